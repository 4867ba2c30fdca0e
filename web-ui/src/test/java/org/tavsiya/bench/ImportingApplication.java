package org.tavsiya.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.tavsiya.RecommendationsApplication;
import org.tavsiya.account.Actor;
import org.tavsiya.account.Role;
import org.tavsiya.imports.ImportBatch;
import org.tavsiya.imports.ImportFilter;
import org.tavsiya.imports.ImportReport;
import org.tavsiya.imports.ImportRuns;
import org.tavsiya.imports.RejectedRecord;
import org.tavsiya.ingest.Batch;
import org.tavsiya.ingest.Filter;
import org.tavsiya.ingest.Item;
import org.tavsiya.ingest.Rejected;
import org.tavsiya.ingest.SourceRecord;
import org.tavsiya.ingest.UhriReader;
import org.tavsiya.ingest.reader.UhriSource;
import org.tavsiya.recommendation.write.importfromsource.IncomingRecord;

/**
 * The application in a JVM of its own that imports each file named on its standard input, with the reader as a library in
 * the same process, as an uploaded file is. The answer is one line: {@code imported READ ADDED UNCHANGED REJECTED}. Asked to
 * {@code fill EVENTS}, it has {@link Facts} append what three voices say until the log holds so many, and answers {@code filled EVENTS}.
 */
final class ImportingApplication {

    static final String ANSWER = "imported ";
    static final String FILL = "fill ";
    static final String FILLED = "filled ";

    private ImportingApplication() {}

    public static void main(String[] arguments) throws IOException {
        ConfigurableApplicationContext context = SpringApplication.run(RecommendationsApplication.class, arguments);
        ImportRuns runs = context.getBean(ImportRuns.class);
        BufferedReader asked = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String file = asked.readLine(); file != null; file = asked.readLine()) {
            if (file.startsWith(FILL)) {
                System.out.println(FILLED + new Facts(context).append(Long.parseLong(file.substring(FILL.length()))));
                continue;
            }
            ImportReport report = take(Path.of(file), runs);
            System.out.println(
                    ANSWER + report.read() + " " + report.added() + " " + report.unchanged() + " " + report.rejected());
        }
    }

    private static ImportReport take(Path file, ImportRuns runs) throws IOException {
        Actor bench = new Actor("bench", Role.ADMINISTRATOR);
        try (UhriReader reader = UhriSource.open(file, Filter.none())) {
            String run = runs.start(
                            reader.format(),
                            file.getFileName().toString(),
                            Files.size(file),
                            ImportFilter.NONE,
                            "bench",
                            bench)
                    .runId();
            for (long number = 0; reader.hasNext(); number++) {
                runs.take(run, batch(reader, number), bench);
            }
            return runs.complete(run, bench);
        }
    }

    private static ImportBatch batch(UhriReader reader, long number) {
        List<IncomingRecord> records = new ArrayList<>();
        List<RejectedRecord> rejected = new ArrayList<>();
        long read = 0;
        for (; read < Batch.SIZE && reader.hasNext(); read++) {
            Item item = reader.next();
            if (item instanceof SourceRecord source) {
                records.add(record(source));
            } else if (item instanceof Rejected r) {
                rejected.add(
                        new RejectedRecord(r.recordNumber(), r.annotationId(), r.reasonCode(), r.reason(), r.raw()));
            }
        }
        return new ImportBatch(number, read, reader.bytesRead(), 0, records, rejected);
    }

    private static IncomingRecord record(SourceRecord r) {
        return new IncomingRecord(
                r.annotationId(),
                r.documentId(),
                r.symbol(),
                r.paragraph(),
                r.part(),
                r.heading(),
                r.text(),
                r.type(),
                r.body(),
                r.countries(),
                r.countryDerived(),
                r.regions(),
                r.themes(),
                r.affectedPersons(),
                r.sdgs(),
                r.publicationDate(),
                r.indexedOn(),
                r.uprCycle(),
                r.uprSession(),
                r.position(),
                r.recommendingStates(),
                r.recommendingRegions(),
                r.oddities(),
                r.raw(),
                r.recordHash(),
                r.unsaid(),
                r.cleaner());
    }
}
