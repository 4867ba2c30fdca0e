package org.tavsiya.ingest;

/**
 * A record that could not be taken in.
 *
 * @param recordNumber 1-based position in the file
 * @param annotationId where it could be read; else null
 * @param reasonCode   name of a {@link RejectionReason}; a service may add codes of its own
 * @param reason       a sentence for the person who imports
 * @param raw          what the source holds there, cut after 100,000 characters
 */
public record Rejected(long recordNumber, String annotationId, String reasonCode, String reason, String raw) {

    private static final int MOST = 100_000;

    public Rejected {
        raw = raw == null || raw.length() <= MOST ? raw : raw.substring(0, MOST) + "…";
    }
}
