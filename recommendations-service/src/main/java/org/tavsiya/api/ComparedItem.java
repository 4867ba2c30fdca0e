package org.tavsiya.api;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.tavsiya.progress.Comparison.Moved;
import org.tavsiya.progress.Comparison.Turn;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.read.open.PublicFact;
import org.tavsiya.recommendation.read.open.PublicListItem;
import org.tavsiya.recommendation.read.open.PublicTurn;

/**
 * A recommendation that moved between two days.
 *
 * @param from status on the earlier day; null where it had not been made
 * @param to status on the later day; null where it no longer counts
 * @param assessedOn from when on the assessment of the later day is effective, and its reason
 * @param facts that moved it, each with from → to and its reason, and what was found wrong and recorded so between the two days; oldest
 *     recorded first
 */
record ComparedItem(
        String id,
        Turn turn,
        boolean corrected,
        Status from,
        Status to,
        String body,
        String symbol,
        String paragraph,
        String text,
        LocalDate assessedOn,
        String reason,
        List<PublicFact> facts) {

    static ComparedItem of(Moved moved, PublicListItem item, List<PublicFact> facts) {
        return new ComparedItem(
                moved.id(),
                moved.turn(),
                moved.corrected(),
                moved.from(),
                moved.to(),
                item.body(),
                item.symbol(),
                item.paragraph(),
                item.text(),
                item.assessedOn(),
                item.reason(),
                facts);
    }

    /** In one line, for a file: each with its day, from → to and why. */
    String factsInALine() {
        return facts.stream().map(ComparedItem::line).collect(Collectors.joining(" | "));
    }

    private static String line(PublicFact f) {
        PublicTurn turn = f.turn();
        String turned = turn == null || turn.to() == null
                ? ""
                : " " + (turn.from() == null ? "" : turn.from() + " ") + "→ " + turn.to();
        String other = f.other() == null
                ? ""
                : " (" + f.other().symbol() + ", " + f.other().paragraph() + ")";
        String why = f.whyWrong() == null ? f.reason() : f.whyWrong();
        return (f.effectiveOn() == null ? f.recordedOn() : f.effectiveOn()) + " " + f.kind() + turned + other
                + (f.correction() ? " [recorded " + f.recordedOn() + "]" : "")
                + (why == null ? "" : ": " + why);
    }
}
