package org.tavsiya.recommendation.read.doubles;

import java.util.List;
import java.util.Set;

/**
 * A recommendation that came without UHRI's id, and which of those with one it may be.
 *
 * @param statements how much was said about it: assessments, claims, grades
 */
public record PossibleDuplicate(
        String id, String symbol, String paragraph, String text, int statements, List<Resembling> resembling) {

    /** Leaves out those of which somebody has said that they are others. */
    public PossibleDuplicate without(Set<String> others) {
        return new PossibleDuplicate(
                id,
                symbol,
                paragraph,
                text,
                statements,
                resembling.stream().filter(r -> !others.contains(r.id())).toList());
    }
}
