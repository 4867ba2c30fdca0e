package org.tavsiya.web.method;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.tavsiya.progress.Index;
import org.tavsiya.progress.WorkedExample;
import org.tavsiya.recommendation.Measures;
import org.tavsiya.vocabulary.Bodies;
import org.tavsiya.vocabulary.GradeSchemes;
import org.tavsiya.vocabulary.Words;

@Controller
class MethodController {

    /** From, and to what it may move: each cell the key of a word. Rules a to g of docs/METHOD.md. */
    private static final List<Transition> TRANSITIONS = List.of(
            new Transition("NOT_ASSESSED", List.of("ok", "ok", "ok", "second", "second", "baseline", "second")),
            new Transition("NO_INFORMATION", List.of("refresh", "ok", "ok", "second", "second", "baseline", "second")),
            new Transition("NOT_IMPLEMENTED", List.of("retraction", "refresh", "evidence", "both", "both", "worse", "second")),
            new Transition("PARTIALLY_IMPLEMENTED", List.of("retraction", "ok", "refresh", "both", "both", "worse", "second")),
            new Transition("SUBSTANTIALLY_IMPLEMENTED", List.of("retraction", "regressed", "ok", "second", "both", "worse", "second")),
            new Transition("FULLY_IMPLEMENTED", List.of("retraction", "regressed", "regressed", "second", "second", "worse", "second")),
            new Transition("REGRESSED", List.of("retraction", "ok", "evidence", "both", "both", "worse", "second")),
            new Transition("CONTRARY", List.of("retraction", "ok", "evidence", "both", "both", "worse", "second")));
    private static final List<String> TARGETS = List.of("NO_INFORMATION", "NOT_IMPLEMENTED", "PARTIALLY_IMPLEMENTED", "SUBSTANTIALLY_IMPLEMENTED",
            "FULLY_IMPLEMENTED", "REGRESSED", "CONTRARY");

    /** A position is the State's own, and a scale that grades the recommendation says nothing of the State: neither is a grade. */
    private static final Set<String> MEASURES = EnumSet.complementOf(EnumSet.of(Measures.POSITION)).stream().map(Enum::name).collect(Collectors.toSet());

    record Transition(String from, List<String> to) {
    }

    private final Words words;
    private final GradeSchemes schemes;
    private final Bodies bodies;

    MethodController(Words words, GradeSchemes schemes, Bodies bodies) {
        this.words = words;
        this.schemes = schemes;
        this.bodies = bodies;
    }

    @GetMapping("/{lang:en|ru|tg}/method")
    String method(Model model) {
        model.addAttribute("statuses", words.statuses());
        model.addAttribute("schemes", gradesOfBodies());
        model.addAttribute("transitions", TRANSITIONS);
        model.addAttribute("targets", TARGETS);
        model.addAttribute("example", WorkedExample.counts());
        model.addAttribute("method", Index.METHOD);
        return "method";
    }

    /** The vocabulary holds the coalition's own scale and those of organisations, too; no UN body grades on them. */
    private List<GradeSchemes.Scheme> gradesOfBodies() {
        return schemes.all().stream().filter(s -> bodies.find(s.body()).isPresent() && MEASURES.contains(s.measures())).toList();
    }
}
