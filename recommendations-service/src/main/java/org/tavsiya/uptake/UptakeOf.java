package org.tavsiya.uptake;

/** The stream that says which suggestions of a report were taken up: beside the report's own, which is done when it was sent. */
public final class UptakeOf {

    private static final String PREFIX = "uptake-";

    private UptakeOf() {}

    public static String stream(String reportId) {
        return PREFIX + reportId;
    }

    public static String report(String stream) {
        return stream.substring(PREFIX.length());
    }
}
