package org.tavsiya.report.write.exportreport;

import org.tavsiya.rules.Rule;

/** Whoever sends it all the same says so once, and is remembered for it. */
record OpenObjectionsAreDecided(int objections, boolean decided) implements Rule {

    @Override
    public boolean broken() {
        return objections > 0 && !decided;
    }

    @Override
    public String sentence() {
        return "The checks have something to say. Mend it, or say that you send the report all the same.";
    }

    @Override
    public String field() {
        return "decided";
    }
}
