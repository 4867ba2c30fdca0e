package org.tavsiya.draft;

import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What a person chose last in a form, to be offered again: theirs alone, on whatever device they work. */
@Component
public class KeptChoices {

    private final JdbcTemplate sql;
    private final TransactionTemplate transactions;

    KeptChoices(JdbcTemplate sql, TransactionTemplate transactions) {
        this.sql = sql;
        this.transactions = transactions;
    }

    public Optional<String> find(String accountId, String name) {
        return sql
                .queryForList(
                        "select choice from kept_choice where account_id = ? and name = ?",
                        String.class,
                        accountId,
                        name)
                .stream()
                .findFirst();
    }

    /** @param choice up to 2,000 characters */
    public void keep(String accountId, String name, String choice) {
        transactions.executeWithoutResult(done -> {
            sql.update("delete from kept_choice where account_id = ? and name = ?", accountId, name);
            sql.update("insert into kept_choice (account_id, name, choice) values (?, ?, ?)", accountId, name, choice);
        });
    }
}
