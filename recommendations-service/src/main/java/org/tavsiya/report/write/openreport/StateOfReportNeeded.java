package org.tavsiya.report.write.openreport;

import org.tavsiya.rules.Letters;
import org.tavsiya.rules.Rule;

/** A report is about one State. */
record StateOfReportNeeded(String country) implements Rule {

    private static final int LONGEST = 100;

    @Override
    public boolean broken() {
        return Letters.none(country) || country.length() > LONGEST || Letters.misleading(country);
    }

    @Override
    public String sentence() {
        return "A State is needed: a report is about one.";
    }

    @Override
    public String field() {
        return "country";
    }
}
