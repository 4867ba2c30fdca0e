package org.tavsiya.views;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadWhenBegunTest {

    private final HeadWhenBegun begun = new HeadWhenBegun();

    @Test
    void a_log_that_grows_while_the_views_are_built_does_not_put_off_their_completion() {
        assertThat(begun.reached(1, 5, () -> 10)).isFalse();
        assertThat(begun.reached(1, 9, () -> 5_000)).isFalse();
        assertThat(begun.reached(1, 10, () -> 10_000)).isTrue();
    }

    @Test
    void another_generation_has_a_beginning_of_its_own() {
        assertThat(begun.reached(1, 10, () -> 10)).isTrue();
        assertThat(begun.reached(2, 10, () -> 20)).isFalse();
        assertThat(begun.reached(2, 20, () -> 30)).isTrue();
    }

    @Test
    void an_empty_log_is_held_at_once() {
        assertThat(begun.reached(1, -1, () -> -1)).isTrue();
    }
}
