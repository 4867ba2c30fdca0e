package org.tavsiya.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tavsiya.account.Accounts;
import org.tavsiya.account.Actor;
import org.tavsiya.account.Role;
import org.tavsiya.report.read.ReportDocument.ExportOfReport;
import org.tavsiya.report.read.Reports;

/** A report to a committee by two analysts: opened, filled from the register, written, in conflict, refreshed; and how it looks. */
@Tag("browser")
class ReportsBrowserTest {

    private static final String PASSWORD = "four words make sentences";
    private static final RunningApplication APP = RunningApplication.withDemonstration();

    private static Playwright playwright;
    private static Browser browser;
    private static String anna;
    private static String bahrom;
    private static String report;
    private static Path made;

    @BeforeAll
    static void open() throws IOException {
        APP.bean(Accounts.class).create("report.anna", PASSWORD, Role.ANALYST, Actor.SYSTEM);
        APP.bean(Accounts.class).create("report.bahrom", PASSWORD, Role.ANALYST, Actor.SYSTEM);
        playwright = Chromium.playwright();
        browser = Chromium.launch(playwright);
        anna = session("report.anna");
        bahrom = session("report.bahrom");
        try (BrowserContext context = context(anna, 1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(APP.address() + "/en/desk/bulk/selection?country=Tajikistan&body=CAT");
            page.locator("#which-all").check();
            page.locator("button", new Page.LocatorOptions().setHasText("Add to a report"))
                    .click();
            assertThat(page.locator(".state-page")).containsText("No report is open");
            page.locator(".state-page a.button").click();
            page.locator("#report-title").fill("Alternative report to the Committee against Torture");
            page.locator("#report-deadline").fill("2030-10-10");
            page.locator("#report button.primary").click();
            page.waitForURL("**/desk/reports/add?**");
            page.locator("section button.primary").click();
            page.waitForURL(url -> url.matches(".*/desk/reports/[0-9a-f-]{36}(\\?.*)?"));
            assertThat(page.locator("#came")).containsText("recommendations were added");
            report = page.url().replaceFirst(".*/en/", "/").replaceFirst("\\?.*", "");
            page.navigate(APP.address() + "/en" + report + "?chapter=cat-conditions");
            page.locator("summary", new Page.LocatorOptions().setHasText("Write a text"))
                    .click();
            page.locator("#text-PARAGRAPH textarea")
                    .fill("### Visits\n\nCells are **closed** to visitors.^[CAT/C/TJK/CO/3, para. 9]");
            page.locator("#text-PARAGRAPH button.primary").click();
            assertThat(page.locator(".report-text strong")).hasText("closed");
            page.locator("summary", new Page.LocatorOptions().setHasText("Suggest a recommendation"))
                    .click();
            page.locator("#text-SUGGESTION textarea").fill("Open all cells to independent visitors within a year.");
            page.locator("#text-SUGGESTION button.primary").click();
            assertThat(page.locator(".kind-SUGGESTION")).hasCount(1);
            page.navigate(APP.address() + "/en" + report);
            page.locator("#export summary").first().click();
            page.locator("#decided").check();
            Download file =
                    page.waitForDownload(() -> page.locator("button[value=PDF]").click());
            assertThat(file.suggestedFilename()).endsWith(".pdf");
            made = Files.createTempFile("tavsiya", ".pdf");
            file.saveAs(made);
        }
    }

    @AfterAll
    static void close() throws IOException {
        playwright.close();
        Files.deleteIfExists(made);
    }

    private static String session(String name) {
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            page.navigate(APP.address() + "/en/sign-in");
            page.locator("input[name=username]").fill(name);
            page.locator("input[name=password]").fill(PASSWORD);
            page.locator("main form button.primary").first().click();
            page.waitForURL("**/en/desk");
            return context.storageState();
        }
    }

    private static BrowserContext context(String session, int width, ColorScheme scheme) {
        return browser.newContext(new Browser.NewContextOptions()
                .setStorageState(session)
                .setViewportSize(width, 900)
                .setColorScheme(scheme));
    }

    @Test
    void two_who_write_one_text_see_both_versions() {
        try (BrowserContext one = context(anna, 1280, ColorScheme.LIGHT);
                BrowserContext other = context(bahrom, 1280, ColorScheme.LIGHT)) {
            Page first = one.newPage();
            Page second = other.newPage();
            for (Page page : List.of(first, second)) {
                page.navigate(APP.address() + "/en" + report + "?chapter=cat-conditions");
                page.locator(".kind-PARAGRAPH details.change summary").first().click();
            }
            first.locator(".kind-PARAGRAPH textarea").first().fill("What Anna wrote");
            first.locator(".kind-PARAGRAPH details.change button.primary")
                    .first()
                    .click();
            assertThat(first.locator("[role=status]").first()).containsText("saved");
            second.locator(".kind-PARAGRAPH textarea").first().fill("What Bahrom wrote");
            second.locator(".kind-PARAGRAPH details.change button.primary")
                    .first()
                    .click();
            assertThat(second.locator("#errors")).containsText("Somebody saved this text");
            assertThat(second.locator("pre.source")).hasText("What Anna wrote");
            assertThat(second.locator(".kind-PARAGRAPH textarea").first()).hasValue("What Bahrom wrote");
            assertThat(Chromium.axe(second)).isEmpty();
            second.locator(".kind-PARAGRAPH details.change button.primary")
                    .first()
                    .click();
            assertThat(second.locator(".kind-PARAGRAPH .report-text").first()).hasText("What Bahrom wrote");
            second.locator(".kind-PARAGRAPH a[href*='/texts/']").first().click();
            assertThat(second.locator(".report-text")).hasCount(3);
            assertThat(Chromium.axe(second)).isEmpty();
        }
    }

    /** A stranger with a telephone, who types off the foot of the page and then chooses the file. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "tg"})
    void whoever_holds_the_paper_sees_whether_it_was_exported(String language) throws IOException {
        ExportOfReport export = APP.bean(Reports.class)
                .show(report.replaceFirst(".*/", ""))
                .exports()
                .get(0);
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(320, 900))) {
            Page page = context.newPage();
            page.navigate(APP.address() + "/" + language + "/data");
            page.locator("#to-papers").click();
            page.locator("#paper-version").fill(String.valueOf(export.dataVersion()));
            page.locator("#paper-code").fill(export.checkCode().toLowerCase().replace("-", " "));
            page.keyboard().press("Enter");
            assertThat(page.locator("#answer")).containsText(export.checkCode());
            reads(page, language);
            page.locator("#paper summary").click();
            page.locator("#paper-file").setInputFiles(made);
            assertThat(page.locator("#paper-sum")).hasValue(export.sha256());
            page.locator("#paper button").click();
            assertThat(page.locator("#answer strong")).hasCount(1);
            reads(page, language);
            page.locator("#paper-code").fill("0000-0000-0000");
            page.locator("#paper button").click();
            assertThat(page.locator("#answer.bad")).hasCount(1);
            reads(page, language);
            page.locator("#paper-code").fill("no code");
            page.locator("#paper button").click();
            assertThat(page.locator("#errors")).isFocused();
            reads(page, language);
        }
    }

    private static void reads(Page page, String language) {
        assertThat(Chromium.axe(page)).as(language).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
    }

    @Test
    void what_is_typed_while_the_line_is_gone_is_there_once_it_is_back() {
        try (BrowserContext context = context(anna, 320, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(APP.address() + "/en" + report + "?chapter=cat-redress");
            page.locator("details:has(#text-PARAGRAPH) > summary").click();
            context.setOffline(true);
            page.locator("#text-PARAGRAPH textarea").fill("Typed without a line.");
            assertThat(page.locator("#text-PARAGRAPH [data-draft-said]")).containsText("the line is gone");
            context.setOffline(false);
            assertThat(page.locator("#text-PARAGRAPH [data-draft-said]")).containsText("Draft saved");
            page.navigate(APP.address() + "/en" + report + "?chapter=cat-redress");
            assertThat(page.locator("#text-PARAGRAPH textarea")).hasValue("Typed without a line.");
            assertThat(page.locator(".report-chapters [aria-current] ~ small").last())
                    .containsText("1 draft");
            assertThat(Chromium.axe(page)).isEmpty();
            page.locator("#text-PARAGRAPH [data-draft-discard]").click();
            assertThat(page.locator("#text-PARAGRAPH textarea")).hasValue("");
        }
    }

    @Test
    void a_text_that_somebody_is_in_is_shown_as_theirs() {
        try (BrowserContext one = context(anna, 1280, ColorScheme.LIGHT);
                BrowserContext other = context(bahrom, 320, ColorScheme.LIGHT)) {
            Page first = one.newPage();
            Page second = other.newPage();
            for (Page page : List.of(first, second)) {
                page.navigate(APP.address() + "/en" + report + "?chapter=cat-conditions");
            }
            first.locator(".kind-SUGGESTION details.change summary").first().click();
            first.waitForResponse(
                    answer -> answer.url().endsWith("/writing"),
                    () -> first.locator(".kind-SUGGESTION textarea").first().focus());
            assertThat(second.locator(".kind-SUGGESTION .writing")).isHidden();
            second.locator(".kind-PARAGRAPH details.change summary").first().click();
            second.locator(".kind-PARAGRAPH textarea").first().focus();
            assertThat(second.locator(".kind-SUGGESTION .writing")).containsText("report.anna is writing here since");
            assertThat(Chromium.axe(second)).isEmpty();
            first.reload();
            assertThat(first.locator(".kind-PARAGRAPH .writing").first()).containsText("report.bahrom");
            second.reload();
            assertThat(second.locator(".kind-SUGGESTION .writing")).isHidden();
        }
    }

    @Test
    void words_that_are_marked_stand_in_the_remark_on_them() {
        try (BrowserContext context = context(bahrom, 320, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(APP.address() + "/en" + report + "?chapter=cat-conditions");
            page.evaluate("getSelection().selectAllChildren(document.querySelector('.kind-SUGGESTION .report-text'))");
            page.locator(".kind-SUGGESTION [data-remark] > summary").click();
            assertThat(page.locator(".kind-SUGGESTION [name=passage]"))
                    .hasValue("Open all cells to independent visitors within a year.");
            page.locator(".kind-SUGGESTION [name=remark]").fill("Within which year?");
            assertThat(Chromium.axe(page)).isEmpty();
            page.locator(".kind-SUGGESTION [data-remark] button").click();
            assertThat(page.locator(".kind-SUGGESTION .report-remarks > ul > li"))
                    .containsText("Within which year?");
            assertThat(Chromium.axe(page)).isEmpty();
            page.locator(".kind-SUGGESTION .report-remarks > ul > li button").click();
            assertThat(page.locator(".kind-SUGGESTION .report-remarks > ul")).hasCount(0);
        }
    }

    /** The drag begins before the page scrolls: as a hand does it. */
    private static void drag(Page page, String block, Locator to) {
        Locator handle = page.locator("#" + block + " h3").first();
        handle.hover();
        BoundingBox at = handle.boundingBox();
        page.mouse().down();
        page.mouse().move(at.x + at.width / 2 + 8, at.y + at.height / 2 + 4);
        to.hover();
        to.hover();
        page.mouse().up();
    }

    @Test
    void blocks_move_by_dragging() {
        try (BrowserContext context = context(anna, 1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(APP.address() + "/en" + report + "?chapter=cat-conditions");
            String first = page.locator(".report-block").first().getAttribute("id");
            String second = page.locator(".report-block").nth(1).getAttribute("id");
            drag(page, second, page.locator("#" + first + " h3").first());
            assertThat(page.locator(".report-block").first()).hasId(second);
            for (String chapter : List.of("cat-redress", "cat-conditions")) {
                drag(page, second, page.locator("[data-chapter=" + chapter + "]"));
                assertThat(page.locator("#" + second)).hasCount(0);
                page.navigate(APP.address() + "/en" + report + "?chapter=" + chapter);
                assertThat(page.locator(".report-block").last()).hasId(second);
            }
        }
    }

    @Test
    void blocks_move_by_the_keyboard() {
        try (BrowserContext context = context(anna, 1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(APP.address() + "/en" + report + "?chapter=cat-conditions");
            String last = page.locator(".report-block").last().getAttribute("id");
            page.locator("#" + last + " button[value=UP]").focus();
            page.keyboard().press("Enter");
            page.waitForURL("**#" + last);
            assertThat(page.locator(".report-block").last()).not().hasId(last);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "tg"})
    void axe_finds_nothing_and_nothing_scrolls_sideways(String language) {
        for (int width : language.equals("en") ? List.of(320, 1280) : List.of(320)) {
            try (BrowserContext context = context(anna, width, width == 320 ? ColorScheme.DARK : ColorScheme.LIGHT)) {
                Page page = context.newPage();
                for (String path : List.of(
                        "/desk/reports",
                        "/desk/reports/new",
                        report + "?chapter=cat-conditions",
                        report + "?chapter=none",
                        report + "/recommendations?body=UPR",
                        "/desk/reports/add?which=all&country=Tajikistan",
                        "/desk/uptake",
                        report.replace("/reports/", "/uptake/"),
                        report + "/refresh")) {
                    page.navigate(APP.address() + "/" + language + path);
                    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
                    assertThat(Chromium.axe(page))
                            .as(language + path + " at " + width)
                            .isEmpty();
                    assertThat(page.evaluate("document.documentElement.scrollWidth"))
                            .as(language + path + " at " + width)
                            .isEqualTo(width);
                }
            }
        }
    }
}
