package org.tavsiya.report.read.comparepins;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tavsiya.recommendation.read.open.PublicListItem;

/**
 * One thing that a block says otherwise at another pin.
 *
 * @param from null where it said nothing; of evidence one title a line
 */
public record BlockChange(String recommendationId, Part part, String from, String to) {

    /** What of a block. */
    public enum Part {
        TEXT(PublicListItem::text),
        POSITION(PublicListItem::position),
        CLAIM(PublicListItem::claim),
        CLAIM_TEXT(PublicListItem::claimText),
        GRADE(i -> i.grade() == null ? null : i.gradeScheme() + ":" + i.grade()),
        STATUS(PublicListItem::status),
        ASSESSED(i -> i.assessedOn() == null ? null : i.assessedOn().toString()),
        REASON(PublicListItem::reason),
        EVIDENCE(Part::titles),
        LIFECYCLE(PublicListItem::lifecycle),
        /** Whether the register holds it at all. */
        THERE(i -> "yes");

        private final Function<PublicListItem, String> said;

        Part(Function<PublicListItem, String> said) {
            this.said = said;
        }

        private static String titles(PublicListItem item) {
            return item.evidence() == null || item.evidence().isEmpty()
                    ? null
                    : item.evidence().stream().map(e -> e.title()).collect(Collectors.joining("\n"));
        }
    }

    /** @param before null where the register did not hold it at that pin */
    public static List<BlockChange> between(String id, PublicListItem before, PublicListItem after) {
        if (before == null || after == null) {
            return Objects.equals(before, after)
                    ? List.of()
                    : List.of(new BlockChange(
                            id, Part.THERE, before == null ? null : "yes", after == null ? null : "yes"));
        }
        List<BlockChange> changes = new ArrayList<>();
        for (Part part : Part.values()) {
            String from = part.said.apply(before);
            String to = part.said.apply(after);
            if (!Objects.equals(from, to)) {
                changes.add(new BlockChange(id, part, from, to));
            }
        }
        return changes;
    }
}
