package org.tavsiya.ingest.cli;

import java.io.IOException;

/** The service cannot be reached or refused; the message says what it said and what to do. */
final class ServiceException extends IOException {

    private static final long serialVersionUID = 1L;

    ServiceException(String message) {
        super(message);
    }

    ServiceException(String message, Throwable cause) {
        super(message, cause);
    }
}
