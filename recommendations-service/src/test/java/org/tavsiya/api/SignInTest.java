package org.tavsiya.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.tavsiya.Http;
import org.tavsiya.ServiceTest;
import org.tavsiya.account.Accounts;
import org.tavsiya.account.Actor;
import org.tavsiya.account.Role;

/** Passwords, locks, sessions and the headers that keep a browser from being misused. */
class SignInTest extends ServiceTest {

    private static final String NEEDS_ACCOUNT = "/api/v1/imports";
    private MockMvc browser;

    @BeforeAll
    void open() {
        openAccounts();
        browser = MockMvcBuilders.webAppContextSetup((WebApplicationContext) service.context())
                .apply(springSecurity())
                .build();
    }

    private int signIn(String name, String password) {
        return anonymous().as(name, password).get(NEEDS_ACCOUNT).status();
    }

    private String account(String name) {
        service.bean(Accounts.class).create(name, PASSWORD, Role.ANALYST, Actor.SYSTEM);
        return name;
    }

    @Test
    void after_five_wrong_passwords_each_further_attempt_waits_longer_and_the_right_one_opens_again() {
        String name = account("forgetful");
        for (int i = 0; i < 5; i++) {
            assertThat(signIn(name, "wrong password " + i)).isEqualTo(401);
        }
        assertThat(signIn(name, PASSWORD)).isEqualTo(401);
        service.clock().forward(Duration.ofSeconds(31));
        assertThat(signIn(name, "wrong once more")).isEqualTo(401);
        service.clock().forward(Duration.ofSeconds(31));
        assertThat(signIn(name, PASSWORD)).as("the wait has doubled").isEqualTo(401);
        service.clock().forward(Duration.ofSeconds(30));
        assertThat(signIn(name, PASSWORD)).isEqualTo(200);
    }

    @Test
    void trying_on_while_waiting_does_not_prolong_it() {
        String name = account("impatient");
        for (int i = 0; i < 5; i++) {
            signIn(name, "wrong");
        }
        service.clock().forward(Duration.ofSeconds(20));
        for (int i = 0; i < 5; i++) {
            signIn(name, "wrong");
        }
        service.clock().forward(Duration.ofSeconds(11));
        assertThat(signIn(name, PASSWORD)).isEqualTo(200);
    }

    /** The right password is the sixtieth: whoever asks sixty times at once gets no more answers than one after the other. */
    @Test
    void sixty_guesses_at_once_count_as_sixty() {
        String name = account("besieged");
        List<Integer> answers = IntStream.range(0, 60)
                .parallel()
                .mapToObj(i -> signIn(name, i < 50 ? "wrong password " + i : PASSWORD))
                .toList();
        long right = answers.stream().filter(status -> status == 200).count();
        assertThat(signIn(name, "wrong again")).isEqualTo(401);
        assertThat(service.bean(JdbcTemplate.class)
                        .queryForObject("select max(attempts) from sign_in_attempt", Integer.class))
                .as("attempts that were let through to the password, of which %s were right", right)
                .isLessThanOrEqualTo(6);
    }

    /** A program's password is remembered for some minutes: not for whoever guesses meanwhile. */
    @Test
    void guesses_are_counted_also_while_the_right_password_is_remembered() {
        String name = account("automated");
        assertThat(signIn(name, PASSWORD)).isEqualTo(200);
        for (int i = 0; i < 5; i++) {
            assertThat(signIn(name, "wrong password " + i)).isEqualTo(401);
        }
        assertThat(signIn(name, PASSWORD)).as("the sixth guess").isEqualTo(401);
        service.clock().forward(Duration.ofSeconds(31));
        assertThat(signIn(name, PASSWORD)).isEqualTo(200);
        assertThat(signIn(name, PASSWORD)).isEqualTo(200);
    }

    @Test
    void a_program_that_sends_many_requests_at_once_with_the_right_password_is_let_in_each_time() {
        String name = account("busy");
        assertThat(IntStream.range(0, 40)
                        .parallel()
                        .map(i -> signIn(name, PASSWORD))
                        .boxed()
                        .toList())
                .containsOnly(200);
    }

    /** PostgreSQL takes no such letter, and its refusal is no outage. */
    @Tag("contract")
    @Test
    void a_name_with_a_letter_that_no_database_keeps_is_answered_as_an_unknown_one() {
        assertThat(signIn("ana\0lyst", PASSWORD)).isEqualTo(401);
    }

    @Test
    void a_disabled_account_is_answered_as_an_unknown_one() {
        String name = account("dismissed");
        assertThat(signIn(name, PASSWORD)).isEqualTo(200);
        service.bean(Accounts.class).disable(id(name), true, Actor.SYSTEM);
        Http.Answer disabled = anonymous().as(name, PASSWORD).get(NEEDS_ACCOUNT);
        assertThat(disabled.status()).isEqualTo(401);
        assertThat(disabled.body())
                .isEqualTo(anonymous()
                        .as("nobody-at-all", PASSWORD)
                        .get(NEEDS_ACCOUNT)
                        .body());
    }

    private String id(String name) {
        return service.bean(Accounts.class).all().stream()
                .filter(a -> a.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    // Sessions

    /** A session planted in somebody's browser would become that person's the moment the browser sends a password along. */
    @Test
    void a_password_sent_with_a_request_makes_no_session_and_fills_none() {
        Http.Answer signedIn = as(Role.ANALYST).get(NEEDS_ACCOUNT);
        assertThat(signedIn.status()).isEqualTo(200);
        assertThat(signedIn.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(as(Role.ANALYST).get("/api/v1/recommendations").headers().allValues("Set-Cookie"))
                .isEmpty();
        assertThat(anonymous().get("/api/v1/recommendations").headers().allValues("Set-Cookie"))
                .isEmpty();
        assertThat(anonymous().post("/api/v1/imports", "{}").headers().allValues("Set-Cookie"))
                .isEmpty();
    }

    @Test
    void a_session_of_before_stays_what_it_was_when_a_password_comes_with_it() throws Exception {
        MockHttpSession planted = new MockHttpSession();
        String basic =
                "Basic " + java.util.Base64.getEncoder().encodeToString(("administrator:" + PASSWORD).getBytes());
        assertThat(browser.perform(get("/api/v1/accounts").session(planted).header("Authorization", basic))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(200);
        assertThat(browser.perform(get("/api/v1/accounts").session(planted))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(401);
    }

    @Test
    void a_change_without_an_account_is_asked_to_sign_in() {
        Http.Answer refused = anonymous().post("/api/v1/imports", "{}");
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.header("WWW-Authenticate")).startsWith("Basic");
    }

    // Passwords

    @Test
    void the_own_password_is_changed_by_whoever_knows_the_present_one() {
        String name = account("renewing");
        Http own = anonymous().as(name, PASSWORD);
        assertThat(own.post(
                                "/api/v1/account/password",
                                Map.of("present", "not it at all", "password", "velvet brooms under rain"))
                        .json()
                        .get("rule")
                        .asString())
                .isEqualTo("PasswordIsOwn");
        assertThat(own.post("/api/v1/account/password", Map.of("present", PASSWORD, "password", "short"))
                        .json()
                        .get("rule")
                        .asString())
                .isEqualTo("PasswordIsLong");
        assertThat(own.post(
                                "/api/v1/account/password",
                                Map.of("present", PASSWORD, "password", "velvet brooms under rain"))
                        .status())
                .isEqualTo(204);
        assertThat(signIn(name, PASSWORD)).isEqualTo(401);
        assertThat(signIn(name, "velvet brooms under rain")).isEqualTo(200);
        assertThat(anonymous()
                        .post("/api/v1/account/password", Map.of("present", PASSWORD, "password", PASSWORD))
                        .status())
                .isEqualTo(401);
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
        accounts.disable(
                accounts.all().stream()
                        .filter(a -> a.name().equals(name))
                        .findFirst()
                        .orElseThrow()
                        .id(),
                true,
                Actor.SYSTEM);
        assertThat(signIn(name, PASSWORD)).isEqualTo(401);
    }

    @Test
    void no_answer_holds_a_password_or_its_hash() {
        Http.Answer all = as(Role.ADMINISTRATOR).get("/api/v1/accounts");
        assertThat(all.status()).isEqualTo(200);
        assertThat(all.body()).contains("analyst").doesNotContain("$2", "argon", "hash", "password");
    }

    // A browser's session

    @Test
    void a_session_must_prove_that_the_page_is_ours() throws Exception {
        var administrator = user(service.bean(Accounts.class).loadUserByUsername("administrator"));
        MockHttpServletResponse refused = browser.perform(
                        post("/api/v1/views/rebuild").with(administrator))
                .andReturn()
                .getResponse();
        assertThat(refused.getStatus()).isEqualTo(403);
        assertThat(refused.getContentAsString())
                .contains("The request does not prove that it comes from our own page. Reload the page and try again.");
        assertThat(browser.perform(post("/api/v1/views/rebuild")
                                .with(administrator)
                                .with(csrf().useInvalidToken()))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
        assertThat(browser.perform(post("/api/v1/views/rebuild")
                                .with(administrator)
                                .with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(202);
        service.awaitViews();
    }

    /** A browser that once was asked for a password sends it along by itself, also when another site asks it to. */
    @Test
    void a_password_that_a_browser_sends_by_itself_proves_nothing() {
        Http.Answer foreign =
                as(Role.ADMINISTRATOR).post("/api/v1/views/rebuild", null, "Origin", "https://elsewhere.example");
        assertThat(foreign.status()).isEqualTo(403);
        Http.Answer hidden = as(Role.ADMINISTRATOR).post("/api/v1/views/rebuild", null, "Origin", "null");
        assertThat(hidden.status()).isEqualTo(403);
        Http.Answer own = as(Role.ADMINISTRATOR).post("/api/v1/views/rebuild", null, "Origin", service.address());
        assertThat(own.status()).isEqualTo(202);
        service.awaitViews();
    }

    @Test
    void the_one_time_secret_must_be_right() {
        Http.Answer guessed = anonymous()
                .post(
                        "/api/v1/first-sign-in",
                        java.util.Map.of("secret", "guess", "name", "intruder", "password", PASSWORD));
        assertThat(guessed.status()).isEqualTo(409);
        assertThat(service.bean(Accounts.class).all()).noneMatch(a -> a.name().equals("intruder"));
    }

    // Headers

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/recommendations",
                "/api/v1/recommendations/none",
                "/api/v1/recommendations.csv",
                "/api/v1/accounts",
                "/swagger-ui/index.html"
            })
    void every_answer_carries_the_strict_headers(String path) {
        Http.Answer answer = anonymous().get(path);
        assertThat(answer.header("Content-Security-Policy"))
                .contains(
                        "default-src 'none'",
                        "script-src 'self'",
                        "frame-ancestors 'none'",
                        "base-uri 'none'",
                        "form-action 'self'")
                .doesNotContain("unsafe-eval", "http:", "https:", "*")
                .doesNotContainPattern("script-src[^;]*unsafe-inline");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
    }

    @Test
    void what_is_not_public_is_kept_by_nobody() {
        assertThat(as(Role.ADMINISTRATOR).get("/api/v1/accounts").header("Cache-Control"))
                .contains("no-store");
        assertThat(as(Role.ANALYST).get("/api/v1/imports").header("Cache-Control"))
                .contains("no-store");
    }
}
