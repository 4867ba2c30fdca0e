package org.tavsiya.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
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

/** Clusters as people use them: a suggestion is confirmed, its members are judged by one form, what was done is undone. */
@Tag("browser")
class ClustersBrowserTest {

    private static final String PASSWORD = "four words make sentences";
    private static final String SUGGESTIONS = "/desk/clusters/suggestions?country=Tajikistan";
    private static final RunningApplication APP = RunningApplication.writtenTo();

    private static Playwright playwright;
    private static Browser browser;
    private static String cluster;

    @BeforeAll
    static void open() {
        APP.bean(Accounts.class).create("cluster.analyst", PASSWORD, Role.ANALYST, Actor.SYSTEM);
        playwright = Chromium.playwright();
        browser = Chromium.launch(playwright);
        try (BrowserContext context = context(1280, ColorScheme.LIGHT)) {
            Page page = signedIn(context);
            page.navigate(APP.address() + "/en" + SUGGESTIONS);
            Locator first = page.locator(".suggestion").first();
            first.locator("input[name=subject]").fill("One subject for all of them");
            first.locator("button[value=judged]").click();
            page.waitForURL(url -> url.matches(".*/desk/clusters/[0-9a-f-]{36}"));
            cluster = page.url().replaceFirst(".*/en/", "/");
        }
    }

    @AfterAll
    static void close() {
        playwright.close();
    }

    private static BrowserContext context(int width, ColorScheme scheme) {
        return browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme));
    }

    private static Page signedIn(BrowserContext context) {
        Page page = context.newPage();
        page.navigate(APP.address() + "/en/sign-in");
        page.locator("input[name=username]").fill("cluster.analyst");
        page.locator("input[name=password]").fill(PASSWORD);
        page.locator("main form button.primary").first().click();
        page.waitForURL("**/en/desk");
        return page;
    }

    private static void looked(Page page) {
        page.locator("#assessment-status-NO_INFORMATION").check();
        page.getByLabel("press", new Page.GetByLabelOptions().setExact(true))
                .first()
                .check();
        page.locator("#assessment-form button:not([name])").last().click();
        assertThat(page.locator(".outcome").first()).isVisible();
    }

    @Test
    void members_are_judged_by_one_form_and_a_split_is_undone() {
        try (BrowserContext context = context(1280, ColorScheme.LIGHT)) {
            Page page = signedIn(context);
            page.navigate(APP.address() + "/en" + cluster);
            int members = page.locator("#assessment-form input[name=members]").count();
            looked(page);
            page.locator("button[value=record]").click();
            page.waitForURL("**/assessments/**");
            assertThat(page.locator("[role=status]").first()).containsText("published");
            assertThat(page.locator(".outcome.good").first()).hasText("Published");
            assertThat(Chromium.axe(page)).isEmpty();
            page.navigate(APP.address() + "/en" + cluster);
            page.getByText("Say otherwise what they ask for").click();
            page.locator("#subject-subject").fill("Said otherwise");
            page.locator("#subject button").click();
            assertThat(page.locator("h1")).hasText("Said otherwise");
            page.locator("#undo button").click();
            assertThat(page.locator("h1")).hasText("One subject for all of them");
            assertThat(page.locator("#assessment-form input[name=members]")).hasCount(members);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "tg"})
    void axe_finds_nothing_and_nothing_scrolls_sideways(String language) {
        for (int width : List.of(320, 1280)) {
            try (BrowserContext context = context(width, ColorScheme.LIGHT)) {
                Page page = signedIn(context);
                for (String path : List.of("/desk/clusters?country=Tajikistan", SUGGESTIONS, cluster)) {
                    page.navigate(APP.address() + "/" + language + path);
                    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
                    assertThat(Chromium.axe(page, language))
                            .as(language + path + " at " + width)
                            .isEmpty();
                    assertThat(page.evaluate("document.documentElement.scrollWidth"))
                            .as(language + path + " at " + width)
                            .isEqualTo(width);
                }
            }
        }
    }

    @Test
    void what_is_wrong_is_said_to_everybody() {
        try (BrowserContext context = context(320, ColorScheme.LIGHT)) {
            Page page = signedIn(context);
            page.navigate(APP.address() + "/en" + cluster);
            page.locator("#assessment-form button:not([name])").last().click();
            assertThat(page.locator("[role=alert]").first()).isVisible();
            assertThat(Chromium.axe(page)).isEmpty();
        }
    }
}
