package org.tavsiya.account;

import org.tavsiya.rules.Rule;

/** Nobody locks the last door from inside: an own account is disabled, and its role taken, by another administrator. */
record OwnAccountStays(boolean own) implements Rule {

    @Override
    public boolean broken() {
        return own;
    }

    @Override
    public String sentence() {
        return "An administrator cannot disable the account in use or take its role; another administrator can.";
    }
}
