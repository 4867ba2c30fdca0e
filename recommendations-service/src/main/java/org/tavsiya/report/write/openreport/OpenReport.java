package org.tavsiya.report.write.openreport;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tavsiya.account.Actor;
import org.tavsiya.report.ExpectedPart;
import org.tavsiya.report.ReportBody;
import org.tavsiya.report.ReportStage;
import org.tavsiya.report.events.ReportOpened;
import org.tavsiya.report.write.rules.PinIsAState;
import org.tavsiya.report.write.rules.ReportLanguageKnown;
import org.tavsiya.report.write.rules.ReportTitleNeeded;
import org.tavsiya.rules.Rule;

/**
 * Begins a report.
 *
 * @param deadline or null
 * @param joint whether several organisations send it together
 * @param asOf the day whose register it shows
 * @param dataVersion what is known of that day
 */
public record OpenReport(
        String reportId,
        String title,
        ReportBody body,
        ReportStage stage,
        String country,
        String language,
        LocalDate deadline,
        boolean joint,
        LocalDate asOf,
        long dataVersion,
        Actor by) {

    /** @param outline what the body expects */
    public ReportOpened decide(List<ExpectedPart> outline) {
        Rule.check(
                new ReportTitleNeeded(title),
                new StageOfThatBody(body, stage),
                new StateOfReportNeeded(country),
                new ReportLanguageKnown(language),
                new PinIsAState(asOf, dataVersion));
        return new ReportOpened(
                reportId,
                title.trim(),
                body.name(),
                stage.name(),
                country,
                language,
                deadline,
                joint,
                asOf,
                dataVersion,
                outline.stream().map(this::chapter).toList(),
                by.id(),
                by.role().name());
    }

    private Map<String, String> chapter(ExpectedPart part) {
        Map<String, String> chapter = new LinkedHashMap<>();
        chapter.put("id", part.id());
        chapter.put("part", part.id());
        chapter.put("heading", part.heading().in(Locale.forLanguageTag(language)));
        return chapter;
    }
}
