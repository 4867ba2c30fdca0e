package org.tavsiya.work;

/** The stream of work on one recommendation: beside the recommendation's own, so that it moves nothing public. */
public final class WorkOn {

    private static final String PREFIX = "work-";

    private WorkOn() {}

    public static String stream(String recommendationId) {
        return PREFIX + recommendationId;
    }

    public static String recommendation(String stream) {
        return stream.substring(PREFIX.length());
    }
}
