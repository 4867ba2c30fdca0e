package org.tavsiya.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tavsiya.account.Accounts;
import org.tavsiya.account.Actor;
import org.tavsiya.account.Role;
import org.tavsiya.api.EvidenceActs;
import org.tavsiya.api.Proposals;
import org.tavsiya.calendar.Today;
import org.tavsiya.evidence.EvidenceContent;
import org.tavsiya.evidence.Reliability;
import org.tavsiya.evidence.Sensitivity;
import org.tavsiya.evidence.write.captureevidence.CaptureEvidence;
import org.tavsiya.recommendation.Clocks;
import org.tavsiya.recommendation.Evidence;
import org.tavsiya.recommendation.EvidenceKind;
import org.tavsiya.recommendation.EvidenceLevel;
import org.tavsiya.recommendation.Source;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.read.showrecommendation.ShowRecommendation;
import org.tavsiya.recommendation.write.model.Assertion;
import org.tavsiya.recommendation.write.model.AssessmentDraft;
import org.tavsiya.recommendation.write.publishassessment.PublishAssessment;

/** The desk in a real browser, by somebody who is signed in. Run with {@code ./mvnw -Pbrowser -pl web-ui -am test}. */
@Tag("browser")
class DeskBrowserTest {

    private static final String NAME = "somebody";
    private static final String PASSWORD = "four words make sentences";
    private static final RunningApplication APP = RunningApplication.writtenTo();
    private static String finding;
    private static String evidence;
    private static Playwright playwright;
    private static Browser browser;
    /** Cookies of the session, so that nobody signs in twice. */
    private static String session;

    @BeforeAll
    static void signIn() {
        APP.bean(Accounts.class).create(NAME, PASSWORD, Role.ADMINISTRATOR, Actor.SYSTEM);
        playwright = Chromium.playwright();
        browser = Chromium.launch(playwright);
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            page.navigate(APP.address() + "/en/sign-in");
            page.locator("input[name=username]").fill(NAME);
            page.locator("input[name=password]").fill(PASSWORD);
            page.locator("main form button.primary").first().click();
            page.waitForURL("**/en/desk");
            session = context.storageState();
        }
    }

    /** What somebody else submitted and this administrator may decide about. */
    private static String submit(String id) {
        LocalDate day = APP.bean(Today.class).date();
        Assertion said = new Assertion(
                new Clocks(day, day),
                "A law now says the opposite.",
                new Source("Official gazette", null, null, null, null),
                new Actor("somebody-else", Role.ANALYST),
                day);
        AssessmentDraft draft = new AssessmentDraft(
                "draft-1",
                Status.CONTRARY,
                false,
                List.of(new Evidence(
                        EvidenceKind.LAW,
                        "A law",
                        "Parliament",
                        day,
                        "https://example.org/law",
                        EvidenceLevel.STRUCTURAL,
                        true)),
                "somebody-else");
        Long version = APP.bean(ShowRecommendation.class).version(id).orElseThrow();
        return ((Proposals.Waiting)
                        APP.bean(Proposals.class).send(new PublishAssessment(id, version, draft, null, said), null))
                .findingId();
    }

    @AfterAll
    static void close() {
        playwright.close();
    }

    private static BrowserContext context(int width, ColorScheme scheme) {
        return browser.newContext(new Browser.NewContextOptions()
                .setStorageState(session)
                .setViewportSize(width, 800)
                .setColorScheme(scheme));
    }

    static Stream<String> pages() {
        String id = APP.storied();
        return Stream.of("en", "ru", "tg")
                .flatMap(lang -> Stream.of(
                                "",
                                "/imports",
                                "/imports/new",
                                "/imports/claims",
                                "/duplicates",
                                "/administration",
                                "/queue",
                                "/queue?list=drafts",
                                "/bulk",
                                "/bulk/selection",
                                "/bulk/new?which=all&list=untouched&kind=theme",
                                "/bulk/new?which=all&list=untouched&kind=no-information",
                                "/bulk/new?which=all&list=untouched&kind=assignment",
                                "/bulk/new?which=all&list=untouched&kind=evidence&words=torture",
                                "/bulk/new?which=all&list=untouched&kind=link",
                                "/bulk/new?which=ticked&kind=theme",
                                "/reports",
                                "/reports/new",
                                "/saved",
                                "/recommendations/" + id,
                                "/recommendations/" + id + "?in=untouched",
                                "/evidence",
                                "/evidence/new",
                                "/evidence/" + evidence(),
                                "/restricted",
                                "/administration/restricted",
                                "/findings/" + finding())
                        .map(page -> "/" + lang + "/desk" + page));
    }

    /** An item of the library that states a number, captured when it is first needed. */
    private static synchronized String evidence() {
        if (evidence == null) {
            evidence = UUID.randomUUID().toString();
            LocalDate day = APP.bean(Today.class).date();
            EvidenceContent content = new EvidenceContent(
                    EvidenceKind.STATISTICS,
                    "Appeals about torture received",
                    "Ombudsman",
                    day,
                    day,
                    "https://example.org/appeals",
                    "en",
                    EvidenceLevel.OUTCOME,
                    true,
                    Reliability.PRIMARY,
                    Sensitivity.PUBLIC,
                    null,
                    List.of(),
                    List.of(),
                    List.of());
            APP.bean(EvidenceActs.class)
                    .send(new CaptureEvidence(evidence, content, new Actor("somebody-else", Role.ANALYST), day), null);
        }
        return evidence;
    }

    /** Submitted when it is first needed. */
    private static synchronized String finding() {
        if (finding == null) {
            finding = submit(APP.storied());
        }
        return finding;
    }

    private static void openAll(Page page) {
        page.locator("details").evaluateAll("all => all.forEach(d => d.open = true)");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothing_scrolls_sideways_at_320_pixels(String path) {
        try (BrowserContext context = context(320, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(APP.address() + path);
            openAll(page);
            assertThat(Chromium.beyondTheEdge(page)).as(path).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as(path)
                    .isEqualTo(320);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "tg"})
    void no_table_of_the_desk_hides_a_column_behind_a_scroll_bar_on_a_phone(String language) {
        for (String path : List.of("", "/imports", "/administration")) {
            try (BrowserContext context = context(320, ColorScheme.LIGHT)) {
                Page page = context.newPage();
                page.navigate(APP.address() + "/" + language + "/desk" + path);
                openAll(page);
                assertThat(page.locator(".scroll").count()).as(path).isPositive();
                assertThat(
                                page.locator(".scroll")
                                        .evaluateAll(
                                                "all => all.filter(s => s.scrollWidth > s.clientWidth).map(s => s.innerText.slice(0, 80))"))
                        .as(path)
                        .isEqualTo(List.of());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void axe_finds_nothing_in_light_and_in_dark(String path) {
        try (BrowserContext context = context(1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(APP.address() + path);
            openAll(page);
            assertThat(Chromium.axe(page, path.substring(1, 3))).as(path).isEmpty();
        }
    }

    /** The same page with all that can be wrong about a form. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "tg"})
    void a_refused_form_is_as_narrow_as_clean_and_its_list_of_mistakes_has_the_focus(String language) {
        try (BrowserContext context = context(320, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(APP.address() + "/" + language + "/desk/recommendations/" + APP.storied());
            openAll(page);
            page.locator("#assessment-effectiveOn").fill("soon");
            page.locator("#assessment-sourceUrl").fill("gazette");
            page.locator("#assessment-reason").fill("Mr Example was not released.");
            page.locator("#assessment button.primary").click();
            page.locator("#errors a").first().waitFor();
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("errors");
            openAll(page);
            assertThat(Chromium.beyondTheEdge(page)).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
            assertThat(Chromium.axe(page)).isEmpty();
            page.locator("#errors a[href='#assessment-sourceUrl']").click();
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("assessment-sourceUrl");
        }
    }

    @Test
    void the_button_says_that_a_strong_status_goes_to_a_second_person() {
        try (BrowserContext context = context(1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(APP.address() + "/en/desk/recommendations/" + APP.storied());
            page.locator("#assessment-status-NOT_IMPLEMENTED").check();
            assertThat(page.locator("#assessment button.primary").innerText()).isEqualTo("Publish the assessment");
            page.locator("#assessment-status-FULLY_IMPLEMENTED").check();
            assertThat(page.locator("#assessment button.primary").innerText()).isEqualTo("Submit for a second person");
        }
    }

    @Test
    void without_a_script_the_list_of_mistakes_has_the_focus_too() {
        try (BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setStorageState(session).setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(APP.address() + "/en/desk/recommendations/" + APP.storied());
            page.locator("#assessment button.primary").click();
            page.locator("#errors:focus a").first().waitFor();
        }
    }
}
