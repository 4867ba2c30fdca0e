package org.tavsiya.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the pages print is what the API says, and what a number leads to is as long as the number. */
class NumbersTest {

    private static final JsonMapper JSON = new JsonMapper();
    private final RunningApplication app = RunningApplication.withDemonstration();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?body=CAT&body=CEDAW",
                "?type=any&lifecycle=any",
                "?theme=Conditions+of+detention&yearFrom=2010",
                "?status=FULLY_IMPLEMENTED&status=REGRESSED"
            })
    void the_tables_of_the_overview_hold_the_numbers_of_the_api(String query) {
        JsonNode figures = JSON.readTree(app.get("/api/v1/progress" + query, "Accept", "application/json")
                .body());
        Document page = app.page("/en" + query + (query.isEmpty() ? "?" : "&") + "all=themes&all=bodies");
        assertThat(row(page.selectFirst("table[data-figure=all] tbody tr"))).isEqualTo(counts(figures.get("total")));
        assertThat(rows(page, "bodies")).isEqualTo(lines(figures.get("bodies")));
        assertThat(rows(page, "years")).isEqualTo(lines(figures.get("years")));
        assertThat(rows(page, "voices"))
                .isEqualTo(List.of(
                        counts(figures.at("/voices/state")),
                        counts(figures.at("/voices/body")),
                        counts(figures.at("/voices/coalition"))));
        if (!query.contains("theme=")) {
            assertThat(rows(page, "themes")).containsExactlyInAnyOrderElementsOf(lines(figures.get("themes")));
        }
    }

    private static List<List<String>> lines(JsonNode lines) {
        return lines.valueStream().map(line -> counts(line.get("counts"))).toList();
    }

    private static List<String> counts(JsonNode counts) {
        List<String> numbers = new java.util.ArrayList<>(List.of(counts.get("n").asString()));
        counts.get("statuses").forEach(n -> numbers.add(n.asString()));
        numbers.add(counts.get("assessed").asString());
        numbers.add(counts.at("/index/coverage").asString() + " %");
        if (counts.at("/index").hasNonNull("percent")) {
            numbers.add(counts.at("/index/percent").asString() + " %");
        }
        return numbers;
    }

    private static List<List<String>> rows(Document page, String figure) {
        return page.select("table[data-figure=" + figure + "] tbody tr").stream()
                .map(NumbersTest::row)
                .toList();
    }

    private static List<String> row(Element row) {
        List<String> cells = row.select("td").eachText();
        return IntStream.range(0, cells.size())
                .mapToObj(cells::get)
                .limit(12)
                .filter(c -> !c.contains("hidden"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?all=matrix&all=themes",
                "?body=CAT&body=UPR&yearFrom=2012",
                "?theme=Conditions+of+detention&theme=Right+to+life",
                "?claim=FULLY_IMPLEMENTED",
                "?status=PARTIALLY_IMPLEMENTED&status=NOT_ASSESSED&lifecycle=any"
            })
    void every_number_leads_to_a_list_of_just_so_many(String query) {
        Map<String, Long> numbers = new LinkedHashMap<>();
        for (Element link : app.page("/en" + query).select("main a[href^=/en/recommendations]")) {
            String number = link.select(".cell-body").isEmpty()
                    ? link.text()
                    : link.text().replaceFirst(".* ", "");
            if (!link.parent().is("th, .name") && number.matches("[\\d,]+")) {
                numbers.put(link.attr("href"), Long.valueOf(number.replace(",", "")));
            }
        }
        assertThat(numbers).hasSizeGreaterThan(20);
        numbers.forEach((href, number) -> assertThat(total(href)).as(href).isEqualTo(number));
    }

    /** Asked of the API, which answers a list by the same filter; that the page shows the same total is the next test. */
    private long total(String href) {
        String api = href.replaceFirst("^/en/", "/api/v1/") + (href.contains("?") ? "&" : "?") + "size=1";
        return JSON.readTree(app.get(api, "Accept", "application/json").body())
                .get("total")
                .asLong();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "?body=CAT", "?status=CONTRARY&density=compact", "?claim=none&sort=oldest", "?q=torture"})
    void the_list_shows_the_total_of_the_api(String query) {
        Document page = app.page("/en/recommendations" + query);
        assertThat(page.select("#count").text())
                .startsWith(total("/en/recommendations" + query.replace("&density=compact", "")) + " recommendation");
    }
}
