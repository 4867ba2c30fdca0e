package org.tavsiya.account;

import org.tavsiya.rules.Rule;

/** The one-time address works once, until the first administrator exists. */
record FirstSignInIsOpen(boolean matches) implements Rule {

    @Override
    public boolean broken() {
        return !matches;
    }

    @Override
    public String sentence() {
        return "This one-time address is no longer valid. It changes at every start and closes with the first account.";
    }
}
