package org.tavsiya.recommendation.write.publishassessment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.tavsiya.account.Actor;
import org.tavsiya.account.Role;
import org.tavsiya.recommendation.Clocks;
import org.tavsiya.recommendation.Evidence;
import org.tavsiya.recommendation.EvidenceKind;
import org.tavsiya.recommendation.EvidenceLevel;
import org.tavsiya.recommendation.Source;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.events.AssessmentPublished;
import org.tavsiya.recommendation.write.model.Assertion;
import org.tavsiya.recommendation.write.model.AssessmentDraft;
import org.tavsiya.recommendation.write.model.RecommendationState;
import org.tavsiya.recommendation.write.publishassessment.Move.Asks;
import org.tavsiya.rules.RuleBroken;
import org.tavsiya.rules.Violation;

/** The table of transitions, made by asking the rules themselves, so that what is told to readers is what is done. */
public final class Transitions {

    private static final LocalDate EARLIER = LocalDate.of(2001, 1, 1);
    private static final LocalDate LATER = EARLIER.plusYears(1);
    private static final Actor REVIEWER = new Actor("reviewer", Role.REVIEWER);
    private static final Map<String, Asks> MEANINGS = Map.of(
            "NoWayBackToNoInformation",
            Asks.RETRACTION,
            "FallNeedsRegressed",
            Asks.REGRESSED_INSTEAD,
            "RegressionNeedsBaseline",
            Asks.BASELINE,
            "UpwardMoveNeedsNewEvidence",
            Asks.NEW_FACT,
            "RegressionNeedsLaterFact",
            Asks.LATER_FACT,
            "SecondPersonNeeded",
            Asks.SECOND_PERSON);
    private static final List<Move> TABLE = Stream.concat(Stream.of(Status.NOT_ASSESSED), targets())
            .flatMap(from -> targets().map(to -> new Move(from, to, asks(from, to))))
            .toList();

    private Transitions() {}

    /** Every move, by the status it leaves and then by the one it reaches, in the order of {@link #targets()}. */
    public static List<Move> table() {
        return TABLE;
    }

    /** What can be chosen, from nothing known over the ladder to the worst. */
    public static Stream<Status> targets() {
        return Stream.of(
                Status.NO_INFORMATION,
                Status.NOT_IMPLEMENTED,
                Status.PARTIALLY_IMPLEMENTED,
                Status.SUBSTANTIALLY_IMPLEMENTED,
                Status.FULLY_IMPLEMENTED,
                Status.REGRESSED,
                Status.CONTRARY);
    }

    /** What is refused although all is there closes the move; else whatever is missed when old facts are cited and nobody else looked. */
    private static Set<Asks> asks(Status from, Status to) {
        Set<Asks> closed = broken(from, to, LATER, "author");
        return closed.isEmpty() ? broken(from, to, EARLIER, REVIEWER.id()) : closed;
    }

    private static Set<Asks> broken(Status from, Status to, LocalDate facts, String author) {
        Set<Asks> asks = EnumSet.noneOf(Asks.class);
        try {
            move(to, facts, author).decide(standing(from));
        } catch (RuleBroken broken) {
            broken.violations().stream()
                    .map(Violation::code)
                    .map(Transitions::meaning)
                    .forEach(asks::add);
        }
        return asks;
    }

    private static Asks meaning(String rule) {
        Asks asks = MEANINGS.get(rule);
        if (asks == null) {
            throw new IllegalStateException("The table of transitions has no word for the rule " + rule);
        }
        return asks;
    }

    private static RecommendationState standing(Status status) {
        RecommendationState state = new RecommendationState();
        return status == Status.NOT_ASSESSED
                ? state
                : state.evolve(new AssessmentPublished(
                        "id",
                        "earlier",
                        status.name(),
                        false,
                        "reason",
                        null,
                        EARLIER,
                        EARLIER,
                        "author",
                        REVIEWER.id(),
                        null,
                        List.of(),
                        "source",
                        null,
                        null,
                        null,
                        null,
                        REVIEWER.id(),
                        REVIEWER.role().name(),
                        null,
                        null,
                        null));
    }

    private static PublishAssessment move(Status to, LocalDate facts, String author) {
        List<Evidence> enough = Arrays.stream(EvidenceLevel.values())
                .map(level -> new Evidence(EvidenceKind.LAW, "title", level.name(), facts, null, level, false))
                .toList();
        return new PublishAssessment(
                "id",
                null,
                new AssessmentDraft("later", to, false, enough, author),
                null,
                new Assertion(
                        new Clocks(LATER, LATER),
                        "reason",
                        new Source("source", null, null, null, null),
                        REVIEWER,
                        LATER));
    }
}
