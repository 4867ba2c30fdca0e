package org.tavsiya.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How it changed, where a page about more shows it: on the front page and on that of a body. */
class HowItChangedTest {

    private static final JsonMapper JSON = new JsonMapper();
    private final RunningApplication app = RunningApplication.withDemonstration();

    private JsonNode api(String path) {
        return JSON.readTree(app.get(path, "Accept", "application/json").body());
    }

    @ParameterizedTest
    @CsvSource({
        "/en,/api/v1/progress/over-time.json?country=Tajikistan",
        "/en/bodies/cat,/api/v1/progress/over-time.json?country=Tajikistan&body=CAT",
        "/ru/bodies/upr?asOf=2019-06-01,/api/v1/progress/over-time.json?country=Tajikistan&body=UPR&asOf=2019-06-01"
    })
    void every_year_has_the_numbers_of_the_file_beside_it(String path, String file) {
        List<JsonNode> points = api(file).get("points").valueStream().toList();
        Element figure = app.page(path).selectFirst("#changed");
        assertThat(figure.select(".days > li")).hasSameSizeAs(points).hasSizeGreaterThan(5);
        List<Element> rows = figure.select("table[data-figure=days] tbody tr");
        for (int i = 0; i < points.size(); i++) {
            JsonNode counts = points.get(i).get("counts");
            assertThat(rows.get(i).select("td").first().text())
                    .isEqualTo(counts.get("n").asString());
            assertThat(figure.select(".days > li").get(i).select(".n").get(1).text())
                    .contains(counts.get("assessed").asString() + " ("
                            + counts.at("/index/coverage").asString());
            assertThat(rows.get(i).select("td").eachText().subList(1, 9))
                    .isEqualTo(counts.get("statuses")
                            .valueStream()
                            .map(JsonNode::asString)
                            .toList());
        }
        assertThat(api(figure.selectFirst(".source a[href*=over-time.json]").attr("href"))
                        .get("points")
                        .size())
                .isEqualTo(points.size());
    }

    @Test
    void the_figure_stands_right_below_the_first_screen_with_its_legend_and_leads_to_its_own_page() {
        Document page = app.page("/en?theme=Conditions+of+detention");
        assertThat(page.select("section.figure").eachAttr("id")).startsWith("status", "changed", "bodies");
        assertThat(page.select("#changed .legend .status")).hasSize(8);
        assertThat(page.selectFirst("#changed .tools a").attr("href"))
                .isEqualTo("/en/over-time?theme=Conditions+of+detention");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en", "/ru/bodies/cat", "/tg/over-time?country=Tajikistan&step=QUARTER"})
    void signs_beside_the_days_are_numbers_of_the_list_beneath(String path) {
        Document page = app.page(path);
        List<Element> marks = page.select(".happened li");
        assertThat(marks.stream().map(m -> m.selectFirst(".sign").text()))
                .isEqualTo(IntStream.rangeClosed(1, marks.size())
                        .mapToObj(String::valueOf)
                        .toList());
        assertThat(page.select(".signs a").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(href ->
                        assertThat(page.selectFirst(".happened li" + href)).isNotNull());
        int signs = page.select(".signs a").stream()
                .mapToInt(sign -> {
                    String[] ends = sign.text().split("–");
                    return Integer.parseInt(ends[ends.length - 1]) - Integer.parseInt(ends[0]) + 1;
                })
                .sum();
        assertThat(signs).isEqualTo(marks.size());
    }

    @Test
    void on_the_page_of_a_body_only_what_concerns_it_is_marked_with_its_date_as_it_is_known() {
        List<String> marks = app.page("/en/bodies/cat").select(".happened li").eachText();
        assertThat(marks)
                .anyMatch(m -> m.endsWith("4–7 May 2018 Dialogue with the State · CAT/C/TJK/CO/3"))
                .anyMatch(m -> m.endsWith("July 2021 Word of the body on the follow-up · CAT/C/TJK/CO/3"))
                .anyMatch(m -> m.endsWith("23 May 2025 Grade of the body: Partially implemented · CAT/C/TJK/CO/3"))
                .anyMatch(m -> m.endsWith(
                        "16 April 2012 (date to be confirmed) Article 143-1 (torture) enters the Criminal Code"))
                .noneMatch(m -> m.contains("CCPR") || m.contains("A/HRC"));
        assertThat(app.page("/en/bodies/cat?asOf=2019-06-01")
                        .select(".happened li")
                        .eachText())
                .isNotEmpty()
                .noneMatch(m -> m.contains("2021"));
    }

    @Test
    void of_several_states_nothing_is_marked() {
        RunningApplication world = RunningApplication.ofTheWorld();
        Document page = world.page("/en/over-time");
        assertThat(page.select(".days > li")).isNotEmpty();
        assertThat(page.select(".happened, .signs a")).isEmpty();
    }

    @Test
    void where_hardly_anything_is_assessed_it_shows_how_many_there_are_and_no_status() {
        Element figure = app.page("/en?status=NOT_ASSESSED").selectFirst("#changed");
        assertThat(figure.selectFirst(".note").text()).contains("Hardly anything is assessed yet");
        assertThat(figure.select(".legend, .covered")).isEmpty();
        List<Integer> n = figure.select(".days > li .n a").eachText().stream()
                .map(text -> Integer.valueOf(text.replace(",", "")))
                .toList();
        List<Double> lengths = figure.select(".days .edge").stream()
                .map(edge -> Double.valueOf(edge.attr("width").replace("%", "")))
                .toList();
        int most = n.stream().mapToInt(number -> number).max().orElseThrow();
        assertThat(lengths).hasSameSizeAs(n).contains(100.0);
        for (int i = 0; i < n.size(); i++) {
            assertThat(lengths.get(i)).isCloseTo(100.0 * n.get(i) / most, offset(0.01));
        }
    }
}
