package org.tavsiya.api;

/** Reads the version out of an If-Match header. */
final class IfMatch {

    /**
     * Carries the version of one recommendation, to be sent as If-Match with a change. Not the ETag: that moves with everything in
     * the answer, also with the statuses of others beside it, and a change of those refuses nobody's work.
     */
    static final String VERSION = "Recommendation-Version";

    static String quoted(long version) {
        return "\"" + version + "\"";
    }

    private IfMatch() {}

    static Long version(String header) {
        String version = header.trim().replaceFirst("^W/", "").replace("\"", "");
        if (!version.matches("\\d{1,18}")) {
            throw new IllegalArgumentException("If-Match must carry the version that " + VERSION
                    + " gave, for example \"3\", not " + header + ".");
        }
        return Long.valueOf(version);
    }
}
