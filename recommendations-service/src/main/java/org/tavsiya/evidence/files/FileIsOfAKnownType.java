package org.tavsiya.evidence.files;

import java.util.Map;
import org.tavsiya.rules.Rule;

/** Only what can be cleaned is kept. */
record FileIsOfAKnownType(boolean known, String type) implements Rule {

    @Override
    public boolean broken() {
        return !known;
    }

    @Override
    public String sentence() {
        return "By its content this file is neither PDF, PNG, JPEG nor plain text; only these are kept.";
    }

    @Override
    public Map<String, String> arguments() {
        return Map.of("type", type);
    }

    @Override
    public String field() {
        return "file";
    }
}
