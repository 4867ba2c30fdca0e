package org.tavsiya.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The public pages in a real browser. Run with {@code ./mvnw -Pbrowser -pl web-ui -am test}. */
@Tag("browser")
class BrowserTest {

    private static final RunningApplication APP = RunningApplication.withDemonstration();
    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void open() {
        playwright = Chromium.playwright();
        browser = Chromium.launch(playwright);
    }

    @AfterAll
    static void close() {
        playwright.close();
    }

    /** A version that later ones changed much of, so that pages of it have differences to tell. */
    private static long earlier() {
        return Long.parseLong(APP.get("/api/v1/progress").body().replaceAll("(?s).*\"dataVersion\":(\\d+).*", "$1"))
                - 150;
    }

    static Stream<String> pages() {
        String id = APP.storied();
        String at = "?at=" + earlier();
        return Stream.of("en", "ru", "tg")
                .flatMap(lang -> Stream.of(
                                "",
                                "/recommendations",
                                "/recommendations?q=nothing-like-this",
                                "/recommendations?density=compact&body=CAT",
                                "/recommendations/" + id,
                                "/gap",
                                "/changes",
                                "/over-time?since=2015-01-01&until=2020-01-01",
                                "/over-time?country=Tajikistan&older=CAT/C/TJK/CO/2&newer=CAT/C/TJK/CO/3",
                                "/changes?asOf=2019-12-31",
                                "/about",
                                "?asOf=2019-12-31&country=Tajikistan",
                                at,
                                "/recommendations/" + id + at,
                                "/changes" + at,
                                "/bodies/cat" + at,
                                "/over-time" + at,
                                "/bodies",
                                "/bodies/cat",
                                "/bodies/upr",
                                "/bodies/sr-torture",
                                "/method",
                                "/data",
                                "/nowhere")
                        .map(page -> "/" + lang + page));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void axe_finds_nothing_in_light_and_in_dark(String path) {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 900))) {
            Page page = context.newPage();
            page.navigate(APP.address() + path);
            page.locator("details").evaluateAll("all => all.forEach(d => d.open = true)");
            assertThat(Chromium.axe(page, path.substring(1, 3))).as(path).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothing_scrolls_sideways_at_320_pixels(String path) {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(320, 640))) {
            Page page = context.newPage();
            page.navigate(APP.address() + path);
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as(path)
                    .isEqualTo(320);
        }
    }

    /** Only where a site may embed them are they there at all. */
    @Test
    void axe_finds_nothing_in_an_embedded_figure_and_none_scrolls_sideways() {
        try (RunningApplication open = RunningApplication.fresh("--tavsiya.embedding-sites=https://news.example.org")) {
            open.loadDemonstration();
            for (String figure :
                    List.of("status", "bodies", "voices?body=CAT", "themes", "years", "over-time?asOf=2019-12-31")) {
                for (String lang : List.of("en", "ru", "tg")) {
                    for (int width : List.of(320, 1280)) {
                        String path = "/" + lang + "/embed/" + figure;
                        try (BrowserContext context =
                                browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 520))) {
                            Page page = context.newPage();
                            page.navigate(open.address() + path);
                            assertThat(page.locator("svg.bar").count()).as(path).isPositive();
                            assertThat(Chromium.axe(page))
                                    .as(path + " at " + width)
                                    .isEmpty();
                            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                                    .as(path + " at " + width)
                                    .isEqualTo(width);
                        }
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en", "/ru", "/tg", "/ru?all=bodies&all=themes&all=matrix"})
    void the_overview_of_the_whole_world_scrolls_sideways_on_no_screen_and_axe_finds_nothing(String path) {
        for (int width : List.of(320, 1280)) {
            try (BrowserContext context =
                    browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 800))) {
                Page page = context.newPage();
                page.navigate(RunningApplication.ofTheWorld().address() + path);
                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .as(path + " at " + width)
                        .isEqualTo(width);
                if (!path.contains("all=")) {
                    assertThat(Chromium.axe(page)).as(path + " at " + width).isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/recommendations",
                "/ru/recommendations",
                "/ru/bodies",
                "/tg/bodies/cat",
                "/ru/bodies/upr",
                "/ru/gap",
                "/tg/changes",
                "/ru/over-time",
                "/tg?country=Kenya"
            })
    void no_page_of_a_large_register_scrolls_sideways_on_a_phone(String path) {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(320, 640))) {
            Page page = context.newPage();
            page.navigate(RunningApplication.ofTheWorld().address() + path);
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as(path)
                    .isEqualTo(320);
            assertThat(page.locator(".headlines dt")
                            .evaluateAll("all => all.filter(d => d.getBoundingClientRect().width < 100).length"))
                    .as("no column is one of syllables")
                    .isEqualTo(0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en", "/ru", "/tg", "/ru/gap", "/tg/gap", "/ru/method", "/tg/method"})
    void no_table_scrolls_sideways_at_1280_pixels(String path) {
        for (RunningApplication app : List.of(APP, RunningApplication.ofTheWorld())) {
            try (BrowserContext context =
                    browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 900))) {
                Page page = context.newPage();
                page.navigate(app.address() + path);
                page.locator("details").evaluateAll("all => all.forEach(d => d.open = true)");
                assertThat(page.locator(".scroll")
                                .evaluateAll("all => all.filter(s => s.scrollWidth > s.clientWidth).map(s => "
                                        + "s.scrollWidth + ' of ' + s.clientWidth + ': ' + s.innerText.slice(0, 80))"))
                        .as(path)
                        .isEqualTo(List.of());
            }
        }
    }

    /** The width of A4 between the browser's own margins. */
    private static final int PAPER = 718;

    @ParameterizedTest
    @ValueSource(strings = {"/en", "/ru", "/tg", "/ru?body=CAT", "/ru/gap", "/tg/gap", "/ru/method", "/tg/method"})
    void on_paper_no_column_is_cut_off(String path) {
        try (BrowserContext context =
                browser.newContext(new Browser.NewContextOptions().setViewportSize(PAPER, 1000))) {
            Page page = context.newPage();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            page.navigate(APP.address() + path);
            assertThat(page.locator("table.numbers")
                            .first()
                            .locator("thead th")
                            .evaluateAll("all => all.filter(c => c.getBoundingClientRect().width > 0).length"))
                    .as("the table of numbers is on the paper")
                    .isEqualTo(path.contains("method") || path.contains("gap") ? 0 : 14);
            assertThat(page.locator("th, td")
                            .evaluateAll("all => all.filter(c => c.getBoundingClientRect().right > " + PAPER
                                    + ").map(c => c.innerText)"))
                    .as(path)
                    .isEqualTo(List.of());
            assertThat(page.locator(".scroll")
                            .evaluateAll("all => all.filter(s => getComputedStyle(s).overflowX !== 'visible').length"))
                    .as(path)
                    .isEqualTo(0);
        }
    }

    /** Fourteen sheets, when each figure began a page of its own. */
    @ParameterizedTest
    @ValueSource(strings = {"/en", "/ru", "/tg"})
    void on_paper_the_figures_follow_one_another(String path) {
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            page.navigate(APP.address() + path);
            String pdf = new String(
                    page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true)),
                    StandardCharsets.ISO_8859_1);
            assertThat(Pattern.compile("/Type\\s*/Page\\b")
                            .matcher(pdf)
                            .results()
                            .count())
                    .isBetween(3L, 5L);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".figure h2")
                            .evaluateAll("all => all.filter(h => getComputedStyle(h).breakAfter !== 'avoid').length"))
                    .isEqualTo(0);
            assertThat(page.locator(".bars > li, tr")
                            .evaluateAll("all => all.filter(h => getComputedStyle(h).breakInside !== 'avoid').length"))
                    .isEqualTo(0);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/bodies/cat",
                "/ru/bodies/cat",
                "/tg/bodies/cat",
                "/ru/bodies/ccpr",
                "/ru/bodies/cedaw",
                "/ru/bodies/upr",
                "/ru/bodies/sr-torture"
            })
    void the_page_of_a_body_is_a_brief_of_two_pages_on_paper(String path) {
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            page.navigate(APP.address() + path);
            String pdf = new String(
                    page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true)),
                    StandardCharsets.ISO_8859_1);
            assertThat(Pattern.compile("/Type\\s*/Page\\b")
                            .matcher(pdf)
                            .results()
                            .count())
                    .as(path)
                    .isLessThanOrEqualTo(2);
        }
    }

    /** Five columns on a phone are columns of syllables. */
    @Test
    void on_a_phone_the_voices_on_a_recommendation_stand_one_below_the_other() {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(320, 640))) {
            Page page = context.newPage();
            page.navigate(APP.address() + "/en/recommendations/" + APP.storied());
            assertThat(page.locator(".lane")
                            .evaluateAll("all => all.filter(l => l.getBoundingClientRect().width < 280).length"))
                    .isEqualTo(0);
        }
    }

    @Test
    void on_a_phone_the_pages_of_the_register_are_behind_one_word_without_javascript() {
        try (BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(320, 640))) {
            Page page = context.newPage();
            page.navigate(APP.address() + "/en");
            assertThat(page.locator(".bar.called").boundingBox().y)
                    .as("the bar is on the first screen")
                    .isLessThan(600);
            page.locator(".menu > summary").click();
            page.locator(".site-nav a[href^='/en/gap']").click();
            page.waitForURL("**/en/gap**");
        }
    }

    @Test
    void without_javascript_a_link_shows_the_whole_of_a_figure_and_goes_on_where_it_stands() {
        try (BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(1280, 900))) {
            Page page = context.newPage();
            page.navigate(RunningApplication.ofTheWorld().address() + "/en?type=any");
            page.locator("#themes .extent a").focus();
            page.keyboard().press("Enter");
            page.waitForURL("**/en?type=any&all=themes#themes");
            assertThat(page.locator("#themes .bars > li").count()).isEqualTo(WorldRegister.THEMES);
            assertThat(page.locator("#themes h2").boundingBox().y).isBetween(0.0, 900.0);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothing_is_asked_of_another_host_and_the_policy_blocks_nothing(String path) {
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            List<String> asked = new ArrayList<>();
            List<String> said = new ArrayList<>();
            page.onRequest(r -> asked.add(r.url()));
            page.onConsoleMessage(m -> said.add(m.text()));
            page.onPageError(said::add);
            page.navigate(APP.address() + path);
            assertThat(asked).isNotEmpty().allMatch(url -> url.startsWith(APP.address()) || url.startsWith("data:"));
            assertThat(said).filteredOn(text -> !text.contains("404")).isEmpty();
        }
    }

    @Test
    void without_javascript_bars_stand_and_filters_apply() {
        try (BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(1280, 900))) {
            Page page = context.newPage();
            page.navigate(APP.address() + "/en");
            assertThat(page.locator("#bodies svg.bar").first().boundingBox().width)
                    .isGreaterThan(100);
            assertThat(page.locator("#years svg.columns rect").count()).isGreaterThan(10);
            page.navigate(APP.address() + "/en/recommendations");
            page.locator("#f-status-CONTRARY").check();
            page.locator(".apply button").click();
            assertThat(page.url()).contains("status=CONTRARY");
            assertThat(page.locator("#count").innerText()).isEqualTo("9 recommendations");
        }
    }

    @Test
    void the_count_and_the_address_follow_a_choice_at_once_and_are_told_to_a_screen_reader() {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 900))) {
            Page page = context.newPage();
            page.navigate(APP.address() + "/en/recommendations");
            page.locator("#f-status-CONTRARY").check();
            page.waitForURL("**/en/recommendations?status=CONTRARY");
            page.locator("#count").getByText("9 recommendations").waitFor();
            page.locator("#live").getByText("9 recommendations").waitFor();
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("f-status-CONTRARY");
            page.locator("#q").fill("torture");
            page.locator("#q").press("Enter");
            page.waitForURL("**q=torture**");
            page.goBack();
            page.waitForURL("**/en/recommendations?status=CONTRARY");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 375})
    void the_keyboard_reaches_the_filters(int width) {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 800))) {
            Page page = context.newPage();
            page.navigate(APP.address() + "/en/recommendations");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
            page.keyboard().press("Enter");
            boolean reached = false;
            for (int tabs = 0; tabs < 40 && !reached; tabs++) {
                page.keyboard().press("Tab");
                if ("SUMMARY".equals(page.evaluate("document.activeElement.tagName"))
                        && !Boolean.TRUE.equals(page.evaluate("document.activeElement.parentElement.open"))) {
                    page.keyboard().press("Enter");
                }
                reached = Boolean.TRUE.equals(page.evaluate("document.activeElement.matches('input[name=status]')"));
            }
            assertThat(reached).isTrue();
            page.keyboard().press("Space");
            page.waitForURL("**status=**");
        }
    }

    @Test
    void targets_of_navigation_and_filters_are_44_pixels_high() {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(375, 800))) {
            Page page = context.newPage();
            page.navigate(APP.address() + "/en/recommendations");
            page.locator("#sheet > summary").click();
            page.locator(".menu > summary").click();
            page.locator(".site-head a, .site-head summary, .chips a, #sheet summary, .filters button").all().stream()
                    .filter(l -> l.isVisible())
                    .forEach(l ->
                            assertThat(l.boundingBox().height).as(l.innerText()).isGreaterThanOrEqualTo(44));
        }
    }
}
