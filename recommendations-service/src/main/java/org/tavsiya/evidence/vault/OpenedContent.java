package org.tavsiya.evidence.vault;

/** A content that was sealed, opened. */
public record OpenedContent(SealedKind kind, SealedLabel label, byte[] content) {

    @Override
    public String toString() {
        return "[opened]";
    }
}
