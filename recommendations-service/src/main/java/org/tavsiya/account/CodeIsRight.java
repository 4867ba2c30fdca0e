package org.tavsiya.account;

import org.tavsiya.rules.Rule;

/** Whoever has the telephone has the code. */
record CodeIsRight(boolean right) implements Rule {

    @Override
    public boolean broken() {
        return !right;
    }

    @Override
    public String sentence() {
        return "The code is not right, was used already, or there were too many attempts: wait for the next code and try again.";
    }

    @Override
    public String field() {
        return "code";
    }
}
