package org.tavsiya.recommendation.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tavsiya.recommendation.read.document.Turn.Nature;

/** Each fact of a history tells from what to what it leads, and whether the world changed or the register was mended. */
class TurnsTest {

    private final Life life = new Life();

    @Test
    void the_first_assessment_turns_not_assessed() {
        life.happens(life.assessed("a", "NOT_IMPLEMENTED", "2014-03-01"));
        assertThat(turns()).containsExactly(turn("NOT_ASSESSED", "NOT_IMPLEMENTED", Nature.FIRST));
    }

    @Test
    void the_same_status_again_is_a_repeat_and_no_news() {
        life.happens(
                life.assessed("a", "NOT_IMPLEMENTED", "2014-03-01"),
                life.assessed("b", "NOT_IMPLEMENTED", "2016-03-01"),
                life.assessed("c", "PARTIALLY_IMPLEMENTED", "2018-03-01"));
        assertThat(turns()).extracting(Turn::nature).containsExactly(Nature.FIRST, Nature.REPEAT, Nature.CHANGE);
        assertThat(turns()).extracting(Turn::isNews).containsExactly(true, false, true);
    }

    @Test
    void a_correction_names_what_was_wrong_and_what_was_wrong_names_it() {
        life.happens(
                life.assessed("a", "NOT_IMPLEMENTED", "2014-03-01"),
                life.corrected("b", "a", "PARTIALLY_IMPLEMENTED", "2014-03-01"));
        Turn wrong = turns().get(0);
        Turn correction = turns().get(1);
        assertThat(wrong.correctedBy()).isEqualTo(2L);
        assertThat(wrong.isNews()).isFalse();
        assertThat(correction.corrects()).isEqualTo(1L);
        assertThat(correction)
                .extracting(Turn::from, Turn::to, Turn::nature, Turn::isNews)
                .containsExactly("NOT_IMPLEMENTED", "PARTIALLY_IMPLEMENTED", Nature.CORRECTION, false);
    }

    @Test
    void a_correction_can_be_corrected_and_the_next_change_begins_at_the_last() {
        life.happens(
                life.assessed("a", "NOT_IMPLEMENTED", "2014-03-01"),
                life.corrected("b", "a", "PARTIALLY_IMPLEMENTED", "2014-03-01"),
                life.corrected("c", "b", "SUBSTANTIALLY_IMPLEMENTED", "2014-03-01"),
                life.assessed("d", "PARTIALLY_IMPLEMENTED", "2018-03-01"));
        assertThat(turns().get(2).from()).isEqualTo("PARTIALLY_IMPLEMENTED");
        assertThat(turns().get(3).from()).isEqualTo("SUBSTANTIALLY_IMPLEMENTED");
    }

    @Test
    void a_retraction_leads_back_to_what_stood_before() {
        life.happens(
                life.assessed("a", "NOT_IMPLEMENTED", "2014-03-01"),
                life.assessed("b", "PARTIALLY_IMPLEMENTED", "2016-03-01"),
                life.retracted("b"),
                life.retracted("a"));
        assertThat(turns().get(2))
                .extracting(Turn::from, Turn::to)
                .containsExactly("PARTIALLY_IMPLEMENTED", "NOT_IMPLEMENTED");
        assertThat(turns().get(3).to()).isEqualTo("NOT_ASSESSED");
    }

    @Test
    void what_is_typed_later_about_an_earlier_time_is_compared_with_that_time() {
        life.happens(
                life.claimed("FULLY_IMPLEMENTED", "2019-02-01"),
                life.claimed("NOT_IMPLEMENTED", "2014-01-09"),
                life.claimed("PARTIALLY_IMPLEMENTED", "2016-01-09"));
        assertThat(turns().get(1)).isEqualTo(turn(null, "NOT_IMPLEMENTED", Nature.FIRST));
        assertThat(turns().get(2)).isEqualTo(turn("NOT_IMPLEMENTED", "PARTIALLY_IMPLEMENTED", Nature.CHANGE));
    }

    @Test
    void a_grade_tells_on_which_scale_the_one_before_it_was_given() {
        life.happens(life.graded("C", "2017-03-01"), life.graded("B", "2020-09-01"));
        assertThat(turns().get(1))
                .extracting(Turn::fromScheme, Turn::from, Turn::to)
                .containsExactly("HRC_2016", "C", "B");
    }

    @Test
    void lanes_do_not_mix_and_a_lifecycle_begins_at_active() {
        life.happens(
                life.taken("SUPPORTED", "2012-03-15"),
                life.claimed("FULLY_IMPLEMENTED", "2019-02-01"),
                life.superseded("newer", "2020-01-01"),
                life.superseded("another", "2021-01-01"));
        assertThat(turns()).extracting(Turn::from).containsExactly(null, null, "ACTIVE", "SUPERSEDED");
        assertThat(turns().get(3).nature()).isEqualTo(Nature.CHANGE);
    }

    @Test
    void what_stands_in_the_end_is_where_the_turns_of_its_lane_lead() {
        life.happens(
                life.assessed("a", "NOT_IMPLEMENTED", "2014-03-01"),
                life.assessed("b", "PARTIALLY_IMPLEMENTED", "2016-03-01"),
                life.corrected("c", "b", "SUBSTANTIALLY_IMPLEMENTED", "2016-03-01"));
        assertThat(turns().get(2).to()).isEqualTo(life.document.status);
    }

    private List<Turn> turns() {
        return new ArrayList<>(Turns.of(life.document).values());
    }

    private static Turn turn(String from, String to, Nature nature) {
        return new Turn(from, null, to, nature, null, null);
    }
}
