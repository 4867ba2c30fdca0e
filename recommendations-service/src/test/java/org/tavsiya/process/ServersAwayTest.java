package org.tavsiya.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** PostgreSQL or MongoDB not there yet, gone, and back: the real servers are taken away and given back. */
@Tag("contract")
@EnabledIfEnvironmentVariable(named = "TAVSIYA_TEST_SERVERS", matches = ".+")
class ServersAwayTest {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    Path data;

    private final Databases databases = Databases.real();

    @AfterEach
    void give_back_what_was_taken() throws Exception {
        servers("start", "postgresql");
        servers("start", "mongodb");
    }

    @Test
    void a_start_waits_for_both_servers_and_says_so() throws Exception {
        servers("stop", "postgresql");
        servers("stop", "mongodb");
        try (RunningService service = new RunningService(data, databases)) {
            awaitLine(service, "Waiting for the event log's database");
            servers("start", "postgresql");
            awaitLine(service, "Waiting for MongoDB");
            servers("start", "mongodb");
            assertThat(service.awaitReady().read("/api/v1/progress").statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void without_mongodb_changes_are_recorded_and_the_views_follow_when_it_is_back() throws Exception {
        try (RunningService service =
                new RunningService(data, databases).awaitReady().withAdministrator()) {
            String id = Recommendations.one(service);
            servers("kill", "mongodb");
            assertProblem(service.get("/api/v1/recommendations"), 503);
            assertThat(Recommendations.tag(service, id, 0, "Right to health").statusCode())
                    .isEqualTo(200);
            servers("start", "mongodb");
            Recommendations.awaitThemes(service, id, 2);
        }
    }

    @Test
    void without_postgresql_readers_are_served_and_changes_are_refused_until_it_is_back() throws Exception {
        try (RunningService service =
                new RunningService(data, databases).awaitReady().withAdministrator()) {
            String id = Recommendations.one(service);
            servers("kill", "postgresql");
            HttpResponse<String> figures = service.read("/api/v1/progress?type=any");
            assertThat(figures.statusCode()).as(figures.body()).isEqualTo(200);
            assertThat(figures.body()).contains("\"total\":{\"n\":1,");
            assertProblem(Recommendations.tag(service, id, 0, "Right to health"), 503);
            servers("start", "postgresql");
            Awaitility.await()
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofSeconds(1))
                    .until(() -> Recommendations.tag(service, id, 0, "Right to health")
                                    .statusCode()
                            == 200);
            Recommendations.awaitThemes(service, id, 2);
        }
    }

    @Test
    void views_that_somebody_deleted_come_back_by_themselves() throws Exception {
        try (RunningService service =
                new RunningService(data, databases).awaitReady().withAdministrator()) {
            String id = Recommendations.one(service);
            String before = service.get("/api/v1/recommendations/" + id).body();
            dropViews();
            Awaitility.await()
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofSeconds(1))
                    .untilAsserted(() -> assertThat(
                                    service.get("/api/v1/recommendations/" + id).body())
                            .isEqualTo(before));
        }
    }

    private void dropViews() {
        String uri = databases.arguments().stream()
                .filter(a -> a.startsWith("--spring.mongodb.uri="))
                .findFirst()
                .orElseThrow()
                .substring("--spring.mongodb.uri=".length());
        try (MongoClient client = MongoClients.create(uri)) {
            client.getDatabase(uri.replaceFirst("^.*/([^/?]+)(\\?.*)?$", "$1")).drop();
        }
    }

    private static void awaitLine(RunningService service, String text) {
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> service.output().stream().anyMatch(line -> line.contains(text)));
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).doesNotContain("Exception", "\tat ");
    }

    private static void servers(String... arguments) throws IOException, InterruptedException {
        String[] command = new String[arguments.length + 1];
        command[0] = System.getenv("TAVSIYA_TEST_SERVERS");
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES))
                .as(String.join(" ", command))
                .isTrue();
    }
}
