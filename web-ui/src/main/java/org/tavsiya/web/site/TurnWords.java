package org.tavsiya.web.site;

import org.tavsiya.recommendation.read.document.Turn;

/**
 * From what to what a fact led, in the reader's words.
 *
 * @param fromStatus the status whose mark stands before it; null for what is none
 */
public record TurnWords(String from, String fromStatus, String to, String toStatus, Turn.Nature nature) {

    public boolean repeats() {
        return nature == Turn.Nature.REPEAT;
    }
}
