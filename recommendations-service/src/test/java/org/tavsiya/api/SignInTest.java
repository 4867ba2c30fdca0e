package org.tavsiya.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.tavsiya.Http;
import org.tavsiya.ServiceTest;
import org.tavsiya.account.Accounts;
import org.tavsiya.account.Role;

/** Passwords, locks, sessions and the headers that keep a browser from being misused. */
class SignInTest extends ServiceTest {

    private static final String NEEDS_ACCOUNT = "/api/v1/imports";
    private MockMvc browser;

    @BeforeAll
    void open() {
        openAccounts();
        browser = MockMvcBuilders.webAppContextSetup((WebApplicationContext) service.context()).apply(springSecurity()).build();
    }

    private int signIn(String name, String password) {
        return anonymous().as(name, password).get(NEEDS_ACCOUNT).status();
    }

    private String account(String name) {
        service.bean(Accounts.class).create(name, PASSWORD, Role.ANALYST);
        return name;
    }

    @Test
    void five_wrong_passwords_close_an_account_for_a_quarter_of_an_hour() {
        String name = account("forgetful");
        for (int i = 0; i < 5; i++) {
            assertThat(signIn(name, "wrong password " + i)).isEqualTo(401);
        }
        assertThat(signIn(name, PASSWORD)).isEqualTo(401);
        service.clock().forward(Duration.ofMinutes(14));
        assertThat(signIn(name, PASSWORD)).isEqualTo(401);
        service.clock().forward(Duration.ofMinutes(1).plusSeconds(1));
        assertThat(signIn(name, PASSWORD)).isEqualTo(200);
    }

    @Test
    void trying_on_while_it_is_closed_does_not_prolong_it() {
        String name = account("impatient");
        for (int i = 0; i < 5; i++) {
            signIn(name, "wrong");
        }
        service.clock().forward(Duration.ofMinutes(10));
        for (int i = 0; i < 5; i++) {
            signIn(name, "wrong");
        }
        service.clock().forward(Duration.ofMinutes(5).plusSeconds(1));
        assertThat(signIn(name, PASSWORD)).isEqualTo(200);
    }

    @Test
    void the_right_password_after_four_wrong_ones_opens_and_forgets_them() {
        String name = account("lucky");
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 4; i++) {
                assertThat(signIn(name, "wrong")).isEqualTo(401);
            }
            assertThat(signIn(name, PASSWORD)).isEqualTo(200);
        }
    }

    @Test
    void one_account_closed_leaves_the_others_open() {
        String name = account("closed");
        for (int i = 0; i < 5; i++) {
            signIn(name, "wrong");
        }
        assertThat(signIn("analyst", PASSWORD)).isEqualTo(200);
    }

    @Test
    void an_unknown_name_is_answered_as_a_wrong_password() {
        Http.Answer unknown = anonymous().as("nobody", PASSWORD).get(NEEDS_ACCOUNT);
        Http.Answer wrong = anonymous().as("analyst", "wrong").get(NEEDS_ACCOUNT);
        assertThat(unknown.status()).isEqualTo(401);
        assertThat(unknown.body()).isEqualTo(wrong.body()).contains("Sign in first");
        assertThat(unknown.header("Content-Type")).startsWith("application/problem+json");
        assertThat(signIn("analyst", PASSWORD)).isEqualTo(200);
    }

    @Test
    void a_disabled_account_is_refused() {
        String name = account("former");
        Accounts accounts = service.bean(Accounts.class);
        accounts.disable(accounts.all().stream().filter(a -> a.name().equals(name)).findFirst().orElseThrow().id(), true);
        assertThat(signIn(name, PASSWORD)).isEqualTo(401);
    }

    @Test
    void no_answer_holds_a_password_or_its_hash() {
        Http.Answer all = as(Role.ADMINISTRATOR).get("/api/v1/accounts");
        assertThat(all.status()).isEqualTo(200);
        assertThat(all.body()).contains("analyst").doesNotContain("$2", "hash", "password");
    }

    // A browser's session

    @Test
    void a_session_must_prove_that_the_page_is_ours() throws Exception {
        var administrator = user(service.bean(Accounts.class).loadUserByUsername("administrator"));
        MockHttpServletResponse refused = browser.perform(post("/api/v1/views/rebuild").with(administrator)).andReturn().getResponse();
        assertThat(refused.getStatus()).isEqualTo(403);
        assertThat(refused.getContentAsString()).contains("The request does not prove that it comes from our own page. Reload the page and try again.");
        assertThat(browser.perform(post("/api/v1/views/rebuild").with(administrator).with(csrf().useInvalidToken())).andReturn().getResponse().getStatus()).isEqualTo(403);
        assertThat(browser.perform(post("/api/v1/views/rebuild").with(administrator).with(csrf())).andReturn().getResponse().getStatus()).isEqualTo(202);
        service.awaitViews();
    }

    /** A browser that once was asked for a password sends it along by itself, also when another site asks it to. */
    @Test
    void a_password_that_a_browser_sends_by_itself_proves_nothing() {
        Http.Answer foreign = as(Role.ADMINISTRATOR).post("/api/v1/views/rebuild", null, "Origin", "https://elsewhere.example");
        assertThat(foreign.status()).isEqualTo(403);
        Http.Answer hidden = as(Role.ADMINISTRATOR).post("/api/v1/views/rebuild", null, "Origin", "null");
        assertThat(hidden.status()).isEqualTo(403);
        Http.Answer own = as(Role.ADMINISTRATOR).post("/api/v1/views/rebuild", null, "Origin", service.address());
        assertThat(own.status()).isEqualTo(202);
        service.awaitViews();
    }

    @Test
    void the_one_time_secret_must_be_right() {
        Http.Answer guessed = anonymous().post("/api/v1/first-sign-in", java.util.Map.of("secret", "guess", "name", "intruder", "password", PASSWORD));
        assertThat(guessed.status()).isEqualTo(409);
        assertThat(service.bean(Accounts.class).all()).noneMatch(a -> a.name().equals("intruder"));
    }

    // Headers

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/recommendations", "/api/v1/recommendations/none", "/api/v1/recommendations.csv", "/api/v1/accounts", "/swagger-ui/index.html"})
    void every_answer_carries_the_strict_headers(String path) {
        Http.Answer answer = anonymous().get(path);
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                .doesNotContain("unsafe-eval", "http:", "https:", "*").doesNotContainPattern("script-src[^;]*unsafe-inline");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
    }

    @Test
    void what_is_not_public_is_kept_by_nobody() {
        assertThat(as(Role.ADMINISTRATOR).get("/api/v1/accounts").header("Cache-Control")).contains("no-store");
        assertThat(as(Role.ANALYST).get("/api/v1/imports").header("Cache-Control")).contains("no-store");
    }
}
