package org.tavsiya.rules;

import java.util.List;
import java.util.Map;

/** A command was refused, and nothing was changed: all the rules that it breaks, the first one also as {@code code} and message. */
public class RuleBroken extends RuntimeException {

    private final transient List<Violation> violations;

    public RuleBroken(List<Violation> violations) {
        super(violations.get(0).sentence());
        this.violations = List.copyOf(violations);
    }

    public RuleBroken(String code, String sentence) {
        this(List.of(new Violation(code, sentence, Map.of(), null)));
    }

    public String code() {
        return violations.get(0).code();
    }

    public List<Violation> violations() {
        return violations;
    }
}
