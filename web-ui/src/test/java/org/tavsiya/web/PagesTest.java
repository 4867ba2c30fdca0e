package org.tavsiya.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {

    private final RunningApplication app = RunningApplication.withDemonstration();

    static Stream<String> pages() {
        String id = RunningApplication.withDemonstration().storied();
        return Stream.of("en", "ru", "tg")
                .flatMap(lang -> Stream.of(
                                "",
                                "?theme=Conditions+of+detention&yearFrom=2012",
                                "/recommendations",
                                "/recommendations?body=CAT&density=compact&sort=status&page=1",
                                "/recommendations?q=nothing-like-this",
                                "/recommendations/results?status=CONTRARY",
                                "/recommendations?type=any&lifecycle=any",
                                "/recommendations/" + id,
                                "/gap",
                                "/gap?differs=more&body=CAT",
                                "/changes",
                                "/changes?kind=claim&show=corrections&from=2020-01-01",
                                "?asOf=2019-12-31",
                                "/recommendations?asOf=2019-12-31&status=NOT_IMPLEMENTED",
                                "/recommendations/" + id + "?asOf=2024-01-01",
                                "/over-time",
                                "/over-time?body=CAT&step=QUARTER&yearFrom=2018&since=2019-01-01",
                                "/over-time?asOf=2024-12-31&since=2015-01-01&until=2020-01-01&turn=FIRST_ASSESSED",
                                "/bodies",
                                "/bodies/cat?theme=Conditions+of+detention",
                                "/bodies/sr-torture",
                                "/bodies/crpd",
                                "/method",
                                "/data?body=UPR")
                        .map(page -> "/" + lang + page));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_page_renders_in_every_language(String path) {
        HttpResponse<String> answer = app.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .doesNotContain("??")
                .doesNotContain(" style=")
                .doesNotContainPattern("\\son[a-z]+=\"")
                .doesNotContainPattern("<script(?![^>]*src=)");
        if (!path.contains("/results")) {
            assertThat(answer.body()).startsWithIgnoringCase("<!doctype html>");
            Document page = Jsoup.parse(answer.body());
            assertThat(page.selectFirst("html").attr("lang")).isEqualTo(path.substring(1, 3));
            assertThat(page.body().text())
                    .as("no sentence lacks a word that it was to be given")
                    .doesNotContainPattern("\\{\\d");
            assertThat(page.select("h1")).hasSize(1);
            assertThat(page.select("main")).hasSize(1);
            assertThat(page.select(".banner"))
                    .as("demonstration data says so on every page")
                    .hasSize(1);
            assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_page_stays_the_same_page_in_the_other_languages(String path) {
        app.page(path)
                .select(".languages a")
                .forEach(a -> assertThat(a.attr("href").substring(3)).isEqualTo(path.substring(3)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_public_page_starts_no_session_and_is_answered_with_not_modified_the_second_time(String path) {
        HttpResponse<String> first = app.get(path);
        assertThat(first.headers().map()).doesNotContainKey("set-cookie");
        String etag = first.headers().firstValue("etag").orElseThrow();
        HttpResponse<String> second = app.get(path, "If-None-Match", etag);
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|A search takes at most 200 characters and 12 words.",
                "ru|Поиск принимает не более 200 знаков и 12 слов.",
                "tg|Ҷустуҷӯ на бештар аз 200 аломат ва 12 калимаро мегирад."
            })
    void a_search_that_is_too_long_is_refused_in_the_readers_language(String lang, String sentence) {
        for (String page : List.of("", "/recommendations", "/recommendations/results", "/data")) {
            HttpResponse<String> answer = app.get("/" + lang + page + "?q=" + "word+".repeat(41));
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(Jsoup.parse(answer.body()).select("main .notice").text()).isEqualTo(sentence);
        }
    }

    /** WCAG 2.2, 3.1.2: parts in another language than the page say so. */
    @ParameterizedTest
    @ValueSource(strings = {"/ru", "/ru/recommendations", "/tg/recommendations"})
    void texts_of_documents_say_their_own_language(String path) {
        assertThat(app.page(path).select(".records .text a, .changes a"))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text.attr("lang")).isEqualTo("en"));
        Document one = app.page(path.substring(0, 3) + "/recommendations/" + app.storied());
        assertThat(one.selectFirst(".record-text").attr("lang")).isEqualTo("en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/nothing/here", "/ru/recommendations/unknown", "/tg/x"})
    void an_address_that_leads_nowhere_gets_a_page_in_the_frame(String path) {
        HttpResponse<String> answer = app.get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo(path.substring(1, 3));
        assertThat(page.select(".site-nav a")).isNotEmpty();
        assertThat(answer.body()).doesNotContain("??").doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en?status=DONE",
                "/ru/recommendations?yearFrom=soon",
                "/tg/recommendations?page=0",
                "/en/recommendations?sort=worst",
                "/en/recommendations?density=huge",
                "/en/recommendations?page=99999999",
                "/en/gap?differs=much",
                "/en/changes?kind=rumour",
                "/en/changes?from=yesterday",
                "/en/changes?from=2025-01-02&to=2025-01-01",
                "/en/changes.atom?show=all",
                "/en/data?type=X"
            })
    void a_filter_that_cannot_be_is_refused_with_a_page_that_says_so(String path) {
        HttpResponse<String> answer = app.get(path);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(answer.body()).select("h1")).hasSize(1);
        assertThat(answer.headers().firstValue("cache-control")).hasValue("no-store");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?q=%3Cscript%3Ealert(1)%3C/script%3E",
                "?theme=%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E",
                "?country=%3Cb%3Ex%3C/b%3E&body='%22%3E%3Csvg/onload=x%3E"
            })
    void hostile_text_in_the_address_is_shown_as_text(String query) {
        for (String path : List.of("/en", "/en/recommendations", "/en/data")) {
            Document page = app.page(path + query);
            assertThat(page.select("main img, main script:not([src]), main b:contains(x), [onerror], [onload]"))
                    .isEmpty();
        }
    }

    @Test
    void of_the_libraries_just_the_one_file_is_served() {
        assertThat(app.get("/assets/lib/htmx.min.js").statusCode()).isEqualTo(200);
        assertThat(app.get("/assets/lib/htmx.js").statusCode()).isEqualTo(404);
        assertThat(app.get("/assets/lib/../application.yaml").statusCode()).isNotEqualTo(200);
    }

    @Test
    void an_empty_register_says_what_to_do() {
        Document page = RunningApplication.empty().page("/en");
        assertThat(page.select("ol.steps li")).hasSize(3);
        assertThat(page.select("a.button").attr("href")).isEqualTo("/en/sign-in");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|Nothing has been imported yet",
                "ru|Пока ничего не импортировано",
                "tg|Ҳоло чизе ворид нашудааст"
            })
    void the_list_of_an_empty_register_says_that_nothing_was_imported_and_advises_against_no_filter(
            String lang, String sentence) {
        for (String path : List.of("/recommendations", "/recommendations?body=CAT", "/recommendations/results")) {
            Document page = RunningApplication.empty().page("/" + lang + path);
            assertThat(page.select(".lead").text()).startsWith(sentence);
            assertThat(page.select("form, .toolbar, .chips")).isEmpty();
            assertThat(page.select("a.button").eachAttr("href")).containsExactly("/" + lang + "/sign-in");
        }
        assertThat(app.page("/" + lang + "/recommendations").select(".lead")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/|/tg",
                "/?body=CAT&q=%7Bbody%7D+%D2%93&utm_source=letter|/tg?body=CAT&q=%7Bbody%7D+%D2%93",
                "/?asOf=2019-12-31&at=7|/tg?asOf=2019-12-31&at=7",
                "/sign-in?to=%2Ftg%2Fdesk|/tg/sign-in?to=%2Ftg%2Fdesk"
            })
    void an_address_without_a_language_leads_to_the_readers_own_with_all_that_it_asks_for(String address, String page) {
        HttpResponse<String> answer = app.get(address, "Accept-Language", "tg");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("location")).hasValue(page);
    }

    /** A sign that lawyers of some countries know says nothing in the reader's language. */
    @ParameterizedTest
    @ValueSource(strings = {"ru|пункт ", "tg|банди "})
    void paragraphs_of_sources_are_named_in_words(String language) {
        String lang = language.substring(0, 2);
        String word = language.substring(3);
        for (String path : List.of("/recommendations/" + app.storied(), "/gap", "/bodies/cat", "/changes")) {
            assertThat(app.page("/" + lang + path).select("main").text())
                    .as(path)
                    .doesNotContain("§")
                    .contains(word);
        }
    }

    /** WCAG 2.2, 3.1.2: where the vocabulary has no wording the source's English stands in. */
    @Test
    void names_in_another_language_say_so_in_chips_and_in_the_choice_of_states() {
        for (String path : List.of("/ru", "/tg/recommendations", "/ru/gap", "/tg/bodies")) {
            Document page = app.page(path + "?theme=A+theme+of+the+source&theme=Conditions+of+detention");
            assertThat(page.select(".chips a > span[lang]").eachText()).containsOnly("A theme of the source");
            assertThat(page.select(".chips a > span[lang]").eachAttr("lang")).containsOnly("en");
        }
        Document world = RunningApplication.ofTheWorld().page("/ru?country=any");
        assertThat(world.select("#country option"))
                .hasSizeGreaterThan(100)
                .allSatisfy(state -> assertThat(state.attr("lang"))
                        .as(state.text())
                        .isEqualTo(state.text().matches("[\\p{IsLatin}\\P{L}]+") ? "en" : ""));
    }

    @Test
    void where_nothing_is_assessed_the_figure_of_statuses_says_it_once() {
        Document page = app.page("/en?country=Tajikistan&status=NOT_ASSESSED");
        assertThat(page.select(".lead").text()).contains("Assessment has not begun");
        assertThat(page.select("#status .legend li")).hasSize(1);
        assertThat(page.select("#status .legend li").text()).contains("Not assessed");
        assertThat(page.select("#status .note").text()).isEqualTo("“Not assessed” does not mean “not implemented”.");
        assertThat(app.page("/en/bodies/cat?status=NOT_ASSESSED").select("#status .legend li"))
                .hasSize(1);
    }
}
