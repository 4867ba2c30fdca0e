package org.tavsiya.imports;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.tavsiya.ServiceTest;
import org.tavsiya.account.Actor;
import org.tavsiya.account.Role;
import org.tavsiya.recommendation.write.Incoming;
import org.tavsiya.recommendation.write.importfromsource.IncomingRecord;

/** Imports batch by batch, as an analyst sends them. */
abstract class ImportingTest extends ServiceTest {

    static final Actor ANALYST = new Actor("analyst-id", Role.ANALYST);
    static final AtomicInteger NUMBERS = new AtomicInteger();
    ImportRuns runs;

    @BeforeAll
    void open() {
        openAccounts();
        runs = service.bean(ImportRuns.class);
    }

    static Incoming fresh() {
        return Incoming.record().id(id()).paragraph("12");
    }

    static String id() {
        return String.format("aaaaaaaa-0000-4000-8000-%012d", NUMBERS.incrementAndGet());
    }

    String start() {
        return runs.start(
                        "UHRI_JSON",
                        "export.json",
                        100,
                        new ImportFilter(List.of("Tajikistan"), List.of("CAT"), 2006, 2025),
                        "test",
                        ANALYST)
                .runId();
    }

    ImportReport take(String run, long number, IncomingRecord... records) {
        return runs.take(
                run,
                new ImportBatch(number, records.length, 10 * (number + 1), 0, List.of(records), List.of()),
                ANALYST);
    }

    static IncomingRecord part(String symbol, String text, Integer part, String state) {
        return new IncomingRecord(
                null,
                null,
                symbol,
                "88.1",
                part,
                null,
                text,
                "RECOMMENDATION",
                "UPR",
                List.of("Tajikistan"),
                false,
                null,
                null,
                null,
                null,
                java.time.LocalDate.of(2011, 12, 12),
                null,
                "1",
                12,
                "SUPPORTED",
                List.of(state),
                null,
                List.of(),
                text + part,
                "h" + (text + part).hashCode(),
                null,
                null);
    }

    ImportReport complete(IncomingRecord... records) {
        String run = start();
        take(run, 0, records);
        ImportReport report = runs.complete(run, ANALYST);
        service.awaitViews();
        return report;
    }
}
