package org.tavsiya.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page of a UN body speaks of that body alone, and every figure on it is the one of the API under the same filter. */
class BodyPagesTest {

    private static final JsonMapper JSON = new JsonMapper();
    private final RunningApplication app = RunningApplication.withDemonstration();

    private JsonNode api(String path) {
        return JSON.readTree(app.get(path, "Accept", "application/json").body());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/en/bodies/cat|Committee against Torture: recommendations to Tajikistan",
                "/ru/bodies/cat|Комитет против пыток: рекомендации (Таджикистан)",
                "/tg/bodies/cat|Кумитаи зидди шиканҷа: тавсияҳо (Тоҷикистон)",
                "/en/bodies/cat?theme=Conditions+of+detention|Committee against Torture: recommendations to Tajikistan (Conditions of detention)"
            })
    void title_heading_and_citation_name_the_body_and_the_state(String path, String title) {
        Document page = app.page(path);
        assertThat(page.title()).isEqualTo(title + " · Tavsiya");
        assertThat(page.selectFirst("h1").text()).isEqualTo(title);
        assertThat(page.selectFirst("#citation").text())
                .startsWith(title + ".")
                .contains(app.address() + path.replaceFirst("\\?.*", ""));
    }

    @Test
    void the_sentence_names_the_body_and_its_numbers_are_those_of_the_api() {
        JsonNode total = api("/api/v1/progress?body=CAT").get("total");
        assertThat(app.page("/en/bodies/cat").selectFirst(".lead").text())
                .startsWith("Of " + total.get("n").asInt()
                        + " recommendations of the Committee against Torture to Tajikistan, the coalition has assessed "
                        + total.get("assessed").asInt());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/bodies",
                "/bodies?country=Tajikistan",
                "/bodies/cat",
                "/bodies/cat?lifecycle=any&type=any",
                "/bodies/upr?theme=Right+to+life",
                "/bodies/sr-torture"
            })
    void every_number_leads_to_a_list_of_just_so_many(String path) {
        Map<String, Long> numbers = new LinkedHashMap<>();
        for (Element link : app.page("/en" + path).select("main a[href^=/en/recommendations?]")) {
            if (!link.parent().is("th, .name") && link.text().matches("[\\d,]+")) {
                numbers.put(link.attr("href"), Long.valueOf(link.text().replace(",", "")));
            }
        }
        assertThat(numbers).hasSizeGreaterThan(8);
        numbers.forEach((href, number) -> assertThat(api(href.replaceFirst("^/en/", "/api/v1/") + "&size=1")
                        .get("total")
                        .asLong())
                .as(href)
                .isEqualTo(number));
    }

    @Test
    void documents_stand_oldest_first_and_a_bar_twice_as_long_is_twice_as_many() {
        Document page = app.page("/en/bodies/cat?lifecycle=any");
        assertThat(page.select("#documents .cycles .symbol").eachText())
                .containsExactly("CAT/C/TJK/CO/1", "CAT/C/TJK/CO/2", "CAT/C/TJK/CO/3");
        List<Double> lengths = page.select("#documents .cycles .edge").stream()
                .map(edge -> Double.valueOf(edge.attr("width").replace("%", "")))
                .toList();
        List<Integer> numbers = api("/api/v1/documents?country=Tajikistan&body=CAT&lifecycle=any")
                .get("documents")
                .valueStream()
                .map(d -> d.at("/counts/n").asInt())
                .toList();
        int most = numbers.stream().mapToInt(n -> n).max().orElseThrow();
        assertThat(lengths).hasSameSizeAs(numbers).contains(100.0);
        for (int i = 0; i < numbers.size(); i++) {
            assertThat(lengths.get(i))
                    .isCloseTo(100.0 * numbers.get(i) / most, org.assertj.core.data.Offset.offset(0.01));
        }
    }

    @Test
    void follow_up_paragraphs_show_reply_grade_and_status_side_by_side() {
        Element third =
                app.page("/en/bodies/cat").select("#follow-up .followed").first();
        assertThat(third.select("h3 .symbol").text()).isEqualTo("CAT/C/TJK/CO/3");
        assertThat(third.select(".says").text()).isEqualTo("Graded by the body: 23 May 2025.");
        assertThat(third.select(".acts .when").eachText())
                .containsExactly("July 2021", "12 August 2021", "4 May 2022", "25 July 2022", "23 May 2025");
        assertThat(third.select("tbody th a").eachText()).containsExactly("10", "18", "46");
        Element ten = third.selectFirst("tbody tr");
        assertThat(ten.select("td").get(0).text()).startsWith("Claimed: Substantially implemented");
        assertThat(ten.select("td").get(1).text()).startsWith("Partially implemented");
        assertThat(ten.select("td").get(2).text()).contains("Partially implemented", "31 March 2024");
        assertThat(app.get(ten.select("th a").attr("href")).statusCode()).isEqualTo(200);
    }

    @Test
    void a_date_says_whether_it_is_expected_and_one_that_passed_says_no_more_than_is_known() {
        assertThat(app.page("/en/bodies/ccpr").select("#next .owed").text())
                .contains("2021 (expected)")
                .contains("Information on the follow-up to CCPR/C/TJK/CO/3")
                .contains("what came of it is not recorded here")
                .doesNotContain("Overdue");
    }

    /** Nothing, overdue, answered, partially implemented: what the page says of each of these days. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019-08-01|No reply of the State is recorded here. Due: May 2019 (expected).",
                "2021-08-01|Overdue: listed so by the body in July 2021.",
                "2021-09-01|Answered by the State: 12 August 2021. No grade of the body is recorded here.",
                "2025-06-01|Graded by the body: 23 May 2025."
            })
    void a_page_of_another_day_tells_the_follow_up_of_that_day(String day, String said) {
        Document page = app.page("/en/bodies/cat?asOf=" + day);
        Element third = page.select("#follow-up .followed").first();
        assertThat(third.select("h3 .symbol").text()).isEqualTo("CAT/C/TJK/CO/3");
        assertThat(third.select(".says").text()).isEqualTo(said);
        assertThat(page.select("main a[href^=/api/], .followed h3 a, .legend a, .sibling a")
                        .eachAttr("href"))
                .isNotEmpty()
                .allMatch(href -> href.contains("asOf=" + day));
    }

    @Test
    void files_of_the_page_are_of_its_body_and_its_day() {
        Document page = app.page("/en/bodies/cat");
        for (String file : page.select("main a[href^=/api/]").eachAttr("href")) {
            assertThat(file).containsAnyOf("body=CAT", "symbol=CAT%2FC%2F");
            assertThat(app.get(file).statusCode()).as(file).isEqualTo(200);
        }
        String themes = page.select("#themes .source a").attr("href");
        assertThat(app.get(themes).headers().firstValue("content-disposition"))
                .hasValue("attachment; filename=\"themes-cat-tajikistan.csv\"");
    }

    @Test
    void the_header_and_the_rows_of_the_overview_lead_to_the_pages_of_bodies() {
        Document overview = app.page("/en?country=Tajikistan&theme=Right+to+life");
        assertThat(overview.select(".site-nav a").eachAttr("href")).contains("/en/bodies?country=Tajikistan");
        assertThat(overview.select("#bodies .name a").eachAttr("href"))
                .contains("/en/bodies/cat?country=Tajikistan&theme=Right+to+life");
        assertThat(app.page("/en/bodies").select(".bars .name a").eachAttr("href"))
                .contains("/en/bodies/cat", "/en/bodies/sr-torture", "/en/bodies/crpd");
    }

    /** In the language of the page: whoever reads it hands the form in. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "tg"})
    void a_mandates_documents_offer_its_table_and_a_committees_page_its_annex_and_sheets(String language) {
        Document mandate = app.page("/" + language + "/bodies/sr-torture?country=Tajikistan");
        List<String> tables = mandate.select("a[href*=/follow-up-table.]").eachAttr("href");
        assertThat(tables).hasSizeGreaterThan(1).allMatch(href -> href.endsWith("lang=" + language));
        assertThat(mandate.select("#previous")).isEmpty();
        Document committee = app.page("/" + language + "/bodies/cat?country=Tajikistan");
        assertThat(committee.select("a[href*=/follow-up-table.]")).isEmpty();
        List<String> forms =
                committee.select("#previous, a[href*=/api/v1/follow-up.docx]").eachAttr("href");
        assertThat(forms).hasSizeGreaterThan(1).allMatch(href -> href.endsWith("lang=" + language));
        java.util.stream.Stream.concat(tables.stream(), forms.stream())
                .forEach(href -> assertThat(app.get(href).statusCode()).as(href).isEqualTo(200));
    }

    @Test
    void a_body_that_the_state_is_no_party_to_says_so() {
        assertThat(app.page("/en/bodies/crpd?country=Tajikistan")
                        .select(".notice")
                        .text())
                .isEqualTo("Tajikistan is not a party to this body’s treaty (as of March 2024).");
    }

    @Test
    void without_a_state_the_page_says_what_to_choose_and_tells_of_no_states_dates() {
        Document page = RunningApplication.ofTheWorld().page("/en/bodies/cat");
        assertThat(page.select("main > .notice, #body > .notice").text())
                .startsWith("This page speaks of several States.");
        assertThat(page.select("#next, #follow-up, #documents")).isEmpty();
        assertThat(page.select(".chooser option")).hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @CsvSource({"/en/bodies/nothing,404", "/en/bodies/cat?body=UPR,400", "/en/bodies/cat?family=UPR,400"})
    void an_address_of_no_body_leads_nowhere_and_one_of_two_is_refused(String path, int status) {
        assertThat(app.get(path).statusCode()).isEqualTo(status);
    }

    /** Rows of grey and "hidden" would say one thing many times. */
    @Test
    void where_nothing_is_assessed_no_column_says_so_row_by_row() {
        Document body = app.page("/en/bodies/cat?country=Tajikistan&status=NOT_ASSESSED&claim=none&grade=none");
        assertThat(body.select("#themes .bars > li")).isNotEmpty();
        assertThat(body.select("#themes .bars, #themes .bars-head").text()).doesNotContain("hidden");
        assertThat(body.select("#voices .bar")).isEmpty();
        Document all = app.page("/en/bodies?country=Tajikistan&status=NOT_ASSESSED");
        assertThat(all.select(".bars .n a")).isNotEmpty();
        assertThat(all.select("main").text()).doesNotContain("hidden").contains("Assessment has not begun");
        assertThat(app.page("/en/bodies?country=Tajikistan").select(".bars").text())
                .contains("index:");
    }

    @Test
    void a_review_that_is_expected_is_the_row_of_its_cycle() {
        Document page = app.page("/en/bodies/upr");
        assertThat(page.select("#documents .cycles .symbol").eachText())
                .containsExactly("A/HRC/19/3", "A/HRC/33/11", "A/HRC/49/12", "Cycle 4");
        assertThat(page.select("#documents .cycles li").last().text())
                .startsWith("Cycle 4 Next review: ")
                .endsWith("Still ahead");
        assertThat(app.page("/en/bodies/upr?asOf=2020-06-30")
                        .select("#documents .cycles .symbol")
                        .eachText())
                .as("before the third, nothing was known of the fourth")
                .containsExactly("A/HRC/19/3", "A/HRC/33/11");
    }
}
