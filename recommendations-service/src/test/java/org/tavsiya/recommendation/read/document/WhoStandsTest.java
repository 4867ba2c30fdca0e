package org.tavsiya.recommendation.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tavsiya.recommendation.events.AssessmentCorrected;
import org.tavsiya.recommendation.events.AssessmentPublished;
import org.tavsiya.recommendation.events.BodyGradeRecorded;
import org.tavsiya.recommendation.events.RecommendationEvent;
import org.tavsiya.recommendation.events.SourceTextRevised;
import org.tavsiya.recommendation.events.StateClaimRecorded;
import org.tavsiya.recommendation.events.StatePositionRecorded;
import org.tavsiya.recommendation.write.Incoming;
import org.tavsiya.vocabulary.GradeSchemes;

/** What is typed today about an earlier time does not replace what was said later; the history shows all of it. */
class WhoStandsTest {

    private final Evolution evolution = new Evolution(new GradeSchemes());
    private RecommendationDocument document;

    @BeforeEach
    void imported() {
        document = new RecommendationDocument();
        happens(Incoming.record().position("PENDING").command().event());
    }

    @Test
    void a_claim_of_an_earlier_time_that_is_typed_later() {
        happens(claim("FULLY_IMPLEMENTED", "2019-02-01"), claim("NOT_IMPLEMENTED", "2014-01-09"));
        assertThat(document.claim.value()).isEqualTo("FULLY_IMPLEMENTED");
        assertThat(document.history).extracting(HistoryEntry::value).contains("FULLY_IMPLEMENTED", "NOT_IMPLEMENTED");
    }

    @Test
    void of_two_claims_of_one_day_the_one_recorded_last() {
        happens(claim("FULLY_IMPLEMENTED", "2019-02-01"), claim("PARTIALLY_IMPLEMENTED", "2019-02-01"));
        assertThat(document.claim.value()).isEqualTo("PARTIALLY_IMPLEMENTED");
    }

    @Test
    void a_position_of_an_earlier_time_that_is_typed_later() {
        happens(position("SUPPORTED", "2012-03-15"), position("NOTED", "2011-10-03"));
        assertThat(document.statePosition.value()).isEqualTo("SUPPORTED");
    }

    @Test
    void an_undated_position_of_the_source_never_beats_a_dated_one() {
        assertThat(document.statePosition.value()).isEqualTo("PENDING");
        happens(
                position("SUPPORTED", "2012-03-15"),
                new SourceTextRevised(
                        document.id,
                        "run-2",
                        "h2",
                        Map.of("position", List.of("PENDING")),
                        Map.of("position", List.of("NOTED")),
                        "importer"));
        assertThat(document.statePosition.value()).isEqualTo("SUPPORTED");
        assertThat(document.statePosition.undated()).isFalse();
    }

    @Test
    void a_grade_of_an_earlier_time_that_is_typed_later() {
        happens(grade("B", "2020-09-01"), grade("C", "2017-03-01"));
        assertThat(document.grade().value()).isEqualTo("B");
        assertThat(document.grades).extracting(Lane::value).containsExactly("C", "B");
    }

    @Test
    void an_assessment_that_a_correction_moves_behind_another_no_longer_stands() {
        happens(
                assessment("first", "NOT_IMPLEMENTED", "2014-01-01"),
                assessment("second", "PARTIALLY_IMPLEMENTED", "2016-01-31"),
                correction("right", "second", "SUBSTANTIALLY_IMPLEMENTED", "2013-01-01"));
        assertThat(document.assessment().id()).isEqualTo("first");
        assertThat(document.status).isEqualTo("NOT_IMPLEMENTED");
    }

    @Test
    void a_correction_that_is_effective_last_stands_whatever_its_place() {
        happens(
                assessment("first", "NOT_IMPLEMENTED", "2014-01-01"),
                assessment("second", "PARTIALLY_IMPLEMENTED", "2016-01-31"),
                correction("right", "first", "SUBSTANTIALLY_IMPLEMENTED", "2017-01-01"));
        assertThat(document.status).isEqualTo("SUBSTANTIALLY_IMPLEMENTED");
    }

    @Test
    void a_correction_of_the_same_day_keeps_the_place_of_what_it_corrects() {
        happens(
                assessment("first", "NOT_IMPLEMENTED", "2016-01-31"),
                assessment("second", "PARTIALLY_IMPLEMENTED", "2016-01-31"),
                correction("right", "first", "SUBSTANTIALLY_IMPLEMENTED", "2016-01-31"));
        assertThat(document.status).isEqualTo("PARTIALLY_IMPLEMENTED");
    }

    private void happens(RecommendationEvent... events) {
        for (RecommendationEvent event : events) {
            long next = document.version + 1;
            evolution.apply(
                    document,
                    new LoggedEvent(
                            event,
                            next,
                            next,
                            Instant.parse("2025-06-30T10:00:00Z").plusSeconds(next)));
        }
    }

    private StateClaimRecorded claim(String status, String asserted) {
        return new StateClaimRecorded(
                document.id,
                status,
                null,
                "Report",
                day(asserted),
                day(asserted),
                "Report",
                null,
                null,
                null,
                "en",
                "author",
                "ANALYST");
    }

    private StatePositionRecorded position(String position, String asserted) {
        return new StatePositionRecorded(
                document.id,
                position,
                "Report",
                day(asserted),
                day(asserted),
                "Report",
                null,
                null,
                null,
                "en",
                "author",
                "ANALYST");
    }

    private BodyGradeRecorded grade(String code, String asserted) {
        return new BodyGradeRecorded(
                document.id,
                "HRC_2016",
                "2",
                code,
                "BOTH",
                null,
                "Letter",
                day(asserted),
                day(asserted),
                null,
                "CCPR/C/128/3",
                null,
                null,
                "en",
                "author",
                "ANALYST");
    }

    private AssessmentPublished assessment(String assessmentId, String status, String effective) {
        return new AssessmentPublished(
                document.id,
                assessmentId,
                status,
                false,
                "Seen",
                null,
                day(effective),
                day(effective),
                "author",
                "reviewer",
                null,
                List.of(),
                "Report",
                null,
                null,
                null,
                "en",
                "reviewer",
                "REVIEWER",
                null,
                null,
                null);
    }

    private AssessmentCorrected correction(String assessmentId, String wrong, String status, String effective) {
        return new AssessmentCorrected(
                document.id,
                assessmentId,
                wrong,
                status,
                false,
                "Misread",
                null,
                day(effective),
                day(effective),
                "author",
                "reviewer",
                null,
                List.of(),
                "Report",
                null,
                null,
                null,
                "en",
                "reviewer",
                "REVIEWER",
                "Misread");
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
