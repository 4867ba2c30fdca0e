package org.tavsiya.report.write.remarkonpassage;

import java.util.stream.Stream;
import org.tavsiya.report.ReportContents;
import org.tavsiya.report.ReportContents.Written;
import org.tavsiya.report.WrittenText;
import org.tavsiya.rules.Rule;

/**
 * A remark on words that stand nowhere would send people looking for them. What a recommendation says the register knows, not the report:
 * there only the length is asked for.
 */
record PassageStands(ReportContents contents, String blockId, String passage) implements Rule {

    private static final int LONGEST = 1000;

    @Override
    public boolean broken() {
        return passage != null
                && (passage.length() > LONGEST
                        || contents.text(blockId)
                                .map(Written::text)
                                .filter(this::lacks)
                                .isPresent());
    }

    /** Words are copied from the page, where no signs of the small format stand, or from the form, where they do. */
    private boolean lacks(String text) {
        return Stream.of(text, WrittenText.of(text).plain()).noneMatch(t -> flat(t).contains(passage));
    }

    /** Line breaks are set by the page that the words were copied from. */
    static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    @Override
    public String sentence() {
        return "The words that the remark is about do not stand in this text.";
    }

    @Override
    public String field() {
        return "passage";
    }
}
