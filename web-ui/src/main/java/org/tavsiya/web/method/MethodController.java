package org.tavsiya.web.method;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.tavsiya.progress.Index;
import org.tavsiya.progress.WorkedExample;
import org.tavsiya.recommendation.Staleness;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.write.publishassessment.LeastEvidence;
import org.tavsiya.recommendation.write.publishassessment.LeastEvidence.Need;
import org.tavsiya.recommendation.write.publishassessment.Move;
import org.tavsiya.recommendation.write.publishassessment.Move.Asks;
import org.tavsiya.recommendation.write.publishassessment.Transitions;
import org.tavsiya.recommendation.write.recordgrade.Grades;
import org.tavsiya.vocabulary.Words;

@Controller
class MethodController {

    /** From, and to what it may move: each cell the key of a word. */
    record Transition(String from, List<String> to) {}

    private static final List<Transition> TRANSITIONS = Transitions.table().stream()
            .map(Move::from)
            .distinct()
            .map(from -> new Transition(
                    from.name(),
                    Transitions.table().stream()
                            .filter(m -> m.from() == from)
                            .map(MethodController::word)
                            .toList()))
            .toList();

    /** @param needs what it asks for at least, each the key of a word; empty where no piece of evidence is needed */
    record Least(String status, List<String> needs) {}

    /** @param value as the index counts it, or null */
    record Value(String status, BigDecimal value) {}

    private static final List<Least> EVIDENCE = Transitions.targets()
            .map(status -> new Least(
                    status.name(),
                    Arrays.stream(Need.values())
                            .filter(LeastEvidence.of(status)::contains)
                            .map(Need::name)
                            .toList()))
            .toList();

    private static final List<Value> VALUES = Arrays.stream(Status.values())
            .map(status -> new Value(status.name(), status.value().orElse(null)))
            .toList();

    private final Words words;
    private final Grades grades;

    MethodController(Words words, Grades grades) {
        this.words = words;
        this.grades = grades;
    }

    @GetMapping("/{lang:en|ru|tg}/method")
    String method(Model model) {
        model.addAttribute("statuses", words.statuses());
        model.addAttribute("schemes", grades.scales());
        model.addAttribute("transitions", TRANSITIONS);
        model.addAttribute("targets", Transitions.targets().map(Status::name).toList());
        model.addAttribute("example", WorkedExample.counts());
        model.addAttribute("method", Index.METHOD);
        model.addAttribute("evidence", EVIDENCE);
        model.addAttribute("values", VALUES);
        model.addAttribute("fewest", Index.FEWEST);
        model.addAttribute("leastCoverage", Index.LEAST_COVERAGE);
        model.addAttribute("stale", Staleness.MONTHS);
        return "method";
    }

    /** The key of the word in a cell. */
    private static String word(Move move) {
        Set<Asks> asks = move.asks();
        if (asks.contains(Asks.RETRACTION)) {
            return "retraction";
        } else if (asks.contains(Asks.REGRESSED_INSTEAD)) {
            return "regressed";
        } else if (asks.contains(Asks.BASELINE)) {
            return "baseline";
        } else if (asks.contains(Asks.LATER_FACT)) {
            return "worse";
        } else if (asks.contains(Asks.NEW_FACT)) {
            return asks.contains(Asks.SECOND_PERSON) ? "both" : "evidence";
        } else if (asks.contains(Asks.SECOND_PERSON)) {
            return "second";
        }
        return move.repeats() ? "refresh" : "ok";
    }
}
