package org.tavsiya.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of one recommendation reads as a judgment: who says what since when, how it went, what came before and after. */
class OneRecommendationPageTest {

    /** FULLY_IMPLEMENTED, CAT_IMPL: what programs say to one another. */
    private static final Pattern CODE = Pattern.compile("\\b[A-Z][A-Z0-9]+_[A-Z0-9_]+\\b");

    private final RunningApplication app = RunningApplication.withDemonstration();

    /** The first recommendation of a list. */
    private Document first(String language, String query) {
        String href = app.page("/" + language + "/recommendations?" + query)
                .select(".records .text a")
                .attr("href");
        assertThat(href).as("the demonstration has one for " + query).isNotEmpty();
        return app.page(href);
    }

    private static List<String> lanes(Document page) {
        return page.select(".lane > h2").eachText();
    }

    @Test
    void the_judgments_stand_in_one_line_with_their_years_and_a_claim_is_called_one() {
        Document page = first("en", "claim=FULLY_IMPLEMENTED&grade=PARTIALLY_IMPLEMENTED&status=PARTIALLY_IMPLEMENTED");
        assertThat(page.select(".judgment li")).hasSize(3);
        assertThat(page.select(".judgment").text())
                .matches("State claimed: \\SFully implemented \\(\\d{4}\\) "
                        + "\\w+ graded: \\S.*[Pp]artially.* \\(\\d{4}\\) "
                        + "Coalition found: \\SPartially implemented \\(\\d{4}\\)");
    }

    @Test
    void a_voice_that_has_said_nothing_says_so_and_no_claim_is_invented() {
        Document page = first("en", "body=CAT&claim=none&grade=none&status=NOT_ASSESSED&type=any&lifecycle=any");
        assertThat(page.select(".judgment").text())
                .isEqualTo("State: nothing recorded here CAT graded: nothing recorded here "
                        + "Coalition found: \u2013Not assessed");
    }

    @Test
    void the_coalition_comes_first_and_no_lane_is_shown_that_cannot_be() {
        assertThat(lanes(first("en", "body=CAT")))
                .containsExactly(
                        "Coalition\u2019s assessment",
                        "State\u2019s claim",
                        "UN body\u2019s grade",
                        "Third party\u2019s finding");
        assertThat(lanes(first("en", "body=UPR")))
                .containsExactly(
                        "Coalition\u2019s assessment",
                        "State\u2019s claim",
                        "State\u2019s position",
                        "Third party\u2019s finding");
    }

    @Test
    void each_year_since_the_publication_has_a_cell_and_the_table_says_the_same_in_words() {
        Document page = first("en", "body=CAT&status=PARTIALLY_IMPLEMENTED");
        List<String> years = page.select(".strip .year").eachText();
        assertThat(years).hasSizeGreaterThan(2).isSorted();
        assertThat(Integer.parseInt(years.get(years.size() - 1)) - Integer.parseInt(years.get(0)))
                .isEqualTo(years.size() - 1);
        Element last = page.select(".strip .mark").last();
        assertThat(last.className()).isEqualTo("mark s-PARTIALLY_IMPLEMENTED");
        assertThat(page.select(".years-table tbody tr").first().text()).contains("Not assessed");
        assertThat(page.select(".years-table tbody tr").last().text()).endsWith("Partially implemented");
    }

    @Test
    void the_history_says_from_what_to_what() {
        Document page = app.page("/en/recommendations/" + app.storied());
        assertThat(page.select(".timeline .turn").eachText())
                .isNotEmpty()
                .anyMatch(turn -> turn.matches(".*Not assessed \u2192.*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "tg"})
    void no_page_of_the_demonstration_shows_a_code(String language) {
        List<String> all = Stream.of(1, 2, 3, 4, 5)
                .flatMap(page -> app
                        .page("/" + language + "/recommendations?type=any&lifecycle=any&density=compact&page=" + page)
                        .select(".records .text a")
                        .eachAttr("href")
                        .stream())
                .toList();
        assertThat(all).hasSizeGreaterThan(40);
        for (String href : all) {
            Document page = app.page(href);
            page.select("#citation").remove();
            assertThat(CODE.matcher(page.select("main").text()).results().map(r -> r.group()))
                    .as(href)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|Status by the coalition\u2019s assessment: Partially implemented, ",
                "ru|Статус по оценке Коалиции: Выполнена частично, ",
                "tg|Вазъ тибқи арзёбии Эътилоф: Қисман иҷро шудааст, "
            })
    void the_citation_names_the_status_and_since_when(String language, String words) {
        assertThat(first(language, "status=PARTIALLY_IMPLEMENTED")
                        .select("#citation")
                        .text())
                .contains(words);
    }

    @Test
    void what_was_replaced_leads_to_its_successor_and_back() {
        Document older = first("en", "lifecycle=SUPERSEDED");
        Element link = older.select("#cycles-h ~ ul a").first();
        assertThat(link).as("a later one").isNotNull();
        Document newer = app.page(link.attr("href"));
        String own = older.select("link[hreflang=ru]").attr("href").replace("/ru/", "/en/");
        assertThat(newer.select("#cycles-h ~ ul a").eachAttr("href")).contains(own);
        assertThat(newer.select("#cycles-h ~ ul li").text()).containsPattern("\\b(19|20)\\d\\d\\b");
    }
}
