package org.tavsiya.web.desk.recommendation;

import java.util.UUID;

/**
 * A form as the page shows it.
 *
 * @param asks whether a tick is asked for that nothing in it is personal data
 * @param onto version to offer the change for, where somebody changed the recommendation meanwhile; else null
 */
record OneForm(Change change, boolean open, ChangeForm form, FormErrors errors, boolean asks, Long onto) {

    public String kind() {
        return change.path();
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
