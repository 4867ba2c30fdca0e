package org.tavsiya.document;

import java.util.List;

/**
 * One step of a follow-up.
 *
 * @param paragraphs it is about; empty where it is about the document
 * @param scheme of a verdict: its scale, with {@code code}; else null
 * @param byTopic true for a letter whose paragraph was told from its subject, and is not named beside it
 */
public record FollowUpAct(
        ActKind kind,
        Dating dated,
        List<String> paragraphs,
        String sourceSymbol,
        String sourceParagraph,
        String scheme,
        String code,
        boolean byTopic) {

    boolean speaksOf(String paragraph) {
        return paragraphs.isEmpty() || paragraphs.contains(paragraph);
    }
}
