package org.tavsiya.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How it changed, and pages that are about another day. */
class OverTimePageTest {

    private final RunningApplication app = RunningApplication.withDemonstration();

    @Test
    void each_day_leads_to_the_overview_of_that_day_with_the_same_numbers() {
        List<Element> rows = app.page("/en/over-time").select("table[data-figure=days] tbody tr");
        assertThat(rows).hasSizeGreaterThan(5);
        for (Element row : List.of(rows.get(0), rows.get(2), rows.get(rows.size() - 1))) {
            Element day = row.selectFirst("th a");
            Element total = app.page(day.attr("href")).selectFirst("table[data-figure=all] tbody tr");
            assertThat(row.select("td").eachText())
                    .as(day.text())
                    .isEqualTo(total.select("td").eachText());
        }
    }

    @Test
    void a_page_of_another_day_says_so_in_its_title_and_above_it_and_in_its_source() {
        Document page = app.page("/en?country=Tajikistan&asOf=2019-12-31");
        assertThat(page.selectFirst("h1").text()).contains("as of 31 December 2019");
        assertThat(page.selectFirst("aside.past").text())
                .isEqualTo(
                        "This page does not show today. It shows 31 December 2019, judged by what is known now. Show today");
        assertThat(page.selectFirst("aside.past a").attr("href")).isEqualTo("/en?country=Tajikistan");
        assertThat(page.selectFirst(".source").text()).contains("as of 31 December 2019");
    }

    @Test
    void every_link_into_the_register_stays_on_that_day() {
        Document page = app.page("/en?country=Tajikistan&asOf=2019-12-31");
        assertThat(page.select("main section:not(#changed) a[href*=/recommendations?]")
                        .eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(href -> assertThat(href).contains("asOf=2019-12-31"));
        assertThat(page.select("main a[href*=/api/v1/]").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(href -> assertThat(href).contains("asOf=2019-12-31"));
    }

    @Test
    void a_comparison_tells_what_moved_as_the_file_beside_it_does() {
        String query = "?since=2015-01-01&until=2020-01-01&turn=FIRST_ASSESSED";
        Document page = app.page("/en/over-time" + query);
        JsonNode file = JsonMapper.builder()
                .build()
                .readTree(app.get("/api/v1/progress/comparison.json" + query, "Accept", "application/json")
                        .body());
        assertThat(file.get("total").asInt()).isPositive();
        assertThat(page.select("#compare .moved > li"))
                .hasSize(file.get("total").asInt());
        assertThat(page.select("#compare .moved > li"))
                .allSatisfy(moved -> assertThat(moved.select(".did li")).isNotEmpty());
        assertThat(page.selectFirst("#compare .did li").text()).contains("Coalition’s assessment: ");
        Element first = page.selectFirst("#compare .moved li");
        assertThat(first.selectFirst("a").attr("href"))
                .startsWith("/en/recommendations/"
                        + file.get("items").get(0).get("id").asString() + "?asOf=2020-01-01");
    }

    @Test
    void two_documents_compared_say_what_the_file_beside_them_says_and_their_numbers_lead_to_lists() {
        String query = "?country=Tajikistan&older=CAT/C/TJK/CO/2&newer=CAT/C/TJK/CO/3";
        Document page = app.page("/en/over-time" + query);
        JsonNode c = JsonMapper.builder()
                .build()
                .readTree(
                        app.get(page.select("#cycles a[href*=cycles.json]").attr("href"), "Accept", "application/json")
                                .body())
                .get("comparison");
        int pairs = c.get("pairs").size();
        assertThat(pairs).isPositive();
        assertThat(page.selectFirst("#cycles .lead").text())
                .startsWith("Of " + c.at("/older/counts/n").asInt() + " recommendations of CAT/C/TJK/CO/2, "
                        + c.get("again").asInt());
        assertThat(page.select("#cycles ol.pairs > li")).hasSize(pairs);
        assertThat(page.select("#cycles ul.pairs > li"))
                .hasSize(c.get("notAgain").size() + c.get("onlyNewer").size());
        List<Element> numbers = page.select("#cycles table.numbers td a");
        assertThat(numbers).hasSizeGreaterThan(4);
        for (Element number : numbers) {
            String list = number.attr("href").replaceFirst("^/en/", "/api/v1/") + "&size=1";
            assertThat(JsonMapper.builder()
                            .build()
                            .readTree(
                                    app.get(list, "Accept", "application/json").body())
                            .get("total")
                            .asString())
                    .as(list)
                    .isEqualTo(number.text());
        }
        assertThat(app.page("/ru/bodies/cat")
                        .select("#documents .tools a[href*=older=]")
                        .eachText())
                .contains("CAT/C/TJK/CO/2 и CAT/C/TJK/CO/3");
        assertThat(app.get("/en/over-time?older=CAT/C/TJK/CO/2&newer=CCPR/C/TJK/CO/3")
                        .statusCode())
                .isEqualTo(400);
        assertThat(app.get("/en/over-time?older=CAT/C/TJK/CO/2").statusCode()).isEqualTo(400);
    }

    @Test
    void a_day_that_the_register_does_not_have_is_refused_on_every_page() {
        for (String path : List.of("", "/recommendations", "/data", "/over-time")) {
            assertThat(app.get("/en" + path + "?asOf=1900-01-01").statusCode())
                    .as(path)
                    .isEqualTo(400);
            assertThat(app.get("/en" + path + "?asOf=yesterday").statusCode())
                    .as(path)
                    .isEqualTo(400);
            assertThat(app.get("/en" + path + "?at=99999999").statusCode())
                    .as(path)
                    .isEqualTo(400);
        }
    }

    @Test
    void the_first_sentence_of_a_page_of_another_day_tells_that_day_alone() {
        assertThat(app.page("/en?asOf=2019-12-31&country=Tajikistan")
                        .selectFirst(".lead")
                        .text())
                .contains("As of 31 December 2019.")
                .doesNotContain("(as of")
                .doesNotContain("2026");
    }
}
