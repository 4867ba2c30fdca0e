package org.tavsiya.recommendation.read.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tavsiya.recommendation.Status.CONTRARY;
import static org.tavsiya.recommendation.Status.FULLY_IMPLEMENTED;
import static org.tavsiya.recommendation.Status.NOT_ASSESSED;
import static org.tavsiya.recommendation.Status.NOT_IMPLEMENTED;
import static org.tavsiya.recommendation.Status.NO_INFORMATION;
import static org.tavsiya.recommendation.Status.PARTIALLY_IMPLEMENTED;
import static org.tavsiya.recommendation.Status.REGRESSED;
import static org.tavsiya.recommendation.Status.SUBSTANTIALLY_IMPLEMENTED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tavsiya.vocabulary.GradeSchemes;

/** docs/METHOD.md, section 8. */
class StepsTest {

    @Test
    void steps_are_counted_on_the_one_order_from_contrary_to_fully() {
        assertThat(Steps.between(FULLY_IMPLEMENTED, NOT_IMPLEMENTED)).isEqualTo(3);
        assertThat(Steps.between(NOT_IMPLEMENTED, FULLY_IMPLEMENTED)).isEqualTo(-3);
        assertThat(Steps.between(FULLY_IMPLEMENTED, CONTRARY)).isEqualTo(5);
        assertThat(Steps.between(NOT_IMPLEMENTED, REGRESSED)).isEqualTo(1);
        assertThat(Steps.between(PARTIALLY_IMPLEMENTED, PARTIALLY_IMPLEMENTED)).isZero();
    }

    @Test
    void what_says_nothing_of_implementation_is_at_no_distance() {
        assertThat(Steps.between(FULLY_IMPLEMENTED, NOT_ASSESSED)).isZero();
        assertThat(Steps.between(NO_INFORMATION, CONTRARY)).isZero();
        assertThat(Steps.between(null, CONTRARY)).isZero();
        assertThat(Steps.apart(null, List.of(), FULLY_IMPLEMENTED)).isZero();
        assertThat(Steps.toGrade(FULLY_IMPLEMENTED, List.of(NO_INFORMATION))).isZero();
    }

    @Test
    void a_grade_is_measured_to_the_nearest_status_that_it_does_not_contradict() {
        List<org.tavsiya.recommendation.Status> largely = List.of(FULLY_IMPLEMENTED, SUBSTANTIALLY_IMPLEMENTED);
        assertThat(Steps.toGrade(SUBSTANTIALLY_IMPLEMENTED, largely)).isZero();
        assertThat(Steps.toGrade(NOT_IMPLEMENTED, largely)).isEqualTo(2);
    }

    @Test
    void a_recommendation_is_as_far_apart_as_the_two_voices_that_are_farthest_apart() {
        assertThat(Steps.apart(FULLY_IMPLEMENTED, List.of(PARTIALLY_IMPLEMENTED), NOT_IMPLEMENTED))
                .isEqualTo(3);
        assertThat(Steps.apart(PARTIALLY_IMPLEMENTED, List.of(FULLY_IMPLEMENTED), PARTIALLY_IMPLEMENTED))
                .isEqualTo(2);
    }

    /** Rows know the reading of a grade and not its code: on all scales of one body the same reading must stand for the same statuses. */
    @Test
    void of_one_body_a_reading_stands_for_the_same_statuses_on_every_scale() {
        GradeSchemes schemes = new GradeSchemes();
        schemes.all()
                .forEach(scheme -> scheme.grades().stream()
                        .filter(grade -> grade.reading() != null)
                        .forEach(grade -> assertThat(schemes.agreeing(scheme.body(), grade.reading()))
                                .as(scheme.id() + " " + grade.code())
                                .isEqualTo(grade.agrees())));
        assertThat(schemes.agreeing(null, "CONTRARY")).containsExactly("CONTRARY");
        assertThat(schemes.agreeing("UPR", "CONTRARY")).containsExactly("CONTRARY");
    }
}
