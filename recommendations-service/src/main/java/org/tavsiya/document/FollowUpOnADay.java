package org.tavsiya.document;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tavsiya.document.FollowUp.FollowedParagraph;

/** Tells from dates alone how a follow-up stood on a day. What was known only to the month counts from the month's last day. */
final class FollowUpOnADay {

    private final UnDocument document;
    private final LocalDate day;
    private final List<FollowUpAct> taken;

    FollowUpOnADay(UnDocument document, List<FollowUpAct> acts, LocalDate day) {
        this.document = document;
        this.day = day;
        this.taken = acts.stream()
                .filter(act -> act.dated().knownBy(day))
                .sorted(Comparator.comparing(act -> act.dated().to()))
                .toList();
    }

    FollowUp told() {
        FollowUpState state = state();
        return new FollowUp(
                document.symbol(),
                day,
                state,
                document.followUpDue(),
                since(state).map(FollowUpAct::dated).orElse(null),
                taken,
                document.followUpParagraphs().stream()
                        .map(p -> paragraph(p, state))
                        .toList());
    }

    private FollowUpState state() {
        if (!document.stands(day) || !document.asksFollowUp()) {
            return FollowUpState.NOTHING_ASKED;
        } else if (any(ActKind.VERDICT)) {
            return FollowUpState.GRADED;
        }
        return withoutVerdict();
    }

    private FollowUpState withoutVerdict() {
        if (taken.stream().anyMatch(act -> act.kind().ofTheState())) {
            return FollowUpState.ANSWERED;
        } else if (any(ActKind.NOTHING_RECEIVED)) {
            return FollowUpState.UNANSWERED;
        } else if (any(ActKind.LISTED_OVERDUE)) {
            return FollowUpState.OVERDUE;
        }
        return byTheDateDue();
    }

    private FollowUpState byTheDateDue() {
        Dating due = document.followUpDue();
        if (due == null || !due.begunBy(day)) {
            return FollowUpState.NOT_DUE;
        }
        return due.certainty() == Certainty.CONFIRMED && due.to().isBefore(day)
                ? FollowUpState.OVERDUE
                : FollowUpState.DUE;
    }

    private boolean any(ActKind kind) {
        return taken.stream().anyMatch(act -> act.kind() == kind);
    }

    /** Of verdicts the last, of all else the first: a State has answered since its first reply. */
    private Optional<FollowUpAct> since(FollowUpState state) {
        return switch (state) {
            case GRADED ->
                taken.stream().filter(act -> act.kind() == ActKind.VERDICT).reduce((one, later) -> later);
            case ANSWERED ->
                taken.stream().filter(act -> act.kind().ofTheState()).findFirst();
            case UNANSWERED ->
                taken.stream()
                        .filter(act -> act.kind() == ActKind.NOTHING_RECEIVED)
                        .findFirst();
            case OVERDUE ->
                taken.stream()
                        .filter(act -> act.kind() == ActKind.LISTED_OVERDUE)
                        .findFirst();
            case NOTHING_ASKED, NOT_DUE, DUE -> Optional.empty();
        };
    }

    private FollowedParagraph paragraph(String paragraph, FollowUpState whole) {
        List<FollowUpAct> verdicts = taken.stream()
                .filter(act -> act.kind() == ActKind.VERDICT && act.speaksOf(paragraph))
                .toList();
        boolean othersOnly = whole == FollowUpState.GRADED && verdicts.isEmpty();
        return new FollowedParagraph(paragraph, othersOnly ? withoutVerdict() : whole, verdicts);
    }
}
