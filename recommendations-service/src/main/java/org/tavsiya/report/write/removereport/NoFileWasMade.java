package org.tavsiya.report.write.removereport;

import org.tavsiya.report.ReportContents;
import org.tavsiya.rules.Rule;

/** Whoever holds a file of it must find what it was made of. */
record NoFileWasMade(ReportContents contents) implements Rule {

    @Override
    public boolean broken() {
        return contents.exported();
    }

    @Override
    public String sentence() {
        return "A file was made of this report, and somebody may hold it: it can be closed, not removed.";
    }
}
