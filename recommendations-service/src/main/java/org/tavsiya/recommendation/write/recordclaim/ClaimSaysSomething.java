package org.tavsiya.recommendation.write.recordclaim;

import org.tavsiya.recommendation.Status;
import org.tavsiya.rules.Rule;

/** A claim amounts to some status; that nothing was said is not a claim. */
record ClaimSaysSomething(Status claimed) implements Rule {

    @Override
    public boolean broken() {
        return claimed == null || claimed == Status.NOT_ASSESSED || claimed == Status.NO_INFORMATION;
    }

    @Override
    public String sentence() {
        return "A claim must amount to a status: not, partially, substantially or fully implemented, regressed or contrary.";
    }

    @Override
    public String field() {
        return "claimedStatus";
    }
}
