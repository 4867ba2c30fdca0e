package org.tavsiya.account;

import org.tavsiya.rules.Rule;

/** Whoever finds a desk left open does not take over the account. */
record PasswordIsOwn(boolean right) implements Rule {

    @Override
    public boolean broken() {
        return !right;
    }

    @Override
    public String sentence() {
        return "The present password is not right, or there were too many attempts: wait a minute and try again.";
    }

    @Override
    public String field() {
        return "present";
    }
}
