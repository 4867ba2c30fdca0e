package org.tavsiya.web.desk.finding;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.tavsiya.account.Role;
import org.tavsiya.account.SignedIn;
import org.tavsiya.finding.FindingState;
import org.tavsiya.finding.read.FindingDocument;
import org.tavsiya.finding.read.Findings;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.recommendation.read.showrecommendation.ShowRecommendation;
import org.tavsiya.recommendation.read.showrecommendation.ShownRecommendation;
import org.tavsiya.recommendation.read.showrecommendation.UnknownRecommendation;

/** What waits for whoever is signed in, what they wait for themselves, and what came back to them. */
@Component
public class WaitingLists {

    private static final int SHOWN = 20;

    /**
     * One line of a list.
     *
     * @param status that it would give; null for a retraction
     * @param symbol of the recommendation's document, or null
     * @param text of the recommendation; null where it has left the register
     * @param since when it was submitted, or returned
     * @param remark of the reviewer who returned it, else null
     */
    public record Line(
            String id,
            String kind,
            String status,
            String symbol,
            String paragraph,
            String text,
            Instant since,
            String remark) {}

    /**
     * @param forMe what somebody else submitted and this person may decide about
     * @param returned what a reviewer gave back, or wrote differently for this person to agree
     */
    public record Lists(List<Line> forMe, List<Line> mine, List<Line> returned) {}

    private final Findings findings;
    private final ShowRecommendation recommendations;

    WaitingLists(Findings findings, ShowRecommendation recommendations) {
        this.findings = findings;
        this.recommendations = recommendations;
    }

    public Lists of(SignedIn who, Snapshot now) {
        List<FindingDocument> waiting = findings.list(FindingState.WAITING, null);
        return new Lists(
                who.may(Role.REVIEWER) ? lines(waiting, mine(who).negate(), now) : List.of(),
                lines(waiting, mine(who), now),
                lines(findings.backWith(who.actor().id()), f -> true, now));
    }

    private static Predicate<FindingDocument> mine(SignedIn who) {
        return f -> f.author().equals(who.actor().id());
    }

    private List<Line> lines(List<FindingDocument> all, Predicate<FindingDocument> wanted, Snapshot now) {
        return all.stream().filter(wanted).limit(SHOWN).map(f -> line(f, now)).toList();
    }

    private Line line(FindingDocument f, Snapshot now) {
        Instant since = f.decidedAt() == null ? f.submittedAt() : f.decidedAt();
        try {
            ShownRecommendation about = recommendations.show(now, f.recommendationId());
            return new Line(
                    f.id(), f.kind(), f.status(), about.symbol(), about.paragraph(), about.text(), since, f.remark());
        } catch (UnknownRecommendation gone) {
            return new Line(
                    f.id(),
                    f.kind(),
                    f.status(),
                    null,
                    null,
                    null,
                    since,
                    f.remark()); // Demonstration data that was removed.
        }
    }
}
