package org.tavsiya.rules;

import java.util.Map;

/**
 * One rule that a command breaks.
 *
 * @param code the rule's stable name
 * @param sentence what the user reads
 * @param arguments what varies in the sentence, by name
 * @param field where it is mended, or null
 */
public record Violation(String code, String sentence, Map<String, String> arguments, String field) {

    static Violation of(Rule rule) {
        return new Violation(rule.code(), rule.sentence(), rule.arguments(), rule.field());
    }
}
