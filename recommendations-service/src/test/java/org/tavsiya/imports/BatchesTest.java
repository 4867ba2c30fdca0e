package org.tavsiya.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tavsiya.account.Role;
import org.tavsiya.imports.events.ImportCancelled;
import org.tavsiya.imports.events.ImportCompleted;
import org.tavsiya.imports.events.ImportResumed;
import org.tavsiya.imports.events.ImportStarted;
import org.tavsiya.recommendation.write.importfromsource.IncomingRecord;
import org.tavsiya.rules.RuleBroken;

/** A run takes batch after batch: nothing twice, nothing half, and its report is kept. */
@Tag("contract")
class BatchesTest extends ImportingTest {

    private void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String rule, String sentence) {
        long before = events();
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(call)
                .withMessage(sentence)
                .extracting(RuleBroken::code)
                .isEqualTo(rule);
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void a_batch_sent_twice_is_taken_once() {
        String run = start();
        IncomingRecord record = fresh().build();
        ImportReport first = take(run, 0, record);
        long before = events();
        assertThat(take(run, 0, record)).isEqualTo(first);
        assertThat(events()).isEqualTo(before);
        assertThat(first.added()).isEqualTo(1);
        assertThat(first.nextBatch()).isEqualTo(1);
    }

    @Test
    void a_batch_that_skips_one_is_refused() {
        String run = start();
        take(run, 0, fresh().build());
        refused(() -> take(run, 2, fresh().build()), "BatchesInOrder", "Batch 1 is expected next, and 2 came.");
    }

    @Test
    void a_batch_that_fails_is_not_taken_at_all_and_counts_rightly_when_it_comes_again() {
        IncomingRecord known = fresh().build();
        complete(known);
        String run = start();
        IncomingRecord good = fresh().build();
        IncomingRecord taken = fresh().build();
        // Somebody else's event under the id of a record that the register does not know: the batch fails where it is
        // written.
        JdbcTemplate sql = service.bean(JdbcTemplate.class);
        sql.update(
                "insert into domain_event (event_id, aggregate_id, sequence_number, aggregate_type, payload_type, "
                        + "payload_revision, payload, meta_data, recorded_at) "
                        + "select 'strange-' || event_id, ?, 0, aggregate_type, payload_type, payload_revision, "
                        + "payload, meta_data, recorded_at from domain_event where aggregate_id = ?",
                taken.annotationId(),
                known.annotationId());
        long before = events();
        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> take(run, 0, known, good, taken));
        assertThat(events()).isEqualTo(before);
        assertThat(runs.get(run).nextBatch()).isZero();
        sql.update("delete from domain_event where aggregate_id = ?", taken.annotationId());
        ImportReport again = take(run, 0, known, good, taken);
        assertThat(List.of(again.added(), again.unchanged(), again.repeated(), again.rejected()))
                .containsExactly(2L, 1L, 0L, 0L);
    }

    @Test
    void two_runs_of_one_file_at_once_are_taken_one_after_the_other() {
        IncomingRecord[] records = java.util.stream.IntStream.range(0, 200)
                .mapToObj(n -> fresh().build())
                .toArray(IncomingRecord[]::new);
        List<String> both = List.of(start(), start());
        List<java.util.concurrent.CompletableFuture<ImportReport>> reports = both.stream()
                .map(run -> java.util.concurrent.CompletableFuture.supplyAsync(() -> take(run, 0, records)))
                .toList();
        List<ImportReport> ended = reports.stream()
                .map(java.util.concurrent.CompletableFuture::join)
                .toList();
        assertThat(ended.stream().mapToLong(ImportReport::added).sum()).isEqualTo(200);
        assertThat(ended.stream().mapToLong(ImportReport::unchanged).sum()).isEqualTo(200);
    }

    @Test
    void a_run_that_nobody_could_read_later_is_not_begun() {
        Map<String, Object> filter = new java.util.HashMap<>(Map.of("bodies", List.of("CAT")));
        filter.put("countries", java.util.Collections.singletonList(null));
        long before = events();
        for (Map<String, Object> body : List.of(
                Map.<String, Object>of(
                        "format", "UHRI_JSON", "fileName", "x.json", "fileBytes", 1, "tool", "test", "filter", filter),
                Map.<String, Object>of("format", "recleaning", "fileName", "x.json", "fileBytes", 1, "tool", "test"))) {
            assertThat(as(Role.ANALYST).post("/api/v1/imports", body).status()).isEqualTo(400);
        }
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void a_batch_that_cannot_be_read_is_refused_as_that() {
        String run = start();
        Map<String, Object> batch = new java.util.HashMap<>(
                Map.of("number", 0, "recordsRead", 1, "bytesRead", 1, "filteredOut", 0, "records", List.of()));
        batch.put("rejected", java.util.Collections.singletonList(null));
        var answer = as(Role.ANALYST).post("/api/v1/imports/" + run + "/batches", batch);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("detail").asString())
                .isEqualTo("The body cannot be read: rejected holds an entry that is null.");
    }

    @Test
    void an_unknown_run_is_unknown() {
        assertThatExceptionOfType(UnknownImport.class)
                .isThrownBy(() -> take("none", 0, fresh().build()))
                .withMessage("There is no import none.");
        assertThatExceptionOfType(UnknownImport.class).isThrownBy(() -> runs.rejected("none"));
    }

    @Test
    void a_cancelled_import_keeps_what_it_took_and_resumes_at_its_next_batch() {
        String run = start();
        take(run, 0, fresh().build());
        assertThat(runs.cancel(run, ANALYST).state()).isEqualTo(ImportState.CANCELLED);
        refused(
                () -> take(run, 1, fresh().build()),
                "ImportIsRunning",
                "This import is CANCELLED; start a new one, or resume it if it was cancelled.");
        ImportReport resumed = runs.resume(run, ANALYST);
        assertThat(resumed.state()).isEqualTo(ImportState.RUNNING);
        assertThat(resumed.nextBatch()).isEqualTo(1);
        assertThat(resumed.endedAt()).isNull();
        assertThat(take(run, 1, fresh().build()).added()).isEqualTo(2);
        assertThat(runs.complete(run, ANALYST).state()).isEqualTo(ImportState.COMPLETED);
        refused(
                () -> runs.resume(run, ANALYST),
                "OnlyUnfinishedIsResumed",
                "This import is COMPLETED and has nothing left to resume.");
    }

    @Test
    void ending_twice_is_ending_once() {
        String run = start();
        take(run, 0, fresh().build());
        ImportReport completed = runs.complete(run, ANALYST);
        long before = events();
        assertThat(runs.complete(run, ANALYST))
                .usingRecursiveComparison()
                .ignoringFields("endedAt")
                .isEqualTo(completed);
        assertThat(events()).isEqualTo(before);
        refused(
                () -> runs.cancel(run, ANALYST),
                "ImportIsRunning",
                "This import is COMPLETED; start a new one, or resume it if it was cancelled.");
    }

    @Test
    void the_report_is_kept_as_events() {
        String run = start();
        runs.take(
                run,
                new ImportBatch(
                        0,
                        5,
                        50,
                        1,
                        List.of(
                                fresh().odd("NO_TYPE", "NBSP").build(),
                                fresh().odd("NBSP").build()),
                        List.of(
                                new RejectedRecord(3L, null, "JUNK", "Not a record", "{}"),
                                new RejectedRecord(4L, "x", "JUNK", "Not a record", "[]"))),
                ANALYST);
        runs.cancel(run, ANALYST);
        runs.resume(run, ANALYST);
        runs.complete(run, ANALYST);
        List<Object> kept = new ArrayList<>();
        service.bean(EventStore.class).readEvents(run).forEachRemaining(e -> kept.add(e.getPayload()));
        assertThat(kept)
                .containsExactly(
                        new ImportStarted(
                                run,
                                "UHRI_JSON",
                                "export.json",
                                100,
                                List.of("Tajikistan"),
                                List.of("CAT"),
                                2006,
                                2025,
                                "test",
                                "analyst-id"),
                        new ImportCancelled(
                                run,
                                5,
                                1,
                                2,
                                0,
                                0,
                                0,
                                2,
                                Map.of("JUNK", 2L),
                                Map.of("NO_TYPE", 1L, "NBSP", 2L),
                                "analyst-id"),
                        new ImportResumed(run, 1, "analyst-id"),
                        new ImportCompleted(
                                run,
                                5,
                                1,
                                2,
                                0,
                                0,
                                0,
                                2,
                                Map.of("JUNK", 2L),
                                Map.of("NO_TYPE", 1L, "NBSP", 2L),
                                "analyst-id"));
        assertThat(runs.get(run).oddities()).isEqualTo(Map.of("NO_TYPE", 1L, "NBSP", 2L));
    }

    @Test
    void the_newest_import_stands_first() {
        String first = start();
        String second = start();
        assertThat(as(Role.ANALYST)
                        .get("/api/v1/imports")
                        .json()
                        .valueStream()
                        .map(r -> r.get("runId").asString())
                        .limit(2))
                .containsExactly(second, first);
    }
}
