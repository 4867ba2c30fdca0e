package org.tavsiya.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tavsiya.MovableClock;
import org.tavsiya.ServiceTest;

/** Who is writing is told to the others, whichever copy of the application they meet, and forgotten after two minutes. */
@Tag("contract")
class PresenceTest extends ServiceTest {

    private MovableClock clock;
    private JdbcTemplate sql;
    private Presence here;
    private Presence otherCopy;

    @BeforeEach
    void open() {
        clock = new MovableClock();
        sql = service.bean(JdbcTemplate.class);
        sql.update("delete from presence");
        here = new Presence(sql, clock);
        otherCopy = new Presence(sql, clock);
    }

    @Test
    void others_see_who_is_there_since_when_and_nobody_sees_themselves() {
        here.here("r", "t1", "anna");
        Present anna = otherCopy.others("r", "bahrom").get(0);
        assertThat(anna.place()).isEqualTo("t1");
        assertThat(anna.accountId()).isEqualTo("anna");
        assertThat(anna.since()).isCloseTo(clock.instant(), within(30, ChronoUnit.SECONDS));
        clock.forward(Duration.ofSeconds(90));
        here.here("r", "t1", "anna");
        here.here("r", "t2", "bahrom");
        clock.forward(Duration.ofSeconds(90));
        assertThat(otherCopy.others("r", "bahrom")).containsExactly(anna);
        assertThat(otherCopy.others("r", "anna")).extracting(Present::place).containsExactly("t2");
        assertThat(otherCopy.others("other", "anna")).isEmpty();
    }

    @Test
    void who_gives_no_sign_for_two_minutes_is_gone_and_nothing_of_it_is_kept() {
        here.here("r", "t1", "anna");
        Instant came = here.others("r", "bahrom").get(0).since();
        clock.forward(Duration.ofSeconds(121));
        assertThat(here.others("r", "bahrom")).isEmpty();
        here.here("r2", "t9", "bahrom");
        assertThat(sql.queryForObject("select count(*) from presence", Integer.class))
                .isEqualTo(1);
        here.here("r", "t1", "anna");
        assertThat(here.others("r", "bahrom").get(0).since()).as("came anew").isAfter(came);
    }

    @Test
    void who_saved_or_gave_up_is_gone_at_once() {
        here.here("r", "t1", "anna");
        here.here("r", "t2", "anna");
        otherCopy.gone("r", "t1", "anna");
        assertThat(here.others("r", "bahrom")).extracting(Present::place).containsExactly("t2");
    }
}
