package org.tavsiya.web.desk.imports;

import java.util.Set;
import org.tavsiya.imports.ImportBatch;
import org.tavsiya.imports.ImportFilter;
import org.tavsiya.imports.ImportReport;
import org.tavsiya.imports.RejectedRecord;
import org.tavsiya.ingest.Batch;
import org.tavsiya.ingest.Filter;
import org.tavsiya.ingest.Rejected;
import org.tavsiya.ingest.Report;
import org.tavsiya.ingest.SourceRecord;
import org.tavsiya.recommendation.write.importfromsource.IncomingRecord;

/** Between the words of the reader and those of the register, which know nothing of each other. */
final class Translation {

    private Translation() {}

    static ImportBatch batch(Batch b) {
        return new ImportBatch(
                b.number(),
                b.recordsRead(),
                b.bytesRead(),
                b.filteredOut(),
                b.records().stream().map(Translation::record).toList(),
                b.rejected().stream().map(Translation::rejected).toList());
    }

    static IncomingRecord record(SourceRecord r) {
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
                r.cleaner(),
                r.language());
    }

    static RejectedRecord rejected(Rejected r) {
        return new RejectedRecord(r.recordNumber(), r.annotationId(), r.reasonCode(), r.reason(), r.raw());
    }

    static Filter filter(ImportFilter f) {
        return new Filter(Set.copyOf(f.countries()), Set.copyOf(f.bodies()), f.fromYear(), f.toYear());
    }

    static Report report(ImportReport r) {
        return new Report(
                r.runId(),
                r.state().name(),
                r.read(),
                r.filteredOut(),
                r.added(),
                r.changed(),
                r.unchanged(),
                r.repeated(),
                r.rejected(),
                Math.toIntExact(r.nextBatch()),
                r.startedAt(),
                r.endedAt());
    }
}
