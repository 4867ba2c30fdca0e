package org.tavsiya.entrance;

import java.io.IOException;

/** A body that did not say its length turned out longer than what this address takes. */
public class BodyTooLarge extends IOException {

    BodyTooLarge(long most) {
        super("The body is larger than " + most + " bytes, which is the most that is taken here.");
    }
}
