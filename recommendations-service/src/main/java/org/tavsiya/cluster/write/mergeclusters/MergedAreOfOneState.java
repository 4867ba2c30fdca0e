package org.tavsiya.cluster.write.mergeclusters;

import org.tavsiya.rules.Rule;

/** A judgment is about one State. */
record MergedAreOfOneState(String one, String other) implements Rule {

    @Override
    public boolean broken() {
        return one != null && other != null && !one.equals(other);
    }

    @Override
    public String sentence() {
        return "Clusters about different States are not merged.";
    }

    @Override
    public String field() {
        return "from";
    }
}
