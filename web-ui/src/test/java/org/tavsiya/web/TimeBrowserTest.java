package org.tavsiya.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The choice of a day in a real browser: as a plain form, with a slider, and year after year. The clock is the test's. */
@Tag("browser")
class TimeBrowserTest {

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

    @Test
    void without_javascript_a_day_is_chosen_by_the_form_and_by_the_links_beside_it() {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(APP.address() + "/en/gap?body=CAT");
            page.locator(".day > summary").click();
            assertThat(page.locator(".slide").isVisible()).isFalse();
            assertThat(page.locator("[data-play]").isVisible()).isFalse();
            page.locator("#day-field").fill("2019-06-01");
            page.locator("#day button[type=submit]").click();
            assertThat(page.url()).isEqualTo(APP.address() + "/en/gap?body=CAT&asOf=2019-06-01");
            page.locator(".day-line a[rel=prev]").click();
            assertThat(page.url()).isEqualTo(APP.address() + "/en/gap?body=CAT&asOf=2018-12-31");
        }
    }

    @Test
    void the_slider_goes_over_the_ends_of_years_by_keyboard_and_follows_filters_chosen_meanwhile() {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 900))) {
            Page page = context.newPage();
            page.navigate(APP.address() + "/en/recommendations?asOf=2019-06-01");
            page.locator("#f-status-PARTIALLY_IMPLEMENTED").check();
            page.waitForURL("**status=PARTIALLY_IMPLEMENTED**");
            page.locator(".day > summary").click();
            page.locator("#day-year").press("ArrowRight");
            assertThat(page.locator(".slide output").innerText()).isEqualTo("2020");
            assertThat(page.locator("#day-field").inputValue()).isEqualTo("2020-12-31");
            page.locator("#day-year").press("Enter");
            page.waitForURL("**asOf=2020-12-31**");
            assertThat(page.url()).contains("status=PARTIALLY_IMPLEMENTED");
            page.locator(".day > summary").click();
            page.locator("#day-year").press("End");
            page.locator("#day button[type=submit]").click();
            page.waitForURL(url -> !url.contains("asOf"));
            assertThat(page.locator("aside.past").count()).isZero();
        }
    }

    @Test
    void playing_steps_year_by_year_and_stops_at_the_button_and_at_the_end() {
        try (BrowserContext context = browser.newContext()) {
            context.clock().install();
            Page page = context.newPage();
            page.navigate(APP.address() + "/en?body=CAT");
            page.locator(".day > summary").click();
            page.locator("[data-play]").click();
            page.waitForURL("**asOf=2005-12-31");
            assertThat(page.locator("[data-play]").innerText()).isEqualTo("Stop");
            page.clock().runFor(2000);
            page.waitForURL("**asOf=2006-12-31");
            assertThat(page.evaluate("document.activeElement.matches('[data-play]')"))
                    .isEqualTo(true);
            page.keyboard().press("Enter");
            assertThat(page.locator("[data-play]").innerText()).isEqualTo("Play through the years");
            page.clock().runFor(10_000);
            assertThat(page.url()).endsWith("asOf=2006-12-31");
        }
    }

    @Test
    void whoever_wants_less_motion_is_not_played_to() {
        try (BrowserContext context =
                browser.newContext(new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE))) {
            Page page = context.newPage();
            page.navigate(APP.address() + "/en?asOf=2019-12-31");
            page.locator(".day > summary").click();
            assertThat(page.locator("[data-play]").isVisible()).isFalse();
            assertThat(page.locator("#day-year").isVisible()).isTrue();
            assertThat(page.locator(".day-line a[rel=next]").isVisible()).isTrue();
        }
    }
}
