package org.tavsiya.account;

import org.tavsiya.rules.Rule;

/** A one-time address makes one account. */
record InvitationIsOpen(boolean open) implements Rule {

    @Override
    public boolean broken() {
        return !open;
    }

    @Override
    public String sentence() {
        return "This invitation is no longer valid: it was used, has expired or was withdrawn. Ask an administrator for a new one.";
    }
}
