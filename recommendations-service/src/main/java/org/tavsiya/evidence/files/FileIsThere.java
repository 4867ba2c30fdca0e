package org.tavsiya.evidence.files;

import org.tavsiya.rules.Rule;

/** Nothing is no file. */
record FileIsThere(long bytes) implements Rule {

    @Override
    public boolean broken() {
        return bytes == 0;
    }

    @Override
    public String sentence() {
        return "Choose a file that is not empty.";
    }

    @Override
    public String field() {
        return "file";
    }
}
