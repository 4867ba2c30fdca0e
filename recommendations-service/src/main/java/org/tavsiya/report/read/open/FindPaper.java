package org.tavsiya.report.read.open;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tavsiya.calendar.RecordedDay;
import org.tavsiya.report.read.ReportDocument.ExportOfReport;
import org.tavsiya.report.read.Reports;
import org.tavsiya.report.read.open.PublicPaper.PublicFile;

/** Whether a paper is one that was exported, by the two marks at its foot. */
@Component
public class FindPaper {

    private final Reports reports;

    FindPaper(Reports reports) {
        this.reports = reports;
    }

    /**
     * @param checkCode as {@link TypedMarks} reads it
     * @param sha256 of the file, likewise; null where the paper alone is asked about
     * @return empty whichever of the two marks is unknown
     * @throws org.tavsiya.views.ViewsAreBuilding while not every export is in sight
     */
    public Optional<PublicPaper> find(long dataVersion, String checkCode, String sha256) {
        List<ExportOfReport> found = reports.exported(dataVersion, checkCode);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new PublicPaper(
                        found.get(0).asOf(),
                        dataVersion,
                        checkCode,
                        found.stream()
                                .map(e -> new PublicFile(e.format(), RecordedDay.of(e.at())))
                                .distinct()
                                .sorted(Comparator.comparing(PublicFile::exportedOn))
                                .toList(),
                        sha256 == null ? null : found.stream().anyMatch(e -> sha256.equals(e.sha256()))));
    }
}
