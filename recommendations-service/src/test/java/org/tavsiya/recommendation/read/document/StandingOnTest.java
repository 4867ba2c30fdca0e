package org.tavsiya.recommendation.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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

/** What stood on a day is read from the document alone, by today's knowledge. */
class StandingOnTest {

    private final Evolution evolution = new Evolution(new GradeSchemes());
    private RecommendationDocument document;

    @BeforeEach
    void imported() {
        document = new RecommendationDocument();
        happens(Incoming.record()
                .published("2012-01-10")
                .position("PENDING")
                .command()
                .event());
    }

    @Test
    void before_the_first_assessment_is_effective_nothing_is_assessed() {
        happens(assessed("a", "NOT_IMPLEMENTED", "2014-03-01"));
        assertThat(on("2014-02-28").status()).isEqualTo("NOT_ASSESSED");
        assertThat(on("2014-02-28").assessment()).isNull();
        assertThat(on("2014-03-01").status()).isEqualTo("NOT_IMPLEMENTED");
    }

    @Test
    void a_change_of_the_world_leaves_the_earlier_days_as_they_were() {
        happens(assessed("a", "NOT_IMPLEMENTED", "2014-03-01"), assessed("b", "PARTIALLY_IMPLEMENTED", "2016-05-01"));
        assertThat(on("2016-04-30").status()).isEqualTo("NOT_IMPLEMENTED");
        assertThat(on("2016-05-01").status()).isEqualTo("PARTIALLY_IMPLEMENTED");
    }

    @Test
    void a_correction_changes_the_past() {
        happens(
                assessed("a", "PARTIALLY_IMPLEMENTED", "2014-03-01"),
                corrected("b", "a", "NOT_IMPLEMENTED", "2014-03-01"));
        assertThat(on("2015-01-01").status()).isEqualTo("NOT_IMPLEMENTED");
    }

    @Test
    void what_was_retracted_never_stood() {
        happens(
                assessed("a", "NOT_IMPLEMENTED", "2014-03-01"),
                assessed("b", "PARTIALLY_IMPLEMENTED", "2016-05-01"),
                retracted("b"));
        assertThat(on("2017-01-01").status()).isEqualTo("NOT_IMPLEMENTED");
    }

    @Test
    void a_claim_of_an_earlier_time_stands_until_the_next_was_said_whatever_was_typed_first() {
        happens(claimed("FULLY_IMPLEMENTED", "2019-02-01"), claimed("NOT_IMPLEMENTED", "2014-01-09"));
        assertThat(on("2014-01-08").claim()).isNull();
        assertThat(on("2019-01-31").claim().value()).isEqualTo("NOT_IMPLEMENTED");
        assertThat(on("2019-01-31").claim().sourceTitle()).isEqualTo("Report");
        assertThat(on("2019-02-01").claim()).isSameAs(document.claim);
    }

    @Test
    void of_two_claims_of_one_past_day_the_one_recorded_last() {
        happens(
                claimed("NOT_IMPLEMENTED", "2014-01-09"),
                claimed("PARTIALLY_IMPLEMENTED", "2014-01-09"),
                claimed("FULLY_IMPLEMENTED", "2019-02-01"));
        assertThat(on("2015-01-01").claim().value()).isEqualTo("PARTIALLY_IMPLEMENTED");
    }

    @Test
    void a_position_without_a_day_stands_from_the_publication() {
        assertThat(on("2012-01-09").statePosition()).isNull();
        assertThat(on("2012-01-10").statePosition().value()).isEqualTo("PENDING");
    }

    @Test
    void a_dated_position_stands_from_its_day() {
        happens(taken("SUPPORTED", "2012-03-15"));
        assertThat(on("2012-03-14").statePosition()).isNull();
        assertThat(on("2012-03-15").statePosition().value()).isEqualTo("SUPPORTED");
    }

    @Test
    void a_grade_stands_from_the_day_on_which_the_body_gave_it() {
        happens(graded("B", "2020-09-01"), graded("C", "2017-03-01"));
        assertThat(on("2017-02-28").grade()).isNull();
        assertThat(on("2020-08-31").grade().reading()).isEqualTo("NOT_IMPLEMENTED");
        assertThat(on("2020-09-01").grades()).extracting(Lane::value).containsExactly("C", "B");
    }

    @Test
    void it_is_superseded_from_the_day_of_its_successor() {
        happens(new LifecycleChanged(
                document.id,
                "SUPERSEDED",
                "newer",
                "Asked again",
                day("2018-05-01"),
                day("2018-05-01"),
                "Report",
                "author",
                "ANALYST"));
        assertThat(on("2018-04-30").lifecycle()).isEqualTo("ACTIVE");
        assertThat(on("2018-04-30").supersededBy()).isNull();
        assertThat(on("2018-05-01").lifecycle()).isEqualTo("SUPERSEDED");
        assertThat(on("2018-05-01").supersededBy()).isEqualTo("newer");
    }

    @Test
    void on_the_newest_of_its_days_it_is_what_the_document_says_now() {
        happens(
                assessed("a", "NOT_IMPLEMENTED", "2014-03-01"),
                claimed("FULLY_IMPLEMENTED", "2019-02-01"),
                graded("B", "2020-09-01"),
                taken("SUPPORTED", "2012-03-15"));
        assertThat(StandingOn.days(document))
                .containsExactly(
                        day("2012-01-10"), day("2012-03-15"), day("2014-03-01"), day("2019-02-01"), day("2020-09-01"));
        StandingOn newest = new StandingOn(document, StandingOn.days(document).last());
        assertThat(newest.status()).isEqualTo(document.status);
        assertThat(newest.claim()).isSameAs(document.claim);
        assertThat(newest.grade()).isSameAs(document.grade());
        assertThat(newest.statePosition()).isSameAs(document.statePosition);
        assertThat(newest.lifecycle()).isEqualTo(document.lifecycle);
    }

    private StandingOn on(String date) {
        return new StandingOn(document, day(date));
    }

    private void happens(RecommendationEvent... events) {
        for (RecommendationEvent event : events) {
            long next = document.version + 1;
            Instant at = Instant.parse("2025-06-30T10:00:00Z").plusSeconds(next);
            evolution.apply(document, new LoggedEvent(event, next, next, at));
        }
    }

    private StateClaimRecorded claimed(String status, String on) {
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

    private StatePositionRecorded taken(String position, String on) {
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

    private BodyGradeRecorded graded(String code, String on) {
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

    private AssessmentPublished assessed(String id, String status, String on) {
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
                "ANALYST");
    }

    private AssessmentCorrected corrected(String id, String wrong, String status, String on) {
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

    private AssessmentRetracted retracted(String id) {
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

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
