package org.tavsiya.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.write.publishassessment.Move;
import org.tavsiya.recommendation.write.publishassessment.Transitions;
import org.tavsiya.vocabulary.Bodies;
import org.tavsiya.vocabulary.GradeSchemes;
import org.tavsiya.vocabulary.Words;

@RestController
@RequestMapping("/api/v1/vocabulary")
@Tag(name = "Vocabulary", description = "Bodies, statuses and grade schemes, as the data names them; public")
class VocabularyApi {

    /** @param open whether it can be made at all; else what stands in the way is what it asks */
    record Transition(Status from, Status to, boolean open, Set<Move.Asks> asks) {}

    private final Bodies bodies;
    private final Words words;
    private final GradeSchemes grades;

    VocabularyApi(Bodies bodies, Words words, GradeSchemes grades) {
        this.bodies = bodies;
        this.words = words;
        this.grades = grades;
    }

    @GetMapping("/bodies")
    @Operation(summary = "UN bodies and mandates in three languages")
    List<Bodies.Body> bodies() {
        return bodies.all();
    }

    @GetMapping("/statuses")
    @Operation(summary = "Statuses of implementation in their one order, with their evidence rules")
    List<Words.StatusWord> statuses() {
        return words.statuses();
    }

    @GetMapping("/transitions")
    @Operation(
            summary =
                    "From which status an assessment may move to which, and what that asks; made from the rules themselves")
    List<Transition> transitions() {
        return Transitions.table().stream()
                .map(m -> new Transition(m.from(), m.to(), m.open(), m.asks()))
                .toList();
    }

    @GetMapping("/grade-schemes")
    @Operation(summary = "Grading scales of the UN bodies")
    List<GradeSchemes.Scheme> gradeSchemes() {
        return grades.all();
    }
}
