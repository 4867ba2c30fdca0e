package org.tavsiya.cluster.write.assesstogether;

import java.util.List;
import org.tavsiya.recommendation.write.rules.SecondPersonNeeded;
import org.tavsiya.rules.Violation;

/**
 * What becomes, or would become, of one member.
 *
 * @param refusals what refuses it; none where it is done
 */
public record Outcome(String recommendationId, Becomes becomes, List<Violation> refusals) {

    /** Published at once, submitted for a second person, or refused. */
    public enum Becomes {
        PUBLISHED,
        SUBMITTED,
        REFUSED
    }

    private static final String SECOND_PERSON = SecondPersonNeeded.class.getSimpleName();

    /**
     * @param violations all that its rules say
     * @param review a second person is wanted in any case
     */
    public static Outcome of(String recommendationId, List<Violation> violations, boolean review) {
        List<Violation> others =
                violations.stream().filter(v -> !v.code().equals(SECOND_PERSON)).toList();
        Becomes becomes = review || violations.size() > others.size() ? Becomes.SUBMITTED : Becomes.PUBLISHED;
        return new Outcome(recommendationId, others.isEmpty() ? becomes : Becomes.REFUSED, others);
    }

    public boolean done() {
        return becomes != Becomes.REFUSED;
    }
}
