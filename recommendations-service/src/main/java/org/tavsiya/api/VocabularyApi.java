package org.tavsiya.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tavsiya.vocabulary.Bodies;
import org.tavsiya.vocabulary.GradeSchemes;
import org.tavsiya.vocabulary.Words;

@RestController
@RequestMapping("/api/v1/vocabulary")
@Tag(name = "Vocabulary", description = "Bodies, statuses and grade schemes, as the data names them; public")
class VocabularyApi {

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

    @GetMapping("/grade-schemes")
    @Operation(summary = "Grading scales of the UN bodies")
    List<GradeSchemes.Scheme> gradeSchemes() {
        return grades.all();
    }
}
