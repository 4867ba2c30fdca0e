package org.tavsiya.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import io.netty.channel.Channel;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.tavsiya.account.Accounts;
import org.tavsiya.account.Actor;
import org.tavsiya.account.Role;
import org.tavsiya.views.Reach;

/**
 * MongoDB does not die, it only answers no more: readers are served at once with what is kept or with the page that
 * says why, and writing goes on.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ViewsAwayTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String PASSWORD = "four plain words here";
    private static final String NOTICE = "The register’s views are away right now. This page is as it was on";

    /** One call after the other, each answered with a copy: the memory backend is not safe otherwise. */
    private static final class OneAtATime extends MemoryBackend {
        @Override
        public synchronized de.bwaldvogel.mongo.bson.Document handleCommand(
                Channel channel, String database, String command, de.bwaldvogel.mongo.bson.Document query) {
            return super.handleCommand(channel, database, "hello".equals(command) ? "ismaster" : command, query)
                    .cloneDeeply();
        }
    }

    private final MongoServer server = new MongoServer(new OneAtATime());
    private SilentLine line;
    private RunningApplication app;
    private String id;
    private String version;
    private String etag;

    @BeforeAll
    void start() throws Exception {
        line = new SilentLine(server.bind().getPort());
        app = RunningApplication.fresh("--spring.mongodb.uri=mongodb://127.0.0.1:" + line.port() + "/tavsiya");
        app.loadDemonstration();
        app.bean(Accounts.class).create("ana", PASSWORD, Role.ANALYST, Actor.SYSTEM);
        id = app.storied();
        version = app.get("/api/v1/recommendations/" + id, "Accept", "application/json")
                .body()
                .replaceAll("(?s).*\"version\":(\\d+),.*", "$1");
        for (String page : List.of("/en", "/en/recommendations/results?body=CAT")) {
            app.packed(page);
        }
        etag = app.get("/en").headers().firstValue("etag").orElseThrow();
        line.silent(true);
        // Rows that were in step a moment ago still answer; a second later they are asked for again.
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() ->
                        app.bean(Reach.class).away() && app.get("/en").body().contains(NOTICE));
    }

    @AfterAll
    void stop() throws Exception {
        line.silent(false);
        app.close();
        line.close();
        server.shutdownNow();
    }

    @Test
    @Order(1)
    void a_page_that_was_kept_is_sent_and_says_of_when_it_is() {
        for (String[] reader : new String[][] {{}, {"If-None-Match", etag}}) {
            HttpResponse<String> kept = app.get("/en", reader);
            assertThat(kept.statusCode()).isEqualTo(200);
            assertThat(Jsoup.parse(kept.body()).select("main > .notice").text())
                    .startsWith(NOTICE)
                    .contains("UTC; what was recorded since does not show.");
            assertThat(kept.body()).contains("id=\"changes\"");
            assertThat(kept.headers().firstValue("cache-control")).hasValue("no-store");
            assertThat(kept.headers().firstValue("etag")).isEmpty();
        }
        assertThat(Jsoup.parse(app.get("/en/recommendations/results?body=CAT").body())
                        .select("#results > .notice")
                        .text())
                .startsWith(NOTICE);
    }

    @Test
    @Order(2)
    void any_other_page_says_in_the_readers_language_that_the_views_are_away() {
        HttpResponse<String> page = app.get("/ru/recommendations?body=CERD");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("retry-after")).hasValue("5");
        assertThat(Jsoup.parse(page.body()).select("h1").text()).isEqualTo("Данные для страниц сейчас недоступны");
        assertThat(page.body()).doesNotContain("HTTP Status", "Exception");
        HttpResponse<String> program = app.get("/api/v1/recommendations", "Accept", "application/json");
        assertThat(program.statusCode()).isEqualTo(503);
        assertThat(program.headers().firstValue("content-type").orElse("")).startsWith("application/problem+json");
        assertThat(program.body()).contains("The register's views are away right now. Try again in a moment.");
    }

    @Test
    @Order(3)
    void pages_that_need_no_view_go_on() {
        for (String page : List.of("/en/sign-in", "/tg/method", "/en/data?body=CAT")) {
            HttpResponse<String> answer = app.get(page);
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            assertThat(Jsoup.parse(answer.body()).select("aside.banner[role=status]"))
                    .as(page)
                    .hasSize(1);
        }
        assertThat(app.get("/assets/site.css").statusCode()).isEqualTo(200);
    }

    /** Had each waited for the driver, which gives up after a second, five at a time would have taken twenty. */
    @Test
    @Order(4)
    void nobody_waits() {
        ExecutorService readers = Executors.newFixedThreadPool(5);
        try {
            long begin = System.nanoTime();
            List<CompletableFuture<Integer>> answers = IntStream.range(0, 100)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> app.get(i % 2 == 0 ? "/en" : "/en/recommendations?page=" + i)
                                    .statusCode(),
                            readers))
                    .toList();
            assertThat(answers.stream().map(CompletableFuture::join).distinct()).containsExactlyInAnyOrder(200, 503);
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
        } finally {
            readers.shutdownNow();
        }
    }

    @Test
    @Order(5)
    void the_desk_opens_and_takes_a_form_for_what_the_log_knows() {
        String session = signedIn();
        for (String page : List.of("/en/desk", "/en/desk/imports")) {
            assertThat(app.get(page, "Cookie", session).statusCode()).as(page).isEqualTo(200);
        }
        String address = "/en/desk/recommendations/" + id;
        HttpResponse<String> desk = app.get(address, "Cookie", session);
        assertThat(desk.statusCode()).as(desk.body()).isEqualTo(200);
        Element form = Jsoup.parse(desk.body()).selectFirst("#theme form");
        HttpResponse<String> taken = app.post(
                address + "/theme",
                Stream.of("_csrf", "key", "version")
                                .map(name -> name + "="
                                        + form.select("input[name=" + name + "]")
                                                .attr("value"))
                                .collect(Collectors.joining("&"))
                        + "&theme=Right+to+food&reason=Read+again.&effectiveOn=2020-01-01&sourceTitle=Reading",
                "Cookie",
                session);
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(302);
        Document after = Jsoup.parse(app.get(address, "Cookie", session).body());
        assertThat(after.select("main .notice[role=status]").text()).startsWith("Saved:");
        assertThat(after.select("#theme input[name=version]").attr("value"))
                .isEqualTo(String.valueOf(Long.parseLong(version) + 1));
        version = after.select("#theme input[name=version]").attr("value");
    }

    private String signedIn() {
        HttpResponse<String> form = app.get("/en/sign-in");
        HttpResponse<String> answer = app.post(
                "/sign-in",
                "language=en&username=ana&password=" + PASSWORD.replace(' ', '+') + "&_csrf="
                        + Jsoup.parse(form.body())
                                .select("form[action$=/sign-in] input[name=_csrf]")
                                .attr("value"),
                "Cookie",
                cookie(form));
        assertThat(answer.headers().firstValue("location"))
                .as(answer.body())
                .hasValueSatisfying(to -> assertThat(to).endsWith("/desk"));
        return cookie(answer);
    }

    private static String cookie(HttpResponse<?> answer) {
        return answer.headers().allValues("set-cookie").stream()
                .map(all -> all.replaceFirst(";.*", ""))
                .collect(Collectors.joining("; "));
    }

    @Test
    @Order(6)
    void what_is_written_meanwhile_shows_when_the_views_are_back() {
        HttpResponse<String> written = app.send(
                "POST",
                "/api/v1/recommendations/" + id + "/themes",
                """
                {"theme": "Right to health", "statement": {"effectiveOn": "2020-01-01", "reason": "Read again.", "sourceTitle": "Reading"}}""",
                "ana",
                PASSWORD,
                "If-Match",
                "\"" + version + "\"");
        assertThat(written.statusCode()).as(written.body()).isEqualTo(200);
        assertThat(written.body()).contains("\"recorded\":true");

        line.silent(false);

        Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(200)).untilAsserted(() -> {
            HttpResponse<String> now = app.get("/api/v1/recommendations/" + id, "Accept", "application/json");
            assertThat(now.statusCode()).isEqualTo(200);
            assertThat(now.body()).contains("Right to health", "Right to food");
        });
        HttpResponse<String> overview = app.get("/en");
        assertThat(overview.body()).doesNotContain(NOTICE);
        assertThat(overview.headers().firstValue("etag")).isPresent();
    }
}
