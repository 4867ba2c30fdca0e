package org.tavsiya.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class RecordedDayTest {

    @Test
    void a_day_of_recording_is_the_same_wherever_the_server_stands() {
        TimeZone before = TimeZone.getDefault();
        try {
            for (String zone : new String[] {"Asia/Dushanbe", "America/New_York", "UTC"}) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                assertThat(RecordedDay.of(Instant.parse("2025-06-29T23:59:59Z")))
                        .isEqualTo(LocalDate.of(2025, 6, 29));
                assertThat(RecordedDay.of(Instant.parse("2025-06-30T00:00:00Z")))
                        .isEqualTo(LocalDate.of(2025, 6, 30));
            }
        } finally {
            TimeZone.setDefault(before);
        }
        assertThat(RecordedDay.of(null)).isNull();
    }
}
