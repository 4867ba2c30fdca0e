package org.tavsiya.evidence.vault;

/**
 * A text that only those with the right may read. No public type takes one, nothing serializes it, and whoever prints it by mistake
 * prints nothing of it.
 */
public final class RestrictedText {

    private final String plain;

    public RestrictedText(String plain) {
        this.plain = plain;
    }

    /** For the vault, and for whoever was let in. */
    public String plain() {
        return plain;
    }

    @Override
    public String toString() {
        return "[restricted]";
    }
}
