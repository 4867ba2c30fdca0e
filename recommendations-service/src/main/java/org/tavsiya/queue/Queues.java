package org.tavsiya.queue;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tavsiya.account.Role;
import org.tavsiya.account.SignedIn;
import org.tavsiya.draft.Drafts;
import org.tavsiya.finding.read.FindingDocument;
import org.tavsiya.finding.read.Findings;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.work.read.WorkDocument;
import org.tavsiya.work.read.WorkInProgress;

/** Answers "what waits for me". Every list keeps to a filter; all of one answer come from one snapshot. */
@Component
public class Queues {

    private final Drafts drafts;
    private final Findings findings;
    private final WorkInProgress work;

    Queues(Drafts drafts, Findings findings, WorkInProgress work) {
        this.work = work;
        this.drafts = drafts;
        this.findings = findings;
    }

    /** How long each list is. */
    public Map<WorkList, Integer> counts(SignedIn who, Snapshot now, RecommendationFilter filter) {
        Register register = new Register(now, filter);
        Map<WorkList, Integer> counts = new EnumMap<>(register.counts());
        for (WorkList list : WorkList.values()) {
            if (list.personal()) {
                counts.put(list, personal(list, who, now, register).size());
            }
        }
        return counts;
    }

    /** Ids of the recommendations of a list, in its order. */
    public List<String> ids(WorkList list, SignedIn who, Snapshot now, RecommendationFilter filter) {
        Register register = new Register(now, filter);
        return list.personal()
                ? personal(list, who, now, register)
                : Arrays.stream(register.rows(list)).mapToObj(now.rows()::id).toList();
    }

    /**
     * A part of a list; nobody reads the ids of a whole register.
     *
     * @param total how long the list is
     * @param ids of the recommendations from the given place on, in its order
     */
    public record Part(int total, List<String> ids) {}

    /** @param from 0-based; what lies behind the end is empty */
    public Part part(WorkList list, SignedIn who, Snapshot now, RecommendationFilter filter, int from, int most) {
        Register register = new Register(now, filter);
        if (list.personal()) {
            List<String> ids = personal(list, who, now, register);
            int first = Math.min(ids.size(), from);
            return new Part(ids.size(), ids.subList(first, Math.min(ids.size(), first + most)));
        }
        int[] rows = register.rows(list);
        return new Part(
                rows.length,
                Arrays.stream(rows)
                        .skip(from)
                        .limit(most)
                        .mapToObj(now.rows()::id)
                        .toList());
    }

    public Place place(WorkList list, SignedIn who, Snapshot now, RecommendationFilter filter, String id) {
        Register register = new Register(now, filter);
        if (list.personal()) {
            return Place.in(personal(list, who, now, register), id);
        }
        return Place.in(register.rows(list), now.rows(), id);
    }

    /** The longest waiting first; of one's own drafts the one touched last. */
    private List<String> personal(WorkList list, SignedIn who, Snapshot now, Register register) {
        String own = who.actor().id();
        Stream<String> ids = switch (list) {
            case DRAFTS -> drafts.of(own).stream().map(d -> d.key().recommendationId());
            case RETURNED -> findings.backWith(own).stream().map(FindingDocument::recommendationId);
            case REVIEW ->
                who.may(Role.REVIEWER)
                        ? findings.waitingForOthersThan(own).stream().map(FindingDocument::recommendationId)
                        : Stream.empty();
            case ASSIGNED -> work.assignedTo(own).stream().map(WorkDocument::id);
            default -> Stream.empty();
        };
        return ids.distinct().filter(id -> register.passes(now.rows().row(id))).toList();
    }
}
