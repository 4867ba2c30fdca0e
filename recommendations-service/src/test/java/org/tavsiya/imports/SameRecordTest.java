package org.tavsiya.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tavsiya.Http;
import org.tavsiya.account.Role;
import org.tavsiya.recommendation.write.Incoming;
import org.tavsiya.recommendation.write.importfromsource.IncomingRecord;
import org.tavsiya.recommendation.write.importfromsource.SourceRecords;

/** What becomes of each record of a file: nothing twice, nothing lost, nothing silently dropped. */
@Tag("contract")
class SameRecordTest extends ImportingTest {

    @Test
    void a_record_that_no_view_could_read_is_rejected_with_its_reason_and_the_rest_goes_on() {
        String run = start();
        List<String> holed = new ArrayList<>(List.of("Torture"));
        holed.add(null);
        ImportReport report = take(
                run,
                0,
                fresh().build(),
                fresh().themes(holed.toArray(String[]::new)).build(),
                fresh().text("x".repeat(300_000)).build(),
                fresh().type("ADVICE").build(),
                fresh().published("0001-01-01").build(),
                fresh().hash("x".repeat(65)).build(),
                fresh().unsaid((String) null).build());
        assertThat(report.added()).isEqualTo(1);
        assertThat(report.rejected()).isEqualTo(6);
        assertThat(runs.rejected(run)).extracting(RejectedRecord::reasonCode).containsOnly("BEYOND_LIMITS");
        assertThat(runs.rejected(run))
                .extracting(RejectedRecord::reason)
                .containsExactly(
                        "themes holds an entry that is null.",
                        "text has 300000 characters; 200000 are the most.",
                        "type is one of [RECOMMENDATION, CONCERN, OTHER, UNCLASSIFIED], not \"ADVICE\".",
                        "publicationDate is 0001-01-01; no document has that date.",
                        "recordHash has 65 characters; 64 are the most.",
                        "unsaid holds an entry that is null.");
    }

    @Test
    void a_character_that_postgresql_cannot_hold_stops_nothing() {
        String run = start();
        String id = id();
        IncomingRecord plain = fresh().build();
        IncomingRecord nul = Incoming.record()
                .id(id)
                .hash("hash\u0000")
                .cleaner("reader\u0000")
                .symbol("CAT/C/TJK/CO/3\u0000")
                .text("Act\u0000 now")
                .themes("Tor\u0000ture")
                .build();
        ImportReport report = runs.take(
                run,
                new ImportBatch(
                        0,
                        3,
                        10,
                        0,
                        List.of(plain, nul),
                        List.of(new RejectedRecord(3L, "x\u0000", "JUNK", "Not\u0000 a record", "{\u0000}"))),
                ANALYST);
        assertThat(report.added()).isEqualTo(2);
        assertThat(report.oddities()).containsEntry("NUL_CHARACTER", 1L);
        assertThat(service.bean(SourceRecords.class).historyOf(id))
                .singleElement()
                .satisfies(raw -> assertThat(raw.raw()).contains("Act\\u0000 now"));
        assertThat(runs.rejected(run))
                .singleElement()
                .satisfies(r -> assertThat(r.raw()).isEqualTo("{\\u0000}"));
        service.awaitViews();
        assertThat(anonymous()
                        .get("/api/v1/recommendations/" + id)
                        .json()
                        .get("text")
                        .asString())
                .isEqualTo("Act\ufffd now");
    }

    @Test
    void every_record_read_ends_in_exactly_one_count() {
        IncomingRecord old = fresh().build();
        String id = old.annotationId();
        complete(old);
        String run = start();
        runs.take(
                run,
                new ImportBatch(
                        0,
                        7,
                        10,
                        1,
                        List.of(
                                fresh().build(),
                                Incoming.record().id(id).paragraph("12").build(),
                                Incoming.record().id(id).paragraph("12").build(),
                                Incoming.record().id(id).paragraph("13").build(),
                                fresh().build()),
                        List.of(new RejectedRecord(6L, null, "JUNK", "Not a record", "{}"))),
                ANALYST);
        ImportReport report = runs.complete(run, ANALYST);
        assertThat(report.filteredOut()
                        + report.added()
                        + report.changed()
                        + report.unchanged()
                        + report.repeated()
                        + report.rejected())
                .isEqualTo(report.read())
                .isEqualTo(7);
        assertThat(List.of(report.added(), report.unchanged(), report.repeated(), report.rejected()))
                .containsExactly(2L, 1L, 1L, 2L);
    }

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
        take(
                run,
                0,
                Incoming.record().id(id).text("First").build(),
                Incoming.record().id(id).text("Second").build());
        ImportReport report =
                take(run, 1, Incoming.record().id(id).text("Third").build());
        assertThat(report.added()).isEqualTo(1);
        assertThat(report.rejected()).isEqualTo(2);
        assertThat(runs.rejected(run))
                .extracting(RejectedRecord::annotationId, RejectedRecord::reasonCode)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(id, "REPEATED_DIFFERENTLY"),
                        org.assertj.core.groups.Tuple.tuple(id, "REPEATED_DIFFERENTLY"));
        assertThat(runs.rejected(run))
                .extracting(RejectedRecord::raw)
                .allMatch(raw -> raw.contains("Second") || raw.contains("Third"));
    }

    @Test
    void an_unchanged_id_that_stands_again_with_another_content_is_rejected_too() {
        IncomingRecord old = fresh().text("First").build();
        complete(old);
        String run = start();
        ImportReport report = take(
                run,
                0,
                old,
                Incoming.record()
                        .id(old.annotationId())
                        .paragraph("12")
                        .text("Second")
                        .build());
        assertThat(report.unchanged()).isEqualTo(1);
        assertThat(report.rejected()).isEqualTo(1);
        assertThat(report.changed()).isZero();
    }

    @Test
    void a_changed_id_that_stands_again_is_a_repeat_or_a_contradiction() {
        IncomingRecord old = fresh().text("First").build();
        complete(old);
        IncomingRecord changed =
                Incoming.record().id(old.annotationId()).text("Second").build();
        ImportReport report = take(start(), 0, changed, changed, old);
        assertThat(report.changed()).isEqualTo(1);
        assertThat(report.repeated()).isEqualTo(1);
        assertThat(report.rejected()).isEqualTo(1);
    }

    @Test
    void without_an_id_symbol_paragraph_and_part_identify() {
        String symbol = "A/HRC/33/11";
        ImportReport report = take(
                start(),
                0,
                Incoming.record()
                        .id(null)
                        .symbol(symbol)
                        .paragraph("118.1")
                        .part(1)
                        .build(),
                Incoming.record()
                        .id(null)
                        .symbol(symbol)
                        .paragraph("118.1")
                        .part(2)
                        .build(),
                Incoming.record().id(null).symbol(symbol).paragraph("118.2").build());
        assertThat(report.added()).isEqualTo(3);
        assertThat(take(
                                start(),
                                0,
                                Incoming.record()
                                        .id(null)
                                        .symbol(symbol)
                                        .paragraph("118.1")
                                        .part(2)
                                        .build())
                        .unchanged())
                .isEqualTo(1);
    }

    @Test
    void an_id_is_the_same_in_every_spelling() {
        IncomingRecord lower = fresh().hash("same").build();
        complete(lower);
        assertThat(take(
                                start(),
                                0,
                                Incoming.record()
                                        .id(" " + lower.annotationId().toUpperCase(java.util.Locale.ROOT) + " ")
                                        .hash("same")
                                        .build())
                        .unchanged())
                .isEqualTo(1);
    }

    @Test
    void rejected_records_come_back_as_csv_word_for_word() throws Exception {
        String run = start();
        runs.take(
                run,
                new ImportBatch(
                        0,
                        3,
                        10,
                        0,
                        List.of(),
                        List.of(
                                new RejectedRecord(1L, null, "JUNK", "Not a record", "{\"a\": \"x, \\\"y\\\"\nz\"}"),
                                new RejectedRecord(2L, "=1+1", "NO_TEXT", "Nothing to read", null))),
                ANALYST);
        runs.take(
                run,
                new ImportBatch(
                        1, 1, 20, 0, List.of(), List.of(new RejectedRecord(4L, "late", "JUNK", "Not a record", "[]"))),
                ANALYST);
        Http.Answer csv = as(Role.ANALYST).get("/api/v1/imports/" + run + "/rejected.csv");
        assertThat(csv.status()).isEqualTo(200);
        List<CSVRecord> rows =
                CSVParser.parse(csv.body().substring(1), CSVFormat.RFC4180).getRecords();
        assertThat(rows.get(0)).containsExactly("record_number", "annotation_id", "reason_code", "reason", "raw");
        assertThat(rows.get(1)).containsExactly("1", "", "JUNK", "Not a record", "{\"a\": \"x, \\\"y\\\"\nz\"}");
        assertThat(rows.get(2)).containsExactly("2", "'=1+1", "NO_TEXT", "Nothing to read", "");
        assertThat(rows.get(3).get(0)).isEqualTo("4");
        assertThat(rows).hasSize(4);
    }

    @Test
    void every_text_of_a_paragraph_enters_and_meets_itself_again_whatever_the_file_and_the_order() {
        String symbol = "A/HRC/19/" + NUMBERS.incrementAndGet();
        IncomingRecord brazil = part(symbol, "88.1 Consider issuing a standing invitation (Brazil);", null, "Brazil");
        IncomingRecord spain = part(symbol, "88.1 Extend a standing invitation (Spain);", null, "Spain");
        IncomingRecord latvia = part(symbol, "88.1 Consider extending a standing invitation (Latvia);", null, "Latvia");
        assertThat(complete(brazil, spain).added()).isEqualTo(2);
        assertThat(complete(latvia).added()).as("in another file").isEqualTo(1);
        assertThat(complete(latvia, spain, brazil).unchanged())
                .as("in another order")
                .isEqualTo(3);
        ImportReport told = complete(
                part(symbol, "Extend a standing invitation", 2, "Spain"),
                part(symbol, "Consider issuing a standing invitation", 1, "Brazil"));
        assertThat(told.added() + told.rejected())
                .as("in another format, which tells the part")
                .isZero();
        ImportReport corrected = complete(part(symbol, "Extend an open invitation", 2, "Spain"));
        assertThat(corrected.changed())
                .as("a told part is the same part in other words")
                .isEqualTo(1);
        assertThat(anonymous()
                        .get("/api/v1/recommendations?symbol=" + symbol)
                        .json()
                        .get("total")
                        .asInt())
                .isEqualTo(3);
    }
}
