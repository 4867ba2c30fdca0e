package org.tavsiya.api;

/**
 * A download broke off after its beginning was sent. It goes on to the server, which drops the connection: a clean
 * end would make it look whole. Without its stack, which the server writes into the log: how often that happens is up to strangers.
 */
class DownloadBroken extends RuntimeException {

    DownloadBroken(String why) {
        super("A download broke off: " + why, null, false, false);
    }
}
