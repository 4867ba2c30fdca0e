package org.tavsiya.recommendation.events;

/** A statement that says where it can be read. Whatever is unknown of its source is null. */
public interface Sourced extends Stated {

    String sourceSymbol();

    String sourceParagraph();

    String sourceUrl();

    String sourceLanguage();
}
