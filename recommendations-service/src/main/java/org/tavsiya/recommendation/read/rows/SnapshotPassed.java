package org.tavsiya.recommendation.read.rows;

/**
 * The generation that a snapshot was taken of is gone: another has taken its place while the answer was made. Asked
 * again, it is answered.
 */
public class SnapshotPassed extends RuntimeException {

    public static final int RETRY_SECONDS = 1;

    SnapshotPassed() {
        super("The views were replaced while this answer was made. Ask again.");
    }
}
