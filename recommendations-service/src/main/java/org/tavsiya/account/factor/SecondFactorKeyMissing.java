package org.tavsiya.account.factor;

import java.nio.file.Path;

/** Another copy encrypted the secret of an authenticator app, with a key that this copy has not. */
public class SecondFactorKeyMissing extends RuntimeException {

    SecondFactorKeyMissing(Path file, String name) {
        super("The key " + name + " of second factors is not in " + file
                + ". Copies of the application on one database need the same file: copy it from the one that made it.");
    }
}
