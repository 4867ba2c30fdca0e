package org.tavsiya.recommendation.write.recordgrade;

import org.tavsiya.recommendation.write.recordgrade.Grade.Known;
import org.tavsiya.rules.Rule;

/** A grade means what its scheme says; outside of every scheme it means nothing. */
record GradeIsInVocabulary(Grade grade) implements Rule {

    @Override
    public boolean broken() {
        return grade.known() == Known.NO_SCHEME || grade.known() == Known.NO_CODE;
    }

    @Override
    public String sentence() {
        return grade.known() == Known.NO_SCHEME
                ? "There is no grade scheme " + grade.scheme() + "."
                : "The scheme " + grade.scheme() + " has no grade " + grade.code() + ".";
    }

    @Override
    public String field() {
        return "grade";
    }
}
