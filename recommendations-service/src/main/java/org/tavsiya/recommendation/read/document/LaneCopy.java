package org.tavsiya.recommendation.read.document;

import java.util.List;
import org.tavsiya.recommendation.events.BodyGradeRecorded;
import org.tavsiya.recommendation.events.StateClaimRecorded;
import org.tavsiya.recommendation.events.StatePositionRecorded;
import org.tavsiya.recommendation.events.ThirdPartyAssessmentRecorded;

/** Copies what others than the coalition say, each into its own lane. */
final class LaneCopy {

    private LaneCopy() {}

    static void position(StatePositionRecorded e, Copy into) {
        Lane lane = into.lane(e, null, e.position(), null, null, null, null, false, List.of());
        into.document().statePosition = Asserted.later(into.document().statePosition, lane);
        into.history().lane(lane, e.byRole());
    }

    static void claim(StateClaimRecorded e, Copy into) {
        Lane lane =
                into.lane(e, null, e.claimedStatus(), null, null, e.claimedStatus(), e.statement(), false, List.of());
        into.document().claim = Asserted.later(into.document().claim, lane);
        into.history().lane(lane, e.byRole());
    }

    static void grade(BodyGradeRecorded e, Copy into) {
        String reading = into.grades().reading(e.scheme(), e.code()).orElse(null);
        Lane lane = into.lane(e, null, e.code(), e.scheme(), e.measures(), reading, e.statement(), false, List.of());
        Asserted.inOrder(into.document().grades, lane);
        into.history().lane(lane, e.byRole());
    }

    static void thirdParty(ThirdPartyAssessmentRecorded e, Copy into) {
        Lane lane = into.lane(e, null, e.reading(), null, null, e.reading(), e.statement(), false, List.of())
                .by(new Speaker(e.partyKind(), e.institution()));
        Asserted.inOrder(into.document().thirdParties, lane);
        into.history().lane(lane, e.byRole());
    }
}
