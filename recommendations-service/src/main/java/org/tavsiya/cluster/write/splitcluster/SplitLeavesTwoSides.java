package org.tavsiya.cluster.write.splitcluster;

import org.tavsiya.rules.Rule;

/** Whatever is split is two clusters afterwards; a single one is taken out instead. */
record SplitLeavesTwoSides(int moved, int left) implements Rule {

    private static final int LEAST = 2;

    @Override
    public boolean broken() {
        return moved < LEAST || left < LEAST;
    }

    @Override
    public String sentence() {
        return "A split leaves at least two members on either side; a single one is taken out instead.";
    }

    @Override
    public String field() {
        return "members";
    }
}
