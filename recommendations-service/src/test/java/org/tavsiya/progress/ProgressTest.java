package org.tavsiya.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tavsiya.Http;
import org.tavsiya.ServiceTest;
import org.tavsiya.account.Role;
import org.tavsiya.recommendation.write.Incoming;
import org.tavsiya.recommendation.write.importfromsource.IncomingRecord;
import tools.jackson.databind.JsonNode;

/** The figures over HTTP: the worked example of the method on twelve recommendations, by theme, body and year, in three voices. */
@Tag("contract")
class ProgressTest extends ServiceTest {

    private static final List<String> STATUSES = List.of(
            "FULLY_IMPLEMENTED",
            "SUBSTANTIALLY_IMPLEMENTED",
            "PARTIALLY_IMPLEMENTED",
            "PARTIALLY_IMPLEMENTED",
            "PARTIALLY_IMPLEMENTED",
            "PARTIALLY_IMPLEMENTED",
            "NOT_IMPLEMENTED",
            "NOT_IMPLEMENTED",
            "NOT_IMPLEMENTED",
            "CONTRARY",
            "NO_INFORMATION",
            "NO_INFORMATION");

    @BeforeAll
    void fill() {
        openAccounts();
        List<IncomingRecord> records = new ArrayList<>();
        for (int i = 0; i < STATUSES.size(); i++) {
            Incoming record = Incoming.record()
                    .id(id(i))
                    .paragraph(String.valueOf(10 + i))
                    .body(i < 10 ? "CAT" : "CCPR")
                    .published(i < 6 ? "2012-11-20" : "2018-06-18");
            records.add(
                    (i < 3 ? record.themes("Torture", "Impunity") : i == 3 ? record.themes() : record.themes("Torture"))
                            .build());
        }
        records.add(Incoming.record()
                .id(id(20))
                .paragraph("40")
                .countries("Uzbekistan")
                .published(null)
                .build());
        importAll(records);
        for (int i = 0; i < STATUSES.size(); i++) {
            say(
                    i,
                    "/assessments",
                    Map.of(
                            "status",
                            STATUSES.get(i),
                            "evidence",
                            enough("2018-07-01"),
                            "statement",
                            statement("2019-01-01")),
                    0);
        }
        for (int i = 0; i < 6; i++) {
            say(
                    i,
                    "/claims",
                    Map.of(
                            "claimedStatus",
                            i < 4 ? "FULLY_IMPLEMENTED" : "PARTIALLY_IMPLEMENTED",
                            "claim",
                            "Done.",
                            "statement",
                            statement("2019-02-01")),
                    1);
        }
        say(0, "/grades", Map.of("scheme", "CAT_IMPL", "code", "B1", "statement", statement("2019-02-01")), 2);
        say(1, "/grades", Map.of("scheme", "CAT_INFO", "code", "A", "statement", statement("2019-02-01")), 2);
        service.awaitViews();
    }

    private static String id(int i) {
        return String.format("aaaaaaaa-0000-4000-8000-%012d", i);
    }

    private void say(int i, String what, Map<String, ?> body, long version) {
        Http.Answer answer = confirmed(
                as(Role.ANALYST)
                        .post("/api/v1/recommendations/" + id(i) + what, body, "If-Match", "\"" + version + "\""),
                as(Role.REVIEWER));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private JsonNode progress(String filter) {
        Http.Answer answer = anonymous().get("/api/v1/progress?" + filter);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static Map<String, Integer> n(JsonNode lines) {
        Map<String, Integer> n = new HashMap<>();
        lines.forEach(line ->
                n.put(line.get("key").asString(), line.get("counts").get("n").asInt()));
        return n;
    }

    @Test
    void the_worked_example_gives_38_per_cent_at_83_per_cent_coverage_between_31_and_48() {
        JsonNode all = progress("country=Tajikistan");
        JsonNode index = all.get("total").get("index");
        assertThat(all.get("total").get("n").asInt()).isEqualTo(12);
        assertThat(index.get("percent").asInt()).isEqualTo(38);
        assertThat(index.get("coverage").asInt()).isEqualTo(83);
        assertThat(index.get("low").asInt()).isEqualTo(31);
        assertThat(index.get("high").asInt()).isEqualTo(48);
        assertThat(all.get("method").asString()).isEqualTo("CIX-1");
    }

    @Test
    void two_themes_count_in_both_and_once_in_the_total() {
        JsonNode all = progress("country=Tajikistan");
        assertThat(n(all.get("themes"))).isEqualTo(Map.of("Torture", 11, "Impunity", 3, "none", 1));
        assertThat(all.get("total").get("n").asInt()).isEqualTo(12);
        assertThat(all.get("matrix")
                        .valueStream()
                        .map(c -> c.get("body").asString() + " "
                                + c.get("theme").asString() + " " + c.get("n").asInt() + " "
                                + c.get("assessed").asInt()))
                .containsExactlyInAnyOrder("CAT Torture 9 9", "CAT Impunity 3 3", "CAT none 1 1", "CCPR Torture 2 0");
    }

    @Test
    void bodies_families_years_and_countries_add_up() {
        JsonNode all = progress("");
        assertThat(n(all.get("bodies"))).isEqualTo(Map.of("CAT", 11, "CCPR", 2));
        assertThat(n(all.get("families"))).isEqualTo(Map.of("TREATY_BODY", 13));
        assertThat(n(all.get("years"))).isEqualTo(Map.of("2012", 6, "2018", 6, "none", 1));
        assertThat(n(all.get("countries"))).isEqualTo(Map.of("Tajikistan", 12, "Uzbekistan", 1));
    }

    @Test
    void few_or_little_known_are_shown_as_counts_only() {
        JsonNode impunity = progress("theme=Impunity").get("total").get("index");
        assertThat(impunity.has("percent")).isFalse();
        assertThat(impunity.get("hiddenBecause").asString()).isEqualTo("FEW_ASSESSED");
        assertThat(progress("body=CCPR")
                        .get("total")
                        .get("index")
                        .get("hiddenBecause")
                        .asString())
                .isEqualTo("NOTHING_ASSESSED");
        assertThat(progress("country=Uzbekistan")
                        .get("total")
                        .get("index")
                        .get("coverage")
                        .asInt())
                .isZero();
    }

    @Test
    void the_gap_is_the_states_own_index_minus_ours() {
        JsonNode voices = progress("year=2012").get("voices");
        // The State: four full and two halves of six, 83 %. The coalition: 1 + 0.75 + 4 halves of six, 63 %.
        assertThat(voices.get("state").get("index").get("percent").asInt()).isEqualTo(83);
        assertThat(voices.get("coalition").get("index").get("percent").asInt()).isEqualTo(63);
        // 83 1/3 minus 62 1/2: the rounded ones would give 20.
        assertThat(voices.get("gap").asInt()).isEqualTo(21);
        assertThat(voices.get("both").get("n").asInt()).isEqualTo(6);
        assertThat(voices.get("both").get("state").asInt()
                        - voices.get("both").get("coalition").asInt())
                .isEqualTo(20);
        assertThat(voices.get("claimedDone").asInt()).isEqualTo(4);
        assertThat(voices.get("claimedDoneNotConfirmed").asInt()).isEqualTo(3);
    }

    /** Over all it would be twice as wide: of the six that the coalition found worst the State has not spoken. */
    @Test
    void the_gap_leaves_out_what_only_one_has_spoken_of() {
        JsonNode voices = progress("country=Tajikistan").get("voices");
        assertThat(voices.get("state").get("index").get("percent").asInt()
                        - voices.get("coalition").get("index").get("percent").asInt())
                .isEqualTo(45);
        assertThat(voices.get("gap").asInt()).isEqualTo(21);
    }

    @Test
    void a_grade_of_the_reply_is_no_grade_of_implementation() {
        JsonNode body = progress("country=Tajikistan").get("voices").get("body");
        assertThat(body.get("assessed").asInt()).isEqualTo(1);
        assertThat(body.get("statuses").get("SUBSTANTIALLY_IMPLEMENTED").asInt())
                .isEqualTo(1);
    }

    @Test
    void the_gap_is_hidden_where_either_index_is() {
        JsonNode voices = progress("country=Tajikistan").get("voices");
        assertThat(voices.get("state").get("index").get("hiddenBecause")).isNull();
        assertThat(progress("body=CCPR").get("voices").has("gap")).isFalse();
        assertThat(progress("theme=Impunity").get("voices").has("gap")).isFalse();
    }

    @Test
    void the_csv_twin_holds_the_same_numbers() {
        List<String> lines = anonymous()
                .get("/api/v1/progress/bodies.csv?country=Tajikistan")
                .body()
                .lines()
                .toList();
        assertThat(lines.get(0))
                .isEqualTo(
                        "\ufeffkey,n,assessed,contrary,regressed,not_implemented,partially_implemented,substantially_implemented,"
                                + "fully_implemented,no_information,not_assessed,index,low,high,coverage,hidden_because,paragraphs,assessed_paragraphs");
        assertThat(lines)
                .contains(
                        "CAT,10,10,1,0,3,4,1,1,0,0,38,38,38,100,,10,10",
                        "CCPR,2,0,0,0,0,0,0,0,2,0,,,,0,NOTHING_ASSESSED,2,0");
        assertThat(lines).as("nothing but the data").hasSize(3);
        assertThat(anonymous()
                        .get("/api/v1/progress/bodies.csv?country=Tajikistan&note=true")
                        .body()
                        .lines())
                .contains("# Filter: country=Tajikistan", "# Method: CIX-1");
        assertThat(anonymous()
                        .get("/api/v1/progress/matrix.csv?body=CCPR")
                        .body()
                        .lines()
                        .skip(1)
                        .limit(1))
                .containsExactly("CCPR,Torture,2,0");
        List<String> voices = anonymous()
                .get("/api/v1/progress/voices.csv?year=2012")
                .body()
                .lines()
                .toList();
        assertThat(voices.get(0)).endsWith(",both_n,both_index,gap");
        assertThat(voices.get(1)).startsWith("state,").endsWith(",6,83,21");
        assertThat(voices.get(2)).startsWith("body,").endsWith(",,,");
        assertThat(voices.get(3)).startsWith("coalition,").endsWith(",6,63,");
    }
}
