package org.tavsiya.api;

/** As many whole answers are being written as may be at once. */
public class TooManyDownloads extends RuntimeException {

    public static final int RETRY_SECONDS = 10;

    TooManyDownloads() {
        super("Too many downloads are running right now. Try again in a moment.");
    }
}
