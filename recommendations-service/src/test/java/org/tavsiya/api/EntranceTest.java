package org.tavsiya.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tavsiya.Http;
import org.tavsiya.ServiceTest;
import org.tavsiya.account.Accounts;
import org.tavsiya.account.Role;
import org.tavsiya.recommendation.write.Incoming;

/** What is refused before anybody has looked at what is asked for: foreign names, bodies without measure, addresses that cannot be read. */
class EntranceTest extends ServiceTest {

    private static final String ID = "aaaaaaaa-0000-4000-8000-000000000001";

    @BeforeAll
    void open() {
        openAccounts();
        importAll(List.of(Incoming.record().id(ID).build()));
    }

    /** As a browser would send it; Java's own client lets nobody choose the host. */
    private String raw(String request) throws IOException {
        URI address = URI.create(service.address());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(request.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String under(String host, String... headers) throws IOException {
        return raw("GET /api/v1/recommendations HTTP/1.1\nHost: " + host + "\n"
                + String.join("", Stream.of(headers).map(h -> h + "\n").toList()) + "Connection: close\n\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "localhost:8080",
                "127.0.0.1",
                "127.0.0.1:1",
                "[::1]:8080",
                "LOCALHOST",
                "localhost."
            })
    void names_of_loopback_are_known(String host) throws IOException {
        assertThat(under(host)).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "127.0.0.1.evil.example",
                "localhost.evil.example:80",
                "192.0.2.1",
                "localhost@evil.example",
                "evil.example#localhost"
            })
    void a_foreign_name_reads_nothing(String host) throws IOException {
        assertThat(under(host)).doesNotStartWith("HTTP/1.1 200").doesNotContain(ID, "evil");
    }

    @Test
    void a_header_that_cannot_be_read_is_a_mistake_of_the_request() throws IOException {
        String answer = under("localhost", "If-None-Match: \u00c8B\u00da\u00c2\u0096");
        assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json", "header");
    }

    @Test
    void a_foreign_name_gets_a_problem_document_and_a_health_check_without_any_an_answer() throws IOException {
        assertThat(under("evil.example"))
                .startsWith("HTTP/1.1 421")
                .contains("application/problem+json", "tavsiya.public-address");
        assertThat(raw("GET /actuator/health/readiness HTTP/1.0\n\n")).startsWith("HTTP/1.1 200");
    }

    @Test
    void no_answer_repeats_the_name_that_a_request_claims() throws IOException {
        assertThat(under("localhost:9999", "X-Forwarded-Host: evil.example", "X-Forwarded-Proto: https"))
                .startsWith("HTTP/1.1 200")
                .doesNotContain("evil", "9999");
        assertThat(raw("GET /v3/api-docs HTTP/1.1\nHost: localhost:9999\nConnection: close\n\n"))
                .startsWith("HTTP/1.1 200")
                .doesNotContain("localhost:9999");
    }

    // Bodies

    @Test
    void a_large_body_is_refused_before_it_is_read() throws IOException {
        for (String path : List.of(
                "/api/v1/first-sign-in", "/api/v1/imports", "/api/v1/recommendations/" + ID + "/themes", "/anything")) {
            String answer = raw("POST " + path
                    + " HTTP/1.1\nHost: localhost\nContent-Type: application/json\nContent-Length: "
                    + "95000000\nConnection: close\n\n");
            assertThat(answer).as(path).startsWith("HTTP/1.1 413").contains("application/problem+json");
        }
    }

    @Test
    void a_large_body_that_does_not_say_its_length_is_refused_while_it_is_read() throws Exception {
        String long_ = "{\"secret\":\"" + "x".repeat(400_000) + "\",\"name\":\"a\",\"password\":\"b\"}";
        HttpRequest request = HttpRequest.newBuilder(URI.create(service.address() + "/api/v1/first-sign-in"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(
                        () -> new java.io.ByteArrayInputStream(long_.getBytes(StandardCharsets.UTF_8))))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
        assertThat(answer.body()).contains("262144 bytes");
    }

    @Test
    void a_batch_may_be_larger_than_what_a_person_says() {
        String run = startImport();
        String text = "Ratify. ".repeat(40_000);
        assertThat(as(Role.ANALYST)
                        .post(
                                "/api/v1/imports/" + run + "/batches",
                                batch(
                                        0,
                                        List.of(Incoming.record()
                                                .id("aaaaaaaa-0000-4000-8000-000000000002")
                                                .text(text)
                                                .build())))
                        .status())
                .isLessThan(413);
        service.awaitViews();
    }

    @Test
    void each_text_that_is_said_has_its_measure() {
        for (Map.Entry<String, Integer> field :
                Map.of("title", 500, "publisher", 300, "url", 1000).entrySet()) {
            var evidence = new java.util.HashMap<>(evidence("STRUCTURAL", "Parliament", "2018-05-01", true));
            evidence.put(field.getKey(), "x".repeat(field.getValue() + 1));
            Http.Answer refused = as(Role.ANALYST)
                    .post(
                            "/api/v1/recommendations/" + ID + "/assessments",
                            Map.of(
                                    "status",
                                    "PARTIALLY_IMPLEMENTED",
                                    "evidence",
                                    List.of(evidence),
                                    "statement",
                                    statement("2018-05-14")),
                            "If-Match",
                            "\"0\"");
            assertThat(refused.status()).as(refused.body()).isEqualTo(400);
            assertThat(refused.json().get("detail").asString()).contains("evidence[0]." + field.getKey());
        }
    }

    // Addresses

    @ParameterizedTest
    @CsvSource({
        "/api/v1/recommendations?q=%ff,400",
        "/api/v1/recommendations?q=a%00b,400",
        "/api/v1/recommendations?=null,400",
        "/api/v1/progress?%00=1,400",
        "/api/v1/recommendations?q=%zz,400",
        "/api/v1/progress/bodies.json?=x,400",
        "/api/v1/recommendations/%ff,400",
        "/api/v1/recommendations/a%00b,400"
    })
    void what_cannot_be_read_is_refused(String address, int status) throws IOException {
        assertThat(raw("GET " + address + " HTTP/1.1\nHost: localhost\nConnection: close\n\n"))
                .startsWith("HTTP/1.1 " + status);
    }

    @Test
    void parts_that_cannot_be_told_apart_are_the_senders_fault() throws IOException {
        String basic =
                java.util.Base64.getEncoder().encodeToString(("analyst:" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        for (String who : List.of("", "Authorization: Basic " + basic + "\n")) {
            String answer = raw("POST /api/v1/imports HTTP/1.1\nHost: localhost\n" + who
                    + "Content-Type: multipart/form-data\nContent-Length: 3\nConnection: close\n\nabc");
            assertThat(answer.substring(9, 12)).as(answer).isEqualTo("415");
        }
    }

    /** All streams lie in one log; each is read as what it is. */
    @Test
    void an_id_of_something_else_is_no_recommendation() {
        String account = service.bean(Accounts.class).all().get(0).id();
        for (String id : List.of(account, startImport())) {
            Http.Answer refused = as(Role.ANALYST)
                    .post(
                            "/api/v1/recommendations/" + id + "/themes",
                            Map.of("theme", "Torture", "statement", statement("2018-05-14")),
                            "If-Match",
                            "\"0\"");
            assertThat(refused.status()).as(refused.body()).isEqualTo(404);
            assertThat(anonymous().get("/api/v1/recommendations/" + id).status())
                    .isEqualTo(404);
        }
    }

    @Test
    void a_header_that_holds_what_no_header_may_is_the_senders_fault() throws IOException {
        String basic =
                java.util.Base64.getEncoder().encodeToString(("analyst:" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        assertThat(raw("POST /api/v1/recommendations/" + ID + "/themes HTTP/1.1\nHost: localhost\nAuthorization: Basic "
                        + basic + "\nIf-Match: \u00b2\u0080\u00da\n"
                        + "Content-Type: application/json\nContent-Length: 2\nConnection: close\n\n{}"))
                .startsWith("HTTP/1.1 400");
    }

    @Test
    void a_record_without_its_hash_is_refused_or_rejected() {
        String run = startImport();
        Http.Answer answer = as(Role.ANALYST)
                .post(
                        "/api/v1/imports/" + run + "/batches",
                        batch(
                                0,
                                List.of(Incoming.record()
                                        .id("aaaaaaaa-0000-4000-8000-000000000009")
                                        .hash(null)
                                        .build())));
        assertThat(answer.status()).as(answer.body()).isLessThan(500);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/recommendations",
                "/api/v1/recommendations/facets",
                "/api/v1/recommendations/" + ID,
                "/api/v1/recommendations.csv",
                "/api/v1/progress",
                "/api/v1/progress/bodies.csv",
                "/api/v1/vocabulary/bodies"
            })
    void head_and_options_of_what_is_public_are_public(String path) {
        assertThat(anonymous().send("HEAD", path, null).status()).isEqualTo(200);
        Http.Answer options = anonymous().send("OPTIONS", path, null);
        assertThat(options.status()).isEqualTo(200);
        assertThat(options.header("Allow")).contains("GET", "HEAD", "OPTIONS");
    }

    // Files

    @Test
    void the_data_folder_is_closed_to_others() throws IOException {
        try (Stream<Path> all = Files.walk(service.folder())) {
            List<Path> files = all.toList();
            assertThat(files).hasSizeGreaterThan(1);
            for (Path file : files) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .as(file.toString())
                        .isEqualTo(Files.isDirectory(file) ? "rwx------" : "rw-------");
            }
        }
    }
}
