package org.tavsiya.paper;

/**
 * What a program that reads the document again finds, and no reader sees.
 *
 * @param name of a bookmark: Word takes forty letters, digits and low lines at most
 */
public record Mark(String name) implements Inline {

    public Mark {
        if (!name.matches("[a-zA-Z][a-zA-Z0-9_]{0,39}")) {
            throw new IllegalArgumentException("no name of a bookmark: " + name);
        }
    }
}
