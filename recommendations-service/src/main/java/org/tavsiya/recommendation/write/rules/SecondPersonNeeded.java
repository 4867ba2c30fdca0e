package org.tavsiya.recommendation.write.rules;

import java.util.EnumSet;
import java.util.Set;
import org.tavsiya.account.Actor;
import org.tavsiya.account.Role;
import org.tavsiya.recommendation.Status;
import org.tavsiya.rules.Rule;

/** The strong statements need two people: an author and a reviewer who is somebody else (docs/METHOD.md, rule c). */
public record SecondPersonNeeded(Status status, String authoredBy, Actor reviewer) implements Rule {

    private static final Set<Status> STRONG =
            EnumSet.of(Status.SUBSTANTIALLY_IMPLEMENTED, Status.FULLY_IMPLEMENTED, Status.REGRESSED, Status.CONTRARY);

    @Override
    public boolean broken() {
        return status != null && STRONG.contains(status) && (reviewer.id().equals(authoredBy) || !reviewer.role().includes(Role.REVIEWER));
    }

    @Override
    public String sentence() {
        return status + " needs two people: a reviewer publishes it, and the author is somebody else.";
    }

    @Override
    public String field() {
        return "status";
    }
}
