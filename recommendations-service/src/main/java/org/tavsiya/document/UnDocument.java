package org.tavsiya.document;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A paper of the UN about one State.
 *
 * @param country the State, as UHRI spells it
 * @param body under UHRI's short label
 * @param symbolCertainty whether the symbol itself was seen
 * @param cycle of the UPR, else null
 * @param session number, where it was seen: of the body, of the Working Group on the UPR, of the Council that heard of a visit
 * @param met dialogue, review or visit, or null
 * @param adopted or null
 * @param published date of the document, or null
 * @param followUpParagraphs those on which the State is asked to report early, where they were seen
 * @param followUpDue when it was asked to, or null where no follow-up is known
 */
public record UnDocument(
        String symbol,
        Certainty symbolCertainty,
        String country,
        String body,
        DocumentKind kind,
        Integer cycle,
        Integer session,
        Dating met,
        Dating adopted,
        Dating published,
        List<String> followUpParagraphs,
        Dating followUpDue) {

    /** When it came about, for the order of documents. At least one of its dates is known. */
    public Dating dated() {
        return Stream.of(adopted, published, met)
                .filter(known -> known != null)
                .findFirst()
                .orElseThrow();
    }

    /** Whether it certainly stood on that day. */
    public boolean stands(LocalDate day) {
        return dated().knownBy(day);
    }

    /** Whether the State was asked to report on some of it before its next report. */
    public boolean asksFollowUp() {
        return followUpDue != null || !followUpParagraphs.isEmpty();
    }
}
