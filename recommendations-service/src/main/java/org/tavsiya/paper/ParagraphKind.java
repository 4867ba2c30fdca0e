package org.tavsiya.paper;

public enum ParagraphKind {
    BODY,
    /** With the next number of the document, as UN documents count their paragraphs, through all chapters. */
    NUMBERED,
    /** The sentence that says the most, in larger letters. */
    LEAD,
    /** Small: a source, a method, what a figure cannot say. */
    NOTE
}
