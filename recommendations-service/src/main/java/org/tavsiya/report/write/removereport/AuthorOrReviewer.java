package org.tavsiya.report.write.removereport;

import org.tavsiya.account.Actor;
import org.tavsiya.account.Role;
import org.tavsiya.report.ReportContents;
import org.tavsiya.rules.Rule;

/** What several people wrote goes away with whoever began it, or with a reviewer. */
record AuthorOrReviewer(ReportContents contents, Actor by) implements Rule {

    @Override
    public boolean broken() {
        return !by.id().equals(contents.author()) && !by.role().includes(Role.REVIEWER);
    }

    @Override
    public String sentence() {
        return "A report is removed and restored by whoever opened it, or by a reviewer.";
    }
}
