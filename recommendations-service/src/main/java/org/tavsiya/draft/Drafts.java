package org.tavsiya.draft;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tavsiya.rules.Rule;

/**
 * Drafts of the person who asks, and of nobody else: whoever calls takes the account from the session. Saving names the version that
 * was seen; a later one refuses with {@link DraftMovedOn}, too much with {@link org.tavsiya.rules.RuleBroken}.
 */
@Component
public class Drafts {

    /** How far undo goes back. */
    static final int STEPS = 100;
    /** Of one person; who has more has forgotten them. */
    static final int MOST = 500;

    private final DraftTable table;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Drafts(DraftTable table, TransactionTemplate transactions, Clock clock) {
        this.table = table;
        this.transactions = transactions;
        this.clock = clock;
    }

    public Optional<Draft> find(DraftKey key) {
        return table.find(key);
    }

    /** What this person has begun about one recommendation. */
    public List<Draft> about(String accountId, String recommendationId) {
        return table.about(accountId, recommendationId);
    }

    /** The last saved first, at most {@value #MOST}. */
    public List<Draft> of(String accountId) {
        return table.of(accountId, MOST);
    }

    public int count(String accountId) {
        return table.count(accountId);
    }

    /**
     * Saves what was typed; what says the same as before changes nothing.
     *
     * @param seen version that stood when the author began to type; 0 where there was none
     * @param answers of a draft that begins, the returned finding that it mends; else null
     */
    public Draft save(DraftKey key, long seen, Map<String, String> fields, String answers) {
        Rule.check(new DraftIsShort(fields));
        try {
            transactions.executeWithoutResult(done -> save(key, seen, fields, answers, table.find(key)));
        } catch (DuplicateKeyException atOnce) {
            throw new DraftMovedOn(table.find(key).orElse(null)); // Two windows began one at the same moment.
        }
        return table.find(key).orElseThrow(() -> new DraftMovedOn(null));
    }

    private void save(DraftKey key, long seen, Map<String, String> fields, String answers, Optional<Draft> stands) {
        if (stands.isEmpty()) {
            if (seen != 0) {
                throw new DraftMovedOn(null);
            }
            Rule.check(new DraftsAreFew(table.count(key.accountId())));
            table.begin(key, answers, fields, clock.instant());
            return;
        }
        if (stands.get().fields().equals(fields)) {
            return; // Sent again because its answer was lost, or nothing was typed since.
        }
        int place = table.place(key);
        move(key, seen, place + 1, stands);
        table.forgetSteps(key, place + 2 - STEPS, place);
        table.step(key, place + 1, fields);
    }

    private void move(DraftKey key, long seen, int place, Optional<Draft> stands) {
        if (!table.move(key, seen, place, clock.instant())) {
            throw new DraftMovedOn(stands.orElse(null));
        }
    }

    /** One state back; as it is where there is none before. */
    public Draft undo(DraftKey key, long seen) {
        return step(key, seen, -1);
    }

    /** The state that was undone last; as it is where there is none. */
    public Draft redo(DraftKey key, long seen) {
        return step(key, seen, 1);
    }

    private Draft step(DraftKey key, long seen, int by) {
        transactions.executeWithoutResult(done -> {
            Draft stands = table.find(key).orElseThrow(() -> new DraftMovedOn(null));
            if (stands.version() != seen) {
                throw new DraftMovedOn(stands);
            }
            if (by < 0 ? stands.undoable() : stands.redoable()) {
                move(key, seen, table.place(key) + by, Optional.of(stands));
            }
        });
        return table.find(key).orElseThrow(() -> new DraftMovedOn(null));
    }

    /** Sent, or thrown away: nothing of it is kept. */
    public void forget(DraftKey key) {
        transactions.executeWithoutResult(done -> table.delete(key));
    }
}
