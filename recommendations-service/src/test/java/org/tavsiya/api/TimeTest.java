package org.tavsiya.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tavsiya.Http;
import org.tavsiya.ServiceTest;
import org.tavsiya.account.Role;
import org.tavsiya.recommendation.write.Incoming;
import org.tavsiya.recommendation.write.importfromsource.IncomingRecord;
import tools.jackson.databind.JsonNode;

/** How it has changed: year by year, and between two days. */
@Tag("contract")
class TimeTest extends ServiceTest {

    private static final String ID = "cccccccc-0000-4000-8000-00000000000";
    private static final String SERIES = "/api/v1/progress/over-time.json";
    private static final String COMPARISON = "/api/v1/progress/comparison.json?since=2020-01-01&until=2022-01-01";

    /** 1 gets better, 2 falls back, 3 is assessed for the first time, 4 is corrected, 5 is new, 6 superseded, 7 stays, 8 was searched. */
    @BeforeAll
    void live() {
        openAccounts();
        List<IncomingRecord> records = new ArrayList<>();
        for (int i = 1; i <= 8; i++) {
            records.add(Incoming.record()
                    .id(ID + i)
                    .paragraph(String.valueOf(i))
                    .published(i == 5 ? "2021-05-05" : "2017-05-05")
                    .build());
        }
        importAll(records);
        assess(1, "NOT_IMPLEMENTED", "2018-01-01");
        assess(1, "PARTIALLY_IMPLEMENTED", "2020-06-01");
        assess(2, "PARTIALLY_IMPLEMENTED", "2018-01-01");
        assess(2, "NOT_IMPLEMENTED", "2021-06-01");
        assess(3, "NOT_IMPLEMENTED", "2021-07-01");
        assess(4, "PARTIALLY_IMPLEMENTED", "2019-01-01");
        change(
                4,
                "/assessments/" + standing(4) + "/correction",
                Map.of(
                        "status",
                        "NOT_IMPLEMENTED",
                        "evidence",
                        enough("2019-01-01"),
                        "whyWrong",
                        "The order was never issued.",
                        "statement",
                        statement("2019-01-01")));
        change(7, "/links", Map.of("kind", "REITERATES", "olderId", ID + "6", "statement", statement("2021-03-01")));
        assess(8, "NO_INFORMATION", "2020-02-02");
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

    private void change(int number, String what, Map<String, ?> body) {
        String version =
                anonymous().get("/api/v1/recommendations/" + ID + number).header("Recommendation-Version");
        Http.Answer answer =
                as(Role.ANALYST).post("/api/v1/recommendations/" + ID + number + what, body, "If-Match", version);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private String standing(int number) {
        return anonymous()
                .get("/api/v1/recommendations/" + ID + number)
                .json()
                .get("assessment")
                .get("id")
                .asString();
    }

    @Test
    void each_year_says_what_the_overview_says_as_of_its_last_day() {
        List<JsonNode> points =
                anonymous().get(SERIES).json().get("points").valueStream().toList();
        assertThat(points).hasSizeGreaterThan(8);
        assertThat(points.get(0).get("day").asString()).isEqualTo("2017-12-31");
        for (JsonNode point : points) {
            JsonNode overview = anonymous()
                    .get("/api/v1/progress?asOf=" + point.get("day").asString())
                    .json()
                    .get("total");
            assertThat(point.get("counts").toPrettyString()).isEqualTo(overview.toPrettyString());
        }
    }

    @Test
    void quarters_end_on_their_last_day_and_the_last_point_is_the_day_asked_for() {
        assertThat(anonymous()
                        .get(SERIES + "?step=QUARTER&asOf=2018-05-05")
                        .json()
                        .get("points")
                        .valueStream()
                        .map(p -> p.get("day").asString()))
                .containsExactly("2017-06-30", "2017-09-30", "2017-12-31", "2018-03-31", "2018-05-05");
    }

    @Test
    void two_days_tell_what_became_of_each() {
        JsonNode compared = anonymous().get(COMPARISON).json();
        Map<String, Integer> counts = new TreeMap<>();
        compared.get("counts")
                .properties()
                .forEach(e -> counts.put(e.getKey(), e.getValue().asInt()));
        assertThat(counts)
                .isEqualTo(Map.of(
                        "BETTER",
                        1,
                        "WORSE",
                        1,
                        "FIRST_ASSESSED",
                        1,
                        "NO_INFORMATION",
                        1,
                        "OTHERWISE",
                        0,
                        "NEW",
                        1,
                        "LEFT",
                        1,
                        "SAME",
                        2,
                        "CORRECTED",
                        0));
        assertThat(compared.get("n").asInt()).isEqualTo(8);
        JsonNode better = anonymous().get(COMPARISON + "&turn=BETTER").json();
        assertThat(better.get("total").asInt()).isEqualTo(1);
        JsonNode item = better.get("items").get(0);
        assertThat(item.get("id").asString()).isEqualTo(ID + "1");
        assertThat(item.get("from").asString()).isEqualTo("NOT_IMPLEMENTED");
        assertThat(item.get("to").asString()).isEqualTo("PARTIALLY_IMPLEMENTED");
        assertThat(item.get("assessedOn").asString()).isEqualTo("2020-06-01");
        assertThat(item.get("reason").asString()).isEqualTo("Seen by the monitoring group.");
    }

    @Test
    void what_was_corrected_between_is_listed_and_is_no_change() {
        String today =
                anonymous().get("/api/v1/progress").json().get("recordedUntil").asString();
        JsonNode compared = anonymous()
                .get("/api/v1/progress/comparison.json?since=2019-06-01&until=" + today + "&turn=CORRECTED")
                .json();
        assertThat(compared.get("counts").get("CORRECTED").asInt()).isEqualTo(1);
        JsonNode item = compared.get("items").get(0);
        assertThat(item.get("id").asString()).isEqualTo(ID + "4");
        assertThat(item.get("turn").asString()).isEqualTo("SAME");
        assertThat(item.get("to").asString()).isEqualTo("NOT_IMPLEMENTED");
    }

    @Test
    void each_move_names_the_facts_that_did_it() {
        JsonNode moved = anonymous().get(COMPARISON).json().get("items");
        assertThat(moved.size()).isEqualTo(5);
        for (JsonNode item : moved) {
            assertThat(item.get("facts")
                            .valueStream()
                            .map(f -> f.get("effectiveOn").asString()))
                    .as(item.get("id").asString())
                    .isNotEmpty()
                    .allSatisfy(day -> assertThat(day).isBetween("2020-01-02", "2022-01-01"));
        }
        JsonNode worse = anonymous().get(COMPARISON + "&turn=WORSE").json().at("/items/0/facts");
        assertThat(worse.size()).isEqualTo(1);
        assertThat(worse.at("/0/kind").asString()).isEqualTo("assessment-published");
        assertThat(worse.at("/0/turn/from").asString()).isEqualTo("PARTIALLY_IMPLEMENTED");
        assertThat(worse.at("/0/turn/to").asString()).isEqualTo("NOT_IMPLEMENTED");
        assertThat(worse.at("/0/reason").asString()).isEqualTo("Seen by the monitoring group.");
        JsonNode left = anonymous().get(COMPARISON + "&turn=LEFT").json().at("/items/0/facts/0");
        assertThat(left.get("kind").asString()).isEqualTo("lifecycle-changed");
        assertThat(left.at("/other/id").asString()).isEqualTo(ID + "7");
        assertThat(anonymous()
                        .get(COMPARISON.replace(".json", ".csv") + "&turn=WORSE")
                        .body())
                .contains("2021-06-01 assessment-published PARTIALLY_IMPLEMENTED → NOT_IMPLEMENTED: Seen by the");
    }

    @Test
    void a_correction_between_the_days_says_what_was_wrong() {
        String today =
                anonymous().get("/api/v1/progress").json().get("recordedUntil").asString();
        JsonNode facts = anonymous()
                .get("/api/v1/progress/comparison.json?since=2019-06-01&until=" + today + "&turn=CORRECTED")
                .json()
                .at("/items/0/facts");
        assertThat(facts.size()).isEqualTo(1);
        assertThat(facts.at("/0/kind").asString()).isEqualTo("assessment-corrected");
        assertThat(facts.at("/0/whyWrong").asString()).isEqualTo("The order was never issued.");
    }

    @Test
    void what_a_filter_asks_of_the_voices_it_asks_of_each_day() {
        for (String filter : List.of("status=PARTIALLY_IMPLEMENTED", "status=NOT_ASSESSED", "claim=none")) {
            for (JsonNode point : anonymous().get(SERIES + "?" + filter).json().get("points")) {
                String day = point.get("day").asString();
                assertThat(point.get("counts").toPrettyString())
                        .as(filter + " on " + day)
                        .isEqualTo(anonymous()
                                .get("/api/v1/progress?" + filter + "&asOf=" + day)
                                .json()
                                .get("total")
                                .toPrettyString());
            }
        }
    }

    @Test
    void files_hold_the_same_as_the_answers() {
        String[] years = anonymous()
                .get("/api/v1/progress/over-time.csv?asOf=2021-12-31")
                .body()
                .split("\r\n");
        assertThat(years[0]).contains("day,n,assessed,contrary");
        assertThat(years[years.length - 1]).startsWith("2021-12-31,7,4,0,0,3,1,0,0,1,2,");
        String[] worse = anonymous()
                .get(COMPARISON.replace(".json", ".csv") + "&turn=WORSE")
                .body()
                .split("\r\n");
        assertThat(worse).hasSize(2);
        assertThat(worse[1])
                .startsWith(ID + "2,CAT/C/TJK/CO/3,2,WORSE,false,PARTIALLY_IMPLEMENTED,NOT_IMPLEMENTED,2021-06-01");
    }

    @Test
    void days_that_do_not_follow_each_other_are_refused() {
        assertThat(anonymous()
                        .get("/api/v1/progress/comparison.json?since=2022-01-01&until=2020-01-01")
                        .json()
                        .get("detail")
                        .asString())
                .startsWith("since must be a day before until");
        assertThat(anonymous().get("/api/v1/progress/comparison.json").status()).isEqualTo(400);
        assertThat(anonymous()
                        .get("/api/v1/progress/comparison.json?since=yesterday")
                        .status())
                .isEqualTo(400);
    }
}
