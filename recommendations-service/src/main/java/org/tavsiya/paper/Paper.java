package org.tavsiya.paper;

import java.util.List;

/**
 * One document to read on paper, from its title to its last line.
 *
 * @param title stands above all, and in the properties of the file
 * @param subjects lines below the title: what it is about, for whom, by whom; may be empty
 * @param language of the whole, as a BCP 47 tag ({@code en}, {@code ru}, {@code tg}); a span may have another one
 * @param header the line at the head of each page; null where there is none
 * @param pin printed at the foot of each page
 */
public record Paper(
        String title,
        List<String> subjects,
        String language,
        PaperLayout layout,
        String header,
        PaperPin pin,
        List<Block> blocks) {

    public Paper {
        PaperRules.said("title", title);
        PaperRules.said("language", language);
        subjects = List.copyOf(subjects);
        blocks = List.copyOf(blocks);
        PaperRules.anchorsAreFound(blocks);
    }

    /** Upright A4 without a header, with its check code. */
    public static Paper of(String title, List<String> subjects, String language, PaperPin pin, List<Block> blocks) {
        return new Paper(title, subjects, language, PaperLayout.PORTRAIT, null, pin, blocks).coded();
    }

    /** The same with the check code of its content, which is counted without any code. */
    public Paper coded() {
        Paper without = pinned(pin.coded(""));
        return pinned(pin.coded(CheckCode.of(without)));
    }

    private Paper pinned(PaperPin other) {
        return new Paper(title, subjects, language, layout, header, other, blocks);
    }
}
