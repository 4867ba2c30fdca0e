package org.tavsiya.ingest;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A record that could not be taken in.
 *
 * @param recordNumber 1-based position in the file
 * @param annotationId where it could be read; else null
 * @param reasonCode   name of a {@link RejectionReason}; a service may add codes of its own
 * @param reason       a sentence for the person who imports
 * @param raw          what the source holds there, cut after 100,000 characters
 */
public record Rejected(long recordNumber, String annotationId, String reasonCode, String reason, String raw)
        implements Item {

    private static final int MOST = 100_000;
    private static final Pattern ID =
            Pattern.compile("\"AnnotationId\"\\s*+:\\s*+\"([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})\"");

    public Rejected {
        raw = raw == null || raw.length() <= MOST ? raw : raw.substring(0, MOST) + "…";
    }

    /** Half a record may still show its id, which lets a person find it at the source. */
    public static Rejected of(long recordNumber, RejectionReason why, String reason, String raw) {
        Matcher id = ID.matcher(raw);
        return new Rejected(
                recordNumber, id.find() ? id.group(1).toLowerCase(Locale.ROOT) : null, why.name(), reason, raw);
    }
}
