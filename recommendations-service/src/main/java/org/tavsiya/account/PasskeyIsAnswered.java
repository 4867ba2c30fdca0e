package org.tavsiya.account;

import org.tavsiya.rules.Rule;

/** The browser proved that it has the new passkey. */
record PasskeyIsAnswered(boolean answered) implements Rule {

    @Override
    public boolean broken() {
        return !answered;
    }

    @Override
    public String sentence() {
        return "The passkey was not made. Reload the page and try again.";
    }

    @Override
    public String field() {
        return "passkey";
    }
}
