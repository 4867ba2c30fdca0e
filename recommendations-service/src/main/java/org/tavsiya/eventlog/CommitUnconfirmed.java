package org.tavsiya.eventlog;

/** A commit was asked for, and its answer never came: what it held may be in the log, or not. */
public class CommitUnconfirmed extends RuntimeException {

    CommitUnconfirmed(RuntimeException cause) {
        super("The commit was not confirmed: " + cause.getMessage(), cause);
    }
}
