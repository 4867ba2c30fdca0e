package org.tavsiya.web.bodies;

import java.util.List;
import org.tavsiya.document.FollowUpState;
import org.tavsiya.document.OwedDate;
import org.tavsiya.document.OwedKind;
import org.tavsiya.document.Participation;
import org.tavsiya.web.bodies.BodyPage.OwedLine;
import org.tavsiya.web.overview.DateWords;
import org.tavsiya.web.site.Wording;

/** Dates ahead in words. A date that has passed says that its outcome is not known here, and nothing more. */
record OwedLines(Wording w, DateWords dates) {

    List<OwedLine> of(List<OwedDate> owed) {
        return owed.stream().map(this::line).toList();
    }

    private OwedLine line(OwedDate owed) {
        return new OwedLine(dates.due(owed.dated()), what(owed), w.text("owed.by." + owed.owedBy()), remark(owed));
    }

    private String what(OwedDate owed) {
        return owed.kind() == OwedKind.FOLLOW_UP
                ? w.text("owed.FOLLOW_UP", owed.symbol())
                : w.text("owed." + owed.kind());
    }

    private String remark(OwedDate owed) {
        if (owed.state() == FollowUpState.OVERDUE) {
            return w.text("owed.overdue");
        }
        return owed.passed() ? w.text("owed.passed") : null;
    }

    /** In one line, for a row of a table: the first that is still ahead, else the last that has passed. */
    String next(List<OwedDate> owed) {
        return owed.stream()
                .filter(o -> !o.passed())
                .findFirst()
                .or(() -> owed.stream().reduce((one, later) -> later))
                .map(o -> w.text(
                        o.state() == FollowUpState.OVERDUE
                                ? "owed.next.overdue"
                                : o.passed() ? "owed.next.passed" : "owed.next",
                        what(o),
                        dates.due(o.dated())))
                .orElse(null);
    }

    String outside(Participation outside) {
        if (outside == null) {
            return null;
        }
        String state = w.country(outside.country());
        return outside.asOf() == null
                ? w.text("outside." + outside.kind() + ".unconfirmed", state)
                : w.text("outside." + outside.kind(), state, dates.say(outside.asOf()));
    }
}
