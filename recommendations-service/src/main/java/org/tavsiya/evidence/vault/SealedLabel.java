package org.tavsiya.evidence.vault;

/**
 * What is known of a sealed content beside itself, sealed like it.
 *
 * @param name of the file or note
 * @param mediaType of a file; null for a note
 * @param sha256 of the content, in hexadecimal; of what is restricted it is nowhere else, since a short text can be guessed by it
 */
public record SealedLabel(String name, String mediaType, long bytes, String sha256) {

    @Override
    public String toString() {
        return "[sealed]";
    }
}
