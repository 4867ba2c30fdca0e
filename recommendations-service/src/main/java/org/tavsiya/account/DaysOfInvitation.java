package org.tavsiya.account;

import org.tavsiya.rules.Rule;

/** An address that lies about is not good for long. */
record DaysOfInvitation(int days) implements Rule {

    static final int MOST = 30;

    @Override
    public boolean broken() {
        return days < 1 || days > MOST;
    }

    @Override
    public String sentence() {
        return "An invitation is good for 1 to " + MOST + " days.";
    }

    @Override
    public String field() {
        return "days";
    }
}
