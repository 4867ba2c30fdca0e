package org.tavsiya.account;

import org.tavsiya.rules.Rule;

/** Somebody can always let others in: of the administrators who may sign in, one stays. */
record LastAdministratorStays(boolean last) implements Rule {

    @Override
    public boolean broken() {
        return last;
    }

    @Override
    public String sentence() {
        return "This is the last administrator who can sign in. Give somebody else that role first.";
    }
}
