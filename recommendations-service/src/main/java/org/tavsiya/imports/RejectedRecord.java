package org.tavsiya.imports;

/**
 * A record that did not enter the register, and why. It is kept word for word.
 *
 * @param recordNumber 1-based place in the file; null where the refusal came from the register and not from reading
 */
public record RejectedRecord(Long recordNumber, String annotationId, String reasonCode, String reason, String raw) {
}
