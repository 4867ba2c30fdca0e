package org.tavsiya.report;

import java.util.List;
import org.tavsiya.vocabulary.Word;

/**
 * A part that a body expects of a report, from the table {@code report/outlines.csv}.
 *
 * @param id its name in the outline of its body
 * @param kind COVER, SECTION, CHAPTER or ANNEX; words of covers and annexes count towards no limit
 * @param articles of the convention, as it numbers them; none for UPR
 * @param themes those that usually speak of it
 * @param alsoThemes those that may, and more often speak of something else
 */
public record ExpectedPart(
        String id,
        ReportBody body,
        String kind,
        boolean required,
        List<String> articles,
        Word heading,
        List<String> themes,
        List<String> alsoThemes) {

    public boolean counted() {
        return !kind.equals("COVER") && !kind.equals("ANNEX");
    }

    /** How well a recommendation of these themes fits here: 0 where nothing speaks for it. */
    int fits(List<String> its) {
        return 2 * common(themes, its) + common(alsoThemes, its);
    }

    private static int common(List<String> one, List<String> other) {
        return (int) one.stream().filter(other::contains).count();
    }
}
