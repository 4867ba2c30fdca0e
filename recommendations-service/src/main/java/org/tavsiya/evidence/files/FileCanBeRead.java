package org.tavsiya.evidence.files;

import org.tavsiya.rules.Rule;

/** What cannot be read cannot be cleaned either. */
record FileCanBeRead(boolean read) implements Rule {

    @Override
    public boolean broken() {
        return !read;
    }

    @Override
    public String sentence() {
        return "This file is damaged, locked with a password, or too large as a picture; "
                + "it could not be cleaned of what it says of its makers.";
    }

    @Override
    public String field() {
        return "file";
    }
}
