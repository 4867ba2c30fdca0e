package org.tavsiya.web.desk.recommendation;

import java.util.UUID;
import java.util.stream.Stream;
import org.tavsiya.draft.Draft;

/**
 * A form as the page shows it.
 *
 * @param asks whether a tick is asked for that nothing in it is personal data
 * @param draft of the person who looks; null where they began none
 * @param onto version to offer the change for, where somebody changed the recommendation meanwhile; else null
 */
record OneForm(Change change, boolean open, ChangeForm form, FormErrors errors, boolean asks, Long onto, Draft draft) {

    public String kind() {
        return change.path();
    }

    public boolean reviewed() {
        return change.reviewed();
    }

    /** Whether what is seldom needed is needed here, or wrong. */
    public boolean moreOpen() {
        StatementForm said = form.said();
        String rest = said.sourceTitle() + said.sourceSymbol() + said.sourceUrl() + said.assertedOn();
        return !rest.isEmpty()
                || Stream.of("assertedOn", "sourceTitle", "sourceSymbol", "sourceParagraph", "sourceUrl")
                        .anyMatch(field -> !errors.at(field).isEmpty());
    }

    public boolean sourced() {
        return change.sourced();
    }

    public String reasonHint() {
        return change.reasonHint();
    }

    /** Sent along, so that the form, sent again, is recorded once; one that came back keeps its own. */
    public String key() {
        return form.said().key().isEmpty()
                ? UUID.randomUUID().toString()
                : form.said().key();
    }
}
