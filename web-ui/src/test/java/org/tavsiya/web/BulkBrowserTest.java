package org.tavsiya.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tavsiya.account.Accounts;
import org.tavsiya.account.Actor;
import org.tavsiya.account.Role;

/** One thing said of several, as people do it: ticked, looked at, done, taken back; with and without script, at every width. */
@Tag("browser")
class BulkBrowserTest {

    private static final String PASSWORD = "four words make sentences";
    private static final String LIST = "/desk/queue?list=untouched&country=any";
    private static final RunningApplication APP = RunningApplication.writtenTo();
    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void open() {
        Accounts accounts = APP.bean(Accounts.class);
        accounts.create("bulk.analyst", PASSWORD, Role.ANALYST, Actor.SYSTEM);
        accounts.create("bulk.colleague", PASSWORD, Role.ANALYST, Actor.SYSTEM);
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

    @Test
    void a_row_of_ticks_is_previewed_done_and_taken_back() {
        try (BrowserContext context = browser.newContext()) {
            Page page = signedIn(context, "bulk.analyst");
            page.navigate(APP.address() + "/en" + LIST);
            page.locator(".tick input").nth(0).click();
            page.locator(".tick input")
                    .nth(3)
                    .click(new com.microsoft.playwright.Locator.ClickOptions()
                            .setModifiers(java.util.List.of(com.microsoft.playwright.options.KeyboardModifier.SHIFT)));
            assertThat(page.locator("[data-ticked]")).hasText("(4)");
            page.locator("#bulk-kind").selectOption("theme");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Next"))
                    .click();
            assertThat(page.locator("main .lead")).containsText("4 recommendations are selected");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Preview"))
                    .click();
            assertThat(page.locator("#errors")).containsText("Name the theme");
            page.locator("#theme").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(3));
            page.locator("#reason").fill("The paragraphs speak of it.");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Preview"))
                    .click();
            assertThat(page.locator("#live .lead")).containsText("4 recommendations would change");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Do it for 4"))
                    .click();
            assertThat(page.locator("#live .lead")).containsText("4 recommendations were changed");
            assertThat(Chromium.axe(page)).isEmpty();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Preview taking it back"))
                    .click();
            assertThat(page.locator("#live .lead")).containsText("4 recommendations would change");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Take it back for 4"))
                    .click();
            assertThat(page.locator("#live .lead")).containsText("4 recommendations were changed");
            page.navigate(APP.address() + "/en/desk/bulk");
            assertThat(page.locator("tbody tr")).hasCount(2);
            assertThat(page.locator("tbody tr").first()).containsText("Take back");
            assertThat(page.locator("tbody")).containsText("bulk.analyst");
        }
    }

    /** Without script, over all that a list finds. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "tg"})
    void without_script_all_of_a_list_are_assigned_at_320_pixels(String lang) {
        try (BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(320, 800))) {
            Page page = signedIn(context, "bulk.analyst");
            page.navigate(APP.address() + "/" + lang + LIST);
            page.locator("#which-all").check();
            page.locator("#bulk-kind").selectOption("assignment");
            page.locator(".bulk-bar button:not([formaction])").click();
            page.locator("#bulk-form button.primary").click();
            page.waitForURL(Pattern.compile(".*/desk/bulk/[0-9a-f-]{36}$"));
            // Whoever was asked to is nobody: nothing to change, or those that an earlier language assigned.
            for (int i = 0; i < 20 && page.locator("#progress").count() > 0; i++) {
                page.reload();
            }
            assertThat(page.locator("#live h2").first()).isVisible();
            assertThat(page.locator("#progress")).hasCount(0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "tg"})
    void a_preview_fits_and_is_read_by_everybody(String lang) {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(320, 800))) {
            Page page = signedIn(context, "bulk.colleague");
            page.navigate(APP.address() + "/" + lang + "/desk/bulk/new?which=all&country=any&kind=lifecycle");
            page.locator("#lifecycle").selectOption("SUPERSEDED");
            page.locator("#reason").fill("One of them took the place.");
            page.locator("#bulk-form button.primary").click();
            assertThat(page.locator("#errors")).isVisible();
            assertThat(Chromium.axe(page)).isEmpty();
            page.locator("#lifecycle").selectOption("NOT_APPLICABLE");
            page.locator("#bulk-form button.primary").click();
            page.waitForURL(Pattern.compile(".*/desk/bulk/[0-9a-f-]{36}$"));
            assertThat(page.locator("#live .lead")).isVisible();
            page.locator("details").evaluateAll("all => all.forEach(d => d.open = true)");
            assertThat(Chromium.beyondTheEdge(page)).isEmpty();
            assertThat(Chromium.axe(page)).isEmpty();
            page.locator("form[action$=cancellation] button").click();
            page.waitForURL("**/desk/bulk");
            assertThat(page.locator("[role=status]").first()).isVisible();
        }
    }

    @Test
    void a_list_is_kept_under_a_name_shared_renamed_and_deleted() {
        try (BrowserContext context = browser.newContext();
                BrowserContext other = browser.newContext()) {
            Page page = signedIn(context, "bulk.analyst");
            page.navigate(APP.address() + "/en" + LIST + "&body=CAT");
            page.locator(".save-list summary").click();
            page.locator("#save-name").fill("Torture, untouched");
            page.locator("#save-shared").check();
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Keep").setExact(true))
                    .click();
            assertThat(page.locator("main")).containsText("The list is kept under its name");
            Page colleague = signedIn(other, "bulk.colleague");
            assertThat(colleague.locator("#saved a").first()).containsText("Torture, untouched");
            colleague.locator("#saved a").first().click();
            colleague.waitForURL("**/desk/queue?list=untouched&**");
            colleague.locator(".save-list summary").click();
            colleague.locator("#save-name").fill("torture,  UNTOUCHED");
            colleague.locator("#save-shared").check();
            colleague
                    .getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Keep").setExact(true))
                    .click();
            assertThat(colleague.locator(".save-list .wrong")).containsText("already");
            colleague.navigate(APP.address() + "/en/desk/saved");
            assertThat(colleague.locator("form[action$=deletion]")).hasCount(0);
            page.navigate(APP.address() + "/en/desk/saved");
            assertThat(Chromium.axe(page)).isEmpty();
            page.locator("input[name=name]").fill("Torture");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save the name"))
                    .click();
            assertThat(page.locator("main")).containsText("The change is saved");
            page.locator("form[action$=deletion] button").click();
            assertThat(page.locator("main")).containsText("Nothing is kept yet");
        }
    }
}
