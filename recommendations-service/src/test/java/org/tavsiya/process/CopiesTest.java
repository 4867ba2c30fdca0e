package org.tavsiya.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Two copies of the application on one PostgreSQL and one MongoDB: whichever is stalled, killed or rebuilds, readers
 * of both go forwards only.
 */
@Tag("contract")
@EnabledIfEnvironmentVariable(named = "TAVSIYA_TEST_DATABASE_URL", matches = ".+")
@EnabledIfEnvironmentVariable(named = "TAVSIYA_TEST_MONGODB_URI", matches = ".+")
class CopiesTest {

    private static final int RECORDS = 120;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final List<String> QUESTIONS = List.of(
            "/api/v1/recommendations?type=any&size=100",
            "/api/v1/progress?type=any",
            "/api/v1/progress?type=any&country=Tajikistan",
            "/api/v1/recommendations/" + id(0),
            "/api/v1/recommendations/" + id(RECORDS - 1));

    @TempDir
    Path data;

    private final Databases databases = Databases.real();
    private final long[] versions = new long[RECORDS];
    private RunningService first;
    private RunningService second;
    private Reading readingFirst;
    private Reading readingSecond;
    private int themes;

    @BeforeEach
    void start() throws Exception {
        first = new RunningService(data.resolve("first"), databases)
                .awaitReady()
                .withAdministrator();
        second = new RunningService(data.resolve("second"), databases).awaitReady();
        fill();
        awaitTotal(first);
        awaitTotal(second);
        readingFirst = new Reading(first);
        readingSecond = new Reading(second);
    }

    @AfterEach
    void stop() throws Exception {
        for (RunningService service : List.of(first, second)) {
            service.resume();
            service.close();
        }
    }

    @Test
    void both_are_named_apart_and_one_of_them_writes_the_views() {
        Awaitility.await().atMost(PATIENCE).untilAsserted(() -> {
            JsonNode copies = first.json("/api/v1/views").get("copies");
            assertThat(copies).hasSize(2);
            assertThat(IntStream.range(0, 2)
                            .mapToObj(i -> copies.get(i).get("name").asString())
                            .distinct())
                    .hasSize(2);
            assertThat(IntStream.range(0, 2)
                            .filter(i -> copies.get(i).get("projects").asBoolean()))
                    .hasSize(1);
        });
        readingFirst.end();
        readingSecond.end();
    }

    @Test
    void a_rebuild_of_either_is_followed_by_both() {
        write(first, 10);
        write(second, 10);
        for (RunningService rebuilder : List.of(first, second)) {
            long generation = generation(first);
            assertThat(post(rebuilder, "/api/v1/views/rebuild")).isEqualTo(202);
            write(second, 5);
            write(first, 5);
            Awaitility.await()
                    .atMost(PATIENCE)
                    .until(() -> generation(first) > generation && generation(second) == generation(first));
        }
        assertSame();
    }

    @Test
    void a_copy_that_is_stalled_for_longer_than_its_claim_is_replaced_and_overwrites_nothing_when_it_wakes()
            throws Exception {
        RunningService stalled = awaitWriter();
        RunningService other = stalled == first ? second : first;
        write(stalled, 5);
        // In the middle of work: what it had begun to write, it writes when it wakes.
        Thread inFlight = new Thread(() -> writeQuietly(stalled));
        inFlight.start();
        stalled.stall();
        Awaitility.await().atMost(PATIENCE).until(() -> writes(other));
        relearn(other);
        write(other, 20);
        long generation = generation(other);
        assertThat(post(other, "/api/v1/views/rebuild")).isEqualTo(202);
        Awaitility.await().atMost(PATIENCE).until(() -> generation(other) > generation);
        write(other, 5);
        stalled.resume();
        inFlight.join();
        Awaitility.await().atMost(PATIENCE).until(() -> generation(stalled) == generation(other));
        relearn(other);
        write(stalled, 5);
        write(other, 5);
        assertSame();
    }

    @Test
    void a_copy_that_is_killed_is_replaced_and_follows_when_it_is_back() throws Exception {
        RunningService killed = awaitWriter();
        RunningService other = killed == first ? second : first;
        Reading reading = killed == first ? readingFirst : readingSecond;
        write(killed, 5);
        assertThat(post(killed, "/api/v1/views/rebuild")).isEqualTo(202);
        reading.end();
        killed.kill();
        write(other, 10);
        Awaitility.await().atMost(PATIENCE).until(() -> writes(other) && rebuilt(other));
        RunningService back =
                new RunningService(data.resolve(killed == first ? "first" : "second"), databases).awaitReady();
        if (killed == first) {
            first = back;
            readingFirst = new Reading(back);
        } else {
            second = back;
            readingSecond = new Reading(back);
        }
        write(back, 5);
        write(other, 5);
        assertSame();
    }

    /** Reads the list and one recommendation all the time, and notes whatever is empty or older than what it saw before. */
    private static final class Reading {

        private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();
        private final RunningService service;
        private volatile String wrong;
        private long total = RECORDS;
        private long position;
        private long version;

        Reading(RunningService service) {
            this.service = service;
            thread.scheduleWithFixedDelay(this::read, 0, 50, TimeUnit.MILLISECONDS);
        }

        private void read() {
            try {
                look(service.read("/api/v1/recommendations?type=any&size=1"), "total");
                look(service.read("/api/v1/recommendations/" + id(0)), "version");
            } catch (IOException gone) {
                wrong = wrong == null ? "No answer: " + gone : wrong;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException unreadable) {
                wrong = wrong == null ? unreadable.toString() : wrong;
            }
        }

        private void look(HttpResponse<String> answer, String what) {
            if (answer.statusCode() == 503
                    && answer.headers().firstValue("Retry-After").isPresent()) {
                return; // Awake again, and its connections are not yet: it says so.
            }
            if (answer.statusCode() != 200) {
                wrong = answer.statusCode() + " " + answer.body();
                return;
            }
            JsonNode body = RunningService.parse(answer.body());
            long now = body.get("dataVersion").get("position").asLong();
            long count = body.get(what).asLong();
            if (now < position || what.equals("total") && count != total || what.equals("version") && count < version) {
                wrong = what + " " + count + " at " + now + " after " + total + "/" + version + " at " + position;
            }
            position = now;
            version = what.equals("version") ? count : version;
        }

        void end() {
            thread.shutdownNow();
            assertThat(wrong).as("what a reader saw").isNull();
        }
    }

    private void fill() throws Exception {
        String run = first.post(
                        "/api/v1/imports",
                        "{\"format\":\"uhri-json\",\"fileName\":\"typed.json\",\"fileBytes\":1,\"tool\":\"test\"}")
                .body()
                .replaceAll("(?s).*\"runId\":\"([^\"]+)\".*", "$1");
        String records =
                IntStream.range(0, RECORDS).mapToObj(CopiesTest::record).collect(Collectors.joining(","));
        HttpResponse<String> taken = first.post(
                "/api/v1/imports/" + run + "/batches",
                "{\"number\":0,\"recordsRead\":%d,\"bytesRead\":0,\"filteredOut\":0,\"records\":[%s]}"
                        .formatted(RECORDS, records));
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
        assertThat(post(first, "/api/v1/imports/" + run + "/completion")).isEqualTo(200);
    }

    private static String id(int n) {
        return new UUID(9, n).toString();
    }

    private static String record(int n) {
        return """
                {"annotationId":"%s","symbol":"CAT/C/TJK/CO/9","paragraph":"%d","text":"Investigate every complaint, number %d.","type":"RECOMMENDATION",
                "body":"CAT","countries":["Tajikistan"],"themes":["Conditions of detention"],"publicationDate":"2018-06-18",
                "raw":"{\\"n\\":%d}","recordHash":"hash-%d"}""".formatted(id(n), n + 1, n, n, n);
    }

    /** Writes so many changes, the last of them to the recommendation that the readers look at. */
    private void write(RunningService service, int changes) {
        for (int i = changes - 1; i >= 0; i--) {
            assertThat(tag(service, i)).isEqualTo(200);
            versions[i]++;
        }
    }

    private int tag(RunningService service, int n) {
        try {
            HttpResponse<String> answer = service.post(
                    "/api/v1/recommendations/" + id(n) + "/themes",
                    """
                    {"theme":"Theme %d","statement":{"effectiveOn":"2020-01-01","reason":"The paragraph speaks of it","sourceTitle":"Reading"}}""".formatted(themes++),
                    "If-Match",
                    "\"" + versions[n] + "\"");
            return answer.statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    /** Whether it was recorded, nobody knows: the copy is stopped meanwhile. */
    private void writeQuietly(RunningService service) {
        tag(service, RECORDS - 1);
    }

    private void relearn(RunningService service) {
        versions[RECORDS - 1] = service.json("/api/v1/recommendations/" + id(RECORDS - 1))
                .get("version")
                .asLong();
    }

    private static int post(RunningService service, String path) {
        try {
            return service.post(path, "").statusCode();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static long generation(RunningService service) {
        return service.json("/api/v1/views").get("generation").asLong();
    }

    private static boolean rebuilt(RunningService service) {
        JsonNode state = service.json("/api/v1/views");
        return !state.hasNonNull("rebuild")
                && state.get("position").asLong() >= state.get("head").asLong();
    }

    private static boolean writes(RunningService service) {
        JsonNode copies = service.json("/api/v1/views").get("copies");
        return IntStream.range(0, copies.size())
                .mapToObj(copies::get)
                .anyMatch(c -> c.get("here").asBoolean() && c.get("projects").asBoolean());
    }

    private RunningService awaitWriter() {
        Awaitility.await().atMost(PATIENCE).until(() -> writes(first) || writes(second));
        return writes(first) ? first : second;
    }

    private static void awaitTotal(RunningService service) {
        Awaitility.await()
                .atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> service.json("/api/v1/recommendations?type=any&size=1")
                                .get("total")
                                .asLong()
                        == RECORDS);
    }

    /** At the end both say the same, to the byte, and neither of the readers saw anything empty or older. */
    private void assertSame() {
        Awaitility.await().atMost(PATIENCE).untilAsserted(() -> {
            for (String question : QUESTIONS) {
                HttpResponse<String> one = first.read(question);
                assertThat(one.statusCode()).as(one.body()).isEqualTo(200);
                assertThat(second.read(question).body()).isEqualTo(one.body());
            }
            assertThat(first.json("/api/v1/recommendations/" + id(0))
                            .get("version")
                            .asLong())
                    .isEqualTo(versions[0]);
        });
        readingFirst.end();
        readingSecond.end();
    }
}
