package org.tavsiya.work.write.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.tavsiya.work.events.WorkAssigned;
import org.tavsiya.work.events.WorkEvent;
import org.tavsiya.work.events.WorkTakenBack;

/** The work on one recommendation as its events made it. {@link #evolve} never refuses, calls out or looks at a clock. */
public final class WorkState {

    private String assignee;
    private LocalDate dueOn;
    private long version = -1;

    public void evolve(WorkEvent event) {
        version++;
        if (event instanceof WorkAssigned e) {
            assignee = e.to();
            dueOn = e.dueOn();
        } else if (event instanceof WorkTakenBack) {
            assignee = null;
            dueOn = null;
        }
    }

    public boolean isAssigned(String to, LocalDate until) {
        return to.equals(assignee) && Objects.equals(until, dueOn);
    }

    public boolean isAssigned() {
        return assignee != null;
    }

    /** Who is asked, and until when; empty words where nobody is, or no day is named. */
    public Map<String, String> assignment() {
        return Map.of("assignee", assignee == null ? "" : assignee, "dueOn", dueOn == null ? "" : dueOn.toString());
    }

    /** Sequence number of its last event; -1 before the first. */
    public long version() {
        return version;
    }
}
