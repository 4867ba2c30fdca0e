package org.tavsiya.rules;

/** A command was refused: {@code code} names the rule, the message is its sentence. Nothing was changed. */
public class RuleBroken extends RuntimeException {

    private final String code;

    public RuleBroken(String code, String sentence) {
        super(sentence);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
