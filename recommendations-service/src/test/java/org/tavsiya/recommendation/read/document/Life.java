package org.tavsiya.recommendation.read.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.tavsiya.recommendation.events.AssessmentCorrected;
import org.tavsiya.recommendation.events.AssessmentPublished;
import org.tavsiya.recommendation.events.AssessmentRetracted;
import org.tavsiya.recommendation.events.BodyGradeRecorded;
import org.tavsiya.recommendation.events.LifecycleChanged;
import org.tavsiya.recommendation.events.RecommendationEvent;
import org.tavsiya.recommendation.events.StateClaimRecorded;
import org.tavsiya.recommendation.events.StatePositionRecorded;
import org.tavsiya.recommendation.write.Incoming;
import org.tavsiya.vocabulary.GradeSchemes;

/** What happens to one recommendation of 10 January 2012, event by event; everything is said on the day on which it happened. */
final class Life {

    private final Evolution evolution = new Evolution(new GradeSchemes());
    final RecommendationDocument document = new RecommendationDocument();

    Life() {
        happens(Incoming.record()
                .published("2012-01-10")
                .position("PENDING")
                .command()
                .event());
    }

    Life happens(RecommendationEvent... events) {
        for (RecommendationEvent event : events) {
            long next = document.version + 1;
            Instant at = Instant.parse("2025-06-30T10:00:00Z").plusSeconds(next);
            evolution.apply(document, new LoggedEvent(event, next, next, at));
        }
        return this;
    }

    LifecycleChanged superseded(String by, String on) {
        return new LifecycleChanged(
                document.id, "SUPERSEDED", by, "Asked again", day(on), day(on), "Report", "author", "ANALYST");
    }

    StateClaimRecorded claimed(String status, String on) {
        return new StateClaimRecorded(
                document.id,
                status,
                null,
                "Report",
                day(on),
                day(on),
                "Report",
                null,
                null,
                null,
                "en",
                "author",
                "ANALYST");
    }

    StatePositionRecorded taken(String position, String on) {
        return new StatePositionRecorded(
                document.id,
                position,
                "Report",
                day(on),
                day(on),
                "Report",
                null,
                null,
                null,
                "en",
                "author",
                "ANALYST");
    }

    BodyGradeRecorded graded(String code, String on) {
        return new BodyGradeRecorded(
                document.id,
                "HRC_2016",
                "2",
                code,
                "BOTH",
                null,
                "Letter",
                day(on),
                day(on),
                null,
                "CCPR/C/128/3",
                null,
                null,
                "en",
                "author",
                "ANALYST");
    }

    AssessmentPublished assessed(String id, String status, String on) {
        return new AssessmentPublished(
                document.id,
                id,
                status,
                false,
                "Seen",
                null,
                day(on),
                day(on),
                "author",
                null,
                null,
                List.of(),
                "Report",
                null,
                null,
                null,
                "en",
                "author",
                "ANALYST",
                null,
                null,
                null);
    }

    AssessmentCorrected corrected(String id, String wrong, String status, String on) {
        return new AssessmentCorrected(
                document.id,
                id,
                wrong,
                status,
                false,
                "Misread",
                null,
                day(on),
                day(on),
                "author",
                null,
                null,
                List.of(),
                "Report",
                null,
                null,
                null,
                "en",
                "author",
                "ANALYST",
                "Misread");
    }

    AssessmentRetracted retracted(String id) {
        return new AssessmentRetracted(
                document.id,
                id,
                "Wrong file",
                day("2017-01-01"),
                day("2017-01-01"),
                "author",
                null,
                null,
                "Report",
                "author",
                "ANALYST");
    }

    static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
