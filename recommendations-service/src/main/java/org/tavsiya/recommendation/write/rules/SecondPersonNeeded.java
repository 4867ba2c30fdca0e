package org.tavsiya.recommendation.write.rules;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tavsiya.account.Actor;
import org.tavsiya.account.Role;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.write.model.Assessment;
import org.tavsiya.rules.Rule;

/**
 * The strong statements need two people: an author and a reviewer who is somebody else (docs/METHOD.md, rule c).
 *
 * @param standsAgain the status is not stated anew, but left standing by taking another one back
 */
public record SecondPersonNeeded(Status status, String authoredBy, Actor reviewer, boolean standsAgain)
        implements Rule {

    private static final Set<Status> STRONG =
            EnumSet.of(Status.SUBSTANTIALLY_IMPLEMENTED, Status.FULLY_IMPLEMENTED, Status.REGRESSED, Status.CONTRARY);

    /** For what stands after another one fell; nobody is needed where it stood all the time. */
    public static SecondPersonNeeded standingAgain(
            Optional<Assessment> before, Optional<Assessment> after, String authoredBy, Actor reviewer) {
        return new SecondPersonNeeded(
                after.equals(before) ? null : after.map(Assessment::status).orElse(null), authoredBy, reviewer, true);
    }

    public static boolean strong(Status status) {
        return status != null && STRONG.contains(status);
    }

    @Override
    public boolean broken() {
        return strong(status)
                && (reviewer.id().equals(authoredBy) || !reviewer.role().includes(Role.REVIEWER));
    }

    @Override
    public String sentence() {
        return (standsAgain ? "This leaves " + status + " standing, which" : status.name())
                + " needs two people: a reviewer publishes it, and the author is somebody else.";
    }

    @Override
    public Map<String, String> arguments() {
        return Map.of("status", status.name());
    }

    @Override
    public String field() {
        return standsAgain ? null : "status";
    }
}
