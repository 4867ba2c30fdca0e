package org.tavsiya.cluster.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.data.annotation.Id;

/**
 * One cluster as it stands. Internal: it holds account ids.
 *
 * @param version sequence number of the last event that it holds
 * @param standing false where it was dissolved, went into another one or was undone
 * @param mergedInto id of the cluster that it went into, or null
 * @param acts kinds of what was done and is not undone, the oldest first
 * @param history oldest first
 * @param judgments oldest first
 */
public record ClusterDocument(
        @Id String id,
        long version,
        boolean standing,
        String country,
        String subject,
        Instant formedAt,
        String splitFrom,
        String mergedInto,
        List<Member> members,
        List<String> acts,
        List<Entry> history,
        List<Judgment> judgments) {

    /** @param signals what spoke for it when it became a member */
    public record Member(String recommendationId, List<String> signals) {}

    /**
     * What happened.
     *
     * @param kind stored name of the event without its room
     * @param by account id
     * @param subject as it is from then on, or null
     * @param other id of the other cluster that it concerned, or null
     * @param members how many it concerned
     * @param status of a judgment, else null
     * @param act of a judgment, else null
     */
    public record Entry(
            Instant at,
            String kind,
            String by,
            String role,
            String subject,
            String other,
            int members,
            String status,
            String act) {}

    /**
     * Its members judged together.
     *
     * @param published ids of those of which it was published
     * @param submitted ids of those of which it waits for a second person, each with its finding
     * @param refused those of which a rule refused it: {@code recommendationId}, {@code rule}, {@code sentence}
     */
    public record Judgment(
            String act,
            Instant at,
            String by,
            String status,
            LocalDate effectiveOn,
            List<String> published,
            Map<String, String> submitted,
            List<Map<String, String>> refused) {}

    public List<String> memberIds() {
        return members.stream().map(Member::recommendationId).toList();
    }

    /** Kind of what would be undone; null where there is nothing. */
    public String undoable() {
        return acts.isEmpty() ? null : acts.get(acts.size() - 1);
    }
}
