package org.tavsiya.ingest.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Paragraph number, part and heading as far as a plain text shows them. UHRI has no field for them: the number stands in the text, and a
 * section heading may be glued before it. Patterns in order of precedence as they occur in UPR records; the first that matches wins.
 */
record Paragraph(String number, Integer part, String heading) {

    static final Paragraph NONE = new Paragraph(null, null, null);

    private static final int LONGEST_HEADING = 200;
    private static final int HEADING_LINES = 3;
    private static final String LIMB = "(?: ?\\([a-z]{1,4}\\))?";
    private static final String NUMBER = "(\\d{1,3}(?:\\.\\d{1,3})?" + LIMB + ")";
    private static final String PARAGRAPH = "[Pp]ara(?:graph)?s?\\.? ?";

    /** {@code Recommendation No. 41, para. 81: 41. Advance ...} */
    private static final Pattern NUMBERED_IN_PARAGRAPH = Pattern.compile("Recommendations? [Nn]o\\.? ?(\\d{1,3}" + LIMB
            + "),? (?:contained )?(?:in )?" + PARAGRAPH + "(\\d{1,3})(?!\\d)");
    /** {@code Recommendations contained in para. 79(a): 79(a). Take ...} */
    private static final Pattern CONTAINED_IN_PARAGRAPH = Pattern.compile(
            "Recommendations? (?:contained )?(?:in|from|of)[^:]{0,120}?\\b" + PARAGRAPH + NUMBER + "[^:]{0,120}:");
    /** {@code Recommendation contained in 25(a): Take ...} */
    private static final Pattern CONTAINED_IN = Pattern.compile("Recommendations? contained in " + NUMBER + " ?:");
    /** {@code paragraph 28: ...} */
    private static final Pattern NAMED = Pattern.compile(PARAGRAPH + NUMBER + " ?[:.]");
    /** {@code 137.197 Improve ...}, {@code 88.1..2 Extend ...} */
    private static final Pattern DOTTED =
            Pattern.compile("(\\d{1,3}\\.\\d{1,3})(?:\\.\\.(\\d{1,2}))?(?!\\d)(" + LIMB + ")");
    /** {@code 67. To continue}, {@code 4.The}, {@code 67 To continue}; neither {@code 2030 Agenda} nor {@code 2.5 million} */
    private static final Pattern PLAIN =
            Pattern.compile("\\(?(\\d{1,3}(?!\\d)" + LIMB + ")(?:\\.(?!\\d)|\\)|:| (?=\\p{Lu}))");
    /** {@code Rural women 49.The Committee notes}: a heading and a number that lost their line break. */
    private static final Pattern GLUED = Pattern.compile(
            "(\\p{Lu}[^.;:!?\\n\\d]{2,150}?) (\\d{1,3})\\.(?:(?=\\p{Lu})"
                    + "| (?=The (?:Committee|State party|Subcommittee|Special Rapporteur|Working Group|Independent Expert)\\b))");

    private static final Pattern REFERENCE = Pattern.compile(
            "(?:^|[ (])(?:articles?|art|paras?|paragraphs?|no|nos|numbers?|resolutions?|rules?|goals?|"
                    + "targets?|sections?|chapters?|of|and|to|or|in|by|from|with|cycle)$",
            Pattern.CASE_INSENSITIVE);

    static Paragraph of(String text, boolean upr) {
        Paragraph found = atStart(text, upr);
        if (found != null) {
            return found;
        }
        found = afterHeadingLine(text, upr);
        if (found == null && !upr) {
            found = afterHeadingInLine(text);
        }
        return found == null ? NONE : found;
    }

    private static Paragraph atStart(String text, boolean upr) {
        if (text.isEmpty()) {
            return null;
        }
        char first = text.charAt(0);
        if (first >= '0' && first <= '9' || first == '(') {
            return numbered(text, 0, upr, null);
        }
        return first == 'R' || first == 'P' || first == 'p' ? referred(text) : null;
    }

    private static Paragraph referred(String text) {
        Matcher numbered = NUMBERED_IN_PARAGRAPH.matcher(text);
        if (numbered.lookingAt()) {
            return new Paragraph(tight(numbered.group(2) + "." + numbered.group(1)), null, null);
        }
        for (Pattern pattern : new Pattern[] {CONTAINED_IN_PARAGRAPH, CONTAINED_IN, NAMED}) {
            Matcher m = pattern.matcher(text);
            if (m.lookingAt()) {
                return new Paragraph(tight(m.group(1)), null, null);
            }
        }
        return null;
    }

    /** Only UPR reports number with a dot inside; elsewhere {@code 1.5} is a quantity. */
    private static Paragraph numbered(String text, int start, boolean upr, String heading) {
        if (upr) {
            Matcher dotted = DOTTED.matcher(text).region(start, text.length());
            if (dotted.lookingAt()) {
                return new Paragraph(
                        tight(dotted.group(1) + dotted.group(3)),
                        dotted.group(2) == null ? null : Integer.valueOf(dotted.group(2)),
                        heading);
            }
        }
        Matcher plain = PLAIN.matcher(text).region(start, text.length());
        return plain.lookingAt() ? new Paragraph(tight(plain.group(1)), null, heading) : null;
    }

    private static Paragraph afterHeadingLine(String text, boolean upr) {
        int end = text.indexOf('\n');
        for (int line = 0; line < HEADING_LINES && end > 0 && end <= LONGEST_HEADING; line++) {
            if (".;,:".indexOf(text.charAt(end - 1)) >= 0) {
                return null;
            }
            Paragraph found =
                    numbered(text, end + 1, upr, text.substring(0, end).replace('\n', ' '));
            if (found != null) {
                return found;
            }
            end = text.indexOf('\n', end + 1);
        }
        return null;
    }

    private static Paragraph afterHeadingInLine(String text) {
        Matcher glued = GLUED.matcher(text);
        return glued.lookingAt() && !REFERENCE.matcher(glued.group(1)).find()
                ? new Paragraph(glued.group(2), null, glued.group(1))
                : null;
    }

    private static String tight(String number) {
        return number.indexOf(' ') < 0 ? number : number.replace(" ", "");
    }
}
