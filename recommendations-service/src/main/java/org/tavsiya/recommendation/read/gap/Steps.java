package org.tavsiya.recommendation.read.gap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.tavsiya.recommendation.Status;

/**
 * How far voices are apart, in steps on the one order of the statuses from contrary to fully (docs/METHOD.md, section 8). Not to fully are
 * three steps. What says nothing of implementation (no information, not assessed, nothing claimed, no grade) is at no distance
 * from anything.
 */
final class Steps {

    private Steps() {}

    /** Rank of a status; empty lists and -1 stand for a voice that cannot be measured. */
    static int rank(Status status) {
        return status == null || status.value().isEmpty() ? -1 : status.ordinal();
    }

    /** @return signed: positive where the first is higher; 0 also where one of them cannot be measured */
    static int between(Status one, Status other) {
        return rank(one) < 0 || rank(other) < 0 ? 0 : rank(one) - rank(other);
    }

    /** To the nearest status that the grade does not contradict: a body's scale is coarser than ours. */
    static int toGrade(Status status, Collection<Status> agrees) {
        return rank(status) < 0
                ? 0
                : agrees.stream()
                        .filter(a -> rank(a) >= 0)
                        .mapToInt(a -> Math.abs(rank(status) - rank(a)))
                        .min()
                        .orElse(0);
    }

    /** The largest of the distances between any two of the three voices. */
    static int apart(Status claim, Collection<Status> grade, Status found) {
        return Math.max(Math.abs(between(claim, found)), Math.max(toGrade(claim, grade), toGrade(found, grade)));
    }

    static List<Status> statuses(Collection<String> names) {
        List<Status> statuses = new ArrayList<>();
        names.forEach(name -> statuses.add(Status.valueOf(name)));
        return statuses;
    }
}
