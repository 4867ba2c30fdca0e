package org.tavsiya.web.desk.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.tavsiya.account.Account;
import org.tavsiya.account.Actor;
import org.tavsiya.account.Invitations;
import org.tavsiya.account.Role;
import org.tavsiya.account.SecondFactors;
import org.tavsiya.account.Sessions;
import org.tavsiya.account.SignInHistory;
import org.tavsiya.account.SignInOutcome;
import org.tavsiya.web.desk.AuthenticatorOfTests;
import org.tavsiya.web.desk.Desk;
import org.tavsiya.web.desk.DeskTest;

/** What comes after the password, and the page of the own account. */
class SecondStepTest extends DeskTest {

    @Autowired
    private SecondFactors factors;

    @Autowired
    private Invitations invitations;

    @Autowired
    private SignInHistory history;

    @Autowired
    private Sessions sessions;

    private ResultActions signIn(String name) throws Exception {
        return mvc.perform(post("/sign-in")
                .with(csrf())
                .header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0")
                .param("username", name)
                .param("password", Desk.PASSWORD)
                .param("to", "/ru/desk/account")
                .param("language", "ru"));
    }

    private static MockHttpSession session(ResultActions answer) {
        return (MockHttpSession) answer.andReturn().getRequest().getSession();
    }

    private ResultActions send(MockHttpSession session, String address, String... fields) throws Exception {
        MockHttpServletRequestBuilder request = post(address).session(session).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return mvc.perform(request);
    }

    private Document open(MockHttpSession session, String address) throws Exception {
        return Jsoup.parse(Desk.text(mvc.perform(get(address).session(session)).andExpect(status().isOk())));
    }

    /** Sets an app up on the page of the own account; its recovery codes come with it. */
    private AuthenticatorOfTests setUp(MockHttpSession session) throws Exception {
        send(session, "/en/desk/account/app", "present", "not my password at all")
                .andExpect(status().isUnprocessableContent());
        send(session, "/en/desk/account/app", "present", Desk.PASSWORD)
                .andExpect(redirectedUrl("/en/desk/account/app"));
        Document offer = open(session, "/en/desk/account/app");
        assertThat(offer.select(".qr svg path")).hasSize(1);
        AuthenticatorOfTests app =
                new AuthenticatorOfTests(offer.select("code.secret").text());
        assertThat(Desk.text(send(session, "/en/desk/account/app/confirmation", "code", "12345")
                        .andExpect(status().isUnprocessableContent())))
                .contains("href=\"#code\"")
                .contains("The code is not right");
        Document codes = Jsoup.parse(Desk.text(send(session, "/en/desk/account/app/confirmation", "code", app.code(-1))
                .andExpect(status().isOk())));
        recovery = codes.select(".codes code").eachText();
        assertThat(recovery).hasSize(10);
        return app;
    }

    private List<String> recovery;

    @Test
    void after_the_password_a_code_is_asked_for_and_until_then_nobody_is_signed_in() throws Exception {
        Account who = desk.named("careful", Role.ANALYST);
        AuthenticatorOfTests app = setUp(session(signIn("careful")));

        ResultActions half = signIn("careful");
        half.andExpect(redirectedUrl("/ru/sign-in/second-step")).andExpect(unauthenticated());
        MockHttpSession waiting = session(half);
        for (String closed : List.of("/ru/desk", "/ru/desk/account", "/ru/desk/imports")) {
            mvc.perform(get(closed).session(waiting)).andExpect(status().is3xxRedirection());
        }
        mvc.perform(get("/api/v1/imports").session(waiting)).andExpect(status().isUnauthorized());
        assertThat(open(waiting, "/ru/sign-in/second-step").select("h1").text()).isEqualTo("Второй шаг");

        assertThat(Desk.text(send(waiting, "/ru/sign-in/second-step", "code", "000000")
                        .andExpect(status().isUnprocessableContent())))
                .contains("Код неверен");
        send(waiting, "/ru/sign-in/second-step", "code", app.code(0))
                .andExpect(redirectedUrl("/ru/desk/account"))
                .andExpect(authenticated().withUsername("careful"));
        assertThat(history.of(who.id(), 10))
                .extracting(SignInHistory.Entry::outcome)
                .startsWith(SignInOutcome.CODE, SignInOutcome.WRONG_CODE, SignInOutcome.PASSWORD_RIGHT);
        assertThat(open(waiting, "/ru/desk/account").text())
                .contains("Неверный код")
                .contains("127.0.0.*")
                .contains("Firefox, Linux")
                .contains("Осталось 10 кодов");

        MockHttpSession other = session(signIn("careful"));
        send(other, "/en/sign-in/second-step", "code", app.code(0)).andExpect(status().isUnprocessableContent());
        send(other, "/en/sign-in/second-step", "code", recovery.get(0)).andExpect(redirectedUrl("/ru/desk/account"));
        send(other, "/en/desk/account/app/removal", "present", Desk.PASSWORD)
                .andExpect(redirectedUrl("/en/desk/account"));
        signIn("careful").andExpect(authenticated());
    }

    @Test
    void who_is_not_waiting_is_sent_to_the_password() throws Exception {
        for (String page : List.of("second-step", "set-up")) {
            mvc.perform(get("/tg/sign-in/" + page)).andExpect(redirectedUrl("/tg/sign-in?late"));
            mvc.perform(post("/tg/sign-in/" + page).with(csrf()).param("code", "123456"))
                    .andExpect(redirectedUrl("/tg/sign-in?late"));
        }
        assertThat(Desk.text(mvc.perform(get("/en/sign-in?late")))).contains("The second step took too long");
        mvc.perform(post("/en/sign-in/passkey")
                        .with(csrf())
                        .param("challenge", "AAAA")
                        .param("credential", "{}"))
                .andExpect(redirectedUrl("/en/sign-in?passkey"));
        mvc.perform(post("/en/sign-in/passkey").param("challenge", "AAAA").param("credential", "{}"))
                .andExpect(status().isForbidden());
    }

    @Test
    void what_ended_the_sessions_of_an_account_ends_waiting_for_a_code_too() throws Exception {
        Account who = desk.named("dismissed", Role.ANALYST);
        AuthenticatorOfTests app = setUp(session(signIn("dismissed")));
        MockHttpSession waiting = session(signIn("dismissed"));
        accounts.disable(who.id(), true, Actor.SYSTEM);
        send(waiting, "/en/sign-in/second-step", "code", app.code(0)).andExpect(redirectedUrl("/en/sign-in?late"));
    }

    @Test
    void where_it_is_demanded_a_reviewer_sets_one_up_before_anything_else() throws Exception {
        Account chief = desk.named("chief", Role.ADMINISTRATOR);
        setUp(session(signIn("chief")));
        desk.named("new-reviewer", Role.REVIEWER);
        factors.require(true, new Actor(chief.id(), chief.role()));
        try {
            ResultActions half = signIn("new-reviewer");
            half.andExpect(redirectedUrl("/ru/sign-in/second-step")).andExpect(unauthenticated());
            MockHttpSession waiting = session(half);
            mvc.perform(get("/ru/sign-in/second-step").session(waiting)).andExpect(redirectedUrl("/ru/sign-in/set-up"));
            mvc.perform(get("/ru/desk").session(waiting)).andExpect(status().is3xxRedirection());
            String secret =
                    open(waiting, "/ru/sign-in/set-up").select("code.secret").text();
            assertThat(open(waiting, "/en/sign-in/set-up").select("code.secret").text())
                    .as("opened again it is the same")
                    .isEqualTo(secret);
            ResultActions done = send(waiting, "/ru/sign-in/set-up", "code", new AuthenticatorOfTests(secret).code(0));
            done.andExpect(authenticated().withUsername("new-reviewer"));
            Document codes = Jsoup.parse(Desk.text(done));
            assertThat(codes.select(".codes code")).hasSize(10);
            assertThat(codes.select("main a.button").attr("href")).isEqualTo("/ru/desk/account");
            mvc.perform(get("/ru/desk").session(waiting)).andExpect(status().isOk());
            send(waiting, "/en/desk/account/app/removal", "present", Desk.PASSWORD)
                    .andExpect(status().isConflict());

            String token = invitations
                    .make(Role.REVIEWER, 7, new Actor(chief.id(), chief.role()))
                    .token();
            mvc.perform(post("/en/invitation/" + token)
                            .with(csrf())
                            .param("name", "invited-reviewer")
                            .param("password", Desk.PASSWORD)
                            .param("again", Desk.PASSWORD))
                    .andExpect(redirectedUrl("/en/sign-in/second-step"))
                    .andExpect(unauthenticated());
        } finally {
            factors.require(false, new Actor(chief.id(), chief.role()));
        }
    }

    @Test
    void an_invitation_is_made_on_the_desk_shown_once_and_opened_once() throws Exception {
        ResultActions made =
                desk.send(Role.ADMINISTRATOR, "/en/desk/administration/invitations", "role", "ANALYST", "days", "7");
        Object address = made.andReturn().getFlashMap().get("invitedAddress");
        String path = address.toString().replaceFirst("^https?://[^/]+", "");
        assertThat(Desk.text(mvc.perform(get("/en/desk/administration")
                        .with(user(desk.as(Role.ADMINISTRATOR)))
                        .flashAttrs(made.andReturn().getFlashMap()))))
                .contains("value=\"" + address + "\"");
        assertThat(desk.page(Role.ADMINISTRATOR, "/en/desk/administration"))
                .doesNotContain(path)
                .contains("Withdraw");

        assertThat(Desk.text(mvc.perform(get(path)).andExpect(status().isOk()))).contains("You were invited");
        assertThat(Desk.text(mvc.perform(post(path)
                                .with(csrf())
                                .param("name", "invited")
                                .param("password", "short")
                                .param("again", "other"))
                        .andExpect(status().isUnprocessableContent())))
                .contains("value=\"invited\"")
                .contains("href=\"#password\"");
        mvc.perform(post(path)
                        .with(csrf())
                        .param("name", "invited")
                        .param("password", Desk.PASSWORD)
                        .param("again", Desk.PASSWORD))
                .andExpect(redirectedUrl("/en/desk"))
                .andExpect(authenticated().withUsername("invited").withRoles("VIEWER", "ANALYST"));
        assertThat(Desk.text(mvc.perform(get(path)).andExpect(status().isGone())))
                .contains("An account was made with it");
        mvc.perform(post(path)
                        .with(csrf())
                        .param("name", "again")
                        .param("password", Desk.PASSWORD)
                        .param("again", Desk.PASSWORD))
                .andExpect(status().isGone());
        assertThat(Desk.text(mvc.perform(get("/ru/invitation/nonsense")).andExpect(status().isGone())))
                .contains("Такого адреса здесь нет");
    }

    @Test
    void sessions_are_seen_and_ended_from_elsewhere_at_once() throws Exception {
        Account who = desk.named("roaming", Role.VIEWER);
        MockHttpSession here = session(signIn("roaming"));
        MockHttpSession there = session(signIn("roaming"));
        MockHttpSession third = session(signIn("roaming"));
        Document page = open(here, "/en/desk/account");
        assertThat(page.text()).contains("(this one)");
        List<String> ids = page.select("input[name=id]").eachAttr("value");
        assertThat(ids).hasSize(2);
        String stranger = sessions.begin(desk.named("someone-else", Role.VIEWER).id(), null);
        send(here, "/en/desk/account/sessions/end", "id", stranger);
        assertThat(sessions.of(desk.named("someone-else", Role.VIEWER).id())).hasSize(1);

        send(here, "/en/desk/account/sessions/end", "id", ids.get(0)).andExpect(redirectedUrl("/en/desk/account"));
        assertThat(List.of(there, third).stream().filter(s -> ended(s)).count()).isEqualTo(1);
        send(here, "/en/desk/account/sessions/end-others");
        assertThat(ended(there) && ended(third)).isTrue();
        assertThat(ended(here)).isFalse();
        assertThat(sessions.of(who.id())).hasSize(1);
    }

    private boolean ended(MockHttpSession session) {
        if (session.isInvalid()) {
            return true;
        }
        try {
            String to = mvc.perform(get("/en/desk").session(session))
                    .andReturn()
                    .getResponse()
                    .getRedirectedUrl();
            return to != null && to.endsWith("/sign-in?ended");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "tg"})
    void the_pages_are_whole_in_three_languages(String lang) throws Exception {
        Account who = desk.account(Role.REVIEWER);
        for (String page : List.of(
                "/desk/administration",
                "/desk/administration/acts",
                "/desk/administration/accounts/" + who.id(),
                "/desk/account")) {
            assertThat(desk.page(Role.ADMINISTRATOR, "/" + lang + page))
                    .as(page)
                    .doesNotContain("??");
        }
        desk.send(Role.REVIEWER, "/" + lang + "/desk/administration/invitations", "role", "ANALYST", "days", "7")
                .andExpect(status().isForbidden());
        desk.send(Role.REVIEWER, "/" + lang + "/desk/administration/second-factor", "required", "true")
                .andExpect(status().isForbidden());
        desk.send(Role.REVIEWER, "/" + lang + "/desk/administration/accounts/" + who.id() + "/second-factors")
                .andExpect(status().isForbidden());
        desk.open(Role.REVIEWER, "/" + lang + "/desk/administration/acts").andExpect(status().isForbidden());
        desk.open(Role.REVIEWER, "/" + lang + "/desk/administration/accounts/" + who.id())
                .andExpect(status().isForbidden());
    }
}
