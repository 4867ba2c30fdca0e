package org.tavsiya.recommendation.write.model;

import org.tavsiya.recommendation.Lifecycle;

/**
 * Whoever is named as the newer recommendation.
 *
 * @param lifecycle null where the register does not hold it, or does no longer
 * @param last id of the one at the end of its chain; null where the chain is a ring or leads to what is not there
 */
public record Successor(String id, Lifecycle lifecycle, String last) {

    public boolean known() {
        return lifecycle != null;
    }
}
