package org.tavsiya.imports;

/**
 * A record that did not enter the register, and why. It is kept word for word, up to 100,000 characters; U+0000, which PostgreSQL cannot
 * hold, is written as an escape.
 *
 * @param recordNumber 1-based place in the file; null where the refusal came from the register and not from reading
 */
public record RejectedRecord(Long recordNumber, String annotationId, String reasonCode, String reason, String raw) {

    private static final int LONGEST = 100_000;
    private static final int LONGEST_ID = 255;
    private static final int LONGEST_CODE = 64;

    public RejectedRecord {
        annotationId = plain(annotationId, LONGEST_ID);
        reasonCode = reasonCode == null ? "UNKNOWN" : plain(reasonCode, LONGEST_CODE);
        reason = reason == null ? "" : plain(reason, LONGEST);
        raw = plain(raw, LONGEST);
    }

    private static String plain(String text, int longest) {
        String cut = text == null || text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
        return cut == null ? null : cut.replace("\u0000", "\\u0000");
    }
}
