package org.tavsiya.account;

import org.tavsiya.rules.Rule;

/** What protects the own account is removed with the own password, on the page of the own account. */
record OwnSecondFactorStays(boolean own) implements Rule {

    @Override
    public boolean broken() {
        return own;
    }

    @Override
    public String sentence() {
        return "Your own second factor you remove on the page of your own account, with your password.";
    }
}
