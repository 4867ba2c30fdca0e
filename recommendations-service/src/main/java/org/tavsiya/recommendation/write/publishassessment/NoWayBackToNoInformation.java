package org.tavsiya.recommendation.write.publishassessment;

import org.tavsiya.recommendation.Status;
import org.tavsiya.rules.Rule;

/** Knowledge is not lost by time: back to no information leads only over retracting the evidence. */
record NoWayBackToNoInformation(Status from, Status to) implements Rule {

    @Override
    public boolean broken() {
        return to == Status.NO_INFORMATION && from.value().isPresent();
    }

    @Override
    public String sentence() {
        return "Moving from " + from + " to NO_INFORMATION is only possible by retracting the earlier assessment.";
    }

    @Override
    public String field() {
        return "status";
    }
}
