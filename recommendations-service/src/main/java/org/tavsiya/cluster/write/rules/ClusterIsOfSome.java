package org.tavsiya.cluster.write.rules;

import org.tavsiya.rules.Rule;

/** One alone is no cluster, and more than a hundred nobody looks at one by one. */
public record ClusterIsOfSome(int members) implements Rule {

    private static final int LEAST = 2;
    private static final int MOST = 100;

    @Override
    public boolean broken() {
        return members < LEAST || members > MOST;
    }

    @Override
    public String sentence() {
        return "A cluster has from " + LEAST + " to " + MOST + " members.";
    }

    @Override
    public String field() {
        return "members";
    }
}
