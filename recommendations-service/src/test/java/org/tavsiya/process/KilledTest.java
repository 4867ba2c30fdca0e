package org.tavsiya.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Killed with kill -9 in the middle of its work: what was acknowledged is there, and what was not can be sent again. */
@Tag("contract")
class KilledTest {

    private static final int BATCH = 50;
    private static final int BATCHES = 24;

    @TempDir
    Path data;

    @ParameterizedTest
    @MethodSource("org.tavsiya.process.Databases#available")
    void an_import_killed_again_and_again_completes_without_gap_or_duplicate(Databases databases) throws Exception {
        String runId;
        try (RunningService first =
                new RunningService(data, databases).awaitReady().withAdministrator()) {
            runId = start(first);
            first.kill();
        }
        long acknowledged = 0;
        for (int killAfter : new int[] {3, 5, 7}) {
            try (RunningService service = new RunningService(data, databases).awaitReady()) {
                long next = assertAcknowledged(service, runId, acknowledged);
                acknowledged = next + killAfter;
                for (long n = next; n < acknowledged; n++) {
                    assertThat(send(service, runId, n).statusCode()).isEqualTo(200);
                }
                long inFlightNumber = acknowledged;
                Thread inFlight = new Thread(() -> sendAndForget(service, runId, inFlightNumber));
                inFlight.start();
                service.kill();
                inFlight.join();
            }
        }
        finish(databases, runId, acknowledged);
    }

    /** Whatever was acknowledged is there; the batch in flight is there as a whole or not at all. */
    private static long assertAcknowledged(RunningService service, String runId, long acknowledged) {
        JsonNode report = report(service, runId);
        long next = report.get("nextBatch").asLong();
        assertThat(next).isBetween(acknowledged, acknowledged + 1);
        assertThat(report.get("added").asLong()).isEqualTo(next * BATCH);
        awaitTotal(service, next * BATCH);
        return next;
    }

    private void finish(Databases databases, String runId, long acknowledged) throws Exception {
        try (RunningService service = new RunningService(data, databases).awaitReady()) {
            for (long n = assertAcknowledged(service, runId, acknowledged); n < BATCHES; n++) {
                assertThat(send(service, runId, n).statusCode()).isEqualTo(200);
            }
            service.post("/api/v1/imports/" + runId + "/completion", "");
            JsonNode report = report(service, runId);
            assertThat(report.get("state").asString()).isEqualTo("COMPLETED");
            assertThat(report.get("added").asLong()).isEqualTo((long) BATCH * BATCHES);
            awaitTotal(service, (long) BATCH * BATCHES);
            String again = start(service);
            for (long n = 0; n < BATCHES; n++) {
                send(service, again, n);
            }
            assertThat(report(service, again).get("unchanged").asLong()).isEqualTo((long) BATCH * BATCHES);
            assertThat(report(service, again).get("added").asLong()).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("org.tavsiya.process.Databases#available")
    void every_acknowledged_change_survives(Databases databases) throws Exception {
        String id = id(0);
        long acknowledged;
        try (RunningService service =
                new RunningService(data, databases).awaitReady().withAdministrator()) {
            String runId = start(service);
            HttpResponse<String> taken = send(service, runId, 0);
            assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
            acknowledged = 0;
            for (int i = 0; i < 10; i++) {
                HttpResponse<String> answer = tag(service, id, acknowledged, "Theme " + i);
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
                acknowledged++;
            }
            service.kill();
        }
        try (RunningService after = new RunningService(data, databases).awaitReady()) {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> after.get("/api/v1/recommendations/" + id).statusCode() == 200);
            JsonNode shown = after.json("/api/v1/recommendations/" + id);
            assertThat(shown.get("version").asLong()).isEqualTo(acknowledged);
            assertThat(shown.get("taggedThemes")).hasSize(10);
        }
    }

    private static HttpResponse<String> tag(RunningService service, String id, long version, String theme)
            throws IOException, InterruptedException {
        return service.post(
                "/api/v1/recommendations/" + id + "/themes", """
                {"theme":"%s","statement":{"effectiveOn":"2020-01-01","reason":"The paragraph speaks of it","sourceTitle":"Reading"}}""".formatted(theme), "If-Match", "\"" + version + "\"");
    }

    private static void awaitTotal(RunningService service, long total) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(service.json("/api/v1/recommendations?type=any&size=1")
                                .get("total")
                                .asLong())
                        .isEqualTo(total));
    }

    private static String start(RunningService service) throws IOException, InterruptedException {
        HttpResponse<String> answer = service.post(
                "/api/v1/imports",
                "{\"format\":\"uhri-json\",\"fileName\":\"typed.json\",\"fileBytes\":1,\"tool\":\"test\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return answer.body().replaceAll("(?s).*\"runId\":\"([^\"]+)\".*", "$1");
    }

    private static JsonNode report(RunningService service, String runId) {
        return service.json("/api/v1/imports/" + runId);
    }

    private static HttpResponse<String> send(RunningService service, String runId, long number)
            throws IOException, InterruptedException {
        String records = IntStream.range(0, BATCH)
                .mapToObj(i -> record((int) number * BATCH + i))
                .collect(Collectors.joining(","));
        return service.post(
                "/api/v1/imports/" + runId + "/batches",
                "{\"number\":%d,\"recordsRead\":%d,\"bytesRead\":0,\"filteredOut\":0,\"records\":[%s]}"
                        .formatted(number, BATCH, records));
    }

    /** The answer never comes: the process is killed meanwhile. */
    private static void sendAndForget(RunningService service, String runId, long number) {
        try {
            send(service, runId, number);
        } catch (IOException killed) {
            assertThat(killed).isNotNull();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String id(int n) {
        return new UUID(7, n).toString();
    }

    private static String record(int n) {
        return """
                {"annotationId":"%s","symbol":"CAT/C/TJK/CO/9","paragraph":"%d","text":"Investigate every complaint, number %d.","type":"RECOMMENDATION",
                "body":"CAT","countries":["Tajikistan"],"themes":["Conditions of detention"],"publicationDate":"2018-06-18",
                "raw":"{\\"n\\":%d}","recordHash":"hash-%d"}""".formatted(id(n), n + 1, n, n, n);
    }
}
