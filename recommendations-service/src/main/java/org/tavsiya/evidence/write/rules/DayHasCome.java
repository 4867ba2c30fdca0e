package org.tavsiya.evidence.write.rules;

import java.time.LocalDate;
import org.tavsiya.rules.Rule;

/** Nothing has happened, or was published, in the future. */
record DayHasCome(LocalDate day, LocalDate today, String field) implements Rule {

    @Override
    public boolean broken() {
        return day != null && day.isAfter(today);
    }

    @Override
    public String sentence() {
        return "This day is still to come; today is " + today + ".";
    }
}
