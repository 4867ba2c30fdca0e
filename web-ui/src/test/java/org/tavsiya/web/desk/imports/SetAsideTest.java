package org.tavsiya.web.desk.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.tavsiya.web.desk.Desk.figure;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tavsiya.account.Role;
import org.tavsiya.imports.ImportFilter;
import org.tavsiya.imports.ImportRuns;
import org.tavsiya.imports.ImportState;
import org.tavsiya.web.desk.DeskTest;

/** What fails does not stop what comes after it, and what only waits for a database goes on by itself. */
@TestPropertySource(properties = "tavsiya.uploads.pause-millis=200")
class SetAsideTest extends DeskTest {

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private ImportRuns runs;

    @Autowired
    private ImportQueue queue;

    @Autowired
    private UploadFolder folder;

    @Autowired
    private PlatformTransactionManager transactions;

    @Value("${tavsiya.data}")
    private Path data;

    @Test
    void a_file_that_fails_twice_at_one_place_is_set_aside_with_its_reason_and_the_next_is_imported() throws Exception {
        desk.settled(desk.upload("first.json", Export.json(1, 1)));
        // Somebody else's event under the id of a record: the batch fails where it is written.
        sql.update(
                "insert into domain_event (event_id, aggregate_id, sequence_number, aggregate_type, payload_type, "
                        + "payload_revision, payload, meta_data, recorded_at) "
                        + "select 'strange-' || event_id, ?, 0, aggregate_type, payload_type, payload_revision, "
                        + "payload, meta_data, recorded_at from domain_event where aggregate_id = ?",
                Export.id(12),
                Export.id(1));
        String poisoned = desk.upload("poisoned.json", Export.json(11, 13));
        String next = desk.upload("next.json", Export.json(21, 22));
        assertThat(figure(desk.settled(next), "New")).isEqualTo("2");
        await().until(() -> queue.find(poisoned).orElseThrow().phase() == Phase.SET_ASIDE);
        assertThat(desk.page(Role.ANALYST, "/en/desk/imports/" + poisoned))
                .contains("This file was set aside")
                .contains("/resumption");

        queue.stop();
        queue.start();
        assertThat(queue.find(poisoned).orElseThrow().phase())
                .as("after a restart")
                .isEqualTo(Phase.SET_ASIDE);

        sql.update("delete from domain_event where aggregate_id = ?", Export.id(12));
        desk.send(Role.ANALYST, "/en/desk/imports/" + poisoned + "/resumption");
        await().until(() -> runs.get(poisoned).state() == ImportState.COMPLETED);
        assertThat(runs.get(poisoned).added()).isEqualTo(3);
    }

    @Test
    void a_file_in_which_the_application_died_twice_is_set_aside() throws Exception {
        queue.stop();
        Upload upload = new Upload(
                java.util.UUID.randomUUID().toString(),
                "deadly.json",
                10,
                ImportFilter.NONE,
                false,
                Instant.now(),
                desk.actor(Role.ANALYST),
                false,
                2,
                null,
                null);
        Files.write(folder.file(upload.id()), Export.json(31, 31));
        folder.note(upload);
        queue.start();
        await().until(() -> queue.find(upload.id()).orElseThrow().phase() == Phase.SET_ASIDE);
        assertThat(queue.find(upload.id()).orElseThrow().failure().sentence()).contains("died twice");
        desk.send(Role.ANALYST, "/en/desk/imports/" + upload.id() + "/cancellation");
        assertThat(Files.exists(folder.file(upload.id()))).isFalse();
    }

    @Test
    void an_import_that_a_database_kept_waiting_goes_on_without_anybody() throws Exception {
        String id = new TransactionTemplate(transactions).execute(open -> {
            // Whoever holds this row lets no import pass; the database gives up waiting as if it were away.
            sql.queryForObject("select kind from register_content where id = 1 for update", String.class);
            try {
                String uploaded = desk.upload("waiting.json", Export.json(41, 42));
                await().until(() -> queue.find(uploaded).orElseThrow().phase() == Phase.BROKEN_OFF);
                assertThat(desk.page(Role.ANALYST, "/en/desk/imports/" + uploaded))
                        .contains("tried again by itself");
                return uploaded;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        await().until(() ->
                runs.find(id).filter(r -> r.state() == ImportState.COMPLETED).isPresent());
        assertThat(runs.get(id).added()).isEqualTo(2);
    }

    @Test
    void a_run_that_was_cancelled_elsewhere_keeps_its_file_and_is_resumed_here() throws Exception {
        int many = 4_000;
        String id = desk.upload("elsewhere.json", Export.json(30_001, 30_000 + many));
        await().until(() -> runs.find(id).filter(r -> r.nextBatch() > 0).isPresent());
        runs.cancel(id, desk.actor(Role.ADMINISTRATOR));
        await().until(() -> !queue.find(id).orElseThrow().phase().unfinished());
        assertThat(runs.get(id).state()).isEqualTo(ImportState.CANCELLED);
        assertThat(Files.exists(folder.file(id))).isTrue();
        assertThat(desk.page(Role.ANALYST, "/en/desk/imports/" + id))
                .contains("Cancelled")
                .contains("/resumption");
        desk.send(Role.ANALYST, "/en/desk/imports/" + id + "/resumption");
        await().until(() -> runs.get(id).state() == ImportState.COMPLETED);
        assertThat(runs.get(id).added()).isEqualTo(many);
    }

    @Test
    void a_file_that_was_being_received_when_the_application_died_is_told_of() throws Exception {
        folder.noteReception(new BrokenOff("gone", desk.actor(Role.ANALYST).id(), 5_000_000, Instant.now()));
        Files.write(data.resolve("uploads/incoming/half.tmp"), new byte[100]);
        // What the next start makes of the folder.
        new UploadFolder(data, tools.jackson.databind.json.JsonMapper.builder().build());
        assertThat(data.resolve("uploads/incoming/half.tmp")).doesNotExist();
        assertThat(desk.page(Role.ANALYST, "/en/desk/imports")).contains("A file did not arrive");
        desk.send(Role.ANALYST, "/en/desk/imports/broken-off");
        assertThat(desk.page(Role.ANALYST, "/en/desk/imports")).doesNotContain("A file did not arrive");
    }
}
