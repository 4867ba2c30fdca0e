package org.tavsiya.saved;

import org.tavsiya.rules.Rule;

/** Whose filter it is renames and deletes it; what is shared an administrator may delete, too. */
record ItsOwnerChangesIt(boolean allowed) implements Rule {

    @Override
    public boolean broken() {
        return !allowed;
    }

    @Override
    public String sentence() {
        return "Only whose filter it is can change it.";
    }

    @Override
    public String field() {
        return null;
    }
}
