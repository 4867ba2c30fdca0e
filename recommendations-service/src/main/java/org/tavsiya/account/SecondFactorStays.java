package org.tavsiya.account;

import org.tavsiya.rules.Rule;

/** Where a second factor is demanded, the last one is not removed. */
record SecondFactorStays(boolean demandedAndLast) implements Rule {

    @Override
    public boolean broken() {
        return demandedAndLast;
    }

    @Override
    public String sentence() {
        return "Your role needs a second factor here, and this is your last one. Set up another one first.";
    }
}
