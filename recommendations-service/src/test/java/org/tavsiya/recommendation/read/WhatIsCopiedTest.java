package org.tavsiya.recommendation.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tavsiya.recommendation.events.DemonstrationRemoved;
import org.tavsiya.recommendation.events.RecommendationEvent;
import org.tavsiya.recommendation.events.SourceTextRevised;
import org.tavsiya.recommendation.read.document.RecommendationDocument;

/** What an event makes of a document. */
@Tag("contract")
class WhatIsCopiedTest extends ProjectingTest {

    @Test
    void a_correction_takes_the_place_and_a_retraction_gives_it_back() {
        projectAll(
                imported(A),
                published(A, "a1", "NOT_IMPLEMENTED"),
                published(A, "a2", "FULLY_IMPLEMENTED"),
                corrected(A, "a3", "a2", "SUBSTANTIALLY_IMPLEMENTED"));
        assertThat(document(A).status).isEqualTo("SUBSTANTIALLY_IMPLEMENTED");
        assertThat(document(A).assessment().id()).isEqualTo("a3");
        project(List.of(new Fact(retracted(A, "a3"), 4, 4)));
        assertThat(document(A).status).isEqualTo("NOT_IMPLEMENTED");
        assertThat(document(A).assessment().id()).isEqualTo("a1");
        project(List.of(new Fact(retracted(A, "a1"), 5, 5)));
        assertThat(document(A).status).isEqualTo("NOT_ASSESSED");
        assertThat(document(A).assessment()).isNull();
        assertThat(document(A).history)
                .hasSize(6)
                .extracting(h -> h.correction())
                .containsExactly(false, false, false, true, true, true);
    }

    @Test
    void a_correction_of_an_older_assessment_leaves_the_newest_standing() {
        projectAll(
                imported(A),
                published(A, "a1", "NOT_IMPLEMENTED"),
                published(A, "a2", "FULLY_IMPLEMENTED"),
                corrected(A, "a3", "a1", "PARTIALLY_IMPLEMENTED"));
        assertThat(document(A).status).isEqualTo("FULLY_IMPLEMENTED");
        project(List.of(new Fact(retracted(A, "a2"), 4, 4)));
        assertThat(document(A).status).isEqualTo("PARTIALLY_IMPLEMENTED");
    }

    @Test
    void themes_of_analysts_outlive_a_reimport() {
        projectAll(imported(A), tagged(A), untagged(A), revised(A));
        assertThat(document(A).themes).containsExactly("Death penalty", "Torture");
        assertThat(document(A).sourceThemes).containsExactly("Conditions of detention", "Torture");
        assertThat(document(A).tagged).containsExactly("Death penalty");
        assertThat(document(A).untagged).containsExactly("Conditions of detention");
    }

    @Test
    void a_dated_position_outlives_the_undated_copy_of_the_source() {
        projectAll(
                imported(A),
                position(A),
                new SourceTextRevised(
                        A,
                        "run-2",
                        "h2",
                        Map.of("position", List.of()),
                        Map.of("position", List.of("NOTED")),
                        "importer"));
        assertThat(document(A).statePosition.value()).isEqualTo("SUPPORTED");
        assertThat(document(A).statePosition.undated()).isFalse();
    }

    @Test
    void a_dated_position_outlives_the_source_that_drops_its_copy() {
        projectAll(
                imported(A),
                position(A),
                new SourceTextRevised(
                        A,
                        "run-2",
                        "h2",
                        Map.of("position", List.of("NOTED")),
                        Map.of("position", List.of()),
                        "importer"));
        assertThat(document(A).statePosition.value()).isEqualTo("SUPPORTED");
    }

    @Test
    void what_was_removed_is_marked() {
        projectAll(imported(A), new DemonstrationRemoved(A, "admin"));
        assertThat(document(A).removed).isTrue();
    }

    private void projectAll(RecommendationEvent... events) {
        List<Fact> facts = new ArrayList<>();
        for (RecommendationEvent event : events) {
            facts.add(new Fact(event, facts.size(), facts.size()));
        }
        project(facts);
    }

    private RecommendationDocument document(String id) {
        return mongo.findById(id, RecommendationDocument.class, collection());
    }
}
