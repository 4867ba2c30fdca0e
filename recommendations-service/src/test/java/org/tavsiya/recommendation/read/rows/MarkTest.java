package org.tavsiya.recommendation.read.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tavsiya.recommendation.read.rows.ViewPosition.DataVersion;
import org.tavsiya.views.ViewGeneration;

/** A mark tells every state of a register from every other. */
class MarkTest {

    private static final Instant MOMENT = Instant.parse("2026-03-01T10:15:30.123Z");
    private static final String MARK = mark(7, 1, MOMENT, "build");

    private static String mark(long position, int generation, Instant recordedAt, String build) {
        Dictionary words = new Dictionary();
        Rows rows = new Rows(new Columns(words).copy(), words, new DataVersion(position, recordedAt), Map.of());
        return Snapshot.of(new ViewGeneration(generation), rows, build).mark();
    }

    @Test
    void the_same_state_has_the_same_mark_in_every_copy() {
        assertThat(mark(7, 1, MOMENT, "build")).isEqualTo(MARK);
        assertThat(mark(7, 1, MOMENT.plusNanos(456_789), "build"))
                .as("MongoDB keeps milliseconds")
                .isEqualTo(MARK);
    }

    @Test
    void another_position_generation_or_build_has_another() {
        assertThat(MARK)
                .isNotEqualTo(mark(8, 1, MOMENT, "build"))
                .isNotEqualTo(mark(7, 2, MOMENT, "build"))
                .isNotEqualTo(mark(7, 1, MOMENT, "next"));
    }

    @Test
    void an_older_backup_that_uses_positions_again_has_another() {
        assertThat(mark(7, 1, MOMENT.plusMillis(1), "build")).isNotEqualTo(MARK);
    }

    @Test
    void nobody_reads_the_moment_of_somebodys_work_off_it() {
        assertThat(MARK).matches("7-1-[0-9a-z]{1,4}-build");
    }
}
