package org.tavsiya.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tavsiya.ServiceTest;
import org.tavsiya.rules.RuleBroken;

/** Guessing is slow, and no stranger closes somebody's account. */
@Tag("contract")
class SignInThrottleTest extends ServiceTest {

    private static final String HOME = "192.0.2.7";
    private SignInThrottle throttle;
    private JdbcTemplate sql;

    @BeforeEach
    void fresh() {
        throttle = service.bean(SignInThrottle.class);
        sql = service.bean(JdbcTemplate.class);
        sql.update("delete from sign_in_attempt");
        sql.update("delete from sign_in_address");
        service.clock().stop();
    }

    @AfterEach
    void time_goes_on() {
        service.clock().go();
    }

    private long taken(int attempts, String name, String address) {
        return IntStream.range(0, attempts)
                .parallel()
                .filter(i -> throttle.take(name, address))
                .count();
    }

    @Test
    void sixty_attempts_at_once_get_five() {
        assertThat(taken(60, "admin", "203.0.113.1")).isEqualTo(5);
    }

    @Test
    void a_strangers_attempts_do_not_touch_whoever_comes_from_a_known_address() {
        throttle.take("admin", HOME);
        throttle.succeeded("admin", HOME);
        for (int i = 0; i < 100; i++) {
            taken(5, "Admin", "203.0.113." + i);
        }
        assertThat(throttle.take("admin", "198.51.100.9")).as("a stranger's").isFalse();
        assertThat(throttle.take("admin", HOME)).isTrue();
    }

    @Test
    void only_where_somebody_signed_in_and_nobody_failed_since_is_a_password_not_counted() {
        assertThat(throttle.trusts("admin", HOME)).isFalse();
        throttle.take("admin", HOME);
        throttle.succeeded("admin", HOME);
        assertThat(throttle.trusts("Admin", HOME)).isTrue();
        assertThat(throttle.trusts("admin", "203.0.113.1")).as("a stranger's").isFalse();
        throttle.take("admin", "203.0.113.1");
        assertThat(throttle.trusts("admin", HOME)).as("a stranger's failure").isTrue();
        throttle.take("admin", HOME);
        assertThat(throttle.trusts("admin", HOME)).as("a failure from here").isFalse();
    }

    @Test
    void however_long_a_name_is_attacked_an_attempt_a_minute_stays_open_from_elsewhere() {
        for (int i = 0; i < 40; i++) {
            taken(5, "admin", "203.0.113." + i);
        }
        assertThat(throttle.take("admin", "198.51.100.9")).isFalse();
        service.clock().forward(Duration.ofSeconds(61));
        assertThat(throttle.take("admin", "198.51.100.10")).isTrue();
    }

    @Test
    void the_wait_doubles_and_never_passes_a_quarter_of_an_hour() {
        for (int i = 0; i < 20; i++) {
            taken(5, "admin", HOME);
            service.clock().forward(Duration.ofMinutes(15).plusSeconds(1));
            assertThat(throttle.take("admin", HOME)).isTrue();
        }
        service.clock().forward(Duration.ofMinutes(14));
        assertThat(throttle.take("admin", HOME)).isFalse();
        service.clock().forward(Duration.ofDays(1).plusSeconds(1));
        assertThat(taken(60, "admin", HOME)).as("a day later all is forgotten").isEqualTo(5);
    }

    @Test
    void half_an_address_of_ipv6_counts() {
        assertThat(taken(5, "admin", "2001:db8:1:2::1")).isEqualTo(5);
        assertThat(throttle.take("admin", "2001:db8:1:2:ffff::9")).isFalse();
        assertThat(throttle.take("admin", "2001:db8:1:3::1")).isTrue();
    }

    @Test
    void neither_a_name_nor_an_address_is_kept_and_old_attempts_are_forgotten() {
        throttle.take("my own password", HOME);
        assertThat(sql.queryForList("select * from sign_in_attempt").toString()).doesNotContain("password", HOME);
        service.clock().forward(Duration.ofDays(2));
        throttle.forget();
        assertThat(sql.queryForObject("select count(*) from sign_in_attempt", Integer.class))
                .isZero();
    }

    @Test
    void a_name_that_is_one_to_the_eye_is_taken_also_from_whoever_comes_at_the_same_moment() {
        Accounts accounts = service.bean(Accounts.class);
        Account made = accounts.create("Oline", PASSWORD, Role.VIEWER, Actor.SYSTEM);
        for (String alike : new String[] {"oline", "ОLINE", "0line", "OIine"}) {
            assertThatThrownBy(() -> accounts.create(alike, PASSWORD, Role.VIEWER, Actor.SYSTEM))
                    .as(alike)
                    .isInstanceOf(RuleBroken.class)
                    .hasMessageContaining("is taken");
        }
        AccountHandling handling = service.bean(AccountHandling.class);
        Account same = new Account("other-id", "oline", made.passwordHash(), Role.VIEWER, 0, false);
        assertThatThrownBy(() -> handling.handle(
                        new AccountCommands.Create(same, service.clock().instant(), "system")))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("is taken");
    }

    @Test
    void an_account_of_before_is_found_by_its_name_and_its_next_act_is_recorded() {
        sql.update(
                "insert into account (id, name, password_hash, role, created_at, disabled) values ('old-1', 'Zarina', "
                        + "'x', 'ANALYST', '2025-01-01T00:00:00Z', false)");
        service.bean(AccountTable.class).afterPropertiesSet();
        assertThat(service.bean(Accounts.class).loadUserByUsername("ZARINA").getUsername())
                .isEqualTo("Zarina");
        service.bean(Accounts.class).disable("old-1", true, Actor.SYSTEM);
        assertThat(service.bean(AccountActs.class).all())
                .first()
                .extracting(AccountActs.Act::kind, AccountActs.Act::account, AccountActs.Act::by)
                .containsExactly("account.disabled", "Zarina", null);
    }
}
