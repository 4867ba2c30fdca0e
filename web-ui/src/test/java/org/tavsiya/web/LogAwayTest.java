package org.tavsiya.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.tavsiya.account.Accounts;
import org.tavsiya.account.Actor;
import org.tavsiya.account.Role;

/** The database of the log is away: what is public goes on, and whoever signs in or writes is told why it cannot be. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LogAwayTest {

    private static final String PASSWORD = "four plain words here";

    private RunningApplication app;
    private String id;
    private HttpResponse<String> form;

    @BeforeAll
    void start() {
        app = RunningApplication.fresh();
        app.loadDemonstration();
        app.bean(Accounts.class).create("ana", PASSWORD, Role.ANALYST, Actor.SYSTEM);
        id = app.storied();
        form = app.get("/en/sign-in");
        app.bean(HikariDataSource.class).close();
    }

    @AfterAll
    void stop() {
        app.close();
    }

    @Test
    void public_pages_go_on() {
        for (String page : new String[] {
            "/en", "/ru/recommendations?body=CAT", "/tg/recommendations/" + id, "/en/method", "/en/data"
        }) {
            HttpResponse<String> answer = app.get(page);
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            assertThat(Jsoup.parse(answer.body()).select("aside.banner[role=status]"))
                    .as(page)
                    .isEmpty();
        }
    }

    @Test
    void signing_in_says_that_the_database_is_away_not_that_the_password_is_wrong() {
        String cookie = form.headers()
                .firstValue("set-cookie")
                .map(all -> all.replaceFirst(";.*", ""))
                .orElseThrow();
        HttpResponse<String> answer = app.post(
                "/sign-in",
                "username=ana&password=" + PASSWORD.replace(' ', '+') + "&_csrf="
                        + Jsoup.parse(form.body())
                                .select("form[action$=/sign-in] input[name=_csrf]")
                                .attr("value"),
                "Cookie",
                cookie);
        for (HttpResponse<String> told : List.of(answer, app.get("/en/sign-in"))) {
            assertThat(told.statusCode()).as(told.body()).isEqualTo(503);
            assertThat(told.headers().firstValue("retry-after")).hasValue("5");
            assertThat(Jsoup.parse(told.body()).select("h1").text())
                    .isEqualTo("The register’s database is away right now");
        }
    }

    @Test
    void a_program_is_told_so_too() {
        HttpResponse<String> answer = app.send(
                "POST", "/api/v1/recommendations/" + id + "/themes", "{}", "ana", PASSWORD, "If-Match", "\"0\"");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith("application/problem+json");
    }
}
