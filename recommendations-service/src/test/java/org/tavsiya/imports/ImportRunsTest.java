package org.tavsiya.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tavsiya.Http;
import org.tavsiya.ServiceTest;
import org.tavsiya.account.Actor;
import org.tavsiya.account.Role;
import org.tavsiya.imports.events.ImportCancelled;
import org.tavsiya.imports.events.ImportCompleted;
import org.tavsiya.imports.events.ImportResumed;
import org.tavsiya.imports.events.ImportStarted;
import org.tavsiya.recommendation.events.SourceTextRevised;
import org.tavsiya.recommendation.write.Incoming;
import org.tavsiya.recommendation.write.importfromsource.IncomingRecord;
import org.tavsiya.recommendation.write.importfromsource.SourceRecords;
import org.tavsiya.rules.RuleBroken;

/** Imports batch by batch: nothing twice, nothing lost, nothing silently dropped. */
@Tag("contract")
class ImportRunsTest extends ServiceTest {

    private static final Actor ANALYST = new Actor("analyst-id", Role.ANALYST);
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private ImportRuns runs;

    @BeforeAll
    void open() {
        openAccounts();
        runs = service.bean(ImportRuns.class);
    }

    private static Incoming fresh() {
        return Incoming.record().id(id()).paragraph("12");
    }

    private static String id() {
        return String.format("aaaaaaaa-0000-4000-8000-%012d", NUMBERS.incrementAndGet());
    }

    private String start() {
        return runs.start("UHRI_JSON", "export.json", 100, new ImportFilter(List.of("Tajikistan"), List.of("CAT"), 2006, 2025), "test", ANALYST).runId();
    }

    private ImportReport take(String run, long number, IncomingRecord... records) {
        return runs.take(run, new ImportBatch(number, records.length, 10 * (number + 1), 0, List.of(records), List.of()), ANALYST);
    }

    private void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String rule, String sentence) {
        long before = events();
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(call).withMessage(sentence).extracting(RuleBroken::code).isEqualTo(rule);
        assertThat(events()).isEqualTo(before);
    }

    // Batches

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
        // Somebody else's event under the id of a record that the register does not know: the batch fails where it is written.
        JdbcTemplate sql = service.bean(JdbcTemplate.class);
        sql.update("insert into domain_event (event_id, aggregate_id, sequence_number, aggregate_type, payload_type, payload_revision, payload, meta_data, recorded_at) "
                + "select 'strange-' || event_id, ?, 0, aggregate_type, payload_type, payload_revision, payload, meta_data, recorded_at from domain_event where aggregate_id = ?",
                taken.annotationId(), known.annotationId());
        long before = events();
        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> take(run, 0, known, good, taken));
        assertThat(events()).isEqualTo(before);
        assertThat(runs.get(run).nextBatch()).isZero();
        sql.update("delete from domain_event where aggregate_id = ?", taken.annotationId());
        ImportReport again = take(run, 0, known, good, taken);
        assertThat(List.of(again.added(), again.unchanged(), again.repeated(), again.rejected())).containsExactly(2L, 1L, 0L, 0L);
    }

    @Test
    void a_record_that_no_view_could_read_is_rejected_with_its_reason_and_the_rest_goes_on() {
        String run = start();
        List<String> holed = new ArrayList<>(List.of("Torture"));
        holed.add(null);
        ImportReport report = take(run, 0, fresh().build(), fresh().themes(holed.toArray(String[]::new)).build(), fresh().text("x".repeat(300_000)).build(),
                fresh().type("ADVICE").build(), fresh().published("0001-01-01").build(), fresh().hash("x".repeat(65)).build());
        assertThat(report.added()).isEqualTo(1);
        assertThat(report.rejected()).isEqualTo(5);
        assertThat(runs.rejected(run)).extracting(RejectedRecord::reasonCode).containsOnly("BEYOND_LIMITS");
        assertThat(runs.rejected(run)).extracting(RejectedRecord::reason).containsExactly("themes holds an entry that is null.",
                "text has 300000 characters; 200000 are the most.", "type is one of [RECOMMENDATION, CONCERN, OTHER, UNCLASSIFIED], not \"ADVICE\".",
                "publicationDate is 0001-01-01; no document has that date.", "recordHash has 65 characters; 64 are the most.");
    }

    @Test
    void a_character_that_postgresql_cannot_hold_stops_nothing() {
        String run = start();
        String id = id();
        IncomingRecord plain = fresh().build();
        IncomingRecord nul = Incoming.record().id(id).symbol("CAT/C/TJK/CO/3\u0000").text("Act\u0000 now").themes("Tor\u0000ture").build();
        ImportReport report = runs.take(run, new ImportBatch(0, 3, 10, 0, List.of(plain, nul),
                List.of(new RejectedRecord(3L, "x\u0000", "JUNK", "Not\u0000 a record", "{\u0000}"))), ANALYST);
        assertThat(report.added()).isEqualTo(2);
        assertThat(report.oddities()).containsEntry("NUL_CHARACTER", 1L);
        assertThat(service.bean(SourceRecords.class).historyOf(id)).singleElement().satisfies(raw -> assertThat(raw.raw()).contains("Act\\u0000 now"));
        assertThat(runs.rejected(run)).singleElement().satisfies(r -> assertThat(r.raw()).isEqualTo("{\\u0000}"));
        service.awaitViews();
        assertThat(anonymous().get("/api/v1/recommendations/" + id).json().get("text").asString()).isEqualTo("Act\ufffd now");
    }

    @Test
    void two_runs_of_one_file_at_once_are_taken_one_after_the_other() {
        IncomingRecord[] records = java.util.stream.IntStream.range(0, 200).mapToObj(n -> fresh().build()).toArray(IncomingRecord[]::new);
        List<String> both = List.of(start(), start());
        List<java.util.concurrent.CompletableFuture<ImportReport>> reports = both.stream()
                .map(run -> java.util.concurrent.CompletableFuture.supplyAsync(() -> take(run, 0, records))).toList();
        List<ImportReport> ended = reports.stream().map(java.util.concurrent.CompletableFuture::join).toList();
        assertThat(ended.stream().mapToLong(ImportReport::added).sum()).isEqualTo(200);
        assertThat(ended.stream().mapToLong(ImportReport::unchanged).sum()).isEqualTo(200);
    }

    @Test
    void a_run_that_nobody_could_read_later_is_not_begun() {
        Map<String, Object> filter = new java.util.HashMap<>(Map.of("bodies", List.of("CAT")));
        filter.put("countries", java.util.Collections.singletonList(null));
        long before = events();
        for (Map<String, Object> body : List.of(Map.<String, Object>of("format", "UHRI_JSON", "fileName", "x.json", "fileBytes", 1, "tool", "test", "filter", filter),
                Map.<String, Object>of("format", "recleaning", "fileName", "x.json", "fileBytes", 1, "tool", "test"))) {
            assertThat(as(Role.ANALYST).post("/api/v1/imports", body).status()).isEqualTo(400);
        }
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void an_unknown_run_is_unknown() {
        assertThatExceptionOfType(UnknownImport.class).isThrownBy(() -> take("none", 0, fresh().build())).withMessage("There is no import none.");
        assertThatExceptionOfType(UnknownImport.class).isThrownBy(() -> runs.rejected("none"));
    }

    // Cancelling, resuming, ending

    @Test
    void a_cancelled_import_keeps_what_it_took_and_resumes_at_its_next_batch() {
        String run = start();
        take(run, 0, fresh().build());
        assertThat(runs.cancel(run, ANALYST).state()).isEqualTo(ImportState.CANCELLED);
        refused(() -> take(run, 1, fresh().build()), "ImportIsRunning", "This import is CANCELLED; start a new one, or resume it if it was cancelled.");
        ImportReport resumed = runs.resume(run, ANALYST);
        assertThat(resumed.state()).isEqualTo(ImportState.RUNNING);
        assertThat(resumed.nextBatch()).isEqualTo(1);
        assertThat(resumed.endedAt()).isNull();
        assertThat(take(run, 1, fresh().build()).added()).isEqualTo(2);
        assertThat(runs.complete(run, ANALYST).state()).isEqualTo(ImportState.COMPLETED);
        refused(() -> runs.resume(run, ANALYST), "OnlyUnfinishedIsResumed", "This import is COMPLETED and has nothing left to resume.");
    }

    @Test
    void ending_twice_is_ending_once() {
        String run = start();
        take(run, 0, fresh().build());
        ImportReport completed = runs.complete(run, ANALYST);
        long before = events();
        assertThat(runs.complete(run, ANALYST)).usingRecursiveComparison().ignoringFields("endedAt").isEqualTo(completed);
        assertThat(events()).isEqualTo(before);
        refused(() -> runs.cancel(run, ANALYST), "ImportIsRunning", "This import is COMPLETED; start a new one, or resume it if it was cancelled.");
    }

    @Test
    void the_report_is_kept_as_events() {
        String run = start();
        runs.take(run, new ImportBatch(0, 5, 50, 1, List.of(fresh().odd("NO_TYPE", "NBSP").build(), fresh().odd("NBSP").build()),
                List.of(new RejectedRecord(3L, null, "JUNK", "Not a record", "{}"), new RejectedRecord(4L, "x", "JUNK", "Not a record", "[]"))), ANALYST);
        runs.cancel(run, ANALYST);
        runs.resume(run, ANALYST);
        runs.complete(run, ANALYST);
        List<Object> kept = new ArrayList<>();
        service.bean(EventStore.class).readEvents(run).forEachRemaining(e -> kept.add(e.getPayload()));
        assertThat(kept).containsExactly(
                new ImportStarted(run, "UHRI_JSON", "export.json", 100, List.of("Tajikistan"), List.of("CAT"), 2006, 2025, "test", "analyst-id"),
                new ImportCancelled(run, 5, 1, 2, 0, 0, 0, 2, Map.of("JUNK", 2L), Map.of("NO_TYPE", 1L, "NBSP", 2L), "analyst-id"),
                new ImportResumed(run, 1, "analyst-id"),
                new ImportCompleted(run, 5, 1, 2, 0, 0, 0, 2, Map.of("JUNK", 2L), Map.of("NO_TYPE", 1L, "NBSP", 2L), "analyst-id"));
        assertThat(runs.get(run).oddities()).isEqualTo(Map.of("NO_TYPE", 1L, "NBSP", 2L));
    }

    @Test
    void every_record_read_ends_in_exactly_one_count() {
        IncomingRecord old = fresh().build();
        String id = old.annotationId();
        complete(old);
        String run = start();
        runs.take(run, new ImportBatch(0, 7, 10, 1, List.of(fresh().build(), Incoming.record().id(id).paragraph("12").build(), Incoming.record().id(id).paragraph("12").build(),
                Incoming.record().id(id).paragraph("13").build(), fresh().build()), List.of(new RejectedRecord(6L, null, "JUNK", "Not a record", "{}"))), ANALYST);
        ImportReport report = runs.complete(run, ANALYST);
        assertThat(report.filteredOut() + report.added() + report.changed() + report.unchanged() + report.repeated() + report.rejected()).isEqualTo(report.read()).isEqualTo(7);
        assertThat(List.of(report.added(), report.unchanged(), report.repeated(), report.rejected())).containsExactly(2L, 1L, 1L, 2L);
    }

    // Repeated ids within one file

    @Test
    void a_record_that_stands_twice_in_a_file_is_taken_once() {
        String run = start();
        IncomingRecord record = fresh().build();
        long before = events();
        ImportReport report = take(run, 0, record, record);
        assertThat(report.added()).isEqualTo(1);
        assertThat(report.repeated()).isEqualTo(1);
        assertThat(take(run, 1, record).repeated()).isEqualTo(2);
        assertThat(events()).isEqualTo(before + 1);
    }

    @Test
    void an_id_that_stands_again_with_another_content_is_rejected_and_kept() {
        String run = start();
        String id = id();
        take(run, 0, Incoming.record().id(id).text("First").build(), Incoming.record().id(id).text("Second").build());
        ImportReport report = take(run, 1, Incoming.record().id(id).text("Third").build());
        assertThat(report.added()).isEqualTo(1);
        assertThat(report.rejected()).isEqualTo(2);
        assertThat(runs.rejected(run)).extracting(RejectedRecord::annotationId, RejectedRecord::reasonCode)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(id, "REPEATED_DIFFERENTLY"), org.assertj.core.groups.Tuple.tuple(id, "REPEATED_DIFFERENTLY"));
        assertThat(runs.rejected(run)).extracting(RejectedRecord::raw).allMatch(raw -> raw.contains("Second") || raw.contains("Third"));
    }

    @Test
    void an_unchanged_id_that_stands_again_with_another_content_is_rejected_too() {
        IncomingRecord old = fresh().text("First").build();
        complete(old);
        String run = start();
        ImportReport report = take(run, 0, old, Incoming.record().id(old.annotationId()).paragraph("12").text("Second").build());
        assertThat(report.unchanged()).isEqualTo(1);
        assertThat(report.rejected()).isEqualTo(1);
        assertThat(report.changed()).isZero();
    }

    @Test
    void a_changed_id_that_stands_again_is_a_repeat_or_a_contradiction() {
        IncomingRecord old = fresh().text("First").build();
        complete(old);
        IncomingRecord changed = Incoming.record().id(old.annotationId()).text("Second").build();
        ImportReport report = take(start(), 0, changed, changed, old);
        assertThat(report.changed()).isEqualTo(1);
        assertThat(report.repeated()).isEqualTo(1);
        assertThat(report.rejected()).isEqualTo(1);
    }

    @Test
    void without_an_id_symbol_paragraph_and_part_identify() {
        String symbol = "A/HRC/33/11";
        ImportReport report = take(start(), 0, Incoming.record().id(null).symbol(symbol).paragraph("118.1").part(1).build(),
                Incoming.record().id(null).symbol(symbol).paragraph("118.1").part(2).build(), Incoming.record().id(null).symbol(symbol).paragraph("118.2").build());
        assertThat(report.added()).isEqualTo(3);
        assertThat(take(start(), 0, Incoming.record().id(null).symbol(symbol).paragraph("118.1").part(2).build()).unchanged()).isEqualTo(1);
    }

    @Test
    void an_id_is_the_same_in_every_spelling() {
        IncomingRecord lower = fresh().hash("same").build();
        complete(lower);
        assertThat(take(start(), 0, Incoming.record().id(" " + lower.annotationId().toUpperCase(java.util.Locale.ROOT) + " ").hash("same").build()).unchanged()).isEqualTo(1);
    }

    // Re-import

    @Test
    void importing_the_same_again_appends_nothing_to_any_recommendation() {
        IncomingRecord[] records = {fresh().build(), fresh().build(), fresh().build()};
        complete(records);
        long before = recommendationEvents();
        ImportReport again = complete(records);
        assertThat(again.unchanged()).isEqualTo(3);
        assertThat(again.added() + again.changed() + again.rejected()).isZero();
        assertThat(recommendationEvents()).isEqualTo(before);
    }

    @Test
    void a_changed_record_tells_old_and_new_of_each_field() {
        IncomingRecord old = fresh().text("Old").build();
        complete(old);
        ImportReport report = complete(Incoming.record().id(old.annotationId()).paragraph("12").text("New").themes("Torture", "Impunity").build());
        assertThat(report.changed()).isEqualTo(1);
        var stream = service.bean(EventStore.class).readEvents(old.annotationId(), 1);
        SourceTextRevised revised = (SourceTextRevised) stream.next().getPayload();
        assertThat(revised.before()).isEqualTo(Map.of("text", List.of("Old"), "themes", List.of("Conditions of detention")));
        assertThat(revised.after()).isEqualTo(Map.of("text", List.of("New"), "themes", List.of("Torture", "Impunity")));
        assertThat(stream.hasNext()).isFalse();
        assertThat(service.bean(SourceRecords.class).historyOf(old.annotationId())).hasSize(2);
    }

    @Test
    void a_record_whose_raw_spelling_alone_changed_is_kept_and_no_change() {
        IncomingRecord old = fresh().build();
        complete(old);
        long before = recommendationEvents();
        assertThat(complete(Incoming.record().id(old.annotationId()).paragraph("12").hash("other-spelling").build()).unchanged()).isEqualTo(1);
        assertThat(recommendationEvents()).isEqualTo(before);
        assertThat(service.bean(SourceRecords.class).historyOf(old.annotationId())).hasSize(2);
    }

    @Test
    void a_record_that_changes_back_is_a_change_again() {
        IncomingRecord first = fresh().text("First").build();
        IncomingRecord second = Incoming.record().id(first.annotationId()).paragraph("12").text("Second").build();
        complete(first);
        assertThat(complete(second).changed()).isEqualTo(1);
        assertThat(complete(first).changed()).isEqualTo(1);
        assertThat(complete(first).unchanged()).isEqualTo(1);
        assertThat(service.bean(SourceRecords.class).historyOf(first.annotationId())).hasSize(2);
    }

    @Test
    void what_a_filtered_file_does_not_hold_stays() {
        IncomingRecord stays = fresh().build();
        complete(stays, fresh().build());
        complete(fresh().build());
        assertThat(anonymous().get("/api/v1/recommendations/" + stays.annotationId()).status()).isEqualTo(200);
    }

    @Test
    void what_was_said_about_it_survives_a_reimport() {
        IncomingRecord old = fresh().text("Old").build();
        complete(old);
        String path = "/api/v1/recommendations/" + old.annotationId();
        as(Role.ANALYST).post(path + "/assessments", Map.of("status", "NOT_IMPLEMENTED", "evidence", enough("2018-07-01"), "statement", statement("2018-07-01")), "If-Match", "\"0\"");
        complete(Incoming.record().id(old.annotationId()).paragraph("12").text("New").build());
        assertThat(anonymous().get(path).json().get("status").asString()).isEqualTo("NOT_IMPLEMENTED");
        assertThat(anonymous().get(path).json().get("text").asString()).isEqualTo("New");
    }

    // Rejected records

    @Test
    void rejected_records_come_back_as_csv_word_for_word() throws Exception {
        String run = start();
        runs.take(run, new ImportBatch(0, 3, 10, 0, List.of(), List.of(new RejectedRecord(1L, null, "JUNK", "Not a record", "{\"a\": \"x, \\\"y\\\"\nz\"}"),
                new RejectedRecord(2L, "=1+1", "NO_TEXT", "Nothing to read", null))), ANALYST);
        runs.take(run, new ImportBatch(1, 1, 20, 0, List.of(), List.of(new RejectedRecord(4L, "late", "JUNK", "Not a record", "[]"))), ANALYST);
        Http.Answer csv = as(Role.ANALYST).get("/api/v1/imports/" + run + "/rejected.csv");
        assertThat(csv.status()).isEqualTo(200);
        List<CSVRecord> rows = CSVParser.parse(csv.body().substring(1), CSVFormat.RFC4180).getRecords();
        assertThat(rows.get(0)).containsExactly("record_number", "annotation_id", "reason_code", "reason", "raw");
        assertThat(rows.get(1)).containsExactly("1", "", "JUNK", "Not a record", "{\"a\": \"x, \\\"y\\\"\nz\"}");
        assertThat(rows.get(2)).containsExactly("2", "'=1+1", "NO_TEXT", "Nothing to read", "");
        assertThat(rows.get(3).get(0)).isEqualTo("4");
        assertThat(rows).hasSize(4);
    }

    @Test
    void the_newest_import_stands_first() {
        String first = start();
        String second = start();
        assertThat(as(Role.ANALYST).get("/api/v1/imports").json().valueStream().map(r -> r.get("runId").asString()).limit(2)).containsExactly(second, first);
    }

    // A source changes only what it can say

    private SourceTextRevised revision(String id, long sequence) {
        var stream = service.bean(EventStore.class).readEvents(id, sequence);
        return stream.hasNext() ? (SourceTextRevised) stream.next().getPayload() : null;
    }

    @Test
    void what_a_source_does_not_say_stays() {
        IncomingRecord json = fresh().body("UPR").position("SUPPORTED").build();
        complete(json);
        IncomingRecord xlsx = new IncomingRecord(json.annotationId(), null, json.symbol(), json.paragraph(), null, json.heading(), json.text(), json.type(), json.body(),
                json.countries(), false, json.regions(), json.themes(), json.affectedPersons(), json.sdgs(), json.publicationDate(), null, null, null,
                "SUPPORTED", List.of(), List.of(), List.of(), "{\"Text\":\"…\"}", "another layout", List.of("documentId", "uprCycle", "part", "heading"), null);
        assertThat(complete(xlsx).unchanged()).isEqualTo(1);
        assertThat(complete(json).unchanged()).isEqualTo(1);
        assertThat(revision(json.annotationId(), 1)).isNull();
    }

    @Test
    void lists_are_sets() {
        IncomingRecord one = fresh().themes("Torture", "Impunity").build();
        complete(one);
        assertThat(complete(Incoming.record().id(one.annotationId()).paragraph("12").themes("Impunity", "Torture").build()).unchanged()).isEqualTo(1);
        assertThat(revision(one.annotationId(), 1)).isNull();
    }

    @Test
    void an_empty_list_that_is_said_is_a_change() {
        IncomingRecord one = fresh().themes("Torture").build();
        complete(one);
        assertThat(complete(Incoming.record().id(one.annotationId()).paragraph("12").themes().build()).changed()).isEqualTo(1);
    }

    @Test
    void a_worse_value_never_replaces_a_better_one() {
        IncomingRecord good = fresh().build();
        complete(good);
        IncomingRecord worse = Incoming.record().id(good.annotationId()).paragraph("12").type("UNCLASSIFIED").text("").countries().published(null).odd("UUID_TYPE", "NO_CONTENT").unsaid("countries").build();
        assertThat(complete(worse).changed()).isEqualTo(1);
        SourceTextRevised revised = revision(good.annotationId(), 1);
        assertThat(revised.after()).containsOnlyKeys("publicationDate");
    }

    @Test
    void an_export_that_spells_the_same_otherwise_changes_nothing() {
        IncomingRecord named = fresh().type("CONCERN").build();
        complete(named);
        IncomingRecord coded = Incoming.record().id(named.annotationId()).paragraph("12").type("UNCLASSIFIED").odd("ISO_COUNTRY", "UUID_TYPE").unsaid("type").build();
        assertThat(complete(coded).changed()).as("the same, in the spelling of another export").isZero();
        assertThat(complete(named).changed()).as("and back again").isZero();
    }

    @Test
    void part_and_oddities_follow() {
        IncomingRecord first = fresh().part(1).odd("NO_TYPE").type("UNCLASSIFIED").build();
        complete(first);
        complete(Incoming.record().id(first.annotationId()).paragraph("12").part(2).odd("BROKEN_ENTITY").build());
        SourceTextRevised revised = revision(first.annotationId(), 1);
        assertThat(revised.after()).isEqualTo(Map.of("type", List.of("RECOMMENDATION"), "part", List.of("2"), "oddities", List.of("BROKEN_ENTITY")));
        var json = anonymous().get("/api/v1/recommendations/" + first.annotationId()).json();
        assertThat(json.get("part").asInt()).isEqualTo(2);
    }

    @Test
    void another_cleaner_reaches_a_record_whose_raw_text_is_the_same() {
        IncomingRecord old = fresh().text("Badly read").hash("same raw").cleaner("ingest-uhri/1").build();
        complete(old);
        IncomingRecord mended = Incoming.record().id(old.annotationId()).paragraph("12").text("Well read").hash("same raw").cleaner("ingest-uhri/2").build();
        assertThat(complete(mended).changed()).isEqualTo(1);
        assertThat(complete(mended).unchanged()).isEqualTo(1);
    }

    // Texts without an id

    @Test
    void every_text_of_a_paragraph_enters_and_meets_itself_again_whatever_the_file_and_the_order() {
        String symbol = "A/HRC/19/" + NUMBERS.incrementAndGet();
        IncomingRecord brazil = part(symbol, "88.1 Consider issuing a standing invitation (Brazil);", null, "Brazil");
        IncomingRecord spain = part(symbol, "88.1 Extend a standing invitation (Spain);", null, "Spain");
        IncomingRecord latvia = part(symbol, "88.1 Consider extending a standing invitation (Latvia);", null, "Latvia");
        assertThat(complete(brazil, spain).added()).isEqualTo(2);
        assertThat(complete(latvia).added()).as("in another file").isEqualTo(1);
        assertThat(complete(latvia, spain, brazil).unchanged()).as("in another order").isEqualTo(3);
        ImportReport told = complete(part(symbol, "Extend a standing invitation", 2, "Spain"), part(symbol, "Consider issuing a standing invitation", 1, "Brazil"));
        assertThat(told.added() + told.rejected()).as("in another format, which tells the part").isZero();
        ImportReport corrected = complete(part(symbol, "Extend an open invitation", 2, "Spain"));
        assertThat(corrected.changed()).as("a told part is the same part in other words").isEqualTo(1);
        assertThat(anonymous().get("/api/v1/recommendations?symbol=" + symbol).json().get("total").asInt()).isEqualTo(3);
    }

    private static IncomingRecord part(String symbol, String text, Integer part, String state) {
        return new IncomingRecord(null, null, symbol, "88.1", part, null, text, "RECOMMENDATION", "UPR", List.of("Tajikistan"), false, null, null, null, null,
                java.time.LocalDate.of(2011, 12, 12), null, "1", 12, "SUPPORTED", List.of(state), null, List.of(), text + part, "h" + (text + part).hashCode(), null, null);
    }

    private ImportReport complete(IncomingRecord... records) {
        String run = start();
        take(run, 0, records);
        ImportReport report = runs.complete(run, ANALYST);
        service.awaitViews();
        return report;
    }

    private long recommendationEvents() {
        return service.bean(JdbcTemplate.class).queryForObject("select count(*) from domain_event where aggregate_type = 'recommendation'", Long.class);
    }
}
