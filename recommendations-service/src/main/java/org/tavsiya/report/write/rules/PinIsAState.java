package org.tavsiya.report.write.rules;

import java.time.LocalDate;
import org.tavsiya.rules.Rule;

/** A report shows one state of the register: a day, and what was known of it. */
public record PinIsAState(LocalDate asOf, long dataVersion) implements Rule {

    @Override
    public boolean broken() {
        return asOf == null || dataVersion < 0;
    }

    @Override
    public String sentence() {
        return "A report needs a day and a version of the data. A register that holds nothing has none: import something first.";
    }

    @Override
    public String field() {
        return "asOf";
    }
}
