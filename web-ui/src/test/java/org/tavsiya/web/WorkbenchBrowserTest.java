package org.tavsiya.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tavsiya.account.Accounts;
import org.tavsiya.account.Actor;
import org.tavsiya.account.Role;
import org.tavsiya.api.EvidenceActs;
import org.tavsiya.calendar.Today;
import org.tavsiya.evidence.EvidenceContent;
import org.tavsiya.evidence.Reliability;
import org.tavsiya.evidence.Sensitivity;
import org.tavsiya.evidence.write.captureevidence.CaptureEvidence;
import org.tavsiya.recommendation.EvidenceKind;
import org.tavsiya.recommendation.EvidenceLevel;

/** The workbench as people use it: keys, drafts, two people in sessions of their own, a line that is gone. */
@Tag("browser")
class WorkbenchBrowserTest {

    private static final String PASSWORD = "four words make sentences";
    private static final String LIST = "/en/desk/queue?list=untouched";
    private static final RunningApplication APP = RunningApplication.writtenTo();
    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void open() {
        Accounts accounts = APP.bean(Accounts.class);
        accounts.create("bench.analyst", PASSWORD, Role.ANALYST, Actor.SYSTEM);
        accounts.create("bench.reviewer", PASSWORD, Role.REVIEWER, Actor.SYSTEM);
        playwright = Chromium.playwright();
        browser = Chromium.launch(playwright);
    }

    @AfterAll
    static void close() {
        playwright.close();
    }

    private static Page signedIn(BrowserContext context, String name) {
        Page page = context.newPage();
        page.navigate(APP.address() + "/en/sign-in");
        page.locator("input[name=username]").fill(name);
        page.locator("input[name=password]").fill(PASSWORD);
        page.locator("main form button.primary").first().click();
        page.waitForURL("**/en/desk");
        return page;
    }

    /** The first of the list that waits, by its keys alone. */
    private static void begin(Page page) {
        page.navigate(APP.address() + LIST);
        page.locator("a[data-next]").click();
        page.waitForURL("**/desk/recommendations/**");
        assertThat(page.locator(".keys-open")).isVisible();
    }

    private static Locator saved(Page page) {
        return page.locator("#assessment [data-draft-said]", new Page.LocatorOptions().setHasText("Draft saved"));
    }

    @Test
    void no_information_takes_a_key_a_tick_and_a_key_and_leads_to_the_next() {
        try (BrowserContext context = browser.newContext()) {
            Page page = signedIn(context, "bench.analyst");
            begin(page);
            String first = page.url();
            page.keyboard().press("7");
            page.getByLabel("press", new Page.GetByLabelOptions().setExact(true))
                    .first()
                    .check();
            assertThat(saved(page)).isVisible();
            page.keyboard().press("s");
            page.waitForURL(url -> !url.equals(first));
            assertThat(page.locator("[role=status]").first()).containsText("Saved");
            assertThat(page.locator(".steps")).containsText("of");
            page.keyboard().press("7");
            assertThat(page.getByLabel("press", new Page.GetByLabelOptions().setExact(true))
                            .first())
                    .isChecked();
        }
    }

    @Test
    void the_list_of_keys_opens_with_one_and_single_keys_can_be_switched_off() {
        try (BrowserContext context = browser.newContext()) {
            Page page = signedIn(context, "bench.analyst");
            begin(page);
            page.keyboard().press("?");
            assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
            page.locator("#keys-off").check();
            page.keyboard().press("Escape");
            page.keyboard().press("3");
            assertThat(page.locator("#assessment [name=status]:checked")).hasCount(0);
        }
    }

    @Test
    void what_is_typed_while_the_line_is_gone_is_sent_when_it_is_back() {
        try (BrowserContext context = browser.newContext()) {
            Page page = signedIn(context, "bench.analyst");
            begin(page);
            String address = page.url();
            context.setOffline(true);
            page.locator("#assessment-reason").fill("Typed without a line.");
            assertThat(page.locator("#assessment [data-draft-said]")).containsText("the line is gone");
            context.setOffline(false);
            assertThat(saved(page)).isVisible();
            page.navigate(address);
            assertThat(page.locator("#assessment-reason")).hasValue("Typed without a line.");
            page.locator("#assessment [data-draft-discard]").click();
            assertThat(page.locator("#assessment-reason")).hasValue("");
        }
    }

    @Test
    void a_draft_that_is_under_way_is_waited_for_so_that_what_was_thrown_away_does_not_come_back() {
        try (BrowserContext context = browser.newContext()) {
            Page page = signedIn(context, "bench.analyst");
            begin(page);
            String address = page.url();
            List<Route> held = new CopyOnWriteArrayList<>();
            page.route("**/*", route -> {
                if (route.request().method().equals("POST")) {
                    held.add(route);
                } else {
                    route.resume();
                }
            });
            page.locator("#assessment-reason").fill("Typed before it is thrown away.");
            page.waitForCondition(() -> held.size() == 1);
            page.evaluate("document.querySelector('#assessment [data-draft-discard]').click()");
            page.evaluate("new Promise(done => requestAnimationFrame(() => setTimeout(done)))");
            assertThat(held).as("the draft alone is sent").hasSize(1);
            held.get(0).resume();
            page.waitForCondition(() -> held.size() == 2);
            held.get(1).resume();
            page.unrouteAll();
            assertThat(page.locator("#assessment-reason")).hasValue("");
            page.navigate(address);
            assertThat(page.locator("#assessment-reason")).hasValue("");
        }
    }

    @Test
    void two_windows_of_one_person_never_write_over_each_other() {
        try (BrowserContext context = browser.newContext()) {
            Page one = signedIn(context, "bench.reviewer");
            begin(one);
            Page other = context.newPage();
            other.navigate(one.url());
            one.locator("#assessment-reason").fill("From the first window.");
            assertThat(saved(one)).isVisible();
            other.locator("#assessment-reason").fill("From the second window.");
            assertThat(other.locator(".conflict")).containsText("From the first window.");
            other.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Keep what stands here"))
                    .click();
            assertThat(saved(other)).isVisible();
            one.reload();
            assertThat(one.locator("#assessment-reason")).hasValue("From the second window.");
            one.locator("#assessment [data-draft-undo]").click();
            assertThat(one.locator("#assessment-reason")).hasValue("From the first window.");
            one.locator("#assessment [data-draft-discard]").click();
        }
    }

    @Test
    void evidence_of_the_library_is_found_and_cited_without_a_mouse() {
        var day = APP.bean(Today.class).date();
        APP.bean(EvidenceActs.class)
                .send(
                        new CaptureEvidence(
                                UUID.randomUUID().toString(),
                                new EvidenceContent(
                                        EvidenceKind.LAW,
                                        "Decree on the register of detainees",
                                        "Government",
                                        day,
                                        null,
                                        "https://example.org/decree",
                                        "en",
                                        EvidenceLevel.PROCESS,
                                        true,
                                        Reliability.OFFICIAL_TEXT,
                                        Sensitivity.PUBLIC,
                                        null,
                                        List.of(),
                                        List.of(),
                                        List.of()),
                                new Actor("somebody", Role.ANALYST),
                                day),
                        null);
        try (BrowserContext context = browser.newContext()) {
            Page page = signedIn(context, "bench.analyst");
            begin(page);
            String first = page.url();
            page.keyboard().press("4");
            page.keyboard().press("e");
            page.keyboard().type("detainees");
            assertThat(page.locator("#assessment [data-library-found] button")).hasCount(1);
            page.keyboard().press("Enter");
            assertThat(page.locator("#assessment [name='evidence[0].title']"))
                    .hasValue("Decree on the register of detainees");
            page.keyboard().press("Escape");
            page.keyboard().press("r");
            page.keyboard().type("A decree asks for it.");
            assertThat(saved(page)).isVisible();
            page.keyboard().press("Control+Enter");
            page.waitForURL(url -> !url.equals(first));
            assertThat(page.locator("[role=status]").first()).containsText("Saved");
        }
    }

    @Test
    void an_analyst_submits_a_reviewer_writes_it_differently_and_the_analyst_agrees() {
        try (BrowserContext mine = browser.newContext();
                BrowserContext theirs = browser.newContext()) {
            Page analyst = signedIn(mine, "bench.analyst");
            begin(analyst);
            analyst.keyboard().press("1");
            Locator row = analyst.locator("#assessment .evidence-row").first();
            row.locator("[name$='.kind']").selectOption("LAW");
            row.locator("[name$='.level']").selectOption("STRUCTURAL");
            row.locator("[name$='.factDate']").fill("2026-03-01");
            row.locator("[name$='.title']").fill("Law on lawyers");
            row.locator("[name$='.publisher']").fill("Parliament");
            analyst.locator("#assessment-reason").fill("The law says the opposite.");
            assertThat(saved(analyst)).isVisible();
            assertThat(analyst.locator("#assessment [data-missing] > span")).hasCount(0);
            analyst.keyboard().press("Control+Enter");
            assertThat(analyst.locator("[role=status]").first()).containsText("waits for a second person");

            Page reviewer = signedIn(theirs, "bench.reviewer");
            reviewer.navigate(APP.address() + "/en/desk/queue?list=review");
            assertThat(reviewer.locator(".records > li")).hasCount(1);
            reviewer.locator(".records a").click();
            reviewer.locator("#beside .notice a").click();
            assertThat(reviewer.locator("[aria-labelledby=submitted-h]")).containsText("The law says the opposite.");
            assertThat(reviewer.locator("[aria-labelledby=again-h]")).containsText("has no address");
            reviewer.getByText("Write it differently").click();
            reviewer.locator("#assessment-reason").fill("Article 5 of the law says the opposite.");
            assertThat(saved(reviewer)).isVisible();
            reviewer.locator("#assessment [data-submit]").click();
            assertThat(reviewer.locator("[role=status]").first()).containsText("Sent to its author");

            analyst.navigate(APP.address() + "/en/desk");
            analyst.locator("#work .lists a").first().click();
            analyst.locator(".records a").click();
            String public_ = analyst.locator(".record-source a[href*='/recommendations/']")
                    .getAttribute("href");
            analyst.navigate(APP.address() + "/en/desk");
            analyst.locator("#returned a").first().click();
            analyst.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Agree and publish"))
                    .click();
            assertThat(analyst.locator("[role=status]").first()).containsText("public now");
            analyst.navigate(APP.address() + public_);
            assertThat(analyst.locator("main")).containsText(Pattern.compile("Article 5 of the law says the opposite"));
        }
    }
}
