package org.tavsiya.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.tavsiya.Http;
import org.tavsiya.ServiceTest;
import org.tavsiya.account.Role;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.read.document.RecommendationDocument;
import org.tavsiya.recommendation.read.document.StandingOn;
import org.tavsiya.recommendation.read.filter.Moment;
import org.tavsiya.recommendation.read.open.PublicRecommendation;
import org.tavsiya.recommendation.read.open.ReadRecommendation;
import org.tavsiya.recommendation.read.rows.RowStore;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.recommendation.read.showrecommendation.UnknownRecommendation;
import org.tavsiya.recommendation.write.Incoming;
import org.tavsiya.recommendation.write.importfromsource.IncomingRecord;
import org.tavsiya.views.Views;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Any figure as of any day, and as the register knew it at any version of its data. */
@Tag("contract")
class PastTest extends ServiceTest {

    private static final String ID = "bbbbbbbb-0000-4000-8000-00000000000";
    private static final List<String> QUESTIONS = List.of(
            "/api/v1/progress?",
            "/api/v1/progress?country=Tajikistan",
            "/api/v1/recommendations?lifecycle=any&sort=symbol",
            "/api/v1/recommendations?theme=Death+penalty",
            "/api/v1/recommendations/facets?lifecycle=any",
            "/api/v1/recommendations.csv?lifecycle=any",
            "/api/v1/changes?lifecycle=any&size=200",
            "/api/v1/changes?lifecycle=any&show=corrections",
            "/api/v1/recommendations/" + ID + "1?",
            "/api/v1/recommendations/" + ID + "2?");
    private static final List<LocalDate> DAYS = List.of(
                    "2013-02-01", "2018-06-17", "2018-06-18", "2019-01-01", "2020-03-01", "2021-06-30", "2024-02-02")
            .stream()
            .map(LocalDate::parse)
            .toList();

    /** What was answered to the questions while this was the newest version of the data. */
    private final Map<Long, Map<String, String>> answered = new TreeMap<>();

    @BeforeAll
    void live() {
        openAccounts();
        importAll(records("Let lawyers reach a detained person from the first hour."));
        remember();
        claim(1, "FULLY_IMPLEMENTED", "2019-02-01");
        assess(1, "NOT_IMPLEMENTED", "2018-12-01");
        claim(1, "PARTIALLY_IMPLEMENTED", "2018-07-01"); // Typed later, said earlier: it does not stand.
        assess(1, "PARTIALLY_IMPLEMENTED", "2020-02-01");
        grade(1, "CAT_IMPL", "B2", "2021-05-01");
        assess(2, "PARTIALLY_IMPLEMENTED", "2019-06-01");
        correct(2, "NOT_IMPLEMENTED", "2019-06-01");
        tag(3, "Death penalty");
        assess(3, "NO_INFORMATION", "2020-01-01");
        assess(3, "PARTIALLY_IMPLEMENTED", "2021-01-01");
        retract(3);
        importAll(records("Let lawyers reach every detained person from the first hour."));
        remember();
        change(4, "/links", Map.of("kind", "REITERATES", "olderId", ID + "5", "statement", statement("2021-03-01")));
        change(4, "/position", Map.of("position", "SUPPORTED", "statement", statement("2018-09-01")));
        tag(4, "Death penalty");
    }

    private static List<IncomingRecord> records(String text) {
        List<IncomingRecord> records = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            records.add(Incoming.record()
                    .id(ID + i)
                    .body("UPR")
                    .symbol(i == 5 ? "A/HRC/19/3" : "A/HRC/33/11")
                    .paragraph("118." + i / 2)
                    .position("NOTED")
                    .text(text)
                    .themes(text.contains("every") && i == 1 ? "Access to justice" : "Conditions of detention")
                    .published(i == 5 ? "2012-01-03" : "2018-06-18")
                    .hash(text)
                    .build());
        }
        return records;
    }

    private long version(int number) {
        String version =
                anonymous().get("/api/v1/recommendations/" + ID + number).header("Recommendation-Version");
        return Long.parseLong(version.replace("\"", ""));
    }

    private void change(int number, String what, Map<String, ?> body) {
        Http.Answer answer = as(Role.ANALYST)
                .post("/api/v1/recommendations/" + ID + number + what, body, "If-Match", "\"" + version(number) + "\"");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        remember();
    }

    private void claim(int number, String status, String day) {
        change(number, "/claims", Map.of("claimedStatus", status, "claim", "Done.", "statement", statement(day)));
    }

    private void assess(int number, String status, String day) {
        change(
                number,
                "/assessments",
                Map.of(
                        "status",
                        status,
                        "evidence",
                        "NO_INFORMATION".equals(status) ? List.of() : enough(day),
                        "statement",
                        statement(day)));
    }

    private void grade(int number, String scheme, String code, String day) {
        change(number, "/grades", Map.of("scheme", scheme, "code", code, "statement", statement(day)));
    }

    private void tag(int number, String theme) {
        change(number, "/themes", Map.of("theme", theme, "statement", statement("2018-07-01")));
    }

    private String standing(int number) {
        return anonymous()
                .get("/api/v1/recommendations/" + ID + number)
                .json()
                .get("assessment")
                .get("id")
                .asString();
    }

    private void correct(int number, String status, String day) {
        change(
                number,
                "/assessments/" + standing(number) + "/correction",
                Map.of(
                        "status",
                        status,
                        "evidence",
                        enough(day),
                        "whyWrong",
                        "The law was never published.",
                        "statement",
                        statement(day)));
    }

    private void retract(int number) {
        change(
                number,
                "/assessments/" + standing(number) + "/retraction",
                Map.of("statement", statement("2021-02-01")));
    }

    private void remember() {
        Map<String, String> now = new LinkedHashMap<>();
        QUESTIONS.forEach(q -> now.put(q, told(anonymous().get(q))));
        answered.put(dataVersion(), now);
    }

    private long dataVersion() {
        return anonymous().get("/api/v1/progress").json().get("dataVersion").asLong();
    }

    /** Without what says which moment was asked for. */
    private static String told(Http.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        if (answer.header("Content-Type").startsWith("text/csv")) {
            return answer.body();
        }
        JsonNode json = answer.json();
        if (json instanceof ObjectNode object) {
            object.remove("filter");
        }
        return json.toPrettyString();
    }

    @Test
    void every_version_of_the_data_answers_later_as_it_did_when_it_was_the_newest() {
        assertThat(answered).hasSizeGreaterThan(12);
        answered.forEach((version, then) ->
                then.forEach((question, answer) -> assertThat(told(anonymous().get(question + "&at=" + version)))
                        .as(question + " at " + version)
                        .isEqualTo(answer)));
    }

    @Test
    void a_position_of_the_log_between_two_versions_is_the_version_before_it() {
        List<Long> versions = List.copyOf(answered.keySet());
        long second = versions.get(1);
        assertThat(second).isGreaterThan(versions.get(0));
        assertThat(anonymous()
                        .get("/api/v1/progress?at=" + (second - 1))
                        .json()
                        .get("dataVersion")
                        .asLong())
                .isLessThan(second);
    }

    @Test
    void many_that_are_read_at_once_are_as_each_alone() {
        ReadRecommendation read = service.bean(ReadRecommendation.class);
        RowStore rows = service.bean(RowStore.class);
        List<Moment> moments = new ArrayList<>(List.of(Moment.NOW, new Moment(LocalDate.parse("2020-03-01"), null)));
        answered.keySet().forEach(version -> {
            moments.add(new Moment(null, version));
            moments.add(new Moment(LocalDate.parse("2021-06-30"), version));
        });
        for (Moment moment : moments) {
            Snapshot then = rows.snapshot(moment);
            List<String> ids = IntStream.rangeClosed(1, 5)
                    .mapToObj(number -> ID + number)
                    .filter(id -> then.rows().row(id) >= 0)
                    .toList();
            Map<String, PublicRecommendation> many = read.read(then, ids);
            assertThat(many.keySet()).containsExactlyElementsOf(ids);
            ids.forEach(id -> assertThat(many.get(id)).as(id + " " + moment).isEqualTo(read.read(then, id)));
        }
        assertThatThrownBy(() -> read.read(rows.snapshot(), List.of(ID + 1, "unknown")))
                .isInstanceOf(UnknownRecommendation.class);
    }

    private List<RecommendationDocument> documents() {
        return service.bean(MongoTemplate.class)
                .findAll(
                        RecommendationDocument.class,
                        service.bean(Views.class).current().collection(RecommendationDocument.COLLECTION));
    }

    @Test
    void a_day_counts_what_each_document_says_of_it() {
        for (LocalDate day : DAYS) {
            Map<String, Integer> expected = new TreeMap<>();
            documents().forEach(d -> {
                StandingOn then = new StandingOn(d, day);
                if (then.made() && "ACTIVE".equals(then.lifecycle())) {
                    expected.merge(then.status(), 1, Integer::sum);
                }
            });
            JsonNode total =
                    anonymous().get("/api/v1/progress?asOf=" + day).json().get("total");
            Map<String, Integer> counted = new TreeMap<>();
            for (Status status : Status.values()) {
                int count = total.get("statuses").get(status.name()).asInt();
                if (count > 0) {
                    counted.put(status.name(), count);
                }
            }
            assertThat(counted).as(day.toString()).isEqualTo(expected);
        }
    }

    @Test
    void a_day_shows_each_voice_as_it_had_spoken_by_then() {
        JsonNode then = anonymous()
                .get("/api/v1/recommendations/" + ID + "1?asOf=2018-12-31")
                .json();
        assertThat(then.get("status").asString()).isEqualTo("NOT_IMPLEMENTED");
        assertThat(then.get("claim").get("value").asString()).isEqualTo("PARTIALLY_IMPLEMENTED");
        assertThat(then.hasNonNull("grade")).isFalse();
        JsonNode listed = anonymous()
                .get("/api/v1/recommendations?asOf=2018-12-31&claim=PARTIALLY_IMPLEMENTED")
                .json();
        assertThat(listed.get("total").asInt()).isEqualTo(1);
        assertThat(listed.get("items").get(0).get("status").asString()).isEqualTo("NOT_IMPLEMENTED");
        assertThat(listed.get("items").get(0).get("claim").asString()).isEqualTo("PARTIALLY_IMPLEMENTED");
        assertThat(anonymous()
                        .get("/api/v1/recommendations/" + ID + "4?asOf=2018-08-01")
                        .json()
                        .hasNonNull("position"))
                .as("the day of the State's own document is known, so before it there was none")
                .isFalse();
    }

    @Test
    void a_correction_changes_the_day_and_not_what_was_known() {
        long before = answered.keySet().stream()
                .filter(v -> told(v, 2).contains("\"status\" : \"PARTIALLY_IMPLEMENTED\""))
                .findFirst()
                .orElseThrow();
        String path = "/api/v1/recommendations/" + ID + "2?asOf=2020-01-01";
        assertThat(anonymous().get(path).json().get("status").asString()).isEqualTo("NOT_IMPLEMENTED");
        assertThat(anonymous().get(path + "&at=" + before).json().get("status").asString())
                .isEqualTo("PARTIALLY_IMPLEMENTED");
    }

    private String told(long version, int number) {
        return answered.get(version).get("/api/v1/recommendations/" + ID + number + "?");
    }

    @Test
    void changes_of_a_day_are_the_facts_that_make_it_what_it_is_whenever_they_were_recorded() {
        for (LocalDate day : DAYS) {
            String of = "lifecycle=any&size=200&asOf=" + day;
            List<JsonNode> facts = new ArrayList<>();
            for (String show : List.of("changes", "corrections")) {
                JsonNode found = anonymous()
                        .get("/api/v1/changes?show=" + show + "&" + of)
                        .json();
                assertThat(found.get("items").size())
                        .as(show + " of " + day)
                        .isEqualTo(found.get("total").asInt());
                found.get("items").forEach(facts::add);
            }
            assertThat(facts).as("of " + day).allSatisfy(fact -> {
                JsonNode entry = fact.get("entry");
                boolean assessed = entry.get("kind").asString().startsWith("assessment");
                String on = entry.path(assessed ? "effectiveOn" : "assertedOn").asString();
                assertThat(on == null || on.isEmpty() || on.compareTo(day.toString()) <= 0)
                        .as(fact.toPrettyString())
                        .isTrue();
            });
            for (JsonNode shown :
                    anonymous().get("/api/v1/recommendations?" + of).json().get("items")) {
                String status = shown.get("status").asString();
                assertThat(Status.NOT_ASSESSED.name().equals(status)
                                || facts.stream()
                                        .anyMatch(fact -> fact.get("id").equals(shown.get("id"))
                                                && status.equals(fact.at("/entry/turn/to")
                                                        .asString())))
                        .as(shown.get("id") + " is " + status + " on " + day)
                        .isTrue();
            }
        }
        assertThat(anonymous()
                        .get("/api/v1/changes?kind=assessment&asOf=2020-01-01")
                        .json()
                        .get("items")
                        .valueStream()
                        .map(fact -> fact.get("id").asString()))
                .as("what was corrected later was wrong on that day, too")
                .containsExactlyInAnyOrder(ID + "1", ID + "3");
    }

    @Test
    void what_was_superseded_later_counts_on_the_days_before() {
        assertThat(count("asOf=2021-02-28")).isEqualTo(5);
        assertThat(count("asOf=2021-03-01")).isEqualTo(4);
        assertThat(count("asOf=2018-06-17"))
                .as("before the newer report was published")
                .isEqualTo(1);
    }

    private int count(String query) {
        return anonymous()
                .get("/api/v1/progress?" + query)
                .json()
                .get("total")
                .get("n")
                .asInt();
    }

    @Test
    void a_moment_that_the_register_does_not_have_is_refused_with_the_ones_it_has() {
        refused("asOf=2011-12-31", "asOf lies before everything in this register: its first day is 2012-01-03");
        refused("asOf=2999-01-01", "asOf lies in the future: 2999-01-01.");
        refused("asOf=2021-13-01", "asOf must be a day such as 2021-06-01, not \"2021-13-01\".");
        refused("at=999999", "at is no version of this register's data: the newest is " + dataVersion());
        refused("at=-1", "at must be a data version");
        refused("at=0", "at lies before the first version");
    }

    private void refused(String query, String why) {
        for (String path :
                List.of("progress", "recommendations", "recommendations.csv", "recommendations/" + ID + "1")) {
            Http.Answer answer = anonymous().get("/api/v1/" + path + "?" + query);
            assertThat(answer.status()).as(path + "?" + query).isEqualTo(400);
            assertThat(answer.json().get("detail").asString()).startsWith(why);
        }
    }

    @Test
    void a_parameter_that_nobody_reads_is_named() {
        for (String path :
                List.of("progress", "recommendations", "recommendations.csv", "recommendations/" + ID + "1")) {
            Http.Answer answer = anonymous().get("/api/v1/" + path + "?asof=2019-01-01");
            assertThat(answer.status()).as(path).isEqualTo(400);
            assertThat(answer.json().get("detail").asString())
                    .startsWith("There is no parameter \"asof\" here; it is one of ");
        }
    }

    @Test
    void no_answer_of_another_moment_is_taken_for_one_of_now() {
        String now = anonymous().get("/api/v1/progress").header("ETag");
        String then = anonymous().get("/api/v1/progress?asOf=2019-01-01").header("ETag");
        assertThat(then).isNotEqualTo(now);
        assertThat(anonymous()
                        .get("/api/v1/progress?asOf=2019-01-01", "If-None-Match", now)
                        .status())
                .isEqualTo(200);
    }
}
