package org.tavsiya.evidence.write.restricted;

import org.tavsiya.rules.Rule;

/** An administrator alone opens no restricted note: it takes two people to let somebody in. */
record NobodyGrantsThemselves(String accountId, String by) implements Rule {

    @Override
    public boolean broken() {
        return accountId.equals(by);
    }

    @Override
    public String sentence() {
        return "The right to see what is restricted is granted by another administrator.";
    }
}
