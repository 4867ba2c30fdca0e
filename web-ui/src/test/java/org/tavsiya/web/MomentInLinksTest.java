package org.tavsiya.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who looks at another day or version stays there, whatever is followed: a figure of today beside one of that day would pass for it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MomentInLinksTest {

    private static final RunningApplication APP = RunningApplication.withDemonstration();
    private static final String DAY = "asOf=2024-12-31";
    /** Addresses that hold no state of the register. */
    private static final String TIMELESS =
            "/(en|ru|tg)/(sign-in|desk|papers).*|/assets/.*|/swagger-ui.*|/api/v1/(vocabulary|coalition).*";

    /** One link of each kind, by its path and the names of its parameters. */
    private final Map<String, String> kinds = new TreeMap<>();

    private static String at() {
        return "at=" + APP.get("/api/v1/progress").body().replaceAll("(?s).*\"dataVersion\":(\\d+).*", "$1");
    }

    static Stream<String> pages() {
        String id = APP.storied();
        return Stream.of(
                        "/en?",
                        "/en?country=any&",
                        "/en?body=CAT&theme=Conditions+of+detention&yearFrom=2012&",
                        "/ru/recommendations?",
                        "/en/recommendations?q=torture&sort=newest&density=compact&page=2&",
                        "/en/recommendations/" + id + "?",
                        "/en/gap?",
                        "/en/gap?differs=more&body=CAT&",
                        "/en/changes?",
                        "/en/changes?kind=claim&from=2020-01-01&",
                        "/en/bodies?",
                        "/tg/bodies/cat?",
                        "/en/bodies/upr?lifecycle=any&",
                        "/en/over-time?",
                        "/en/over-time?since=2015-01-01&step=QUARTER&",
                        "/en/method?",
                        "/en/about?",
                        "/en/data?body=CAT&")
                .map(page -> page + DAY + "&" + at());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_link_stays_on_the_day_and_the_version(String page) {
        Document shown = APP.page(page);
        assertThat(shown.select("aside.past")).as("it is about that day").hasSize(1);
        String version = at();
        List<Element> all = shown.select("a[href], link[rel=alternate], link[media=print]").stream()
                .filter(link -> link.attr("href").startsWith("/"))
                .filter(link -> !link.attr("href").matches(TIMELESS))
                .filter(link -> !leavesOnPurpose(link))
                .toList();
        all.forEach(link -> kinds.putIfAbsent(kind(address(link)), address(link)));
        assertThat(all).hasSizeGreaterThan(10);
        assertThat(all.stream()
                        .filter(link -> {
                            List<String> said = List.of(address(link).split("[?&]"));
                            return !said.contains(version)
                                    || !(throughTime(link) ? address(link).contains("asOf=") : said.contains(DAY));
                        })
                        .map(MomentInLinksTest::address))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_form_keeps_them_too(String page) {
        assertThat(APP.page(page).select("main form[method=get]")).allSatisfy(form -> {
            assertThat(form.select("[name=asOf]").eachAttr("value"))
                    .as(form.outerHtml())
                    .containsExactly(DAY.substring("asOf=".length()));
            assertThat(form.select("[name=at]").eachAttr("value"))
                    .as(form.outerHtml())
                    .containsExactly(at().substring("at=".length()));
        });
    }

    /** What a page leads to knows all that stands in the address. */
    @AfterAll
    void every_kind_of_link_leads_somewhere() {
        assertThat(kinds.values())
                .allSatisfy(
                        href -> assertThat(APP.get(href).statusCode()).as(href).isEqualTo(200));
    }

    @Test
    void a_page_without_that_day_leads_to_today() {
        Document refused = APP.page("/en/recommendations?asOf=2999-01-01");
        assertThat(refused.select(".site-nav a, main a").eachAttr("href"))
                .isNotEmpty()
                .noneMatch(href -> href.contains("2999"));
    }

    private static String address(Element link) {
        return link.attr("href").replaceFirst("#.*", "");
    }

    /** Other days are what it is for; the version stays. */
    private static boolean throughTime(Element link) {
        return link.closest("#changed, #series, #compare, #cycles, aside.day-line") != null;
    }

    private static boolean leavesOnPurpose(Element link) {
        return link.closest("aside.past") != null
                || link.closest(".chips") != null
                        && link.text()
                                .matches(
                                        "as (of|known at) .*|по состоянию на .*|по данным версии .*|ба ҳолати .*|аз рӯи версияи .*");
    }

    private static String kind(String href) {
        String[] parts = href.split("[?&]");
        return parts[0].replaceFirst("recommendations/.*", "recommendations/{id}")
                + Arrays.stream(parts)
                        .skip(1)
                        .map(part -> part.replaceFirst("=.*", ""))
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining("&", "?", ""));
    }
}
