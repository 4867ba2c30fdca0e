package org.tavsiya.account;

import org.tavsiya.rules.Rule;

/** Two people never share an account, and nobody passes for another by a name that looks the same. */
record NameIsFree(boolean taken, String name) implements Rule {

    @Override
    public boolean broken() {
        return taken;
    }

    @Override
    public String sentence() {
        return "The name " + name + " is taken, or looks like one that is.";
    }

    @Override
    public String field() {
        return "name";
    }
}
