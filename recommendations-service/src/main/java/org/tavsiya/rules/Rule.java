package org.tavsiya.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A named rule with what it needs to judge. The class name is the rule's stable code; the sentence is what the user reads.
 * A rule whose subject is missing is not broken: that it is missing is what another rule says.
 */
public interface Rule {

    boolean broken();

    String sentence();

    default String code() {
        return getClass().getSimpleName();
    }

    /** What varies in the sentence, by name, for whoever says it in another language. */
    default Map<String, String> arguments() {
        return Map.of();
    }

    /** Where it is mended, for example {@code effectiveOn} or {@code evidence[0].factDate}; null where no single field is to blame. */
    default String field() {
        return null;
    }

    /** Refuses with all that is broken, in the order of the rules. */
    static void check(Rule... rules) {
        check(Arrays.asList(rules));
    }

    static void check(List<? extends Rule> rules, Rule... more) {
        List<Violation> violations = Stream.concat(rules.stream(), Arrays.stream(more))
                .filter(Rule::broken)
                .map(Violation::of)
                .distinct()
                .toList();
        if (!violations.isEmpty()) {
            throw new RuleBroken(violations);
        }
    }
}
