package org.tavsiya;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.tavsiya.account.FirstSignIn;
import org.tavsiya.recommendation.write.Incoming;
import org.tavsiya.recommendation.write.importfromsource.IncomingRecord;
import tools.jackson.databind.JsonNode;

/**
 * From the first sign-in over import and every kind of statement to the answers, and those answers again after each
 * way of losing the views.
 */
@Tag("contract")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WholeLifeTest extends ServiceTest {

    private static final String LIFE = "11111111-1111-4111-8111-111111111111";
    private static final String OLDER = "22222222-2222-4222-8222-222222222222";
    private static final String GONE = "33333333-3333-4333-8333-333333333333";
    private static final String NAME = "first.admin";

    private final Map<String, String> versions = new LinkedHashMap<>();
    private Map<String, String> before;
    private String reviewerId;
    private String analystId;

    @BeforeAll
    void live() {
        signIn();
        importInTwoBatches();
        say("/themes", Map.of("theme", "Death penalty", "statement", statement("2018-07-01")));
        say("/themes/removal", Map.of("theme", "Conditions of detention", "statement", statement("2018-07-01")));
        say("/position", Map.of("position", "SUPPORTED", "statement", statement("2018-09-01")));
        say(
                "/claims",
                Map.of(
                        "claimedStatus",
                        "FULLY_IMPLEMENTED",
                        "claim",
                        "Done since 2013.",
                        "statement",
                        statement("2019-02-01")));
        say(
                "/grades",
                Map.of(
                        "scheme",
                        "CAT_IMPL",
                        "code",
                        "B2",
                        "quotation",
                        "initial steps taken",
                        "statement",
                        statement("2019-08-20")));
        say(
                "/assessments",
                Map.of(
                        "status",
                        "NOT_IMPLEMENTED",
                        "evidence",
                        enough("2019-01-01"),
                        "statement",
                        statement("2019-03-01")));
        say(
                "/assessments",
                Map.of(
                        "status",
                        "PARTIALLY_IMPLEMENTED",
                        "ongoing",
                        true,
                        "evidence",
                        enough("2020-01-01"),
                        "statement",
                        statement("2020-03-01")));
        String fully = assess("FULLY_IMPLEMENTED", "2021-03-01");
        say(
                "/assessments/" + fully + "/correction",
                Map.of(
                        "status",
                        "SUBSTANTIALLY_IMPLEMENTED",
                        "evidence",
                        enough("2021-01-01"),
                        "whyWrong",
                        "It was taken for more than it is.",
                        "statement",
                        statement("2021-03-01")));
        String regressed = assess("REGRESSED", "2022-03-01");
        say("/assessments/" + regressed + "/retraction", Map.of("statement", statement("2022-06-01")));
        say("/links", Map.of("kind", "REITERATES", "olderId", OLDER, "statement", statement("2018-06-18")));
        change(GONE, "/lifecycle", Map.of("lifecycle", "NOT_APPLICABLE", "statement", statement("2020-01-01")));
        importARevision();
        service.awaitViews();
        before = answers();
    }

    private void signIn() {
        String secret = service.bean(FirstSignIn.class).open().orElseThrow();
        Map<String, String> first = Map.of("secret", secret, "name", NAME, "password", PASSWORD);
        assertThat(anonymous().post("/api/v1/first-sign-in", first).status()).isEqualTo(201);
        Http.Answer again = anonymous().post("/api/v1/first-sign-in", first);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.json().get("detail").asString())
                .isEqualTo(
                        "This one-time address is no longer valid. It changes at every start and closes with the first account.");
        analystId = open("analyst", "ANALYST");
        reviewerId = open("reviewer", "REVIEWER");
    }

    private String open(String name, String role) {
        Http.Answer created =
                administrator().post("/api/v1/accounts", Map.of("name", name, "password", PASSWORD, "role", role));
        assertThat(created.status()).as(created.body()).isEqualTo(201);
        return created.json().get("id").asString();
    }

    private Http administrator() {
        return anonymous().as(NAME, PASSWORD);
    }

    private void importInTwoBatches() {
        List<IncomingRecord> first = List.of(
                Incoming.record().id(LIFE).body("UPR").position("PENDING").build(),
                Incoming.record()
                        .id(OLDER)
                        .symbol("CAT/C/TJK/CO/2")
                        .paragraph("9")
                        .published("2013-01-21")
                        .build(),
                Incoming.record()
                        .id(GONE)
                        .symbol("CMW/C/TJK/CO/1")
                        .body("CMW")
                        .paragraph("30")
                        .published("2012-05-16")
                        .build());
        List<IncomingRecord> second = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            second.add(Incoming.record()
                    .id(null)
                    .symbol("A/HRC/19/3")
                    .body("UPR")
                    .paragraph("88." + i)
                    .part(i % 2 == 0 ? 1 : null)
                    .themes("Theme " + i % 3)
                    .published(i == 7 ? null : "2011-12-12")
                    .position("SUPPORTED")
                    .text("Paraphrase " + i + " =1+1")
                    .build());
        }
        String run = startImport();
        Http analyst = anonymous().as("analyst", PASSWORD);
        analyst.post("/api/v1/imports/" + run + "/batches", batch(0, first));
        Http.Answer taken = analyst.post("/api/v1/imports/" + run + "/batches", batch(1, second));
        assertThat(taken.json().get("added").asInt()).as(taken.body()).isEqualTo(15);
        assertThat(analyst.post("/api/v1/imports/" + run + "/completion", null)
                        .json()
                        .get("state")
                        .asString())
                .isEqualTo("COMPLETED");
        service.awaitViews();
        versions.putAll(Map.of(LIFE, "0", OLDER, "0", GONE, "0"));
    }

    private void importARevision() {
        String run = startImport();
        Http analyst = anonymous().as("analyst", PASSWORD);
        Http.Answer taken = analyst.post(
                "/api/v1/imports/" + run + "/batches",
                batch(
                        0,
                        List.of(Incoming.record()
                                .id(LIFE)
                                .body("UPR")
                                .position("PENDING")
                                .text("Let lawyers reach a detained person at once.")
                                .build())));
        assertThat(taken.json().get("changed").asInt()).as(taken.body()).isEqualTo(1);
        analyst.post("/api/v1/imports/" + run + "/completion", null);
    }

    private String assess(String status, String day) {
        say("/assessments", Map.of("status", status, "evidence", enough(day), "statement", statement(day)));
        return anonymous()
                .get("/api/v1/recommendations/" + LIFE)
                .json()
                .get("assessment")
                .get("id")
                .asString();
    }

    private void say(String what, Map<String, ?> body) {
        change(LIFE, what, body);
    }

    private void change(String id, String what, Map<String, ?> body) {
        Http.Answer said = anonymous()
                .as("analyst", PASSWORD)
                .post("/api/v1/recommendations/" + id + what, body, "If-Match", "\"" + versions.get(id) + "\"");
        Http.Answer done = confirmed(said, anonymous().as("reviewer", PASSWORD));
        assertThat(done.status()).as(what + " " + done.body()).isEqualTo(200);
        if (said.status() == 200) {
            assertThat(done.header("Recommendation-Version"))
                    .isEqualTo("\"" + done.json().get("version").asLong() + "\"");
        }
        versions.put(id, done.json().get("version").asString());
    }

    /** Every public answer about the register, word for word, with its status. */
    private Map<String, String> answers() {
        Map<String, String> answers = new LinkedHashMap<>();
        List<String> paths = new ArrayList<>();
        for (String filter : List.of(
                "",
                "?lifecycle=any",
                "?theme=Death%20penalty",
                "?year=2011&lifecycle=any",
                "?q=paraphrase",
                "?body=UPR&theme=none")) {
            for (String answer : List.of(
                    "/recommendations",
                    "/recommendations/facets",
                    "/recommendations.csv",
                    "/recommendations.json",
                    "/progress",
                    "/progress/families.csv",
                    "/progress/bodies.csv",
                    "/progress/themes.csv",
                    "/progress/years.csv",
                    "/progress/countries.csv",
                    "/progress/matrix.csv",
                    "/progress/voices.csv")) {
                paths.add("/api/v1" + answer + filter);
            }
        }
        for (String sort : List.of("newest", "oldest", "symbol", "status", "assessed", "recorded")) {
            paths.add("/api/v1/recommendations?size=4&page=1&lifecycle=any&sort=" + sort);
        }
        anonymous()
                .get("/api/v1/recommendations.json?lifecycle=any")
                .json()
                .get("items")
                .forEach(i -> paths.add("/api/v1/recommendations/" + i.get("id").asString()));
        for (String path : paths) {
            Http.Answer answer = anonymous().get(path);
            assertThat(answer.status()).as(path + " " + answer.body()).isEqualTo(200);
            answers.put(path, new String(answer.bytes(), StandardCharsets.ISO_8859_1));
        }
        return answers;
    }

    @Test
    @Order(1)
    void the_four_lanes_stand_side_by_side() {
        JsonNode life = anonymous().get("/api/v1/recommendations/" + LIFE).json();
        assertThat(life.get("position").get("value").asString()).isEqualTo("SUPPORTED");
        assertThat(life.get("claim").get("value").asString()).isEqualTo("FULLY_IMPLEMENTED");
        assertThat(life.get("grade").get("value").asString()).isEqualTo("B2");
        assertThat(life.get("grade").get("reading").asString()).isEqualTo("PARTIALLY_IMPLEMENTED");
        assertThat(life.get("assessment").get("value").asString()).isEqualTo("SUBSTANTIALLY_IMPLEMENTED");
        assertThat(life.get("status").asString()).isEqualTo("SUBSTANTIALLY_IMPLEMENTED");
        assertThat(life.get("disputed").asBoolean()).isTrue();
        assertThat(life.get("text").asString()).isEqualTo("Let lawyers reach a detained person at once.");
        assertThat(life.get("themes").valueStream().map(JsonNode::asString)).containsExactly("Death penalty");
    }

    @Test
    @Order(1)
    void the_history_tells_everything_in_order_and_no_account() {
        Http.Answer life = anonymous().get("/api/v1/recommendations/" + LIFE);
        assertThat(life.json()
                        .get("history")
                        .valueStream()
                        .map(h ->
                                h.get("kind").asString() + (h.get("correction").asBoolean() ? "!" : "")))
                .containsExactly(
                        "imported",
                        "theme-tagged",
                        "theme-untagged",
                        "state-position-recorded",
                        "state-claim-recorded",
                        "body-grade-recorded",
                        "assessment-published",
                        "assessment-published",
                        "assessment-published",
                        "assessment-corrected!",
                        "assessment-published",
                        "assessment-retracted!",
                        "linked",
                        "source-revised");
        assertThat(before.values()).noneMatch(a -> a.contains(analystId) || a.contains(reviewerId) || a.contains(NAME));
    }

    @Test
    @Order(1)
    void the_older_one_is_superseded_and_leaves_the_figures() {
        JsonNode older = anonymous().get("/api/v1/recommendations/" + OLDER).json();
        assertThat(older.get("lifecycle").asString()).isEqualTo("SUPERSEDED");
        assertThat(older.get("supersededBy").asString()).isEqualTo(LIFE);
        assertThat(anonymous()
                        .get("/api/v1/recommendations")
                        .json()
                        .get("total")
                        .asInt())
                .isEqualTo(13);
        assertThat(anonymous()
                        .get("/api/v1/recommendations?lifecycle=any")
                        .json()
                        .get("total")
                        .asInt())
                .isEqualTo(15);
        assertThat(anonymous()
                        .get("/api/v1/progress")
                        .json()
                        .get("total")
                        .get("n")
                        .asInt())
                .isEqualTo(13);
    }

    @Test
    @Order(1)
    void list_facets_progress_csv_and_json_agree() {
        String filter = "?body=UPR";
        int total = anonymous()
                .get("/api/v1/recommendations" + filter)
                .json()
                .get("total")
                .asInt();
        assertThat(total).isEqualTo(13);
        assertThat(anonymous()
                        .get("/api/v1/recommendations.json" + filter)
                        .json()
                        .get("items"))
                .hasSize(total);
        assertThat(anonymous()
                        .get("/api/v1/recommendations.csv" + filter)
                        .body()
                        .lines())
                .hasSize(total + 1);
        assertThat(anonymous()
                        .get("/api/v1/progress" + filter)
                        .json()
                        .get("total")
                        .get("n")
                        .asInt())
                .isEqualTo(total);
        JsonNode bodies = anonymous()
                .get("/api/v1/recommendations/facets")
                .json()
                .valueStream()
                .filter(f -> f.get("dimension").asString().equals("BODY"))
                .findFirst()
                .orElseThrow();
        assertThat(bodies.get("values")
                        .valueStream()
                        .filter(v -> v.get("value").asString().equals("UPR"))
                        .map(v -> v.get("count").asInt()))
                .containsExactly(total);
    }

    @Test
    @Order(2)
    void a_rebuild_gives_every_answer_byte_for_byte() {
        int generation =
                administrator().get("/api/v1/views").json().get("generation").asInt();
        assertThat(administrator().post("/api/v1/views/rebuild", null).status()).isEqualTo(202);
        service.awaitViews();
        assertThat(administrator().get("/api/v1/views").json().get("generation").asInt())
                .isEqualTo(generation + 1);
        assertThat(answers()).containsExactlyEntriesOf(before);
    }

    @Test
    @Order(3)
    void without_any_view_data_a_restart_gives_every_answer_byte_for_byte() {
        service.stop();
        service.dropViews();
        service.start();
        assertThat(administrator().get("/api/v1/views").json().get("generation").asInt())
                .isEqualTo(1);
        assertThat(answers()).containsExactlyEntriesOf(before);
    }
}
