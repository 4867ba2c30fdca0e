package org.tavsiya.recommendation.write.publishassessment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.tavsiya.account.Actor;
import org.tavsiya.account.Role;
import org.tavsiya.recommendation.Clocks;
import org.tavsiya.recommendation.Evidence;
import org.tavsiya.recommendation.EvidenceKind;
import org.tavsiya.recommendation.EvidenceLevel;
import org.tavsiya.recommendation.Source;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.write.model.Assertion;
import org.tavsiya.recommendation.write.model.AssessmentDraft;
import org.tavsiya.recommendation.write.model.RecommendationState;
import org.tavsiya.rules.RuleBroken;
import org.tavsiya.rules.Violation;

/**
 * What evidence each status asks for at least, found by asking the rules: all there is, then one thing less, and what is refused then was
 * needed. So what the page of the method tells is what is done.
 */
public final class LeastEvidence {

    /** One thing without which a status is refused. */
    public enum Need {
        ONE_PIECE,
        STRUCTURAL,
        PROCESS,
        OUTCOME,
        /** One of the two is enough. */
        STRUCTURAL_OR_PROCESS,
        /** A law, a judgment or an official statement. */
        THE_ACT,
        TWO_PUBLISHERS,
        NOT_OF_THE_STATE,
        /** Rule c. */
        SECOND_PERSON
    }

    private static final LocalDate DAY = LocalDate.of(2001, 1, 1);
    private static final Actor REVIEWER = new Actor("reviewer", Role.REVIEWER);
    private static final String SUFFICES = "EvidenceSuffices";
    private static final String SECOND = "SecondPersonNeeded";
    private static final Map<Status, Set<Need>> NEEDS = needs();

    private LeastEvidence() {}

    /** Empty where a status asks for no piece of evidence; what was searched in vain stands in its reason. */
    public static Set<Need> of(Status status) {
        return NEEDS.get(status);
    }

    private static Map<Status, Set<Need>> needs() {
        Map<Status, Set<Need>> needs = new EnumMap<>(Status.class);
        Transitions.targets().forEach(status -> needs.put(status, asked(status)));
        return Map.copyOf(needs);
    }

    private static Set<Need> asked(Status status) {
        Set<Need> needs = EnumSet.noneOf(Need.class);
        if (refused(status, List.of())) {
            needs.add(Need.ONE_PIECE);
        }
        boolean law = refused(status, without(EvidenceLevel.STRUCTURAL));
        boolean practice = refused(status, without(EvidenceLevel.PROCESS));
        add(needs, Need.STRUCTURAL, law);
        add(needs, Need.PROCESS, practice);
        add(needs, Need.OUTCOME, refused(status, without(EvidenceLevel.OUTCOME)));
        add(
                needs,
                Need.STRUCTURAL_OR_PROCESS,
                !law && !practice && refused(status, without(EvidenceLevel.STRUCTURAL, EvidenceLevel.PROCESS)));
        add(
                needs,
                Need.THE_ACT,
                refused(status, each(e -> piece(EvidenceKind.NGO_REPORT, e.publisher(), e.level(), false))));
        add(needs, Need.TWO_PUBLISHERS, refused(status, each(e -> piece(e.kind(), "one", e.level(), false))));
        add(needs, Need.NOT_OF_THE_STATE, refused(status, each(e -> piece(e.kind(), e.publisher(), e.level(), true))));
        add(needs, Need.SECOND_PERSON, broken(status, all(), REVIEWER.id()).contains(SECOND));
        return Set.copyOf(needs);
    }

    private static void add(Set<Need> needs, Need need, boolean asked) {
        if (asked) {
            needs.add(need);
        }
    }

    private static List<Evidence> all() {
        return Arrays.stream(EvidenceLevel.values())
                .map(level -> piece(EvidenceKind.LAW, level.name(), level, false))
                .toList();
    }

    /** Two pieces of each other level, so that publishers are enough whatever is left out. */
    private static List<Evidence> without(EvidenceLevel... levels) {
        Set<EvidenceLevel> left = EnumSet.allOf(EvidenceLevel.class);
        left.removeAll(List.of(levels));
        return left.stream()
                .flatMap(level -> List.of("one", "another").stream()
                        .map(publisher -> piece(EvidenceKind.LAW, publisher, level, false)))
                .toList();
    }

    private static List<Evidence> each(UnaryOperator<Evidence> change) {
        return all().stream().map(change).toList();
    }

    private static Evidence piece(EvidenceKind kind, String publisher, EvidenceLevel level, boolean fromState) {
        return new Evidence(kind, "title", publisher, DAY, null, level, fromState);
    }

    private static boolean refused(Status status, List<Evidence> evidence) {
        return broken(status, evidence, "author").contains(SUFFICES);
    }

    private static List<String> broken(Status status, List<Evidence> evidence, String author) {
        try {
            new PublishAssessment(
                            "id",
                            null,
                            new AssessmentDraft("assessment", status, false, evidence, author),
                            null,
                            new Assertion(
                                    new Clocks(DAY, DAY),
                                    "reason",
                                    new Source("source", null, null, null, null),
                                    REVIEWER,
                                    DAY))
                    .decide(new RecommendationState());
            return List.of();
        } catch (RuleBroken broken) {
            return broken.violations().stream().map(Violation::code).toList();
        }
    }
}
