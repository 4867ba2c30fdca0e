package org.tavsiya.work.write.assignwork;

import java.time.LocalDate;
import org.tavsiya.rules.Rule;

/** A day that is over is no day until which something can be done, and one in ten years is a slip of the pen. */
record DueIsAhead(LocalDate dueOn, LocalDate today) implements Rule {

    private static final int MOST_YEARS = 10;

    @Override
    public boolean broken() {
        return dueOn != null && (dueOn.isBefore(today) || dueOn.isAfter(today.plusYears(MOST_YEARS)));
    }

    @Override
    public String sentence() {
        return "Work is due today or later, within " + MOST_YEARS + " years.";
    }

    @Override
    public String field() {
        return "dueOn";
    }
}
