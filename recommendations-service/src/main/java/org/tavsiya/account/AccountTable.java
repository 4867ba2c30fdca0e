package org.tavsiya.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

@Component
class AccountTable implements InitializingBean {

    private static final String SELECT = "select id, name, password_hash, role, sessions, disabled from account ";
    private static final RowMapper<Account> ACCOUNT = (row, n) -> new Account(
            row.getString(1),
            row.getString(2),
            row.getString(3),
            Role.valueOf(row.getString(4)),
            row.getInt(5),
            row.getBoolean(6));

    private final JdbcTemplate sql;

    AccountTable(JdbcTemplate sql) {
        this.sql = sql;
    }

    /**
     * Accounts of before names were compared by their look get what they are compared by; one that looks like an
     * older one keeps its own name.
     */
    @Override
    public void afterPropertiesSet() {
        for (Account account : sql.query(SELECT + "where name_folded is null order by created_at, id", ACCOUNT)) {
            try {
                name(account.id(), Names.folded(account.name()), Names.look(account.name()));
            } catch (DuplicateKeyException alike) {
                name(account.id(), Names.folded(account.name()), Names.look(account.name()) + " " + account.id());
            }
        }
    }

    private void name(String id, String folded, String look) {
        sql.update("update account set name_folded = ?, name_look = ? where id = ?", folded, look, id);
    }

    boolean isEmpty() {
        return sql.queryForObject("select count(*) from account", Long.class) == 0;
    }

    Optional<Account> byName(String name) {
        String folded = Names.folded(name);
        if (folded.indexOf('\0') >= 0) {
            return Optional.empty(); // PostgreSQL would not even look.
        }
        return sql.query(SELECT + "where name_folded = ?", ACCOUNT, folded).stream()
                .findFirst();
    }

    Optional<Account> byId(String id) {
        return sql.query(SELECT + "where id = ?", ACCOUNT, id).stream().findFirst();
    }

    List<Account> all() {
        return sql.query(SELECT + "order by name", ACCOUNT);
    }

    /** Throws {@link DuplicateKeyException} where the name is taken by now. */
    void insert(Account account, Instant createdAt) {
        sql.update(
                "insert into account (id, name, name_folded, name_look, password_hash, role, sessions, created_at, "
                        + "disabled) values (?, ?, ?, ?, ?, ?, 0, ?, false)",
                account.id(),
                account.name(),
                Names.folded(account.name()),
                Names.look(account.name()),
                account.passwordHash(),
                account.role().name(),
                createdAt.toString());
    }

    /** The same password in a newer form: sessions go on. */
    void replaceHash(String id, String before, String after) {
        sql.update("update account set password_hash = ? where id = ? and password_hash = ?", after, id, before);
    }

    /** Others who would change it wait for the transaction's end. */
    Optional<Account> locked(String id) {
        return sql.query(SELECT + "where id = ? for update", ACCOUNT, id).stream()
                .findFirst();
    }

    /** The administrators who may sign in, all locked: of two requests that take one away each, the second sees what the first did. */
    List<Account> lockedAdministrators() {
        return sql.query(
                SELECT + "where role = ? and not disabled order by id for update", ACCOUNT, Role.ADMINISTRATOR.name());
    }

    void setPassword(String id, String hash) {
        sql.update("update account set password_hash = ? where id = ?", hash, id);
        endSessions(id);
    }

    void setRole(String id, Role role) {
        sql.update("update account set role = ? where id = ?", role.name(), id);
        endSessions(id);
    }

    void setDisabled(String id, boolean disabled) {
        sql.update("update account set disabled = ? where id = ?", disabled, id);
        endSessions(id);
    }

    void endSessions(String id) {
        sql.update("update account set sessions = sessions + 1 where id = ?", id);
        sql.update("delete from account_session where account_id = ?", id);
    }
}
