package org.tavsiya.evidence.files;

import org.tavsiya.evidence.EvidenceLimits;
import org.tavsiya.rules.Rule;

/** Files are sealed whole, in memory. */
record FileIsSmall(long bytes) implements Rule {

    @Override
    public boolean broken() {
        return bytes > EvidenceLimits.FILE;
    }

    @Override
    public String sentence() {
        return "A file has at most 10 MB.";
    }

    @Override
    public String field() {
        return "file";
    }
}
