package org.tavsiya.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.tavsiya.Http;
import org.tavsiya.RunningService;
import org.tavsiya.account.Accounts;
import org.tavsiya.account.Actor;
import org.tavsiya.account.Role;
import org.tavsiya.recommendation.write.Incoming;
import org.tavsiya.recommendation.write.importfromsource.IncomingRecord;

/** Readers who do not take what is sent hold the few places of downloads, for so long, and nothing else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DownloadsTest {

    private static final String PASSWORD = "four plain words here";
    private static final int PLACES = 2;
    /** More than what lies in the buffers of a connection on loopback. */
    private static final int RECORDS = 4_000;

    private static final String LONG = "Let lawyers reach a detained person from the first hour. ".repeat(100);

    private final RunningService service = new RunningService(
            "--tavsiya.downloads-at-once=" + PLACES,
            "--server.tomcat.connection-timeout=8s",
            "--tavsiya.download-longest=10s",
            "--server.tomcat.threads.max=6",
            "--server.compression.enabled=false");

    @BeforeAll
    void fill() {
        service.start();
        service.bean(Accounts.class).create("analyst", PASSWORD, Role.ANALYST, new Actor("test", Role.ADMINISTRATOR));
        Http analyst = service.http().as("analyst", PASSWORD);
        String run = analyst.post(
                        "/api/v1/imports",
                        Map.of("format", "UHRI_JSON", "fileName", "export.json", "fileBytes", 10, "tool", "test"))
                .json()
                .get("runId")
                .asString();
        for (int batch = 0; batch < RECORDS / 500; batch++) {
            List<IncomingRecord> records = new ArrayList<>();
            for (int i = 0; i < 500; i++) {
                int number = batch * 500 + i;
                records.add(Incoming.record()
                        .id(new UUID(7, number).toString())
                        .paragraph(String.valueOf(number))
                        .text(number + " " + LONG)
                        .build());
            }
            Http.Answer taken = analyst.post(
                    "/api/v1/imports/" + run + "/batches",
                    Map.of("number", batch, "recordsRead", 500, "bytesRead", 10, "filteredOut", 0, "records", records));
            assertThat(taken.status()).as(taken.body()).isEqualTo(200);
        }
        service.awaitViews();
    }

    @AfterAll
    void destroy() {
        service.destroy();
    }

    /** Asks and reads the first line only. */
    private Socket stalled() throws IOException {
        URI address = URI.create(service.address());
        Socket socket = new Socket();
        socket.setReceiveBufferSize(4096);
        socket.connect(new java.net.InetSocketAddress(address.getHost(), address.getPort()));
        socket.getOutputStream()
                .write("GET /api/v1/recommendations.json HTTP/1.1\r\nHost: %s:%d\r\n\r\n"
                        .formatted(address.getHost(), address.getPort())
                        .getBytes(StandardCharsets.US_ASCII));
        StringBuilder line = new StringBuilder();
        for (int c = socket.getInputStream().read();
                c != '\n' && c >= 0;
                c = socket.getInputStream().read()) {
            line.append((char) c);
        }
        assertThat(line.toString().toUpperCase(Locale.ROOT)).contains(" 200");
        return socket;
    }

    @Test
    void readers_who_stall_hold_no_more_than_their_places_and_lose_them_after_a_time() throws Exception {
        Http anybody = service.http();
        try (Socket one = stalled();
                Socket other = stalled()) {
            Http.Answer refused = anybody.get("/api/v1/recommendations.csv");
            assertThat(refused.status()).isEqualTo(429);
            assertThat(refused.header("Retry-After")).isEqualTo("10");
            assertThat(refused.json().get("detail").asString())
                    .isEqualTo("Too many downloads are running right now. Try again in a moment.");
            for (int i = 0; i < 20; i++) {
                assertThat(anybody.get("/api/v1/progress").status())
                        .as("figures go on")
                        .isEqualTo(200);
            }
            Awaitility.await()
                    .atMost(Duration.ofSeconds(40))
                    .until(() -> anybody.get("/api/v1/recommendations.csv").status() == 200);
        }
    }

    /** A byte now and then keeps a connection, but not a place. */
    @Test
    void a_reader_who_takes_a_little_now_and_then_is_cut_off_too_and_never_takes_a_part_for_the_whole()
            throws Exception {
        try (Socket socket = stalled()) {
            long begin = System.nanoTime();
            String last = "";
            byte[] little = new byte[16_384];
            int read = 0;
            while (read >= 0
                    && System.nanoTime() - begin < Duration.ofSeconds(60).toNanos()) {
                LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
                try {
                    read = socket.getInputStream().read(little);
                } catch (IOException reset) {
                    read = -1;
                }
                last = read > 0 ? new String(little, 0, read, StandardCharsets.ISO_8859_1) : last;
            }
            assertThat(read).as("cut off").isNegative();
            assertThat(last)
                    .as("no chunk that ends it, no bracket that closes it")
                    .doesNotEndWith("0\r\n\r\n")
                    .doesNotContain("]}", "\"status\":503");
        }
    }

    @Test
    void a_whole_register_comes_whole() {
        assertThat(service.http().get("/api/v1/recommendations.json").json().get("items"))
                .hasSize(RECORDS);
    }
}
