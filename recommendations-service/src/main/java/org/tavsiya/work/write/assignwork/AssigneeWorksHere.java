package org.tavsiya.work.write.assignwork;

import org.tavsiya.account.Account;
import org.tavsiya.account.Role;
import org.tavsiya.rules.Rule;

/** Only who may say something about a recommendation can be asked to. */
record AssigneeWorksHere(Account to) implements Rule {

    @Override
    public boolean broken() {
        return to == null || to.disabled() || !to.role().includes(Role.ANALYST);
    }

    @Override
    public String sentence() {
        return "Work is assigned to an analyst or reviewer whose account is enabled.";
    }

    @Override
    public String field() {
        return "assignee";
    }
}
