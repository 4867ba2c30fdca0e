package org.tavsiya.recommendation.write.recordgrade;

import org.tavsiya.recommendation.write.recordgrade.Grade.Known;
import org.tavsiya.rules.Rule;

/** The vocabulary holds the scales of States and organisations, too: on those no UN body grades. */
record GradeIsOfABody(Grade grade) implements Rule {

    @Override
    public boolean broken() {
        return grade.known() == Known.NOT_OF_A_BODY;
    }

    @Override
    public String sentence() {
        return "On the scheme " + grade.scheme() + " no UN body grades.";
    }

    @Override
    public String field() {
        return "grade";
    }
}
