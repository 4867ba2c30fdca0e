package org.tavsiya.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.ProblemDetail;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.tavsiya.Http;
import org.tavsiya.ServiceTest;
import org.tavsiya.account.Role;
import org.tavsiya.recommendation.write.Incoming;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Whatever goes wrong, the answer is a problem document with a sentence, and never a stack trace or a class name. */
class ProblemsTest extends ServiceTest {

    private static final String ID = "aaaaaaaa-0000-4000-8000-000000000001";
    private static final String UNKNOWN = "ffffffff-0000-4000-8000-000000000000";
    private static final String STATEMENT = """
            "statement": {"effectiveOn": "2018-07-01", "reason": "Seen.", "sourceSymbol": "CAT/C/TJK/Q/4"}""";

    private record Call(
            Role as, String method, String path, String body, int status, String sentence, String... headers) {
        @Override
        public String toString() {
            return method + " " + path + (headers.length == 0 ? "" : " " + Arrays.toString(headers))
                    + (body == null ? "" : " " + body.lines().findFirst().orElse("")) + " " + status;
        }
    }

    @BeforeAll
    void open() {
        openAccounts();
        importAll(List.of(Incoming.record().id(ID).build()));
    }

    static Stream<Call> failures() {
        String r = "/api/v1/recommendations";
        String tag = "{\"theme\": \"Torture\", " + STATEMENT + "}";
        return Stream.of(
                get(r + "/" + UNKNOWN, 404, "There is no recommendation " + UNKNOWN + "."),
                get(r + "/not-an-id", 404, "There is no recommendation not-an-id."),
                get(r + "/" + ID + "/nothing", 401, null),
                get(r + "?yearFrom=abc", 400, "yearFrom must be a year of four digits, not \"abc\"."),
                get(r + "?yearTo=20112", 400, "yearTo must be a year of four digits, not \"20112\"."),
                get(
                        r + "?sort=rank",
                        400,
                        "sort is one of [best, newest, oldest, symbol, status, assessed, recorded], not \"rank\"."),
                get(r + "?size=0", 400, "page starts at 0, and size is from 1 to 200."),
                get(r + "?size=201", 400, "page starts at 0, and size is from 1 to 200."),
                get(r + "?page=-1", 400, "page starts at 0, and size is from 1 to 200."),
                get(r + "?page=abc", 400, null),
                get(
                        r + "?status=DONE",
                        400,
                        "status is one of CONTRARY, REGRESSED, NOT_IMPLEMENTED, PARTIALLY_IMPLEMENTED, SUBSTANTIALLY_IMPLEMENTED, "
                                + "FULLY_IMPLEMENTED, NO_INFORMATION, NOT_ASSESSED, any, none, not \"DONE\"."),
                get(
                        r + "?lifecycle=gone",
                        400,
                        "lifecycle is one of ACTIVE, SUPERSEDED, NOT_APPLICABLE, any, none, not \"gone\"."),
                get(r + "/facets?year=abc", 400, "year must be a year of four digits, not \"abc\"."),
                get(r + ".csv?sort=rank", 400, null, "Accept", "text/csv"),
                get(r + ".json?yearFrom=abc", 400, null),
                get("/api/v1/progress?yearFrom=abc", 400, "yearFrom must be a year of four digits, not \"abc\"."),
                get(
                        "/api/v1/progress/colours.csv",
                        400,
                        "There is no figure \"colours\"; it is one of families, bodies, themes, years, countries, matrix, voices."),
                get("/api/v1/progress/bodies.csv?yearTo=x", 400, null, "Accept", "text/csv"),
                get(
                        "/api/v1/accounts",
                        401,
                        "Sign in first: this needs an account. Name or password may be wrong, or there were too many "
                                + "attempts: wait a minute then."),
                call(
                        Role.VIEWER,
                        "POST",
                        "/api/v1/imports",
                        "{}",
                        403,
                        "Your role does not allow this. Ask an administrator."),
                call(Role.ANALYST, "GET", "/api/v1/imports/none", null, 404, "There is no import none."),
                call(
                        Role.ANALYST,
                        "GET",
                        "/api/v1/imports/none/rejected.csv",
                        null,
                        404,
                        "There is no import none.",
                        "Accept",
                        "text/csv"),
                call(Role.ANALYST, "POST", "/api/v1/imports/none/completion", null, 404, "There is no import none."),
                call(Role.ANALYST, "POST", "/api/v1/imports", "{}", 400, null),
                call(Role.ANALYST, "POST", "/api/v1/imports", "{\"format\":", 400, null),
                call(
                        Role.ANALYST,
                        "POST",
                        "/api/v1/imports",
                        "{\"format\":\"demonstration\",\"fileName\":\"f\",\"tool\":\"t\",\"fileBytes\":1}",
                        400,
                        "The demonstration set is loaded with POST /api/v1/demonstration."),
                call(
                        Role.ANALYST,
                        "POST",
                        "/api/v1/imports",
                        "null",
                        400,
                        "The body cannot be read: Required request body is missing"),
                call(
                        Role.ADMINISTRATOR,
                        "POST",
                        "/api/v1/accounts",
                        "{\"name\":\"third\",\"password\":\"four words make sentences\",\"role\":3}",
                        400,
                        null),
                call(Role.ANALYST, "PUT", "/api/v1/imports", "{}", 405, null),
                call(Role.ANALYST, "POST", "/api/v1/imports", "<a/>", 415, null, "Content-Type", "text/xml"),
                call(
                        Role.ANALYST,
                        "POST",
                        r + "/" + ID + "/themes",
                        tag,
                        428,
                        "If-Match is missing: send the version that you looked at, as Recommendation-Version gave it."),
                call(
                        Role.ANALYST,
                        "POST",
                        r + "/" + ID + "/themes",
                        tag,
                        400,
                        "If-Match must carry the version that Recommendation-Version gave, for example \"3\", not *.",
                        "If-Match",
                        "*"),
                call(
                        Role.ANALYST,
                        "POST",
                        r + "/" + UNKNOWN + "/themes",
                        tag,
                        404,
                        "There is no recommendation " + UNKNOWN + ".",
                        "If-Match",
                        "\"0\""),
                call(
                        Role.ANALYST,
                        "POST",
                        r + "/" + ID + "/themes",
                        "{\"theme\": \" \", " + STATEMENT + "}",
                        400,
                        "theme must not be blank",
                        "If-Match",
                        "\"0\""),
                call(
                        Role.ANALYST,
                        "POST",
                        r + "/" + ID + "/themes",
                        "{\"theme\": \"Torture\"}",
                        400,
                        "statement must not be null",
                        "If-Match",
                        "\"0\""),
                call(Role.ANALYST, "POST", r + "/" + ID + "/themes", null, 400, null, "If-Match", "\"0\""),
                call(
                        Role.ANALYST,
                        "POST",
                        r + "/" + ID + "/position",
                        "{\"position\": \"MAYBE\", " + STATEMENT + "}",
                        400,
                        null,
                        "If-Match",
                        "\"0\""),
                call(
                        Role.ANALYST,
                        "POST",
                        r + "/" + ID + "/assessments",
                        "{\"status\": \"NOT_IMPLEMENTED\", \"evidence\": [null], " + STATEMENT + "}",
                        400,
                        null,
                        "If-Match",
                        "\"0\""),
                call(
                        Role.ANALYST,
                        "POST",
                        r + "/" + ID + "/themes",
                        tag.replace("2018-07-01", "1.7.2018"),
                        400,
                        null,
                        "If-Match",
                        "\"0\""),
                call(
                        Role.ANALYST,
                        "POST",
                        r + "/" + ID + "/themes",
                        tag.replace("2018-07-01", "2999-07-01"),
                        409,
                        null,
                        "If-Match",
                        "\"0\""),
                call(
                        Role.ADMINISTRATOR,
                        "POST",
                        "/api/v1/accounts",
                        "{\"name\":\"analyst\",\"password\":\"four plain words here\",\"role\":\"ANALYST\"}",
                        409,
                        "The name analyst is taken, or looks like one that is."),
                call(
                        Role.ADMINISTRATOR,
                        "POST",
                        "/api/v1/accounts",
                        "{\"name\":\"new\",\"password\":\"short\",\"role\":\"ANALYST\"}",
                        409,
                        "A password has 12 to 128 characters; a sentence of four words is good."),
                call(
                        Role.ADMINISTRATOR,
                        "POST",
                        "/api/v1/accounts",
                        "{\"name\":\"a b\",\"password\":\"four plain words here\",\"role\":\"ANALYST\"}",
                        409,
                        "A name has 2 to 40 letters, digits, dots, dashes or underscores."),
                call(
                        Role.ADMINISTRATOR,
                        "DELETE",
                        "/api/v1/demonstration",
                        null,
                        409,
                        "There is no demonstration data in the register."),
                call(
                        Role.ADMINISTRATOR,
                        "POST",
                        "/api/v1/demonstration",
                        null,
                        409,
                        "The register holds real recommendations; the demonstration set is only for an empty one. "
                                + "Start a second copy with a data folder of its own."));
    }

    private static Call get(String path, int status, String sentence, String... headers) {
        return new Call(null, "GET", path, null, status, sentence, headers);
    }

    private static Call call(
            Role as, String method, String path, String body, int status, String sentence, String... headers) {
        return new Call(as, method, path, body, status, sentence, headers);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void is_a_problem_document_with_a_sentence(Call call) {
        long before = events();
        Http.Answer answer = (call.as() == null ? anonymous() : as(call.as()))
                .send(call.method(), call.path(), call.body(), call.headers());
        assertThat(answer.status()).as(answer.body()).isEqualTo(call.status());
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().get("status").asInt()).isEqualTo(call.status());
        assertThat(answer.json().get("title").asString()).isNotBlank();
        assertThat(answer.json().get("detail").asString()).isNotBlank().satisfies(detail -> {
            if (call.sentence() != null) {
                assertThat(detail).isEqualTo(call.sentence());
            }
        });
        assertThat(answer.body()).doesNotContain("\tat ", "Exception", "org.tavsiya", "java.", "tools.jackson");
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void a_page_far_beyond_the_end_is_empty() {
        Http.Answer answer = anonymous().get("/api/v1/recommendations?page=20000000&size=200");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().get("items")).isEmpty();
        assertThat(answer.json().get("total").asInt()).isEqualTo(1);
    }

    @Test
    void a_record_of_an_unknown_kind_does_not_enter_and_is_named_with_its_reason() {
        for (String word : List.of("type", "position")) {
            String run = startImport();
            ObjectNode strange = new JsonMapper()
                    .valueToTree(batch(0, List.of(Incoming.record().id(UNKNOWN).build())));
            ((ObjectNode) strange.get("records").get(0)).put(word, "PRAISE");
            Http.Answer refused = as(Role.ANALYST).post("/api/v1/imports/" + run + "/batches", strange);
            assertThat(refused.json().get("rejected").asInt())
                    .as(refused.body())
                    .isEqualTo(1);
            assertThat(as(Role.ANALYST)
                            .get("/api/v1/imports/" + run + "/rejected.csv")
                            .body())
                    .contains(word, "PRAISE");
        }
        assertThat(anonymous()
                        .get("/api/v1/recommendations")
                        .json()
                        .get("total")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void what_nobody_foresaw_gets_a_number_and_tells_nothing_else() {
        ProblemDetail problem = new Problems()
                .unforeseen(
                        new IllegalStateException("jdbc:secret"),
                        new MockHttpServletRequest("GET", "/api/v1/x"),
                        new MockHttpServletResponse());
        assertThat(problem.getStatus()).isEqualTo(500);
        assertThat(problem.getDetail())
                .doesNotContain("secret")
                .matches("Something went wrong that nobody foresaw.* [0-9a-f-]{36}");
        assertThat(problem.getProperties()).isNull();
    }
}
