package org.tavsiya.cluster.write.assesstogether;

import org.tavsiya.rules.Rule;

/** Nobody judges what they have not seen. */
public record SeenAsItIs(Long seen, long actual) implements Rule {

    @Override
    public boolean broken() {
        return seen != null && seen != actual;
    }

    @Override
    public String sentence() {
        return "Somebody changed this recommendation after you looked at it.";
    }
}
