package org.tavsiya.saved;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Saved filters in the truth database, which holds names apart. */
@Component
class SavedFilterTable {

    private static final String SELECT = "select id, account_id, name, shared_key, list, query from saved_filter ";

    private final JdbcTemplate sql;

    SavedFilterTable(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Throws {@link DuplicateKeyException} where the name is taken. */
    void insert(SavedFilter filter, Instant now) {
        sql.update(
                "insert into saved_filter (id, account_id, name, own_key, shared_key, list, query, saved_at) "
                        + "values (?, ?, ?, ?, ?, ?, ?, ?)",
                filter.id(),
                filter.accountId(),
                filter.name(),
                key(filter.name()),
                filter.shared() ? key(filter.name()) : null,
                filter.list(),
                filter.query(),
                now.atOffset(ZoneOffset.UTC));
    }

    /** Throws {@link DuplicateKeyException} where the name is taken. */
    void rename(SavedFilter filter) {
        sql.update(
                "update saved_filter set name = ?, own_key = ?, shared_key = ? where id = ?",
                filter.name(),
                key(filter.name()),
                filter.shared() ? key(filter.name()) : null,
                filter.id());
    }

    void delete(String id) {
        sql.update("delete from saved_filter where id = ?", id);
    }

    /** Own ones, and what others share, by name. */
    List<SavedFilter> seenBy(String accountId) {
        return sql.query(
                SELECT + "where account_id = ? or shared_key is not null order by own_key, id",
                SavedFilterTable::filter,
                accountId);
    }

    Optional<SavedFilter> find(String id) {
        return sql.query(SELECT + "where id = ?", SavedFilterTable::filter, id).stream()
                .findFirst();
    }

    boolean taken(SavedFilter filter, boolean shared) {
        return !sql.queryForList(
                        "select id from saved_filter where id <> ? and "
                                + (shared ? "shared_key = ?" : "account_id = ? and own_key = ?"),
                        String.class,
                        shared
                                ? new Object[] {filter.id(), key(filter.name())}
                                : new Object[] {filter.id(), filter.accountId(), key(filter.name())})
                .isEmpty();
    }

    int own(String accountId) {
        return sql.queryForObject("select count(*) from saved_filter where account_id = ?", Integer.class, accountId);
    }

    /** Great and small letters, and spaces, tell no names apart. */
    private static String key(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static SavedFilter filter(ResultSet row, int n) throws SQLException {
        return new SavedFilter(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4) != null,
                row.getString(5),
                row.getString(6));
    }
}
