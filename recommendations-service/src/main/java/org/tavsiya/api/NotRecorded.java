package org.tavsiya.api;

/** The log is away, and the change was never handed to it for good: nothing was recorded. */
public class NotRecorded extends RuntimeException {

    NotRecorded(RuntimeException cause) {
        super("Nothing was recorded: " + cause.getMessage(), cause);
    }
}
