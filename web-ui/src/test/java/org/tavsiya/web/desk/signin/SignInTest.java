package org.tavsiya.web.desk.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.ResultActions;
import org.tavsiya.account.Account;
import org.tavsiya.account.Actor;
import org.tavsiya.account.FirstSignIn;
import org.tavsiya.account.Role;
import org.tavsiya.web.desk.Desk;
import org.tavsiya.web.desk.DeskTest;

class SignInTest extends DeskTest {

    @Autowired
    private FirstSignIn first;

    @Autowired
    private JdbcTemplate sql;

    private ResultActions signIn(String name, String password, String language) throws Exception {
        return mvc.perform(post("/sign-in")
                .with(csrf())
                .param("username", name)
                .param("password", password)
                .param("language", language));
    }

    private MockHttpSession session(String name) throws Exception {
        return (MockHttpSession)
                signIn(name, Desk.PASSWORD, "en").andReturn().getRequest().getSession();
    }

    @Test
    void the_one_time_address_makes_the_first_administrator_signs_in_and_is_then_closed() throws Exception {
        sql.update("delete from account");
        String address = "/ru/first-sign-in/" + first.open().orElseThrow();
        assertThat(Desk.text(mvc.perform(get(address)))).contains("Первый администратор");
        assertThat(Desk.text(mvc.perform(get("/en/sign-in")))).contains("There is no account yet");

        assertThat(Desk.text(mvc.perform(post(address)
                                .with(csrf())
                                .param("name", "first")
                                .param("password", "short")
                                .param("again", "short"))
                        .andExpect(status().isUnprocessableContent())))
                .contains("В пароле от 12 до 128 знаков")
                .contains("value=\"first\"")
                .doesNotContain("short\"");
        assertThat(Desk.text(mvc.perform(post(address)
                        .with(csrf())
                        .param("name", "first")
                        .param("password", Desk.PASSWORD)
                        .param("again", "other"))))
                .contains("Пароли не совпадают");
        Document all = Jsoup.parse(Desk.text(mvc.perform(post(address)
                .with(csrf())
                .param("name", "f")
                .param("password", "short")
                .param("again", "other"))));
        assertThat(all.select("#errors a").eachAttr("href").stream().distinct())
                .containsExactly("#name", "#password", "#again");
        assertThat(accounts.all()).isEmpty();

        mvc.perform(post(address)
                        .with(csrf())
                        .param("name", "first")
                        .param("password", Desk.PASSWORD)
                        .param("again", Desk.PASSWORD))
                .andExpect(redirectedUrl("/ru/desk"))
                .andExpect(authenticated()
                        .withUsername("first")
                        .withRoles("VIEWER", "ANALYST", "REVIEWER", "ADMINISTRATOR"));
        mvc.perform(get(address)).andExpect(status().isGone());
        mvc.perform(post(address)
                        .with(csrf())
                        .param("name", "second")
                        .param("password", Desk.PASSWORD)
                        .param("again", Desk.PASSWORD))
                .andExpect(status().isGone());
        assertThat(accounts.all()).extracting(Account::name).containsExactly("first");
    }

    @Test
    void a_wrong_secret_leads_to_a_page_that_says_what_to_do() throws Exception {
        desk.account(Role.ANALYST);
        String page = Desk.text(mvc.perform(get("/en/first-sign-in/nonsense")).andExpect(status().isGone()));
        assertThat(page)
                .contains("This one-time address is not valid")
                .contains("/en/sign-in")
                .doesNotContain("<input type=\"password\"");
    }

    @ParameterizedTest
    @CsvSource({"en,Your name,Name", "ru,x,Имя", "tg,x,Ном"})
    void signing_in_leads_to_the_desk_in_the_language_of_the_form(String language, String ignored, String label)
            throws Exception {
        desk.account(Role.ANALYST);
        assertThat(Desk.text(mvc.perform(get("/" + language + "/sign-in"))))
                .contains(">" + label + "</label>")
                .doesNotContain("??");
        signIn("analyst", Desk.PASSWORD, language)
                .andExpect(redirectedUrl("/" + language + "/desk"))
                .andExpect(authenticated());
    }

    @Test
    void a_wrong_password_and_an_unknown_name_look_the_same() throws Exception {
        desk.account(Role.ANALYST);
        signIn("analyst", "not the password", "en")
                .andExpect(redirectedUrl("/en/sign-in?wrong"))
                .andExpect(unauthenticated());
        signIn("nobody", "not the password", "en").andExpect(redirectedUrl("/en/sign-in?wrong"));
        assertThat(Desk.text(mvc.perform(get("/en/sign-in?wrong"))))
                .contains("The name or the password is wrong")
                .contains("role=\"alert\"");
    }

    @Test
    void after_too_many_attempts_the_page_says_no_more_than_after_the_first() throws Exception {
        desk.named("guessed", Role.ANALYST);
        for (int i = 0; i < 5; i++) {
            signIn("guessed", "not the password", "tg").andExpect(redirectedUrl("/tg/sign-in?wrong"));
            signIn("nobody-there", "not the password", "tg").andExpect(redirectedUrl("/tg/sign-in?wrong"));
        }
        signIn("guessed", Desk.PASSWORD, "tg")
                .andExpect(redirectedUrl("/tg/sign-in?wrong"))
                .andExpect(unauthenticated());
        signIn("nobody-there", Desk.PASSWORD, "tg").andExpect(redirectedUrl("/tg/sign-in?wrong"));
        assertThat(Desk.text(mvc.perform(get("/tg/sign-in?wrong")))).contains("як дақиқа интизор шавед");
    }

    @Test
    void signing_out_needs_the_pages_token_and_ends_the_session() throws Exception {
        desk.account(Role.VIEWER);
        MockHttpSession session = session("viewer");
        mvc.perform(post("/sign-out").session(session)).andExpect(status().isForbidden());
        mvc.perform(post("/sign-out").session(session).with(csrf()).param("language", "ru"))
                .andExpect(redirectedUrl("/ru/sign-in?out"));
        assertThat(session.isInvalid()).isTrue();
        assertThat(Desk.text(mvc.perform(get("/ru/sign-in?out")))).contains("Вы вышли");
    }

    @Test
    void a_disabled_account_and_one_with_a_new_password_lose_their_sessions() throws Exception {
        Account account = desk.named("leaving", Role.ANALYST);
        MockHttpSession session = session("leaving");
        mvc.perform(get("/en/desk/imports").session(session)).andExpect(status().isOk());
        accounts.disable(account.id(), true, Actor.SYSTEM);
        mvc.perform(get("/en/desk/imports").session(session)).andExpect(redirectedUrl("/en/sign-in?ended"));
        assertThat(session.isInvalid()).isTrue();
        signIn("leaving", Desk.PASSWORD, "en").andExpect(unauthenticated());

        accounts.disable(account.id(), false, Actor.SYSTEM);
        MockHttpSession next = session("leaving");
        accounts.changePassword(account.id(), "another four words here", Actor.SYSTEM);
        mvc.perform(get("/api/v1/imports").session(next)).andExpect(status().isUnauthorized());
        assertThat(next.isInvalid()).isTrue();
    }

    @Test
    void the_desk_asks_strangers_to_sign_in_and_leads_back_to_the_page_they_asked_for() throws Exception {
        desk.account(Role.ANALYST);
        mvc.perform(get("/ru/desk/imports?page=2"))
                .andExpect(redirectedUrl("/ru/sign-in?to=%2Fru%2Fdesk%2Fimports%3Fpage%3D2"));
        assertThat(Desk.text(mvc.perform(get("/ru/sign-in").param("to", "/ru/desk/imports?page=2"))))
                .contains("name=\"to\" value=\"/ru/desk/imports?page=2\"");
        mvc.perform(post("/sign-in")
                        .with(csrf())
                        .param("username", "analyst")
                        .param("password", "wrong")
                        .param("language", "ru")
                        .param("to", "/ru/desk/imports"))
                .andExpect(redirectedUrl("/ru/sign-in?to=%2Fru%2Fdesk%2Fimports&wrong"));
        mvc.perform(post("/sign-in")
                        .with(csrf())
                        .param("username", "analyst")
                        .param("password", Desk.PASSWORD)
                        .param("to", "/ru/desk/imports?page=2"))
                .andExpect(redirectedUrl("/ru/desk/imports?page=2"));
        mvc.perform(post("/en/desk/administration/views").with(csrf())).andExpect(redirectedUrl("/en/sign-in"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/en/desk",
                "//elsewhere.example/en/desk",
                "/en/desk/../../x",
                "/en/desk//x",
                "/\\elsewhere.example",
                "/en/recommendations",
                "/en/desk\r\nSet-Cookie: a=b"
            })
    void signing_in_leads_nowhere_else(String to) throws Exception {
        desk.account(Role.ANALYST);
        mvc.perform(post("/sign-in")
                        .with(csrf())
                        .param("username", "analyst")
                        .param("password", Desk.PASSWORD)
                        .param("language", "en")
                        .param("to", to))
                .andExpect(redirectedUrl("/en/desk"));
        assertThat(Desk.text(mvc.perform(get("/en/sign-in").param("to", to)))).doesNotContain("name=\"to\"");
    }

    @Test
    void the_own_password_is_changed_by_whoever_knows_the_present_one_and_ends_the_other_sessions() throws Exception {
        desk.named("changing", Role.ANALYST);
        MockHttpSession here = session("changing");
        MockHttpSession elsewhere = session("changing");
        assertThat(Desk.text(mvc.perform(change(here, "not mine at all", "velvet brooms under rain"))
                        .andExpect(status().isUnprocessableContent())))
                .contains("href=\"#present\"")
                .contains("present password is not right");
        assertThat(Desk.text(mvc.perform(change(here, Desk.PASSWORD, "qwertyuiopasdf"))
                        .andExpect(status().isUnprocessableContent())))
                .contains("href=\"#password\"")
                .contains("among the first that are tried");
        String before = here.getId();
        mvc.perform(change(here, Desk.PASSWORD, "velvet brooms under rain"))
                .andExpect(redirectedUrl("/en/desk/account"));
        assertThat(here.getId()).isNotEqualTo(before);
        mvc.perform(get("/en/desk").session(here)).andExpect(status().isOk());
        mvc.perform(get("/en/desk").session(elsewhere)).andExpect(redirectedUrl("/en/sign-in?ended"));
        signIn("changing", "velvet brooms under rain", "en").andExpect(authenticated());
    }

    private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder change(
            MockHttpSession session, String present, String password) {
        return post("/en/desk/account")
                .session(session)
                .with(csrf())
                .param("present", present)
                .param("password", password)
                .param("again", password);
    }

    @ParameterizedTest
    @CsvSource({
        "/en/desk,VIEWER",
        "/en/desk/account,VIEWER",
        "/en/desk/imports,ANALYST",
        "/en/desk/administration,ADMINISTRATOR",
        "/en/desk/administration/views,ADMINISTRATOR",
        "/en/desk/administration/demonstration/removal,ADMINISTRATOR"
    })
    void each_page_opens_for_its_role_and_those_above_and_is_stored_nowhere(String address, Role least)
            throws Exception {
        for (Role role : Role.values()) {
            ResultActions answer = desk.open(role, address);
            if (role.includes(least)) {
                answer.andExpect(status().isOk()).andExpect(header().string("Cache-Control", "no-store"));
            } else {
                answer.andExpect(status().isForbidden()).andExpect(forwardedUrl("/en/not-allowed"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/desk/administration/views",
                "/en/desk/administration/demonstration",
                "/en/desk/administration/demonstration/removal",
                "/en/desk/administration/accounts",
                "/en/desk/administration/accounts/x/state",
                "/en/desk/administration/accounts/x/password"
            })
    void no_reviewer_does_what_is_the_administrators(String address) throws Exception {
        desk.send(Role.REVIEWER, address).andExpect(status().isForbidden());
    }

    @Test
    void a_form_without_the_pages_token_changes_nothing_and_the_page_says_why() throws Exception {
        mvc.perform(post("/en/desk/administration/views").with(user(desk.as(Role.ADMINISTRATOR))))
                .andExpect(status().isForbidden())
                .andExpect(forwardedUrl("/en/not-allowed?old"));
        assertThat(Desk.text(mvc.perform(get("/en/not-allowed?old")))).contains("The form is too old");
    }
}
