package org.tavsiya.cluster.write.mergeclusters;

import org.tavsiya.rules.Rule;

/** A cluster is not merged with itself. */
record MergedAreTwo(String into, String from) implements Rule {

    @Override
    public boolean broken() {
        return into.equals(from);
    }

    @Override
    public String sentence() {
        return "A cluster is merged with another one, not with itself.";
    }

    @Override
    public String field() {
        return "from";
    }
}
