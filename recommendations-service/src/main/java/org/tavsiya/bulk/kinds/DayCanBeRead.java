package org.tavsiya.bulk.kinds;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.tavsiya.rules.Rule;

/** A day is written as year, month and day. */
record DayCanBeRead(String field, String day) implements Rule {

    @Override
    public boolean broken() {
        if (day == null) {
            return false;
        }
        try {
            LocalDate.parse(day);
            return false;
        } catch (DateTimeParseException unreadable) {
            return true;
        }
    }

    @Override
    public String sentence() {
        return "Write the day as year, month and day, for example 2024-05-14.";
    }

    @Override
    public String field() {
        return field;
    }
}
