package org.tavsiya.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The overview of 195 States and 140 themes: light, because it shows the largest rows first, and all there for whoever asks. */
class LargeOverviewTest {

    private static final int KILOBYTE = 1_000;
    private final RunningApplication app = RunningApplication.ofTheWorld();

    @ParameterizedTest
    @ValueSource(strings = {"/en", "/ru", "/tg", "/ru?type=any&lifecycle=any&yearFrom=2006&yearTo=2025"})
    void it_weighs_less_than_60_kilobytes_with_its_stylesheet(String path) {
        Document page = app.page(path);
        assertThat(page.select("#country option")).hasSize(WorldRegister.STATES + 1);
        List<String> assets = Stream.concat(
                        page.select("link[rel=stylesheet], link[rel=icon]").eachAttr("href").stream(),
                        page.select("script[src]").eachAttr("src").stream())
                .toList();
        assertThat(assets).hasSizeGreaterThan(1);
        assertThat(app.packed(path) + assets.stream().mapToInt(app::packed).sum())
                .isLessThan(60 * KILOBYTE);
    }

    @ParameterizedTest
    @CsvSource({"themes,25 of 140 themes", "bodies,25 of ", "matrix,12 of 140 themes and 12 of "})
    void what_is_left_out_is_said_in_numbers_and_one_link_that_keeps_the_filters_shows_it(String figure, String said) {
        Document page = app.page("/en?yearFrom=2008");
        Element extent = page.selectFirst("#" + figure + " .extent");
        assertThat(extent.text()).startsWith(said);
        assertThat(extent.select("a").attr("href")).isEqualTo("/en?yearFrom=2008&all=" + figure + "#" + figure);

        Document whole = app.page("/en?yearFrom=2008&all=" + figure);
        assertThat(whole.selectFirst("#" + figure + " .extent").text()).startsWith("All ");
        assertThat(whole.select("#" + figure + " .extent a").attr("href")).isEqualTo("/en?yearFrom=2008#" + figure);
        assertThat(whole.select("#" + figure + " tbody tr"))
                .hasSizeGreaterThan(page.select("#" + figure + " tbody tr").size() * 2);
        assertThat(whole.select(".extent")).as("the other figures stay short").hasSize(3);
    }

    @Test
    void the_largest_are_shown_and_all_of_them_where_asked_with_the_numbers_of_the_api() {
        JsonNode figures = JsonMapper.shared()
                .readTree(app.get("/api/v1/progress", "Accept", "application/json")
                        .body());
        Document page = app.page("/en");
        Document whole = app.page("/en?all=bodies&all=themes&all=matrix");
        for (String figure : List.of("bodies", "themes")) {
            List<Integer> counts = figures.get(figure)
                    .valueStream()
                    .map(l -> l.at("/counts/n").asInt())
                    .sorted(Comparator.reverseOrder())
                    .toList();
            assertThat(numbers(page, figure)).isEqualTo(counts.subList(0, 25));
            assertThat(numbers(whole, figure)).isEqualTo(counts);
            assertThat(page.select("#" + figure + " .bars > li")).hasSize(25);
            assertThat(whole.select("#" + figure + " .bars > li")).hasSize(counts.size());
        }
        assertThat(whole.select("#matrix td a")).hasSize(figures.get("matrix").size());
        assertThat(page.select("#matrix tbody tr")).hasSize(12);
        assertThat(page.select("#matrix thead th")).hasSize(13);
    }

    private static List<Integer> numbers(Document page, String figure) {
        return page.select("table[data-figure=" + figure + "] tbody tr").stream()
                .map(r -> Integer.valueOf(r.selectFirst("td").text().replace(",", "")))
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** Of bars whose lengths are numbers no two may look alike that are not. */
    @ParameterizedTest
    @ValueSource(strings = {"bodies", "themes"})
    void as_numbers_a_bar_is_as_long_as_there_are_recommendations(String figure) {
        Document page = app.page("/en?bars=numbers");
        Map<Integer, Double> lengths = new TreeMap<>();
        page.select("#" + figure + " .bars > li").forEach(row -> {
            int n = Integer.parseInt(row.select(".n a").first().text().replace(",", ""));
            String length = row.select("rect.edge").attr("width");
            lengths.put(n, Double.valueOf(length.substring(0, length.length() - 1)));
        });
        assertThat(lengths).hasSizeGreaterThan(3);
        int longest = new TreeSet<>(lengths.keySet()).last();
        lengths.forEach((n, length) ->
                assertThat(length).as(n + " of " + longest).isCloseTo(100.0 * n / longest, within(0.01)));
    }

    @Test
    void a_figure_shown_whole_stays_whole_in_another_language_with_another_filter_and_for_another_state() {
        Document page = app.page("/ru?body=CAT&all=themes");
        assertThat(page.select(".languages a[hreflang=tg]").attr("href")).isEqualTo("/tg?body=CAT&all=themes");
        assertThat(page.select(".chips a").eachAttr("href")).anyMatch("/ru?all=themes"::equals);
        assertThat(page.select(".chooser input[name=all]").eachAttr("value")).containsExactly("themes");
        assertThat(page.select(".site-nav a").eachAttr("href")).contains("/ru/recommendations?body=CAT");
    }

    @Test
    void a_figure_that_does_not_exist_cannot_be_shown_whole() {
        assertThat(app.get("/en?all=states").statusCode()).isEqualTo(400);
    }
}
