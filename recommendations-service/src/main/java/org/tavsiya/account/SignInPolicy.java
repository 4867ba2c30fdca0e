package org.tavsiya.account;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What administrators decided about signing in: whether reviewers and administrators need a second factor. */
@Component
class SignInPolicy {

    private static final Role LEAST = Role.REVIEWER;

    private final JdbcTemplate sql;

    SignInPolicy(JdbcTemplate sql) {
        this.sql = sql;
    }

    boolean secondFactorRequired() {
        return sql.queryForObject("select second_factor_required from sign_in_policy where id = 1", Boolean.class);
    }

    boolean demandsSecondFactorOf(Role role) {
        return role.includes(LEAST) && secondFactorRequired();
    }

    /** Whether that changed anything. */
    boolean set(boolean required) {
        return sql.update(
                        "update sign_in_policy set second_factor_required = ? where id = 1 and second_factor_required <> ?",
                        required,
                        required)
                == 1;
    }
}
