package org.tavsiya.api;

/** Reads the version out of an If-Match header. */
final class IfMatch {

    private IfMatch() {
    }

    static Long version(String header) {
        String version = header.trim().replaceFirst("^W/", "").replace("\"", "");
        if (!version.matches("\\d{1,18}")) {
            throw new IllegalArgumentException("If-Match must carry the version that the recommendation's ETag gave, for example \"3\", not " + header + ".");
        }
        return Long.valueOf(version);
    }
}
