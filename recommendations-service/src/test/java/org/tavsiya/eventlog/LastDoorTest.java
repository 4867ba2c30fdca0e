package org.tavsiya.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tavsiya.ServiceTest;
import org.tavsiya.recommendation.events.RecommendationEvent;
import org.tavsiya.recommendation.events.SourceTextRevised;
import org.tavsiya.recommendation.events.ThemeTagged;
import org.tavsiya.rules.RuleBroken;

/** Nothing enters the log that its readers cannot read, whichever way it came. */
@Tag("contract")
class LastDoorTest extends ServiceTest {

    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);
    private static final String ID = "cccccccc-0000-4000-8000-000000000003";

    private void append(long sequence, RecommendationEvent event) {
        service.bean(EventStore.class).publish(new GenericDomainEventMessage<>("recommendation", ID, sequence, event));
    }

    private void refused(RecommendationEvent event, String rule) {
        long before = events();
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> append(0, event))
                .extracting(RuleBroken::code)
                .isEqualTo(rule);
        assertThat(events()).isEqualTo(before);
    }

    private static SourceTextRevised revised(Map<String, List<String>> before, Map<String, List<String>> after) {
        return new SourceTextRevised(ID, "run", "hash", before, after, "importer");
    }

    private static ThemeTagged tagged(int length) {
        return new ThemeTagged(ID, "Right to food", "x".repeat(length), DAY, DAY, null, "author", "ANALYST");
    }

    @Test
    void a_list_with_an_empty_place_is_refused_at_every_depth() {
        refused(revised(Map.of("themes", Arrays.asList("Torture", null)), Map.of()), "NoEmptyPlaceInside");
        Map<String, List<String>> holes = new HashMap<>();
        holes.put("themes", null);
        refused(revised(Map.of(), holes), "NoEmptyPlaceInside");
        holes.clear();
        holes.put(null, List.of());
        refused(revised(Map.of(), holes), "NoEmptyPlaceInside");
    }

    @Test
    void what_would_not_fit_into_a_document_is_refused() {
        refused(tagged(1_000_001), "RoomInTheView");
        for (int sequence = 0; sequence < 6; sequence++) {
            append(sequence, tagged(900_000));
        }
        long before = events();
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> append(6, tagged(900_000)))
                .extracting(RuleBroken::code)
                .isEqualTo("RoomInTheView");
        assertThat(events()).isEqualTo(before);
        append(6, tagged(10));
    }
}
