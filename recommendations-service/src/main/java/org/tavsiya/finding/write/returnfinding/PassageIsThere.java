package org.tavsiya.finding.write.returnfinding;

import java.util.stream.Stream;
import org.tavsiya.finding.events.FindingSubmitted;
import org.tavsiya.rules.Rule;

/** A remark on words that nobody wrote would send the author looking for them. */
record PassageIsThere(FindingSubmitted submitted, String field, String passage) implements Rule {

    @Override
    public boolean broken() {
        return passage != null
                && Stream.of(submitted.reason(), submitted.whyWrong(), submitted.sourceTitle(), evidence())
                        .noneMatch(text -> text != null && flat(text).contains(flat(passage)));
    }

    private String evidence() {
        return submitted.evidence() == null
                ? null
                : String.join(
                        " ",
                        submitted.evidence().stream()
                                .flatMap(e -> e.values().stream())
                                .toList());
    }

    /** Line breaks are set by the page that the words were marked on. */
    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").trim();
    }

    @Override
    public String sentence() {
        return "The passage that the remark quotes does not stand in what was submitted.";
    }

    @Override
    public String field() {
        return "passage";
    }
}
