package org.tavsiya.finding.write.rules;

import org.tavsiya.account.Actor;
import org.tavsiya.account.Role;
import org.tavsiya.rules.Rule;

/** The second person is a reviewer in a session of their own, and not the author (docs/METHOD.md, rule c). */
public record AnotherPersonDecides(String author, Actor by) implements Rule {

    @Override
    public boolean broken() {
        return by.id().equals(author) || !by.role().includes(Role.REVIEWER);
    }

    @Override
    public String sentence() {
        return "A finding is confirmed or returned by a reviewer who is not its author.";
    }
}
