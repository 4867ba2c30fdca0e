package org.tavsiya.api;

/**
 * A download broke off after its beginning was sent. It goes on to the server, which drops the connection: a clean
 * end would make it look whole.
 */
class DownloadBroken extends RuntimeException {

    DownloadBroken(Throwable cause) {
        super("A download broke off: " + cause.getMessage(), cause);
    }
}
