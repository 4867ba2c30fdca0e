package org.tavsiya.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tavsiya.recommendation.Status.CONTRARY;
import static org.tavsiya.recommendation.Status.FULLY_IMPLEMENTED;
import static org.tavsiya.recommendation.Status.NOT_ASSESSED;
import static org.tavsiya.recommendation.Status.NOT_IMPLEMENTED;
import static org.tavsiya.recommendation.Status.NO_INFORMATION;
import static org.tavsiya.recommendation.Status.PARTIALLY_IMPLEMENTED;
import static org.tavsiya.recommendation.Status.REGRESSED;
import static org.tavsiya.recommendation.Status.SUBSTANTIALLY_IMPLEMENTED;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tavsiya.recommendation.Status;

/** The index CIX-1 by its own arithmetic: docs/METHOD.md. */
class TallyTest {

    private final Tally tally = new Tally();
    private int paragraph;

    private TallyTest each(int times, Status status) {
        for (int i = 0; i < times; i++) {
            tally.add(status, paragraph++);
        }
        return this;
    }

    private TallyTest paragraph(Status... parts) {
        for (Status part : parts) {
            tally.add(part, paragraph);
        }
        paragraph++;
        return this;
    }

    @Test
    void the_worked_example_of_the_method() {
        each(1, FULLY_IMPLEMENTED)
                .each(1, SUBSTANTIALLY_IMPLEMENTED)
                .each(4, PARTIALLY_IMPLEMENTED)
                .each(3, NOT_IMPLEMENTED)
                .each(1, CONTRARY)
                .each(2, NO_INFORMATION);
        Counts counts = tally.counts();
        assertThat(counts.n()).isEqualTo(12);
        assertThat(counts.assessed()).isEqualTo(10);
        assertThat(counts.index()).isEqualTo(new Index(38, 31, 48, 83, null, 12, 10));
        assertThat(counts.statuses())
                .isEqualTo(Map.of(
                        FULLY_IMPLEMENTED,
                        1,
                        SUBSTANTIALLY_IMPLEMENTED,
                        1,
                        PARTIALLY_IMPLEMENTED,
                        4,
                        NOT_IMPLEMENTED,
                        3,
                        CONTRARY,
                        1,
                        NO_INFORMATION,
                        2,
                        REGRESSED,
                        0,
                        NOT_ASSESSED,
                        0));
    }

    @Test
    void regressed_and_contrary_score_nothing_and_are_counted_apart() {
        each(2, REGRESSED).each(2, CONTRARY).each(1, FULLY_IMPLEMENTED);
        assertThat(tally.counts().index().percent()).isEqualTo(20);
        assertThat(tally.counts().of(REGRESSED)).isEqualTo(2);
        assertThat(tally.counts().of(CONTRARY)).isEqualTo(2);
    }

    @Test
    void parts_of_one_paragraph_are_averaged_first() {
        // Four paragraphs fully done and one of ten parts not done at all: 4/5 and not 4/14.
        each(4, FULLY_IMPLEMENTED)
                .paragraph(
                        NOT_IMPLEMENTED,
                        NOT_IMPLEMENTED,
                        NOT_IMPLEMENTED,
                        NOT_IMPLEMENTED,
                        NOT_IMPLEMENTED,
                        NOT_IMPLEMENTED,
                        NOT_IMPLEMENTED,
                        NOT_IMPLEMENTED,
                        NOT_IMPLEMENTED,
                        NOT_IMPLEMENTED);
        assertThat(tally.counts().n()).isEqualTo(14);
        assertThat(tally.counts().index().percent()).isEqualTo(80);
    }

    @Test
    void a_paragraph_that_was_left_is_not_taken_up_again() {
        each(3, FULLY_IMPLEMENTED);
        assertThatThrownBy(() -> tally.add(NOT_IMPLEMENTED, 1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Paragraph 1 comes after 2");
    }

    @Test
    void unknown_parts_widen_the_range_and_leave_the_mean_alone() {
        each(4, FULLY_IMPLEMENTED).paragraph(NOT_IMPLEMENTED, NO_INFORMATION);
        assertThat(tally.counts().index()).isEqualTo(new Index(80, 80, 90, 90, null, 5, 5));
    }

    @Test
    void a_paragraph_without_any_assessed_part_counts_in_the_range_only() {
        each(5, PARTIALLY_IMPLEMENTED).each(5, NOT_ASSESSED);
        assertThat(tally.counts().index()).isEqualTo(new Index(50, 25, 75, 50, null, 10, 5));
    }

    @Test
    void under_five_assessed_the_number_is_hidden() {
        each(4, FULLY_IMPLEMENTED);
        assertThat(tally.counts().index()).isEqualTo(new Index(null, null, null, 100, "FEW_ASSESSED", 4, 4));
        each(1, FULLY_IMPLEMENTED);
        assertThat(tally.counts().index().percent()).isEqualTo(100);
    }

    @Test
    void under_half_coverage_the_number_is_hidden() {
        each(5, FULLY_IMPLEMENTED).each(6, NO_INFORMATION);
        assertThat(tally.counts().index()).isEqualTo(new Index(null, null, null, 45, "LOW_COVERAGE", 11, 5));
    }

    @Test
    void a_coverage_just_under_a_half_is_hidden_and_does_not_read_as_a_half() {
        each(999, FULLY_IMPLEMENTED).each(1000, NO_INFORMATION);
        assertThat(tally.counts().index().coverage()).isEqualTo(49);
        assertThat(tally.counts().index().hiddenBecause()).isEqualTo("LOW_COVERAGE");
    }

    @Test
    void with_nothing_assessed_it_says_so() {
        assertThat(tally.counts().index()).isEqualTo(new Index(null, null, null, 0, "NOTHING_ASSESSED", 0, 0));
        each(3, NO_INFORMATION);
        assertThat(tally.counts().index()).isEqualTo(new Index(null, null, null, 0, "NOTHING_ASSESSED", 3, 0));
    }

    @Test
    void five_parts_of_one_paragraph_are_one_and_make_no_index() {
        paragraph(FULLY_IMPLEMENTED, FULLY_IMPLEMENTED, FULLY_IMPLEMENTED, FULLY_IMPLEMENTED, FULLY_IMPLEMENTED);
        assertThat(tally.counts().assessed()).isEqualTo(5);
        assertThat(tally.counts().index()).isEqualTo(new Index(null, null, null, 100, "FEW_ASSESSED", 1, 1));
    }

    @Test
    void a_paragraph_is_covered_by_the_share_of_its_parts() {
        // A quarter of each of five paragraphs is known: of twenty parts five, and no more of the whole.
        for (int i = 0; i < 5; i++) {
            paragraph(FULLY_IMPLEMENTED, NOT_ASSESSED, NOT_ASSESSED, NO_INFORMATION);
        }
        assertThat(tally.counts().index()).isEqualTo(new Index(null, null, null, 25, "LOW_COVERAGE", 5, 5));
    }

    @Test
    void thirds_are_not_cut_on_the_way() {
        paragraph(FULLY_IMPLEMENTED, NOT_IMPLEMENTED, NOT_IMPLEMENTED)
                .paragraph(FULLY_IMPLEMENTED, NOT_IMPLEMENTED, NOT_IMPLEMENTED)
                .paragraph(FULLY_IMPLEMENTED, NOT_IMPLEMENTED, NOT_IMPLEMENTED)
                .each(197, NOT_IMPLEMENTED);
        // One of 200 is exactly half a per cent; three thirds cut to four places are 0.9999, which goes down.
        assertThat(tally.counts().index().percent()).isEqualTo(1);
    }

    @Test
    void the_gap_is_taken_before_rounding() {
        Tally other = new Tally();
        // 2.5 % against 1.49 %: rounded first 3 - 1 = 2, in truth 1.01, which is 1.
        each(5, FULLY_IMPLEMENTED).each(195, NOT_IMPLEMENTED);
        for (int i = 0; i < 201; i++) {
            other.add(i < 3 ? FULLY_IMPLEMENTED : NOT_IMPLEMENTED, i);
        }
        assertThat(tally.exact().minus(other.exact()).rounded()).isEqualTo(1);
        assertThat(other.exact().minus(tally.exact()).rounded()).isEqualTo(-1);
    }

    @Test
    void paragraphs_of_any_number_of_parts_meet_exactly() {
        Random chance = new Random(7);
        BigDecimal sum = BigDecimal.ZERO;
        for (int p = 0; p < 500; p++) {
            Status[] parts = new Status[1 + chance.nextInt(23)];
            BigDecimal values = BigDecimal.ZERO;
            for (int i = 0; i < parts.length; i++) {
                parts[i] = chance.nextBoolean() ? SUBSTANTIALLY_IMPLEMENTED : NOT_IMPLEMENTED;
                values = values.add(parts[i].value().orElseThrow());
            }
            sum = sum.add(values.divide(BigDecimal.valueOf(parts.length), MathContext.DECIMAL128));
            paragraph(parts);
        }
        Ratio exact = tally.exact();
        assertThat(new BigDecimal(exact.over()).divide(new BigDecimal(exact.under()), 20, RoundingMode.HALF_UP))
                .isEqualTo(sum.divide(BigDecimal.valueOf(5), 20, RoundingMode.HALF_UP));
    }

    @Test
    void a_half_per_cent_goes_up() {
        // 5 of 200 is 2.5 %.
        each(5, FULLY_IMPLEMENTED).each(195, NOT_IMPLEMENTED);
        assertThat(tally.counts().index().percent()).isEqualTo(3);
    }
}
