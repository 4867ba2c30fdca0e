package org.tavsiya.recommendation.write;

import static org.tavsiya.recommendation.Status.CONTRARY;
import static org.tavsiya.recommendation.Status.FULLY_IMPLEMENTED;
import static org.tavsiya.recommendation.Status.NOT_ASSESSED;
import static org.tavsiya.recommendation.Status.NOT_IMPLEMENTED;
import static org.tavsiya.recommendation.Status.NO_INFORMATION;
import static org.tavsiya.recommendation.Status.PARTIALLY_IMPLEMENTED;
import static org.tavsiya.recommendation.Status.REGRESSED;
import static org.tavsiya.recommendation.Status.SUBSTANTIALLY_IMPLEMENTED;
import static org.tavsiya.recommendation.write.Said.said;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.write.model.RecommendationState;
import org.tavsiya.recommendation.write.publishassessment.Move;
import org.tavsiya.recommendation.write.publishassessment.Move.Asks;
import org.tavsiya.recommendation.write.publishassessment.Transitions;
import org.tavsiya.rules.RuleBroken;
import org.tavsiya.rules.Violation;

/** Every move from one published status to another: what it asks for, and the sentence when it is refused. */
class TransitionsTest extends AggregateTest {

    private static final String EARLIER = "2016-01-31";
    private static final LocalDate BEFORE_IT = LocalDate.of(2015, 12, 1);
    private static final List<Status> FROM = List.of(
            NOT_ASSESSED,
            NO_INFORMATION,
            NOT_IMPLEMENTED,
            PARTIALLY_IMPLEMENTED,
            SUBSTANTIALLY_IMPLEMENTED,
            FULLY_IMPLEMENTED,
            REGRESSED,
            CONTRARY);
    private static final List<Status> TO = List.of(
            NO_INFORMATION,
            NOT_IMPLEMENTED,
            PARTIALLY_IMPLEMENTED,
            SUBSTANTIALLY_IMPLEMENTED,
            FULLY_IMPLEMENTED,
            REGRESSED,
            CONTRARY);

    /**
     * What each move asks for beside a reason: 1 one person, 2 a reviewer who is not the author, + evidence of a fact
     * since, w a fact after the baseline,
     * b a baseline, r only by retraction, x only as REGRESSED or by a correction.
     */
    private static final String TABLE = """
            from \\ to                 NO_INFO NOT  PARTIAL SUBST. FULLY REGRESSED CONTRARY
            NOT_ASSESSED               1       1    1       2      2     b         2
            NO_INFORMATION             1       1    1       2      2     b         2
            NOT_IMPLEMENTED            r       1    1+      2+     2+    2w        2
            PARTIALLY_IMPLEMENTED      r       1    1       2+     2+    2w        2
            SUBSTANTIALLY_IMPLEMENTED  r       x    1       2      2+    2w        2
            FULLY_IMPLEMENTED          r       x    x       2      2     2w        2
            REGRESSED                  r       1    1+      2+     2+    2w        2
            CONTRARY                   r       1    1+      2+     2+    2w        2
            """;

    static Stream<Arguments> moves() {
        return TABLE.lines()
                .skip(1)
                .map(line -> line.trim().split("\\s+"))
                .flatMap(row -> Stream.iterate(0, i -> i + 1)
                        .limit(TO.size())
                        .map(i -> Arguments.of(Status.valueOf(row[0]), TO.get(i), row[i + 1])));
    }

    @Test
    void the_table_holds_every_pair_once() {
        Assertions.assertThat(moves().map(a -> a.get()[0] + " " + a.get()[1]).distinct())
                .hasSize(FROM.size() * TO.size());
        Assertions.assertThat(Arrays.stream(Status.values()).filter(s -> !FROM.contains(s)))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @MethodSource("moves")
    void what_readers_are_told_is_made_from_the_rules(Status from, Status to, String asks) {
        Move told = Transitions.table().stream()
                .filter(m -> m.from() == from && m.to() == to)
                .findFirst()
                .orElseThrow();
        Assertions.assertThat(told.open()).isEqualTo(!List.of("r", "x", "b").contains(asks));
        Assertions.assertThat(told.asks())
                .containsExactlyInAnyOrderElementsOf(
                        switch (asks) {
                            case "r" -> List.of(Asks.RETRACTION);
                            case "x" -> List.of(Asks.REGRESSED_INSTEAD);
                            case "b" -> List.of(Asks.BASELINE);
                            case "1" -> List.of();
                            case "1+" -> List.of(Asks.NEW_FACT);
                            case "2" -> List.of(Asks.SECOND_PERSON);
                            case "2+" -> List.of(Asks.NEW_FACT, Asks.SECOND_PERSON);
                            default -> List.of(Asks.LATER_FACT, Asks.SECOND_PERSON);
                        });
    }

    /** The table of docs/METHOD.md, cell for cell. */
    @Test
    void the_method_says_what_the_rules_do() throws IOException {
        Map<String, List<String>> written = Files.readString(Path.of("../docs/METHOD.md"))
                .lines()
                .dropWhile(line -> !line.startsWith("## 4"))
                .takeWhile(line -> !line.startsWith("## 5"))
                .filter(line -> line.startsWith("| ") && !line.startsWith("| From"))
                .map(line -> line.split(" *\\| *"))
                .collect(Collectors.toMap(
                        cells -> cells[1], cells -> List.of(cells).subList(2, cells.length)));
        Map<String, List<String>> made = new HashMap<>();
        for (Status from : FROM) {
            made.put(
                    from.name().toLowerCase(Locale.ROOT).replace('_', ' ').replace(" implemented", ""),
                    Transitions.table().stream()
                            .filter(m -> m.from() == from)
                            .map(TransitionsTest::cell)
                            .toList());
        }
        Assertions.assertThat(written).isEqualTo(made);
    }

    private static String cell(Move move) {
        List<String> words = new ArrayList<>();
        move.asks()
                .forEach(asks -> words.add(
                        switch (asks) {
                            case RETRACTION -> "retraction";
                            case REGRESSED_INSTEAD -> "refused";
                            case BASELINE -> "no baseline";
                            case NEW_FACT -> "b";
                            case LATER_FACT -> "baseline";
                            case SECOND_PERSON -> "c";
                        }));
        if (move.open() && move.repeats()) {
            words.add(0, "repeat");
        }
        return words.isEmpty() ? "yes" : String.join(", ", words);
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @MethodSource("moves")
    void with_a_reason_new_evidence_and_a_second_person(Status from, Status to, String asks) {
        switch (asks) {
            case "r" ->
                refused(
                        standing(from),
                        said().publish(to),
                        "NoWayBackToNoInformation",
                        "Moving from " + from
                                + " to NO_INFORMATION is only possible by retracting the earlier assessment.");
            case "x" ->
                refused(
                        standing(from),
                        said().publish(to),
                        "FallNeedsRegressed",
                        "Moving from " + from + " to " + to
                                + ": use REGRESSED if the situation got worse, or correct the earlier assessment if it was wrong.");
            case "b" ->
                refused(
                        standing(from),
                        said().publish(to),
                        "RegressionNeedsBaseline",
                        "REGRESSED needs a baseline: an earlier assessment that stands and that this one is worse than.");
            default ->
                accepted(standing(from), said().as("new").publish(to))
                        .expectEvents(said().as("new")
                                .worseThan(to == REGRESSED ? "earlier" : null)
                                .published(to));
        }
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @MethodSource("moves")
    void without_a_reason_none_is_made(Status from, Status to, String asks) {
        refused(
                standing(from),
                said().because(" ").publish(to),
                "ReasonNeeded",
                "A reason is needed: one sentence that says why.");
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @MethodSource("moves")
    void by_the_author_alone_only_the_weak_ones(Status from, Status to, String asks) {
        var alone = said().as("new").by(Said.REVIEWER).writtenBy(Said.REVIEWER.id());
        if (asks.startsWith("2")) {
            refused(
                    standing(from),
                    alone.publish(to),
                    "SecondPersonNeeded",
                    to + " needs two people: a reviewer publishes it, and the author is somebody else.");
        } else if (asks.startsWith("1")) {
            accepted(standing(from), alone.publish(to)).expectEvents(alone.published(to));
        } else {
            refusedAnyway(from, to, asks, alone);
        }
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @MethodSource("moves")
    void upwards_and_worse_only_with_a_fact_that_happened_since(Status from, Status to, String asks) {
        var onOldFacts =
                said().as("new").citing(Said.enough(BEFORE_IT).toArray(org.tavsiya.recommendation.Evidence[]::new));
        if (asks.endsWith("+")) {
            refused(
                    standing(from),
                    onOldFacts.publish(to),
                    "UpwardMoveNeedsNewEvidence",
                    "Moving up from " + from + " to " + to + " needs evidence of a fact after " + EARLIER
                            + " and not after 2018-05-14.");
        } else if (asks.endsWith("w")) {
            refused(
                    standing(from),
                    onOldFacts.publish(to),
                    "RegressionNeedsLaterFact",
                    "REGRESSED needs evidence of a fact after its baseline (" + EARLIER + ").");
        } else if (asks.startsWith("1") || asks.startsWith("2")) {
            accepted(standing(from), onOldFacts.publish(to));
        } else {
            refusedAnyway(from, to, asks, onOldFacts);
        }
    }

    /** Neither old facts nor one person alone open what is closed: the rule of the cell is among the broken ones. */
    private static void refusedAnyway(Status from, Status to, String asks, Said said) {
        String rule = switch (asks) {
            case "r" -> "NoWayBackToNoInformation";
            case "x" -> "FallNeedsRegressed";
            default -> "RegressionNeedsBaseline";
        };
        RecommendationState state = new RecommendationState()
                .evolve(Incoming.record().published("2012-11-20").command().event());
        if (from != NOT_ASSESSED) {
            state.evolve(said().as("earlier").on(EARLIER).published(from));
        }
        Assertions.assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> said.publish(to).decide(state))
                .satisfies(broken -> Assertions.assertThat(broken.violations())
                        .extracting(Violation::code)
                        .contains(rule));
    }

    @Test
    void a_fact_of_the_day_of_the_earlier_assessment_is_not_new() {
        refused(
                standing(PARTIALLY_IMPLEMENTED),
                said().citing(Said.enough(LocalDate.parse(EARLIER)).toArray(org.tavsiya.recommendation.Evidence[]::new))
                        .publish(FULLY_IMPLEMENTED),
                "UpwardMoveNeedsNewEvidence",
                "Moving up from PARTIALLY_IMPLEMENTED to FULLY_IMPLEMENTED needs evidence of a fact after 2016-01-31 "
                        + "and not after 2018-05-14.");
    }

    @Test
    void a_fact_after_the_effective_date_does_not_carry_the_move() {
        refused(
                standing(PARTIALLY_IMPLEMENTED),
                said().citing(Said.enough(LocalDate.of(2019, 1, 1)).toArray(org.tavsiya.recommendation.Evidence[]::new))
                        .publish(FULLY_IMPLEMENTED),
                "UpwardMoveNeedsNewEvidence",
                "Moving up from PARTIALLY_IMPLEMENTED to FULLY_IMPLEMENTED needs evidence of a fact after 2016-01-31 "
                        + "and not after 2018-05-14.");
    }

    @Test
    void not_assessed_is_never_chosen() {
        refused(
                imported(),
                said().publish(NOT_ASSESSED),
                "StatusCanBeChosen",
                "Choose a status: NOT_ASSESSED is only the beginning; to take an assessment back, retract it.");
    }

    private TestExecutor<RecommendationAggregate> standing(Status status) {
        return status == NOT_ASSESSED
                ? imported()
                : imported(said().as("earlier").on(EARLIER).published(status));
    }
}
