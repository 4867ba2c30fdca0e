package org.tavsiya.recommendation.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tavsiya.recommendation.events.RecommendationEvent;
import org.tavsiya.recommendation.events.SaidByOthers;

class EventDescriptionsTest {

    private static final List<Class<?>> FAMILY = Arrays.asList(RecommendationEvent.class.getPermittedSubclasses());

    @Test
    void every_event_of_the_family_has_exactly_one_line() {
        assertThat(EventDescriptions.all())
                .<Class<?>>extracting(EventDescription::event)
                .containsExactlyInAnyOrderElementsOf(FAMILY);
    }

    @Test
    void a_line_is_found_by_the_name_under_which_its_event_is_stored() {
        assertThat(EventDescriptions.named("assessment-published"))
                .get()
                .extracting(EventDescription::event)
                .isEqualTo(org.tavsiya.recommendation.events.AssessmentPublished.class);
        assertThat(EventDescriptions.all())
                .allSatisfy(
                        line -> assertThat(EventDescriptions.named(line.kind())).contains(line));
        assertThat(EventDescriptions.named("written-by-a-newer-version")).isEmpty();
    }

    @Test
    void what_others_say_has_a_lane_each() {
        assertThat(EventDescriptions.all())
                .filteredOn(line -> SaidByOthers.class.isAssignableFrom(line.event()))
                .extracting(EventDescription::part)
                .doesNotHaveDuplicates()
                .doesNotContain(Part.SOURCE, Part.REGISTER, Part.ASSESSMENT);
    }
}
