package org.tavsiya.recommendation.read.document;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** Who stands: chosen by the day, then by the order of recording. What was typed later about an earlier time does not. */
final class Asserted {

    private Asserted() {}

    /** Of what stands and what is recorded now, the one that was said last. A source's undated copy never beats what somebody dated. */
    static Lane later(Lane standing, Lane recorded) {
        boolean replaced =
                standing == null || standing.undated() || !recorded.assertedOn().isBefore(standing.assertedOn());
        return replaced ? recorded : standing;
    }

    /** Where a lane holds several, in the order in which they were said, so that the last is the one that stands. */
    static void inOrder(List<Lane> lane, Lane recorded) {
        insert(lane, recorded, Lane::assertedOn);
    }

    /** Assessments in the order of what they say, then of recording. */
    static void assessment(List<StandingAssessment> assessments, Lane recorded) {
        insert(
                assessments,
                new StandingAssessment(recorded, true),
                a -> a.lane().effectiveOn());
    }

    /** A correction of the same day takes the place of what it corrects. */
    static void correction(List<StandingAssessment> assessments, int corrected, Lane recorded) {
        if (recorded.effectiveOn().equals(assessments.get(corrected).lane().effectiveOn())) {
            assessments.add(corrected + 1, new StandingAssessment(recorded, true));
        } else {
            assessment(assessments, recorded);
        }
    }

    private static <T> void insert(List<T> sorted, T recorded, Function<T, LocalDate> day) {
        int place = sorted.size();
        while (place > 0 && day.apply(recorded).isBefore(day.apply(sorted.get(place - 1)))) {
            place--;
        }
        sorted.add(place, recorded);
    }
}
