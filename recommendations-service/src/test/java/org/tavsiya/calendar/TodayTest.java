package org.tavsiya.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class TodayTest {

    @Test
    void the_day_begins_where_the_coalition_works() {
        Clock evening = Clock.fixed(Instant.parse("2025-06-29T19:00:00Z"), ZoneOffset.UTC);
        assertThat(new Today(evening, ZoneId.of("Asia/Dushanbe")).date()).isEqualTo(LocalDate.of(2025, 6, 30));
        assertThat(new Today(evening, ZoneOffset.UTC).date()).isEqualTo(LocalDate.of(2025, 6, 29));
        assertThat(new Today(evening, ZoneId.of("Asia/Dushanbe")).on(Instant.parse("2025-06-29T18:59:59Z")))
                .isEqualTo(LocalDate.of(2025, 6, 29));
    }
}
