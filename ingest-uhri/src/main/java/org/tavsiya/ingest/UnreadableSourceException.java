package org.tavsiya.ingest;

import java.io.IOException;

/** The file as a whole cannot be read; the message says what it is and what to do. */
public class UnreadableSourceException extends IOException {

    private static final long serialVersionUID = 1L;

    public UnreadableSourceException(String message) {
        super(message);
    }

    public UnreadableSourceException(String message, Throwable cause) {
        super(message, cause);
    }
}
