package org.tavsiya.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.tavsiya.account.Accounts;
import org.tavsiya.account.Actor;
import org.tavsiya.account.Role;

/** A page that was kept is the page that would be made now, for the same reader. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KeptPagesTest {

    private static final List<String> HEADERS = List.of(
            "etag",
            "cache-control",
            "content-type",
            "content-security-policy",
            "x-content-type-options",
            "referrer-policy");
    private static final String PASSWORD = "four plain words here";

    private final HttpClient anybody = HttpClient.newHttpClient();
    private RunningApplication app;

    @BeforeAll
    void start() {
        app = RunningApplication.fresh();
    }

    @AfterAll
    void stop() {
        app.close();
    }

    private HttpResponse<byte[]> get(HttpClient client, String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(app.address() + path))
                        .header("Accept", "text/html")
                        .header("Accept-Encoding", "gzip")
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String text(HttpResponse<byte[]> answer) throws IOException {
        assertThat(answer.headers().allValues("content-encoding")).containsExactly("gzip");
        return new String(
                new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes(), StandardCharsets.UTF_8);
    }

    private static Map<String, List<String>> headers(HttpResponse<?> answer) {
        return HEADERS.stream()
                .collect(Collectors.toMap(name -> name, name -> answer.headers().allValues(name)));
    }

    @Test
    @Order(1)
    void what_changed_is_on_the_page_at_once() throws Exception {
        assertThat(text(get(anybody, "/en"))).contains("This register is empty");
        assertThat(text(get(anybody, "/en"))).contains("This register is empty");
        app.loadDemonstration();
        assertThat(text(get(anybody, "/en")))
                .doesNotContain("This register is empty")
                .contains("class=\"banner");
    }

    @Test
    @Order(2)
    void a_kept_page_is_the_page_that_is_made_for_a_reader_who_cannot_unpack_it() throws Exception {
        for (String path : List.of(
                "/en",
                "/ru?country=Tajikistan",
                "/tg/recommendations?body=CAT",
                "/en/recommendations/results?status=CONTRARY",
                "/en/method",
                "/ru/data?body=UPR")) {
            HttpResponse<byte[]> made = get(anybody, path);
            HttpResponse<byte[]> kept = get(anybody, path);
            HttpResponse<String> plain = app.get(path);
            assertThat(text(kept)).isEqualTo(text(made)).isEqualTo(plain.body());
            assertThat(headers(kept)).isEqualTo(headers(made)).isEqualTo(headers(plain));
            assertThat(kept.headers().allValues("vary"))
                    .isEqualTo(made.headers().allValues("vary"))
                    .contains("Cookie", "Accept-Encoding");
            assertThat(kept.headers().firstValue("hx-push-url"))
                    .isEqualTo(plain.headers().firstValue("hx-push-url"));
        }
    }

    @Test
    @Order(3)
    void what_is_not_found_or_refused_is_not_kept_as_a_page() throws Exception {
        for (int i = 0; i < 2; i++) {
            assertThat(get(anybody, "/en/recommendations/unknown").statusCode()).isEqualTo(404);
            assertThat(get(anybody, "/en?status=DONE").statusCode()).isEqualTo(400);
        }
    }

    @Test
    @Order(4)
    void a_reader_who_signs_in_gets_a_page_of_their_own_and_leaves_none_for_others() throws Exception {
        app.bean(Accounts.class).create("reader", PASSWORD, Role.VIEWER, Actor.SYSTEM);
        HttpClient reader =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        String before = text(get(anybody, "/en"));
        signIn(reader);
        HttpResponse<byte[]> own = get(reader, "/en");
        assertThat(text(own)).contains("/sign-out").isNotEqualTo(before);
        assertThat(own.headers().allValues("cache-control")).containsExactly("no-store");
        assertThat(text(get(anybody, "/en"))).isEqualTo(before);
    }

    private void signIn(HttpClient reader) throws Exception {
        String page = reader.send(
                        HttpRequest.newBuilder(URI.create(app.address() + "/en/sign-in"))
                                .header("Accept", "text/html")
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
        String token = Jsoup.parse(page).select("input[name=_csrf]").attr("value");
        String form = "username=reader&password=" + URLEncoder.encode(PASSWORD, StandardCharsets.UTF_8) + "&_csrf="
                + URLEncoder.encode(token, StandardCharsets.UTF_8);
        HttpResponse<String> answer = reader.send(
                HttpRequest.newBuilder(URI.create(app.address() + "/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.headers().firstValue("location"))
                .as(answer.body())
                .hasValueSatisfying(to -> assertThat(to).endsWith("/desk"));
    }

    @Test
    @Order(5)
    void after_a_rebuild_no_page_of_before_is_sent() throws Exception {
        String before = get(anybody, "/en").headers().firstValue("etag").orElseThrow();
        app.rebuildViews();
        HttpResponse<byte[]> after = get(anybody, "/en");
        assertThat(after.headers().firstValue("etag").orElseThrow()).isNotEqualTo(before);
        assertThat(text(after)).contains("class=\"banner");
    }

    /** The views are gone and come again: between the whole pages of before and after lie only pages that say so. */
    @Test
    @Order(9)
    void while_the_views_are_built_every_page_of_figures_says_how_far_it_is() throws Exception {
        app.bean(MongoTemplate.class).getDb().drop();
        Set<String> saidSo = new TreeSet<>();
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(1))
                .until(() -> {
                    boolean whole = true;
                    for (String path : List.of("/en", "/ru/recommendations", "/tg/data")) {
                        HttpResponse<String> answer = app.get(path);
                        if (answer.statusCode() == 503 && answer.body().contains("<progress ")) {
                            assertThat(answer.headers().firstValue("retry-after"))
                                    .contains("3");
                            assertThat(answer.headers().firstValue("cache-control"))
                                    .contains("no-store");
                            assertThat(answer.headers().firstValue("etag")).isEmpty();
                            saidSo.add(path);
                        }
                        whole &= answer.statusCode() == 200;
                    }
                    return whole && !saidSo.isEmpty();
                });
        assertThat(saidSo).isNotEmpty();
    }
}
