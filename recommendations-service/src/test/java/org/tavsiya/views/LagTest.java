package org.tavsiya.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LagTest {

    private static final long SECOND = 1_000_000_000L;

    private final Lag lag = new Lag();

    @Test
    void views_that_follow_are_not_behind_although_they_never_reach_the_head() {
        for (int second = 0; second < 100; second++) {
            lag.look(second * 10 - 5, second * 10 + 5, second * SECOND);
            assertThat(lag.behind(second * SECOND, second * 10 - 5)).isLessThanOrEqualTo(Duration.ofSeconds(1));
        }
    }

    @Test
    void views_that_stand_still_are_behind_since_something_waits_for_them() {
        lag.look(7, 7, 0);
        lag.look(7, 7, 100 * SECOND);
        assertThat(lag.behind(100 * SECOND, 7)).isZero();
        lag.look(7, 8, 101 * SECOND);
        lag.look(7, 9, 102 * SECOND);
        assertThat(lag.behind(131 * SECOND, 7)).isEqualTo(Duration.ofSeconds(30));
        lag.look(8, 9, 132 * SECOND);
        assertThat(lag.behind(132 * SECOND, 8)).isZero();
    }
}
