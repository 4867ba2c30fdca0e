package org.tavsiya.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where the voices differ: page, JSON, CSV and the figures of the progress say the same. */
class GapPageTest {

    private final RunningApplication app = RunningApplication.withDemonstration();
    private final JsonMapper json = new JsonMapper();

    private JsonNode json(String address) {
        return json.readTree(app.get(address, "Accept", "application/json").body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "?body=CAT", "?theme=Conditions+of+detention", "?type=any&lifecycle=any", "?status=CONTRARY"
            })
    void its_totals_are_those_of_the_voices_in_the_progress(String query) {
        JsonNode gap = json("/api/v1/gap" + query);
        JsonNode voices = json("/api/v1/progress" + query).get("voices");
        assertThat(gap.get("both").asInt())
                .isEqualTo(voices.get("both").get("n").asInt());
        assertThat(gap.get("n").asInt())
                .isEqualTo(voices.get("coalition").get("n").asInt());
        Map<String, Integer> claimed = new TreeMap<>();
        int done = 0;
        for (JsonNode cell : gap.get("matrix")) {
            claimed.merge(cell.get("claimed").asString(), cell.get("n").asInt(), Integer::sum);
            boolean confirmed = cell.get("claimed").asString().equals("FULLY_IMPLEMENTED")
                    && !cell.get("found").asString().equals("FULLY_IMPLEMENTED");
            done += confirmed ? cell.get("n").asInt() : 0;
        }
        claimed.forEach((status, n) -> assertThat(
                        voices.get("state").get("statuses").get(status).asInt())
                .as(status)
                .isEqualTo(n));
        assertThat(voices.get("claimedDoneNotConfirmed").asInt()).isEqualTo(done);
        assertThat(gap.get("both").asInt())
                .isEqualTo(gap.get("same").asInt()
                        + gap.get("more").asInt()
                        + gap.get("less").asInt());
    }

    @Test
    void the_farthest_apart_stand_first_and_page_json_and_csv_have_as_many() {
        JsonNode gap = json("/api/v1/gap?size=200");
        List<Integer> apart =
                gap.get("rows").valueStream().map(r -> r.get("apart").asInt()).toList();
        assertThat(apart)
                .isNotEmpty()
                .isSortedAccordingTo((one, other) -> other - one)
                .allMatch(steps -> steps > 0);
        assertThat(gap.get("total").asInt()).isEqualTo(gap.get("apart").asInt()).isEqualTo(apart.size());
        assertThat(app.get("/api/v1/gap.csv").body().lines().count()).isGreaterThan(apart.size());
        Document page = app.page("/en/gap");
        assertThat(page.select("#rows-h").text()).startsWith(apart.size() + " recommendation");
        assertThat(page.select(".gap-rows .apart").first().text()).startsWith(apart.get(0) + " step");
    }

    @ParameterizedTest
    @CsvSource({"more,more", "less,less", "grade,grade"})
    void a_number_of_the_sentence_leads_to_just_those(String differs, String field) {
        JsonNode gap = json("/api/v1/gap?size=200&differs=" + differs);
        assertThat(gap.get("total").asInt()).isEqualTo(gap.get(field).asInt());
        gap.get("rows").forEach(row -> {
            int difference =
                    row.hasNonNull("difference") ? row.get("difference").asInt() : 0;
            assertThat(differs.equals("more") ? difference > 0 : !differs.equals("less") || difference < 0)
                    .isTrue();
        });
    }

    @Test
    void each_cell_of_the_matrix_leads_to_a_list_of_as_many() {
        Document page = app.page("/en/gap");
        List<Element> cells = page.select("table.crossing td a");
        assertThat(cells).hasSizeGreaterThan(5);
        for (Element cell : cells) {
            assertThat(app.page(cell.attr("href")).select("#count").text())
                    .as(cell.attr("href"))
                    .startsWith(cell.text().replaceAll("\\D", "") + " recommendation");
        }
    }

    @Test
    void a_row_says_whose_word_is_whose_with_its_year_and_a_claim_is_called_one() {
        Document page = app.page("/en/gap?differs=more");
        assertThat(page.select(".gap-rows .judgment"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.text())
                        .matches("State claimed: .+ \\(\\d{4}.*\\).* Coalition found: .+ \\(\\d{4}\\)"));
    }

    @Test
    void chips_say_which_voice_they_filter_and_many_statuses_are_one_phrase() {
        Document page = app.page("/en/gap?claim=FULLY_IMPLEMENTED&grade=NOT_IMPLEMENTED&status=CONTRARY");
        assertThat(page.select(".chips").text())
                .contains("Found: Measures contrary", "Claimed: Fully implemented", "Graded: Not implemented");
        String assessed = List.of(
                        "CONTRARY",
                        "REGRESSED",
                        "NOT_IMPLEMENTED",
                        "PARTIALLY_IMPLEMENTED",
                        "SUBSTANTIALLY_IMPLEMENTED",
                        "FULLY_IMPLEMENTED")
                .stream()
                .map(status -> "status=" + status)
                .collect(Collectors.joining("&"));
        List<String> chips = app.page("/en/gap?" + assessed).select(".chips li").eachText();
        assertThat(chips).filteredOn(chip -> chip.startsWith("Found:")).hasSize(1);
        assertThat(chips).anyMatch(chip -> chip.contains("assessed, from contrary to fully"));
        assertThat(app.page("/en/gap?" + assessed + "&status=NO_INFORMATION")
                        .select(".chips")
                        .text())
                .contains("Found: anything but Not assessed");
    }

    @Test
    void a_day_before_anybody_had_spoken_has_no_gap() {
        assertThat(json("/api/v1/gap?asOf=2007-01-01").get("total").asInt()).isZero();
        assertThat(json("/api/v1/gap?asOf=2022-01-01").get("total").asInt()).isPositive();
    }
}
