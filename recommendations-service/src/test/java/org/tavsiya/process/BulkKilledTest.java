package org.tavsiya.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Killed with kill -9 while one thing is said of many: it goes on, each is done once, and of two copies one does it. */
@Tag("contract")
class BulkKilledTest {

    private static final int RECORDS = 600;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    Path data;

    @ParameterizedTest
    @MethodSource("org.tavsiya.process.Databases#available")
    void a_killed_run_goes_on_after_the_next_start_without_gap_or_repeat(Databases databases) throws Exception {
        String run;
        try (RunningService first =
                new RunningService(data, databases).awaitReady().withAdministrator()) {
            fill(first);
            run = begun(first);
            first.kill();
        }
        try (RunningService after = new RunningService(data, databases).awaitReady()) {
            assertDoneOnce(after, run);
        }
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "TAVSIYA_TEST_DATABASE_URL", matches = ".+")
    @EnabledIfEnvironmentVariable(named = "TAVSIYA_TEST_MONGODB_URI", matches = ".+")
    void another_copy_takes_up_what_a_killed_one_left() throws Exception {
        Databases databases = Databases.real();
        try (RunningService first = new RunningService(data.resolve("first"), databases)
                        .awaitReady()
                        .withAdministrator();
                RunningService second = new RunningService(data.resolve("second"), databases).awaitReady()) {
            fill(first);
            String run = begun(first);
            first.kill();
            assertDoneOnce(second, run);
        }
    }

    /** Some are done, and some are not. */
    private static String begun(RunningService service) throws Exception {
        String ids =
                IntStream.range(0, RECORDS).mapToObj(n -> "\"" + id(n) + "\"").collect(Collectors.joining(","));
        String opened = service.post("/api/v1/bulk", """
                {"kind":"theme","asked":{"theme":"Said of many","reason":"All of them speak of it."},"ids":[%s]}""".formatted(ids)).body();
        String run = RunningService.parse(opened).get("id").asString();
        Awaitility.await().atMost(PATIENCE).until(() -> state(service, run).equals("PREVIEWED"));
        service.postLater("/api/v1/bulk/" + run + "/start", "");
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> done(service.json("/api/v1/bulk/" + run)) > 0);
        return run;
    }

    private static void assertDoneOnce(RunningService service, String run) {
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> state(service, run).equals("COMPLETED"));
        assertThat(done(service.json("/api/v1/bulk/" + run))).isEqualTo(RECORDS);
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> service.json("/api/v1/recommendations?type=any&size=1&theme=Said%20of%20many")
                                .get("total")
                                .asInt()
                        == RECORDS);
        for (int n = 0; n < RECORDS; n += 37) {
            assertThat(service.json("/api/v1/recommendations/" + id(n))
                            .get("version")
                            .asLong())
                    .isEqualTo(1);
        }
    }

    private static String state(RunningService service, String run) {
        return service.json("/api/v1/bulk/" + run).get("state").asString();
    }

    private static int done(JsonNode run) {
        return run.get("outcomes").path("DONE").asInt(0);
    }

    private static void fill(RunningService service) throws Exception {
        String imported = service.post(
                        "/api/v1/imports",
                        "{\"format\":\"uhri-json\",\"fileName\":\"typed.json\",\"fileBytes\":1,\"tool\":\"test\"}")
                .body()
                .replaceAll("(?s).*\"runId\":\"([^\"]+)\".*", "$1");
        String records =
                IntStream.range(0, RECORDS).mapToObj(BulkKilledTest::record).collect(Collectors.joining(","));
        assertThat(service.post(
                                "/api/v1/imports/" + imported + "/batches",
                                "{\"number\":0,\"recordsRead\":%d,\"bytesRead\":0,\"filteredOut\":0,\"records\":[%s]}"
                                        .formatted(RECORDS, records))
                        .statusCode())
                .isEqualTo(200);
        service.post("/api/v1/imports/" + imported + "/completion", "");
    }

    private static String id(int n) {
        return new UUID(11, n).toString();
    }

    private static String record(int n) {
        return """
                {"annotationId":"%s","symbol":"CAT/C/TJK/CO/9","paragraph":"%d","text":"Investigate every complaint, number %d.","type":"RECOMMENDATION",
                "body":"CAT","countries":["Tajikistan"],"themes":["Conditions of detention"],"publicationDate":"2018-06-18",
                "raw":"{\\"n\\":%d}","recordHash":"hash-%d"}""".formatted(id(n), n + 1, n, n, n);
    }
}
