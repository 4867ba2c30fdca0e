package org.tavsiya.finding.write.withdrawfinding;

import org.tavsiya.account.Actor;
import org.tavsiya.rules.Rule;

/** Others return it with a remark. */
record OnlyItsAuthorWithdraws(String author, Actor by) implements Rule {

    @Override
    public boolean broken() {
        return !by.id().equals(author);
    }

    @Override
    public String sentence() {
        return "A finding is withdrawn by its author alone; a reviewer returns it with a remark.";
    }
}
