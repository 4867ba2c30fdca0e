package org.tavsiya.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tavsiya.account.Account;
import org.tavsiya.account.Accounts;
import org.tavsiya.account.Actor;
import org.tavsiya.account.Invitations;
import org.tavsiya.account.Role;
import org.tavsiya.account.SecondFactors;
import org.tavsiya.account.Sessions;
import org.tavsiya.account.SignInHistory;
import org.tavsiya.account.SignInOutcome;
import org.tavsiya.web.desk.AuthenticatorOfTests;

/** People in a real browser: passkeys with an authenticator that the browser plays, and every page of theirs. */
@Tag("browser")
class PeopleBrowserTest {

    private static final String PASSWORD = "four words make sentences";
    private static RunningApplication app;
    /** No passkey of an address that is a number. */
    private static String address;

    private static Playwright playwright;
    private static Browser browser;
    private static Account chief;
    /** Cookies of the administrator's session. */
    private static String session;

    @BeforeAll
    static void open() {
        app = RunningApplication.fresh();
        address = app.address().replace("127.0.0.1", "localhost");
        chief = app.bean(Accounts.class).create("chief", PASSWORD, Role.ADMINISTRATOR, Actor.SYSTEM);
        app.bean(Accounts.class).create("zarina", PASSWORD, Role.ANALYST, Actor.SYSTEM);
        playwright = Chromium.playwright();
        browser = Chromium.launch(playwright);
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            signIn(page, "chief");
            page.waitForURL("**/en/desk");
            session = context.storageState();
        }
    }

    @AfterAll
    static void close() {
        playwright.close();
        app.close();
    }

    private static void signIn(Page page, String name) {
        page.navigate(address + "/en/sign-in");
        page.locator("input[name=username]").fill(name);
        page.locator("input[name=password]").fill(PASSWORD);
        page.locator("main button.primary").click();
    }

    /** A telephone that is unlocked whenever it is asked. */
    private static String telephone(CDPSession cdp) {
        cdp.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject given = new JsonObject();
        given.add("options", options);
        return cdp.send("WebAuthn.addVirtualAuthenticator", given)
                .get("authenticatorId")
                .getAsString();
    }

    private static void verified(CDPSession cdp, String telephone, boolean verified) {
        JsonObject given = new JsonObject();
        given.addProperty("authenticatorId", telephone);
        given.addProperty("isUserVerified", verified);
        cdp.send("WebAuthn.setUserVerified", given);
    }

    @Test
    void a_passkey_is_made_signs_in_without_a_password_and_is_removed() {
        Account who = app.bean(Accounts.class).create("firuza", PASSWORD, Role.ANALYST, Actor.SYSTEM);
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            List<String> faults = new java.util.ArrayList<>();
            page.onConsoleMessage(m -> {
                if (m.text().contains("Content Security Policy")) {
                    faults.add(m.text());
                }
            });
            CDPSession cdp = context.newCDPSession(page);
            String telephone = telephone(cdp);
            signIn(page, "firuza");
            page.waitForURL("**/en/desk");
            page.navigate(address + "/en/desk/account");
            page.locator("summary", new Page.LocatorOptions().setHasText("Make a passkey"))
                    .click();
            page.locator("#passkey-passkey").fill("telephone");
            page.locator("#present-passkey").fill(PASSWORD);
            page.locator("form[data-passkey=create] button").click();
            page.waitForSelector(".codes");
            assertThat(page.locator(".codes li").count()).isEqualTo(10);
            page.locator("main a.button").click();
            assertThat(page.locator("main").textContent()).contains("telephone");

            page.locator("header .site-nav form button").click();
            page.waitForURL("**/en/sign-in?out");
            assertThat(app.bean(Sessions.class).of(who.id()))
                    .as("signed out, and so gone from the list")
                    .isEmpty();
            page.locator("form[data-passkey=get] button").click();
            page.waitForURL("**/en/desk");
            assertThat(app.bean(SignInHistory.class).of(who.id(), 1))
                    .extracting(SignInHistory.Entry::outcome)
                    .containsExactly(SignInOutcome.PASSKEY);

            page.locator("header .site-nav form button").click();
            page.waitForURL("**/en/sign-in?out");
            verified(cdp, telephone, false);
            page.locator("form[data-passkey=get] button").click();
            page.waitForSelector("[data-failed]:visible");
            assertThat(page.url())
                    .as("whoever cannot unlock it is not signed in")
                    .contains("/sign-in");
            verified(cdp, telephone, true);

            signIn(page, "firuza");
            page.waitForURL("**/en/sign-in/second-step");
            assertThat(page.locator("#code").count()).isEqualTo(1);
            page.locator("form[data-passkey=get] button").click();
            page.waitForURL("**/en/desk");

            page.navigate(address + "/en/desk/account");
            page.locator("li details summary").click();
            page.locator("li details input[name=present]").fill(PASSWORD);
            page.locator("li details button").click();
            page.waitForSelector("main .notice[role=status]");
            assertThat(app.bean(SecondFactors.class).standing(who.id()).any()).isFalse();
            assertThat(faults).isEmpty();
        }
    }

    @Test
    void an_answer_that_was_sent_once_signs_nobody_in_again() {
        Account who = app.bean(Accounts.class).create("manija", PASSWORD, Role.ANALYST, Actor.SYSTEM);
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            telephone(context.newCDPSession(page));
            signIn(page, "manija");
            page.waitForURL("**/en/desk");
            page.navigate(address + "/en/desk/account");
            page.locator("summary", new Page.LocatorOptions().setHasText("Make a passkey"))
                    .click();
            page.locator("#present-passkey").fill(PASSWORD);
            page.locator("form[data-passkey=create] button").click();
            page.waitForSelector(".codes");
            page.navigate(address + "/en/desk");
            page.locator("header .site-nav form button").click();
            page.waitForURL("**/en/sign-in?out");
            String[] sent = new String[1];
            page.onRequest(request -> {
                if (request.url().endsWith("/sign-in/passkey")) {
                    sent[0] = request.postData();
                }
            });
            page.locator("form[data-passkey=get] button").click();
            page.waitForURL("**/en/desk");
            page.locator("header .site-nav form button").click();
            page.waitForURL("**/en/sign-in?out");
            assertThat(sent[0]).contains("challenge=").contains("credential=");
            page.evaluate(
                    "body => { const old = new URLSearchParams(body); const form = document.querySelector('form[data-passkey]');"
                            + " form.elements.challenge.value = old.get('challenge');"
                            + " form.elements.credential.value = old.get('credential');"
                            + " HTMLFormElement.prototype.submit.call(form); }",
                    sent[0]);
            page.waitForURL("**/en/sign-in?passkey");
            assertThat(page.locator("[role=alert]").first().textContent()).contains("No passkey was accepted");
            assertThat(who.id()).isNotBlank();
        }
    }

    @Test
    void at_an_address_that_is_a_number_no_passkey_is_offered_and_the_page_says_where() {
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            page.navigate(app.address() + "/en/sign-in");
            assertThat(page.locator("form[data-passkey]").isVisible()).isFalse();
            page.locator("input[name=username]").fill("zarina");
            page.locator("input[name=password]").fill(PASSWORD);
            page.locator("main button.primary").click();
            page.waitForURL("**/en/desk");
            page.navigate(app.address() + "/en/desk/account");
            assertThat(page.locator("[data-no-passkeys]").textContent()).contains("http://localhost:");
            assertThat(page.locator("[data-passkeys]").isVisible()).isFalse();
        }
    }

    /** Pages by address, and who opens them: the administrator, a stranger, or somebody half signed in. */
    static Stream<String> pages() {
        String token = app.bean(Invitations.class)
                .make(Role.ANALYST, 7, new Actor(chief.id(), Role.ADMINISTRATOR))
                .token();
        return Stream.of("en", "ru", "tg")
                .flatMap(lang -> Stream.of(
                                "/desk/account",
                                "/desk/administration",
                                "/desk/administration/acts",
                                "/desk/administration/accounts/" + chief.id(),
                                "/sign-in?late",
                                "/invitation/" + token,
                                "/invitation/nothing")
                        .map(page -> "/" + lang + page));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_page_fits_a_phone_and_axe_finds_nothing(String path) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Browser.NewContextOptions options = new Browser.NewContextOptions()
                    .setViewportSize(scheme == ColorScheme.LIGHT ? 320 : 1280, 800)
                    .setColorScheme(scheme);
            if (path.contains("/desk")) {
                options.setStorageState(session);
            }
            try (BrowserContext context = browser.newContext(options)) {
                Page page = context.newPage();
                page.navigate(address + path);
                look(page, path, scheme);
            }
        }
    }

    @Test
    void the_pages_of_an_app_fit_a_phone_and_are_walked_by_keyboard() {
        Account who = app.bean(Accounts.class).create("nigora", PASSWORD, Role.REVIEWER, Actor.SYSTEM);
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(320, 800))) {
            Page page = context.newPage();
            signIn(page, "nigora");
            page.waitForURL("**/en/desk");
            page.navigate(address + "/ru/desk/account");
            page.locator("main summary").first().focus();
            page.keyboard().press("Enter");
            page.locator("#present-app").fill(PASSWORD);
            page.keyboard().press("Enter");
            page.waitForURL("**/ru/desk/account/app");
            look(page, "/ru/desk/account/app", ColorScheme.LIGHT);
            AuthenticatorOfTests telephone =
                    new AuthenticatorOfTests(page.locator("code.secret").textContent());
            page.locator("#code").fill(telephone.code(-1));
            page.keyboard().press("Enter");
            page.waitForSelector(".codes");
            look(page, "recovery-codes", ColorScheme.LIGHT);
            page.navigate(address + "/ru/desk/account");
            look(page, "account-with-app", ColorScheme.LIGHT);
            context.clearCookies();
            signIn(page, "nigora");
            page.waitForURL("**/en/sign-in/second-step");
            page.navigate(address + "/ru/sign-in/second-step");
            look(page, "/ru/sign-in/second-step", ColorScheme.LIGHT);
            page.locator("#code").fill("000000");
            page.keyboard().press("Enter");
            page.waitForSelector("#errors");
            look(page, "/ru/sign-in/second-step-wrong", ColorScheme.LIGHT);
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("errors");
            page.locator("#code").fill(telephone.code(0));
            page.keyboard().press("Enter");
            page.waitForURL("**/ru/desk");
            assertThat(app.bean(SecondFactors.class).standing(who.id()).app()).isTrue();
        }
    }

    private static void look(Page page, String path, ColorScheme scheme) {
        page.locator("details").evaluateAll("all => all.forEach(d => d.open = true)");
        String pictures = System.getenv("TAVSIYA_PICTURES");
        if (pictures != null) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(java.nio.file.Path.of(
                            pictures,
                            path.replaceAll("[0-9a-f-]{36}", "id").replaceAll("\\W+", "-") + "-" + scheme + ".png")));
        }
        assertThat(Chromium.beyondTheEdge(page)).as(path).isEmpty();
        assertThat(Chromium.axe(page)).as(path + " in " + scheme).isEmpty();
    }
}
