package org.tavsiya.saved;

/** There is none with this id that the asker may see. */
public class UnknownSavedFilter extends RuntimeException {

    UnknownSavedFilter(String id) {
        super("There is no saved filter " + id + ".");
    }
}
