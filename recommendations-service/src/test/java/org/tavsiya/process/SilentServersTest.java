package org.tavsiya.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Databases and copies of the application that do not die but answer no more, as behind a network that drops what it is given. */
@Tag("contract")
@EnabledIfEnvironmentVariable(named = "TAVSIYA_TEST_SERVERS", matches = ".+")
class SilentServersTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int A_SECOND = 25;

    @TempDir
    Path data;

    @TempDir
    Path otherData;

    private final Databases databases = Databases.real();
    private final List<Long> stopped = new ArrayList<>();

    @AfterEach
    void wake_whoever_was_stopped() throws Exception {
        for (long pid : stopped) {
            signal("CONT", pid);
        }
    }

    @Test
    void while_mongodb_hangs_nobody_waits_and_changes_are_recorded() throws Exception {
        try (RunningService service =
                new RunningService(data, databases).awaitReady().withAdministrator()) {
            String id = Recommendations.one(service);
            stop(Long.parseLong(Files.readString(Path.of(System.getenv("TAVSIYA_TEST_SERVERS_DIR"), "mongodb", "pid"))
                    .trim()));
            Awaitility.await()
                    .atMost(PATIENCE)
                    .until(() ->
                            service.output().stream().anyMatch(line -> line.contains("The views' MongoDB is away")));

            List<Long> milliseconds = readers(service, "/api/v1/recommendations/" + id, Duration.ofSeconds(8));

            assertThat(milliseconds).hasSizeGreaterThan(6 * A_SECOND);
            assertThat(milliseconds.get(milliseconds.size() / 2))
                    .as("the median, of " + milliseconds)
                    .isLessThan(300);
            assertThat(milliseconds.get(milliseconds.size() - 1))
                    .as("the slowest")
                    .isLessThan(3_000);
            HttpResponse<String> change = Recommendations.tag(service, id, 0, "Right to health");
            assertThat(change.statusCode()).as(change.body()).isEqualTo(200);
            assertThat(new JsonMapper()
                            .readTree(service.get("/actuator/health").body())
                            .get("components")
                            .get("views")
                            .get("status")
                            .asString())
                    .isEqualTo("DOWN");

            signal("CONT", stopped.remove(0));
            Recommendations.awaitThemes(service, id, 2);
        }
    }

    /** New connections work, those that the application holds do not. */
    @Test
    void when_its_connections_to_postgresql_go_silent_the_views_go_on_by_themselves() throws Exception {
        try (RunningService service =
                new RunningService(data, databases).awaitReady().withAdministrator()) {
            String id = Recommendations.one(service);
            for (long pid : sessions()) {
                stop(pid);
            }
            assertThat(stopped).isNotEmpty();
            Awaitility.await()
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofSeconds(1))
                    .until(() -> Recommendations.tag(service, id, 0, "Right to health")
                                    .statusCode()
                            == 200);
            Recommendations.awaitThemes(service, id, 2);
        }
    }

    /** It stops between taking its turn to write and writing: others wait for a while, not for ever. */
    @Test
    void a_copy_that_vanishes_within_an_append_does_not_keep_the_others_from_writing() throws Exception {
        try (RunningService vanishing =
                        new RunningService(data, databases).awaitReady().withAdministrator();
                RunningService other = new RunningService(otherData, databases).awaitReady()) {
            String id = Recommendations.one(vanishing);
            try (Connection turn = connection()) {
                turn.setAutoCommit(false);
                turn.createStatement()
                        .executeQuery("select id from " + databases.schema() + ".append_order for update")
                        .close();
                vanishing.postLater(
                        Recommendations.themes(id), Recommendations.theme("Right to food"), "If-Match", "\"0\"");
                Awaitility.await().atMost(PATIENCE).until(this::somebodyWaitsForItsTurn);
                stop(vanishing.pid());
                turn.rollback();
            }
            long begin = System.nanoTime();
            Awaitility.await()
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(500))
                    .until(() ->
                            Recommendations.tag(other, id, 0, "Right to health").statusCode() == 200);
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(60));
            signal("CONT", stopped.remove(0));
            Recommendations.awaitThemes(other, id, 2);
        }
    }

    /** Asks so many times a second, without waiting for the answers. Sorted, the slowest last. */
    private static List<Long> readers(RunningService service, String path, Duration howLong) throws Exception {
        ConcurrentLinkedQueue<CompletableFuture<Long>> answers = new ConcurrentLinkedQueue<>();
        ScheduledExecutorService clock = Executors.newScheduledThreadPool(1);
        clock.scheduleAtFixedRate(
                () -> answers.add(service.readLater(path)), 0, 1_000 / A_SECOND, TimeUnit.MILLISECONDS);
        Awaitility.await().atMost(PATIENCE).pollDelay(howLong).until(() -> true);
        clock.shutdown();
        assertThat(clock.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        return answers.stream().map(CompletableFuture::join).sorted().toList();
    }

    private List<Long> sessions() throws SQLException {
        return numbers("select pid from pg_stat_activity where application_name = ?");
    }

    private boolean somebodyWaitsForItsTurn() throws SQLException {
        return !numbers("select pid from pg_stat_activity where application_name = ? and wait_event_type = 'Lock'")
                .isEmpty();
    }

    private List<Long> numbers(String query) throws SQLException {
        try (Connection connection = connection();
                PreparedStatement asked = connection.prepareStatement(query)) {
            asked.setString(1, databases.schema());
            List<Long> numbers = new ArrayList<>();
            try (ResultSet rows = asked.executeQuery()) {
                while (rows.next()) {
                    numbers.add(rows.getLong(1));
                }
            }
            return numbers;
        }
    }

    private static Connection connection() throws SQLException {
        return DriverManager.getConnection(
                System.getenv("TAVSIYA_TEST_DATABASE_URL"),
                System.getenv("TAVSIYA_TEST_DATABASE_USERNAME"),
                System.getenv("TAVSIYA_TEST_DATABASE_PASSWORD"));
    }

    private void stop(long pid) throws Exception {
        stopped.add(pid);
        signal("STOP", pid);
    }

    private static void signal(String name, long pid) throws Exception {
        Process kill = new ProcessBuilder("kill", "-" + name, String.valueOf(pid))
                .redirectErrorStream(true)
                .start();
        assertThat(kill.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }
}
