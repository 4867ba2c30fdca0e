package org.tavsiya.work.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.tavsiya.work.events.WorkAssigned;
import org.tavsiya.work.events.WorkEvent;
import org.tavsiya.work.events.WorkRemarked;
import org.tavsiya.work.events.WorkTakenBack;

/**
 * The work on one recommendation as it stands. Internal: it holds account ids and remarks.
 *
 * @param id of the recommendation
 * @param version sequence number of the last event that it holds
 * @param assignee account id, or null
 * @param assignedBy account id of whoever asked, or null
 * @param remarks oldest first
 */
public record WorkDocument(
        @Id String id,
        long version,
        String assignee,
        LocalDate dueOn,
        String assignedBy,
        Instant assignedAt,
        List<Remark> remarks) {

    /** @param by account id */
    public record Remark(Instant at, String by, String role, String text, List<String> mentioned) {}

    static WorkDocument none(String recommendationId) {
        return new WorkDocument(recommendationId, -1, null, null, null, null, List.of());
    }

    WorkDocument evolve(WorkEvent event, long newVersion, Instant at) {
        if (event instanceof WorkAssigned e) {
            return new WorkDocument(id, newVersion, e.to(), e.dueOn(), e.by(), at, remarks);
        } else if (event instanceof WorkTakenBack) {
            return new WorkDocument(id, newVersion, null, null, null, null, remarks);
        } else if (event instanceof WorkRemarked e) {
            List<Remark> more = new ArrayList<>(remarks);
            more.add(new Remark(at, e.by(), e.byRole(), e.text(), e.mentioned()));
            return new WorkDocument(id, newVersion, assignee, dueOn, assignedBy, assignedAt, more);
        }
        throw new IllegalStateException("No view for " + event.getClass().getName());
    }
}
