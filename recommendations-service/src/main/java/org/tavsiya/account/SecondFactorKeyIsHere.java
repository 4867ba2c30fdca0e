package org.tavsiya.account;

import org.tavsiya.rules.Rule;

/** Copies of the application on one database have one key, or each would make apps that the others do not understand. */
record SecondFactorKeyIsHere(boolean here) implements Rule {

    @Override
    public boolean broken() {
        return !here;
    }

    @Override
    public String sentence() {
        return "This copy of the application lacks the key of second factors; whoever runs it finds in its log what to do.";
    }
}
