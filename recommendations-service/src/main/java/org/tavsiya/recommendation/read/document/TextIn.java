package org.tavsiya.recommendation.read.document;

/**
 * The text in one language.
 *
 * @param official false for a translation by an analyst
 */
public record TextIn(String language, String text, boolean official) {}
