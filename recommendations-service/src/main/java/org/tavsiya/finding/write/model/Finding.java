package org.tavsiya.finding.write.model;

import org.tavsiya.account.Actor;
import org.tavsiya.account.Role;
import org.tavsiya.finding.FindingState;
import org.tavsiya.finding.events.FindingConfirmed;
import org.tavsiya.finding.events.FindingEdited;
import org.tavsiya.finding.events.FindingEvent;
import org.tavsiya.finding.events.FindingReturned;
import org.tavsiya.finding.events.FindingSubmitted;
import org.tavsiya.finding.events.FindingWithdrawn;

/** One finding as its events made it. {@link #evolve} never refuses, calls out or looks at a clock. */
public final class Finding {

    private FindingSubmitted submitted;
    private FindingState state;
    private Actor editor;

    public Finding evolve(FindingEvent event) {
        if (event instanceof FindingSubmitted e) {
            submitted = e;
            state = FindingState.WAITING;
        } else if (event instanceof FindingEdited e) {
            submitted = e.onto(submitted);
            editor = new Actor(e.by(), Role.valueOf(e.byRole()));
            state = FindingState.EDITED;
        } else if (event instanceof FindingConfirmed) {
            state = FindingState.CONFIRMED;
        } else if (event instanceof FindingReturned) {
            state = FindingState.RETURNED;
        } else if (event instanceof FindingWithdrawn) {
            state = FindingState.WITHDRAWN;
        } else {
            throw new IllegalStateException(
                    "No evolution for " + event.getClass().getName());
        }
        return this;
    }

    /** What it says: as it was submitted, or as a reviewer wrote it since. */
    public FindingSubmitted submitted() {
        return submitted;
    }

    public String recommendationId() {
        return submitted.recommendationId();
    }

    public String author() {
        return submitted.by();
    }

    /** The reviewer who wrote it differently; null where none did. */
    public Actor editor() {
        return editor;
    }

    public FindingState state() {
        return state;
    }
}
