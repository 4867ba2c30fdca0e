package org.tavsiya.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;
import org.tavsiya.Http;
import org.tavsiya.RunningService;
import org.tavsiya.account.Accounts;
import org.tavsiya.account.Actor;
import org.tavsiya.account.Role;
import org.tavsiya.recommendation.write.Incoming;
import org.tavsiya.views.Views;
import tools.jackson.databind.JsonNode;

/**
 * What was restricted and erased is nowhere any more: planted, read, searched for, exported, backed up, erased; then every byte of the
 * data folder, of the backup and of what the process printed is looked through. The log reads as before.
 */
@ExtendWith(OutputCaptureExtension.class)
class ErasureTest {

    private static final String PASSWORD = "four plain words here";
    private static final String NAME = "Zarbulmasal-Subject-90417";
    private static final String TITLE = "Zarbulmasal-Title-90417";
    private static final String WORDS = "Zarbulmasal-Words-90417 ҳуҷраи 5";
    private static final String CONTENT = "Zarbulmasal-Content-90417";
    private static final String FILE_NAME = "Zarbulmasal-File-90417.txt";
    private static final List<String> MARKS = List.of(NAME, TITLE, "Zarbulmasal-Words-90417", CONTENT, FILE_NAME);
    private static final String SEEN = "Zarbulmasal-Known-90417";

    @TempDir
    Path elsewhere;

    private RunningService service;
    private String analystId;

    @AfterEach
    void clear() {
        service.destroy();
    }

    private Http as(String name) {
        return service.http().as(name, PASSWORD);
    }

    private void start() throws IOException {
        Assumptions.assumeTrue(
                System.getenv("TAVSIYA_TEST_DATABASE_URL") == null, "looks into the files of the embedded database");
        service = new RunningService("--tavsiya.master-key=" + elsewhere.resolve("keys/master.key"));
        service.start();
        Accounts accounts = service.bean(Accounts.class);
        accounts.create("administrator", PASSWORD, Role.ADMINISTRATOR, Actor.SYSTEM);
        analystId =
                accounts.create("analyst", PASSWORD, Role.ANALYST, Actor.SYSTEM).id();
        accounts.create("other", PASSWORD, Role.ADMINISTRATOR, Actor.SYSTEM);
    }

    private String created(Http.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().get("id").asString();
    }

    private List<String> acts() {
        JsonNode log = as("administrator").get("/api/v1/vault/log").json();
        return StreamSupport.stream(log.spliterator(), false)
                .map(line -> line.get("kind").asString())
                .toList();
    }

    private List<String> places(Path folder) {
        return MARKS.stream().flatMap(mark -> Marked.in(folder, mark).stream()).toList();
    }

    @Test
    void what_is_erased_is_nowhere_and_the_log_still_reads(CapturedOutput printed) throws IOException {
        start();
        assertThat(Files.exists(elsewhere.resolve("keys/master.key")))
                .as("made when it is first needed")
                .isFalse();
        assertThat(as("administrator")
                        .send("PUT", "/api/v1/vault/rights/" + analystId, null)
                        .status())
                .isEqualTo(204);
        String subject = created(as("analyst").post("/api/v1/restricted", Map.of("name", NAME)));
        String note = created(
                as("analyst").post("/api/v1/restricted/" + subject + "/notes", Map.of("name", TITLE, "words", WORDS)));
        String file = created(as("analyst")
                .post(
                        "/api/v1/restricted/" + subject + "/files",
                        CONTENT.getBytes(StandardCharsets.UTF_8),
                        "Content-Disposition",
                        "attachment; filename=\"" + FILE_NAME + "\""));
        keyIsKeptApart(printed);
        theRightAloneLetsIn(subject, note, file);
        nothingElseKnows();
        Path backup = backedUp();
        assertThat(Marked.in(backup, SEEN)).as("the search sees what is there").isNotEmpty();
        assertThat(places(backup)).as("in a backup, before anything is erased").isEmpty();
        List<String> before = payloads();

        assertThat(as("analyst").delete("/api/v1/restricted/" + subject).status())
                .isEqualTo(204);
        for (String gone : List.of(subject, subject + "/items/" + note, subject + "/items/" + file)) {
            assertThat(as("analyst").get("/api/v1/restricted/" + gone).status()).isEqualTo(404);
        }
        assertThat(as("analyst").get("/api/v1/restricted").body()).isEqualTo("[]");
        theLogReads(before);
        assertThat(as("administrator")
                        .post("/api/v1/vault/master-key/rotation", null)
                        .status())
                .isEqualTo(200);
        assertThat(as("administrator")
                        .post("/api/v1/vault/master-key/forgetting", null)
                        .json()
                        .get("masterKeyParts")
                        .asInt())
                .isEqualTo(1);
        assertThat(places(service.folder())).as("in the running data folder").isEmpty();
        service.stop();
        assertThat(places(service.folder())).as("in the data folder").isEmpty();
        assertThat(places(elsewhere)).as("in backups and beside the key").isEmpty();
        restored(backup);
        Http.Answer inTheBackup = as("analyst").get("/api/v1/restricted/" + subject + "/items/" + note);
        assertThat(inTheBackup.status())
                .as("the master key that wrapped the subject's key is forgotten")
                .isEqualTo(503);
        assertThat(printed.getAll()).doesNotContain(MARKS);
    }

    private void keyIsKeptApart(CapturedOutput printed) throws IOException {
        Path key = elsewhere.resolve("keys/master.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
        assertThat(printed.getAll()).contains("A master key was made: " + key);
        String value = Files.readString(key).replaceAll("(?s).*\"value\"\\s*:\\s*\"([^\"]+)\".*", "$1");
        assertThat(Base64.getDecoder().decode(value)).hasSizeGreaterThan(30);
        assertThat(printed.getAll()).doesNotContain(value);
        assertThat(Marked.in(service.folder(), value)).isEmpty();
    }

    private void theRightAloneLetsIn(String subject, String note, String file) {
        assertThat(as("analyst").get("/api/v1/restricted").body()).contains(NAME);
        assertThat(as("analyst").get("/api/v1/restricted/" + subject).body()).contains(TITLE, FILE_NAME);
        assertThat(as("analyst")
                        .get("/api/v1/restricted/" + subject + "/items/" + note)
                        .body())
                .isEqualTo(WORDS);
        Http.Answer opened = as("analyst").get("/api/v1/restricted/" + subject + "/items/" + file);
        assertThat(opened.body()).isEqualTo(CONTENT);
        assertThat(opened.header("Content-Disposition"))
                .startsWith("attachment")
                .contains(FILE_NAME);
        assertThat(opened.header("Cache-Control")).contains("no-store");
        Http.Answer there = as("other").get("/api/v1/restricted/" + subject + "/items/" + note);
        Http.Answer nowhere = as("other").get("/api/v1/restricted/none/items/none");
        assertThat(there.status()).isEqualTo(404);
        assertThat(there.body().replace(note, "none").replace(subject, "none"))
                .as("an administrator without the right is told the same of what is there and what is not")
                .isEqualTo(nowhere.body());
        assertThat(as("other").get("/api/v1/restricted").status()).isEqualTo(404);
        assertThat(as("other").delete("/api/v1/restricted/" + subject).status()).isEqualTo(404);
        await().until(() -> acts().contains("restricted-read"));
        assertThat(acts())
                .contains("right-granted", "subject-opened", "restricted-kept", "restricted-read", "subjects-listed");
        assertThat(acts().stream().filter("restricted-read"::equals))
                .as("who was turned away has read nothing")
                .hasSize(3);
    }

    private void nothingElseKnows() {
        String run = as("analyst")
                .post(
                        "/api/v1/imports",
                        Map.of("format", "UHRI_JSON", "fileName", SEEN, "fileBytes", 10, "tool", "test"))
                .json()
                .get("runId")
                .asString();
        assertThat(as("analyst")
                        .post(
                                "/api/v1/imports/" + run + "/batches",
                                Map.of(
                                        "number",
                                        0,
                                        "recordsRead",
                                        1,
                                        "bytesRead",
                                        10,
                                        "filteredOut",
                                        0,
                                        "records",
                                        List.of(Incoming.record().build())))
                        .status())
                .isEqualTo(200);
        service.awaitViews();
        for (String export : List.of(
                "/api/v1/evidence?q=Zarbulmasal",
                "/api/v1/recommendations.json",
                "/api/v1/recommendations.csv",
                "/api/v1/changes",
                "/api/v1/vault/log",
                "/api/v1/vault")) {
            assertThat(as("administrator").get(export).body()).as(export).doesNotContain(MARKS);
        }
    }

    /** As docs/OPERATIONS.md says for the embedded default, and as a script of the database beside it. */
    private Path backedUp() throws IOException {
        Path backup = Files.createDirectories(elsewhere.resolve("backup"));
        service.bean(JdbcTemplate.class).execute("script to '" + backup.resolve("log.sql") + "'");
        service.stop();
        FileSystemUtils.copyRecursively(service.folder(), backup.resolve("data"));
        service.start();
        return backup;
    }

    private void restored(Path backup) throws IOException {
        try (Stream<Path> old = Files.list(service.folder())) {
            for (Path path : old.toList()) {
                FileSystemUtils.deleteRecursively(path);
            }
        }
        FileSystemUtils.copyRecursively(backup.resolve("data"), service.folder());
        service.start();
    }

    private List<String> payloads() {
        return service.bean(JdbcTemplate.class)
                .query(
                        "select event_id, payload from domain_event order by global_index",
                        (row, n) -> row.getString(1) + " " + new String(row.getBytes(2), StandardCharsets.UTF_8));
    }

    private void theLogReads(List<String> before) {
        List<String> after = payloads();
        assertThat(after.subList(0, before.size())).isEqualTo(before);
        assertThat(service.bean(EventStore.class).openStream(null).asStream().limit(after.size()))
                .hasSize(after.size())
                .allSatisfy(event -> assertThat(event.getPayload()).isNotNull());
        Views views = service.bean(Views.class);
        int generation = views.current().number();
        views.rebuild();
        await().until(() -> views.current().number() > generation);
        assertThat(acts()).startsWith("subjects-listed", "subject-erased", "restricted-read");
    }

    @Test
    void no_one_lets_themselves_in_and_no_key_takes_another_ones_place() throws IOException {
        start();
        String administrator = service.bean(Accounts.class).all().stream()
                .filter(account -> account.name().equals("administrator"))
                .findFirst()
                .orElseThrow()
                .id();
        Http.Answer own = as("administrator").send("PUT", "/api/v1/vault/rights/" + administrator, null);
        assertThat(own.status()).isEqualTo(409);
        assertThat(own.json().get("rule").asString()).isEqualTo("NobodyGrantsThemselves");
        assertThat(as("other")
                        .send("PUT", "/api/v1/vault/rights/" + administrator, null)
                        .status())
                .isEqualTo(204);
        String subject = created(as("administrator").post("/api/v1/restricted", Map.of("name", NAME)));
        String note = created(as("administrator")
                .post("/api/v1/restricted/" + subject + "/notes", Map.of("name", TITLE, "words", WORDS)));
        Path key = elsewhere.resolve("keys/master.key");
        String kept = Files.readString(key);
        Files.delete(key);
        assertThat(as("administrator")
                        .post("/api/v1/restricted", Map.of("name", "Another"))
                        .status())
                .as("a database that was sealed is not sealed on with a new key")
                .isEqualTo(503);
        assertThat(Files.exists(key)).isFalse();
        Files.writeString(key, kept);
        as("administrator").post("/api/v1/vault/master-key/rotation", null);
        assertThat(Files.readString(key)).isNotEqualTo(kept);
        assertThat(as("administrator")
                        .get("/api/v1/restricted/" + subject + "/items/" + note)
                        .body())
                .isEqualTo(WORDS);
        assertThat(as("other").delete("/api/v1/vault/rights/" + administrator).status())
                .isEqualTo(204);
        assertThat(as("administrator").get("/api/v1/restricted/" + subject).status())
                .isEqualTo(404);
    }
}
