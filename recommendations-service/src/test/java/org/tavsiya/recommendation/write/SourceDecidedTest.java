package org.tavsiya.recommendation.write;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.tavsiya.recommendation.events.DemonstrationRemoved;
import org.tavsiya.recommendation.events.SourceTextRevised;
import org.tavsiya.recommendation.events.ThemeTagged;
import org.tavsiya.recommendation.events.ThemeUntagged;
import org.tavsiya.recommendation.write.importfromsource.ReviseFromSource;
import org.tavsiya.recommendation.write.model.RecommendationState;
import org.tavsiya.recommendation.write.removedemonstration.RemoveDemonstration;
import org.tavsiya.recommendation.write.tagtheme.TagTheme;
import org.tavsiya.recommendation.write.tagtheme.UntagTheme;

/** What a source says: recorded once, and again only where it differs; demonstration data alone is removed. */
class SourceDecidedTest extends SayingTest {

    private static final RecommendationState IMPORTED =
            new RecommendationState().evolve(Incoming.record().command().event());

    @Test
    void an_import_records_what_the_source_says() {
        fixture.givenNoPriorActivity()
                .when(Incoming.record().command())
                .expectEvents(Incoming.record().command().event());
    }

    @Test
    void a_reimport_records_old_and_new_of_each_field_that_differs() {
        var changed = Incoming.record()
                .text("Let lawyers reach a detained person at once.")
                .themes("Death penalty", "Torture")
                .hash("h2")
                .command();
        Assertions.assertThat(new ReviseFromSource(changed).decide(IMPORTED))
                .containsExactly(new SourceTextRevised(
                        Said.ID,
                        "run-1",
                        "h2",
                        Map.of(
                                "text",
                                List.of("Let lawyers reach a detained person from the first hour."),
                                "themes",
                                List.of("Conditions of detention")),
                        Map.of(
                                "text",
                                List.of("Let lawyers reach a detained person at once."),
                                "themes",
                                List.of("Death penalty", "Torture")),
                        "importer"));
    }

    @Test
    void a_field_that_the_source_empties_is_recorded_as_empty() {
        var changed = Incoming.record()
                .paragraph(null)
                .countries()
                .unsaid()
                .hash("h2")
                .command();
        Assertions.assertThat(new ReviseFromSource(changed).decide(IMPORTED))
                .containsExactly(new SourceTextRevised(
                        Said.ID,
                        "run-1",
                        "h2",
                        Map.of("paragraph", List.of("12"), "countries", List.of("Tajikistan")),
                        Map.of("paragraph", List.of(), "countries", List.of()),
                        "importer"));
    }

    @Test
    void a_reimport_with_the_same_fields_records_nothing() {
        Assertions.assertThat(new ReviseFromSource(Incoming.record().hash("h2").command()).decide(IMPORTED))
                .isEmpty();
    }

    @Test
    void a_second_reimport_is_compared_with_the_first() {
        var first = Incoming.record().text("Other words.").hash("h2").command();
        var state = new RecommendationState().evolve(Incoming.record().command().event());
        new ReviseFromSource(first).decide(state).forEach(state::evolve);
        Assertions.assertThat(new ReviseFromSource(first).decide(state)).isEmpty();
    }

    @Test
    void a_theme_is_tagged_once() {
        accepted(imported(), new TagTheme(Said.ID, null, "Death penalty", A)).expectEvents(tagged("Death penalty"));
        prepare();
        accepted(imported(tagged("Death penalty")), new TagTheme(Said.ID, null, "Death penalty", A))
                .expectNoEvents();
    }

    @Test
    void a_theme_of_the_source_needs_no_tag() {
        accepted(imported(), new TagTheme(Said.ID, null, "Conditions of detention", A))
                .expectNoEvents();
    }

    @Test
    void a_theme_of_the_source_can_be_taken_away_and_put_back() {
        accepted(imported(), new UntagTheme(Said.ID, null, "Conditions of detention", A))
                .expectEvents(untagged("Conditions of detention"));
        prepare();
        accepted(
                        imported(untagged("Conditions of detention")),
                        new UntagTheme(Said.ID, null, "Conditions of detention", A))
                .expectNoEvents();
        prepare();
        accepted(
                        imported(untagged("Conditions of detention")),
                        new TagTheme(Said.ID, null, "Conditions of detention", A))
                .expectEvents(tagged("Conditions of detention"));
    }

    private static ThemeTagged tagged(String theme) {
        return new ThemeTagged(
                Said.ID,
                theme,
                A.reason(),
                A.effectiveOn(),
                A.assertedOn(),
                A.source().title(),
                A.by().id(),
                A.role());
    }

    private static ThemeUntagged untagged(String theme) {
        return new ThemeUntagged(
                Said.ID,
                theme,
                A.reason(),
                A.effectiveOn(),
                A.assertedOn(),
                A.source().title(),
                A.by().id(),
                A.role());
    }

    @Test
    void demonstration_data_is_removed_once() {
        accepted(demonstration(), new RemoveDemonstration(Said.ID, null, Said.REVIEWER))
                .expectEvents(new DemonstrationRemoved(Said.ID, "reviewer"));
        prepare();
        accepted(
                        demonstration(new DemonstrationRemoved(Said.ID, "reviewer")),
                        new RemoveDemonstration(Said.ID, null, Said.REVIEWER))
                .expectNoEvents();
    }

    @Test
    void what_a_body_really_recommended_is_never_removed() {
        refused(
                imported(),
                new RemoveDemonstration(Said.ID, null, Said.REVIEWER),
                "OnlyDemonstrationCanBeRemoved",
                "Only demonstration data can be removed; a real recommendation is superseded or marked as no longer applicable.");
    }
}
