package org.tavsiya.rules;

/** A named rule with what it needs to judge. The class name is the rule's stable code; the sentence is what the user reads. */
public interface Rule {

    boolean broken();

    String sentence();

    default String code() {
        return getClass().getSimpleName();
    }

    /** Refuses with the first broken rule. */
    static void check(Rule... rules) {
        for (Rule rule : rules) {
            if (rule.broken()) {
                throw new RuleBroken(rule.code(), rule.sentence());
            }
        }
    }
}
