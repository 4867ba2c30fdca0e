package org.tavsiya.evidence.vault;

/** The master key cannot be had as it is needed. The sentence says what to do and holds nothing of a key. */
public class MasterKeyTrouble extends RuntimeException {

    MasterKeyTrouble(String message, Throwable cause) {
        super(message, cause);
    }

    MasterKeyTrouble(String message) {
        this(message, null);
    }
}
