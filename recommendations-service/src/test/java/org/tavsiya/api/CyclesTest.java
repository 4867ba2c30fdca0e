package org.tavsiya.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tavsiya.Http;
import org.tavsiya.ServiceTest;
import org.tavsiya.account.Role;
import org.tavsiya.recommendation.write.Incoming;
import org.tavsiya.recommendation.write.importfromsource.IncomingRecord;
import tools.jackson.databind.JsonNode;

/** Two documents of one body: what was recommended again, what was not taken up, what is new. */
@Tag("contract")
class CyclesTest extends ServiceTest {

    private static final String ID = "dddddddd-0000-4000-8000-00000000000";
    private static final String ASKED = "?older=CAT/C/TJK/CO/2&newer=CAT/C/TJK/CO/3";

    private long beforeTheLinks;

    /** 1 to 4 in the second cycle, 5 to 8 in the third, 9 of another body. 5 repeats 1 and stands better, 6 repeats 2 and is not judged. */
    @BeforeAll
    void live() {
        openAccounts();
        List<IncomingRecord> records = new ArrayList<>();
        for (int i = 1; i <= 9; i++) {
            records.add(Incoming.record()
                    .id(ID + i)
                    .body(i == 9 ? "CCPR" : "CAT")
                    .symbol(i == 9 ? "CCPR/C/TJK/CO/3" : i < 5 ? "CAT/C/TJK/CO/2" : "CAT/C/TJK/CO/3")
                    .paragraph(String.valueOf(i))
                    .published(i == 9 ? "2019-08-22" : i < 5 ? "2013-01-21" : "2018-06-18")
                    .build());
        }
        importAll(records);
        beforeTheLinks =
                anonymous().get("/api/v1/progress").json().get("dataVersion").asLong();
        assess(1, "NOT_IMPLEMENTED", "2014-01-01");
        assess(2, "PARTIALLY_IMPLEMENTED", "2015-01-01");
        assess(4, "NOT_IMPLEMENTED", "2015-01-01");
        again(5, 1, "2019-01-01");
        again(6, 2, "2019-01-01");
        assess(5, "PARTIALLY_IMPLEMENTED", "2021-01-01");
        assess(8, "NOT_IMPLEMENTED", "2021-01-01");
    }

    @Test
    void before_anybody_linked_them_neither_end_knew_of_the_other() {
        for (int number = 1; number <= 9; number++) {
            Http.Answer then = anonymous().get("/api/v1/recommendations/" + ID + number + "?at=" + beforeTheLinks);
            assertThat(then.status()).as(then.body()).isEqualTo(200);
            assertThat(then.json().get("related")).isEmpty();
        }
        assertThat(anonymous()
                        .get("/api/v1/recommendations/" + ID + 1)
                        .json()
                        .at("/related/0/id")
                        .asString())
                .isEqualTo(ID + 5);
    }

    private void assess(int number, String status, String day) {
        change(number, "/assessments", Map.of("status", status, "evidence", enough(day), "statement", statement(day)));
    }

    private void again(int newer, int older, String day) {
        change(newer, "/links", Map.of("kind", "REITERATES", "olderId", ID + older, "statement", statement(day)));
    }

    private void change(int number, String what, Map<String, ?> body) {
        String version =
                anonymous().get("/api/v1/recommendations/" + ID + number).header("Recommendation-Version");
        Http.Answer answer =
                as(Role.ANALYST).post("/api/v1/recommendations/" + ID + number + what, body, "If-Match", version);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private JsonNode compared(String more) {
        return anonymous().get("/api/v1/progress/cycles.json" + ASKED + more).json();
    }

    @Test
    void each_recommendation_is_in_one_part_and_the_pairs_say_from_what_to_what() {
        JsonNode c = compared("").get("comparison");
        assertThat(c.at("/older/counts/n").asInt()).isEqualTo(4);
        assertThat(c.at("/newer/counts/n").asInt()).isEqualTo(4);
        assertThat(c.get("again").asInt()).isEqualTo(2);
        assertThat(c.get("repeats").asInt()).isEqualTo(2);
        assertThat(c.get("outcomes").toString())
                .isEqualTo("{\"BETTER\":1,\"WORSE\":0,\"OTHERWISE\":0,\"SAME\":0,\"FIRST_ASSESSED\":0,\"NOT_YET\":1}");
        assertThat(c.get("pairs")
                        .valueStream()
                        .map(p -> p.get("olderId").asString() + " "
                                + p.get("newerId").asString() + " "
                                + p.get("from").asString() + " "
                                + p.get("to").asString()))
                .containsExactlyInAnyOrder(
                        ID + "1 " + ID + "5 NOT_IMPLEMENTED PARTIALLY_IMPLEMENTED",
                        ID + "2 " + ID + "6 PARTIALLY_IMPLEMENTED NOT_ASSESSED");
        assertThat(ids(c, "notAgain")).containsExactlyInAnyOrder(ID + "3", ID + "4");
        assertThat(ids(c, "onlyNewer")).containsExactlyInAnyOrder(ID + "7", ID + "8");
    }

    private static Stream<String> ids(JsonNode c, String part) {
        return c.get(part).valueStream().map(JsonNode::asString);
    }

    @Test
    void counts_are_those_of_the_list_of_each_document() {
        JsonNode c = compared("").get("comparison");
        for (String side : List.of("older", "newer")) {
            JsonNode counts = c.get(side).get("counts");
            assertThat(counts.toPrettyString())
                    .isEqualTo(anonymous()
                            .get("/api/v1/progress?lifecycle=any&symbol="
                                    + c.get(side).get("symbol").asString())
                            .json()
                            .get("total")
                            .toPrettyString());
        }
    }

    @Test
    void on_an_earlier_day_statuses_are_those_of_that_day() {
        JsonNode c = compared("&asOf=2020-01-01").get("comparison");
        assertThat(c.get("asOf").asString()).isEqualTo("2020-01-01");
        assertThat(c.at("/outcomes/NOT_YET").asInt()).isEqualTo(2);
        assertThat(c.at("/outcomes/BETTER").asInt()).isZero();
    }

    @Test
    void files_hold_a_row_for_each_pair_and_for_each_that_stands_alone() {
        String[] rows =
                anonymous().get("/api/v1/progress/cycles.csv" + ASKED).body().split("\r\n");
        assertThat(rows).hasSize(1 + 2 + 2 + 2);
        assertThat(rows)
                .anyMatch(row -> row.startsWith("AGAIN,BETTER,REITERATES," + ID + "1,CAT/C/TJK/CO/2,1,NOT_IMPLEMENTED,"
                        + ID + "5,CAT/C/TJK/CO/3,5,PARTIALLY_IMPLEMENTED,"))
                .anyMatch(row -> row.startsWith("NOT_AGAIN,,," + ID + "4,"))
                .anyMatch(row -> row.startsWith("NEW,,,,,,," + ID + "8,"));
        assertThat(compared("").get("items").size()).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "older=CAT/C/TJK/CO/2&newer=CCPR/C/TJK/CO/3|Documents of one body can be compared",
                "older=CAT/C/TJK/CO/2&newer=CAT/C/TJK/CO/2|older and newer are the same document",
                "older=CAT/C/TJK/CO/3&newer=CAT/C/TJK/CO/2|older must be the earlier document",
                "older=CAT/C/TJK/CO/99&newer=CAT/C/TJK/CO/2|older must be the symbol of a document that is known here",
                "older=CAT/C/TJK/CO/2&newer=|newer must be the symbol of a document that is known here",
                "older=CAT/C/TJK/CO/2&newer=CAT/C/TJK/CO/3&asOf=2015-01-01|newer must be the symbol of a document that is known here on 2015-01-01"
            })
    void what_cannot_be_compared_is_refused_in_words(String asked, String words) {
        Http.Answer answer = anonymous().get("/api/v1/progress/cycles.json?" + asked);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("detail").asString()).startsWith(words);
    }
}
