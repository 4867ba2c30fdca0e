package org.tavsiya.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

@Component
class AccountTable {

    private static final String SELECT = "select id, name, password_hash, role, failed_attempts, locked_until, disabled from account ";
    private static final RowMapper<Account> ACCOUNT = (row, n) -> new Account(row.getString(1), row.getString(2), row.getString(3),
            Role.valueOf(row.getString(4)), row.getInt(5), row.getString(6) == null ? null : Instant.parse(row.getString(6)), row.getBoolean(7));

    private final JdbcTemplate sql;

    AccountTable(JdbcTemplate sql) {
        this.sql = sql;
    }

    boolean isEmpty() {
        return sql.queryForObject("select count(*) from account", Long.class) == 0;
    }

    Optional<Account> byName(String name) {
        return sql.query(SELECT + "where lower(name) = lower(?)", ACCOUNT, name).stream().findFirst();
    }

    Optional<Account> byId(String id) {
        return sql.query(SELECT + "where id = ?", ACCOUNT, id).stream().findFirst();
    }

    List<Account> all() {
        return sql.query(SELECT + "order by name", ACCOUNT);
    }

    void insert(Account account, Instant createdAt) {
        sql.update("insert into account (id, name, password_hash, role, failed_attempts, locked_until, created_at, disabled) values (?, ?, ?, ?, 0, null, ?, false)",
                account.id(), account.name(), account.passwordHash(), account.role().name(), createdAt.toString());
    }

    void failed(String id, int attempts, Instant lockedUntil) {
        sql.update("update account set failed_attempts = ?, locked_until = ? where id = ?",
                attempts, lockedUntil == null ? null : lockedUntil.toString(), id);
    }

    void setPassword(String id, String hash) {
        sql.update("update account set password_hash = ?, failed_attempts = 0, locked_until = null where id = ?", hash, id);
    }

    void setDisabled(String id, boolean disabled) {
        sql.update("update account set disabled = ? where id = ?", disabled, id);
    }
}
