package org.tavsiya.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

@Component
class InvitationTable {

    private static final String SELECT =
            "select id, role, made_by, made_at, expires_at, used_at, revoked_at from invitation ";
    /** An administrator who is none any more leaves no doors behind. */
    private static final String OPEN = "used_at is null and revoked_at is null and expires_at > ? and (made_by = '"
            + Actor.SYSTEM.id() + "' or exists (select 1 from account a where a.id = made_by and a.role = '"
            + Role.ADMINISTRATOR.name() + "' and not a.disabled))";

    private final JdbcTemplate sql;

    InvitationTable(JdbcTemplate sql) {
        this.sql = sql;
    }

    void insert(AccountCommands.Invite made) {
        sql.update(
                "insert into invitation (id, token_hash, role, made_by, made_at, expires_at) values (?, ?, ?, ?, ?, ?)",
                made.invitationId(),
                made.tokenHash(),
                made.role().name(),
                made.by(),
                made.at().toEpochMilli(),
                made.expiresAt().toEpochMilli());
    }

    List<Invitation> open(Instant now) {
        return sql.query(
                SELECT + "where " + OPEN + " order by made_at desc", InvitationTable::read, now.toEpochMilli());
    }

    boolean isOpen(String tokenHash, Instant now) {
        return !sql.queryForList(
                        "select 1 from invitation where token_hash = ? and " + OPEN,
                        Integer.class,
                        tokenHash,
                        now.toEpochMilli())
                .isEmpty();
    }

    Optional<Invitation> find(String tokenHash) {
        return sql.query(SELECT + "where token_hash = ?", InvitationTable::read, tokenHash).stream()
                .findFirst();
    }

    /** Empty where it was used, revoked or too late by then; of two at once one gets it. */
    Optional<Invitation> use(String tokenHash, String accountId, Instant now) {
        int used = sql.update(
                "update invitation set used_at = ?, account_id = ? where token_hash = ? and " + OPEN,
                now.toEpochMilli(),
                accountId,
                tokenHash,
                now.toEpochMilli());
        return used == 1 ? find(tokenHash) : Optional.empty();
    }

    /** Empty where there is none that is open. */
    Optional<Invitation> revoke(String id, Instant now) {
        int revoked = sql.update(
                "update invitation set revoked_at = ? where id = ? and " + OPEN,
                now.toEpochMilli(),
                id,
                now.toEpochMilli());
        return revoked == 1
                ? sql.query(SELECT + "where id = ?", InvitationTable::read, id).stream()
                        .findFirst()
                : Optional.empty();
    }

    private static Invitation read(ResultSet row, int number) throws SQLException {
        return new Invitation(
                row.getString(1),
                Role.valueOf(row.getString(2)),
                row.getString(3),
                Instant.ofEpochMilli(row.getLong(4)),
                Instant.ofEpochMilli(row.getLong(5)),
                instant(row, 6),
                instant(row, 7));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? null : Instant.ofEpochMilli(millis);
    }
}
