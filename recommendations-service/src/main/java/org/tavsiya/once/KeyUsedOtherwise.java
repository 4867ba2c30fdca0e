package org.tavsiya.once;

/** The key was used for another request: the sender's mistake, since nobody can tell which of the two is meant. Nothing was recorded. */
public class KeyUsedOtherwise extends RuntimeException {

    KeyUsedOtherwise(RequestKey key) {
        super("The Idempotency-Key " + key.key()
                + " was used for another request. Nothing was recorded; a new request needs a new key.");
    }
}
