package org.tavsiya.recommendation.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What stood on a day is read from the document alone, by today's knowledge. */
class StandingOnTest {

    private final Life life = new Life();
    private final RecommendationDocument document = life.document;

    @Test
    void before_the_first_assessment_is_effective_nothing_is_assessed() {
        life.happens(life.assessed("a", "NOT_IMPLEMENTED", "2014-03-01"));
        assertThat(on("2014-02-28").status()).isEqualTo("NOT_ASSESSED");
        assertThat(on("2014-02-28").assessment()).isNull();
        assertThat(on("2014-03-01").status()).isEqualTo("NOT_IMPLEMENTED");
    }

    @Test
    void a_change_of_the_world_leaves_the_earlier_days_as_they_were() {
        life.happens(
                life.assessed("a", "NOT_IMPLEMENTED", "2014-03-01"),
                life.assessed("b", "PARTIALLY_IMPLEMENTED", "2016-05-01"));
        assertThat(on("2016-04-30").status()).isEqualTo("NOT_IMPLEMENTED");
        assertThat(on("2016-05-01").status()).isEqualTo("PARTIALLY_IMPLEMENTED");
    }

    @Test
    void a_correction_changes_the_past() {
        life.happens(
                life.assessed("a", "PARTIALLY_IMPLEMENTED", "2014-03-01"),
                life.corrected("b", "a", "NOT_IMPLEMENTED", "2014-03-01"));
        assertThat(on("2015-01-01").status()).isEqualTo("NOT_IMPLEMENTED");
    }

    @Test
    void what_was_retracted_never_stood() {
        life.happens(
                life.assessed("a", "NOT_IMPLEMENTED", "2014-03-01"),
                life.assessed("b", "PARTIALLY_IMPLEMENTED", "2016-05-01"),
                life.retracted("b"));
        assertThat(on("2017-01-01").status()).isEqualTo("NOT_IMPLEMENTED");
    }

    @Test
    void a_claim_of_an_earlier_time_stands_until_the_next_was_said_whatever_was_typed_first() {
        life.happens(life.claimed("FULLY_IMPLEMENTED", "2019-02-01"), life.claimed("NOT_IMPLEMENTED", "2014-01-09"));
        assertThat(on("2014-01-08").claim()).isNull();
        assertThat(on("2019-01-31").claim().value()).isEqualTo("NOT_IMPLEMENTED");
        assertThat(on("2019-01-31").claim().sourceTitle()).isEqualTo("Report");
        assertThat(on("2019-02-01").claim()).isSameAs(document.claim);
    }

    @Test
    void of_two_claims_of_one_past_day_the_one_recorded_last() {
        life.happens(
                life.claimed("NOT_IMPLEMENTED", "2014-01-09"),
                life.claimed("PARTIALLY_IMPLEMENTED", "2014-01-09"),
                life.claimed("FULLY_IMPLEMENTED", "2019-02-01"));
        assertThat(on("2015-01-01").claim().value()).isEqualTo("PARTIALLY_IMPLEMENTED");
    }

    @Test
    void a_position_without_a_day_stands_from_the_publication() {
        assertThat(on("2012-01-09").statePosition()).isNull();
        assertThat(on("2012-01-10").statePosition().value()).isEqualTo("PENDING");
    }

    @Test
    void a_dated_position_stands_from_its_day() {
        life.happens(life.taken("SUPPORTED", "2012-03-15"));
        assertThat(on("2012-03-14").statePosition()).isNull();
        assertThat(on("2012-03-15").statePosition().value()).isEqualTo("SUPPORTED");
    }

    @Test
    void a_grade_stands_from_the_day_on_which_the_body_gave_it() {
        life.happens(life.graded("B", "2020-09-01"), life.graded("C", "2017-03-01"));
        assertThat(on("2017-02-28").grade()).isNull();
        assertThat(on("2020-08-31").grade().reading()).isEqualTo("NOT_IMPLEMENTED");
        assertThat(on("2020-09-01").grades()).extracting(Lane::value).containsExactly("C", "B");
    }

    @Test
    void it_is_superseded_from_the_day_of_its_successor() {
        life.happens(life.superseded("newer", "2018-05-01"));
        assertThat(on("2018-04-30").lifecycle()).isEqualTo("ACTIVE");
        assertThat(on("2018-04-30").supersededBy()).isNull();
        assertThat(on("2018-05-01").lifecycle()).isEqualTo("SUPERSEDED");
        assertThat(on("2018-05-01").supersededBy()).isEqualTo("newer");
    }

    @Test
    void on_the_newest_of_its_days_it_is_what_the_document_says_now() {
        life.happens(
                life.assessed("a", "NOT_IMPLEMENTED", "2014-03-01"),
                life.claimed("FULLY_IMPLEMENTED", "2019-02-01"),
                life.graded("B", "2020-09-01"),
                life.taken("SUPPORTED", "2012-03-15"));
        assertThat(StandingOn.days(document))
                .containsExactly(
                        Life.day("2012-01-10"),
                        Life.day("2012-03-15"),
                        Life.day("2014-03-01"),
                        Life.day("2019-02-01"),
                        Life.day("2020-09-01"));
        StandingOn newest = new StandingOn(document, StandingOn.days(document).last());
        assertThat(newest.status()).isEqualTo(document.status);
        assertThat(newest.claim()).isSameAs(document.claim);
        assertThat(newest.grade()).isSameAs(document.grade());
        assertThat(newest.statePosition()).isSameAs(document.statePosition);
        assertThat(newest.lifecycle()).isEqualTo(document.lifecycle);
    }

    private StandingOn on(String date) {
        return new StandingOn(document, Life.day(date));
    }
}
