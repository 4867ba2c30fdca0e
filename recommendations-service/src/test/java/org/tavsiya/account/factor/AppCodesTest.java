package org.tavsiya.account.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tavsiya.ServiceTest;
import org.tavsiya.account.AuthenticatorApp;

/** Two copies of the application on one database. */
@Tag("contract")
class AppCodesTest extends ServiceTest {

    private static final String ANA = "ana";

    @TempDir
    private static Path folder;

    private JdbcTemplate sql;

    @BeforeEach
    void ana() {
        sql = service.bean(JdbcTemplate.class);
        sql.update("delete from account");
        sql.update("insert into account (id, name, password_hash, role, created_at, disabled) "
                + "values ('ana', 'ana', 'x', 'ANALYST', '2026-01-01T00:00:00Z', false)");
    }

    private AppCodes copy(String file) {
        return new AppCodes(sql, new SecretBox(folder.resolve(file)), service.bean(Clock.class));
    }

    private AuthenticatorApp setUp(AppCodes copy) {
        copy.propose(ANA);
        AuthenticatorApp app =
                new AuthenticatorApp(copy.proposed(ANA, "ana").orElseThrow().secret());
        assertThat(copy.confirm(ANA, app.code(service.clock().instant()))).isTrue();
        return app;
    }

    @Test
    void copies_with_one_key_take_each_code_once_between_them() {
        AppCodes one = copy("shared");
        AppCodes other = copy("shared");
        AuthenticatorApp app = setUp(one);
        service.clock().forward(java.time.Duration.ofSeconds(30));
        String code = app.code(service.clock().instant());
        assertThat(other.take(ANA, code)).isTrue();
        assertThat(one.take(ANA, code)).isFalse();
    }

    @Test
    void a_copy_without_the_key_neither_takes_codes_nor_makes_a_key_of_its_own() {
        AuthenticatorApp app = setUp(copy("first"));
        AppCodes other = copy("second");
        assertThatThrownBy(() -> other.take(ANA, app.code(service.clock().instant())))
                .isInstanceOf(SecondFactorKeyMissing.class);
        assertThatThrownBy(() -> other.propose("somebody")).isInstanceOf(SecondFactorKeyMissing.class);
        assertThat(folder.resolve("second")).doesNotExist();
    }

    @Test
    void a_confirmed_app_is_not_replaced_by_a_new_proposal() {
        AppCodes codes = copy("kept");
        AuthenticatorApp app = setUp(codes);
        codes.propose(ANA);
        assertThat(codes.proposed(ANA, "ana")).isEmpty();
        service.clock().forward(java.time.Duration.ofSeconds(30));
        assertThat(codes.take(ANA, app.code(service.clock().instant()))).isTrue();
    }
}
