package org.tavsiya.finding.write.confirmfinding;

import org.tavsiya.account.Actor;
import org.tavsiya.rules.Rule;

/** What a reviewer wrote in somebody's name is published when that person agrees, and by nobody else. */
record AuthorAgrees(String author, Actor by) implements Rule {

    @Override
    public boolean broken() {
        return !by.id().equals(author);
    }

    @Override
    public String sentence() {
        return "A reviewer edited this finding; its author confirms it.";
    }
}
