package org.tavsiya.report.events;

/** All facts about one report. {@code by} is a random account id, always that of the session that did it. */
public sealed interface ReportEvent
        permits ReportOpened,
                ReportDescribed,
                ReportRefreshed,
                ChapterAdded,
                ChapterRenamed,
                ChapterMoved,
                ChapterRemoved,
                RecommendationsPlaced,
                RecommendationsTakenOut,
                BlockMoved,
                TextWritten,
                TextRewritten,
                TextRemoved,
                TextRestored,
                PassageRemarked,
                RemarkResolved,
                RemarkReopened,
                ReportExported,
                ReportClosed,
                ReportReopened,
                ReportRemoved,
                ReportRestored {

    String reportId();

    String by();

    String byRole();
}
