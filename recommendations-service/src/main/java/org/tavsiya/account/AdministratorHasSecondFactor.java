package org.tavsiya.account;

import org.tavsiya.rules.Rule;

/** Whoever demands a second factor of others has one. */
record AdministratorHasSecondFactor(boolean lacks) implements Rule {

    @Override
    public boolean broken() {
        return lacks;
    }

    @Override
    public String sentence() {
        return "Set up a second factor for your own account first.";
    }
}
