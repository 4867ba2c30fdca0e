package org.tavsiya.web.site;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tavsiya.vocabulary.Bodies;
import org.tavsiya.vocabulary.Words;

/** Gives each reader the words of their language. */
@Component
public class Wordings {

    private final Words words;
    private final Bodies bodies;
    private final MessageSource messages;

    Wordings(Words words, Bodies bodies, MessageSource messages) {
        this.words = words;
        this.bodies = bodies;
        this.messages = messages;
    }

    public Wording of(Language language) {
        return new Wording(words, bodies, messages, language.locale());
    }
}
