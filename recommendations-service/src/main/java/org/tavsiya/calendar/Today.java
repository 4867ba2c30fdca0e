package org.tavsiya.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The day where the coalition works: in Dushanbe it begins five hours before the day of the server's clock. */
@Component
public class Today {

    private final Clock clock;
    private final ZoneId zone;

    Today(Clock clock, @Value("${tavsiya.zone}") ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    public LocalDate date() {
        return on(clock.instant());
    }

    /** The day there at some moment; on which day something was recorded, {@link RecordedDay} says. */
    public LocalDate on(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }
}
