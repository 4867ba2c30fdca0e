package org.tavsiya.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tavsiya.account.Accounts;
import org.tavsiya.account.Actor;
import org.tavsiya.account.Role;

/** What somebody without an account can make the application remember: nothing. */
class StrangersTest {

    private static final String PASSWORD = "four words make sentences";
    private static final String SESSION = "JSESSIONID";

    private final RunningApplication app = RunningApplication.empty();

    private static List<HttpCookie> cookies(HttpResponse<?> answer) {
        return answer.headers().allValues("set-cookie").stream()
                .flatMap(line -> HttpCookie.parse(line).stream())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/en",
                "/en/recommendations",
                "/en/gap",
                "/en/changes",
                "/en/changes.atom",
                "/en/method",
                "/en/data",
                "/en/desk",
                "/en/desk/imports?a=b",
                "/en/sign-in",
                "/en/sign-in?to=/en/desk",
                "/en/first-sign-in/x",
                "/en/nothing",
                "/nothing",
                "/api/v1/recommendations",
                "/api/v1/imports",
                "/swagger-ui/index.html"
            })
    void a_stranger_gets_no_session(String address) {
        assertThat(cookies(app.get(address))).extracting(HttpCookie::getName).doesNotContain(SESSION);
        assertThat(cookies(app.post(address, "a=b")))
                .extracting(HttpCookie::getName)
                .doesNotContain(SESSION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en",
                "/en/recommendations",
                "/en/method",
                "/en/data",
                "/api/v1/recommendations",
                "/api/v1/progress"
            })
    void no_public_answer_sets_a_cookie(String address) {
        HttpResponse<String> answer = app.get(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(cookies(answer)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/nothing", "/en/recommendations/x/nothing", "/nothing", "/en/deskx"})
    void what_is_not_listed_is_not_there(String address) {
        assertThat(app.get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void the_sign_in_form_needs_its_cookie_and_the_session_has_a_token_of_its_own() {
        app.bean(Accounts.class).create("visitor", PASSWORD, Role.VIEWER, Actor.SYSTEM);
        HttpResponse<String> opened = app.get("/en/sign-in");
        String cookie = cookies(opened).stream()
                .filter(c -> c.getName().equals("FORM-TOKEN"))
                .findFirst()
                .orElseThrow()
                .toString();
        String token = URLEncoder.encode(
                Jsoup.parse(opened.body()).select("input[name=_csrf]").val(), StandardCharsets.UTF_8);
        String form =
                "username=visitor&password=" + URLEncoder.encode(PASSWORD, StandardCharsets.UTF_8) + "&_csrf=" + token;
        assertThat(app.post("/sign-in", form).statusCode()).isEqualTo(403);
        HttpResponse<String> signedIn = app.post("/sign-in", form, "Cookie", cookie);
        assertThat(signedIn.headers().firstValue("location")).hasValue("/en/desk");
        String session = cookies(signedIn).stream()
                .filter(c -> c.getName().equals(SESSION))
                .findFirst()
                .orElseThrow()
                .toString();
        assertThat(app.get("/en/desk", "Cookie", session).statusCode()).isEqualTo(200);
        assertThat(app.post("/sign-out", "_csrf=" + token, "Cookie", cookie + "; " + session)
                        .statusCode())
                .as("the stranger's token")
                .isEqualTo(403);
    }
}
