package org.tavsiya.recommendation.write.rules;

import org.tavsiya.recommendation.Status;
import org.tavsiya.rules.Rule;

/** Not assessed is where every recommendation begins; nobody chooses it. */
record StatusCanBeChosen(Status status) implements Rule {

    @Override
    public boolean broken() {
        return status == null || status == Status.NOT_ASSESSED;
    }

    @Override
    public String sentence() {
        return "Choose a status: NOT_ASSESSED is only the beginning; to take an assessment back, retract it.";
    }

    @Override
    public String field() {
        return "status";
    }
}
