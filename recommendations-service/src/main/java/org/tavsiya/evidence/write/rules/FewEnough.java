package org.tavsiya.evidence.write.rules;

import java.util.Map;
import org.tavsiya.rules.Rule;

/** Lists of an item stay readable. */
public record FewEnough(int count, int most, String field) implements Rule {

    @Override
    public boolean broken() {
        return count > most;
    }

    @Override
    public String sentence() {
        return "At most " + most + " of these.";
    }

    @Override
    public Map<String, String> arguments() {
        return Map.of("most", String.valueOf(most));
    }
}
