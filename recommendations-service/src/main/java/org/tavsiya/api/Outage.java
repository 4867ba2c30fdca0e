package org.tavsiya.api;

import com.mongodb.MongoException;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.tavsiya.eventlog.CommitUnconfirmed;
import org.tavsiya.eventlog.DatabaseFailures;

/** Which database is away, and what is then known about a change that was asked for. */
public enum Outage {

    /** The log cannot be reached, and the change that was asked for never came to its commit. */
    NOTHING_RECORDED,
    /** The log went away; where a change was asked for, nobody can say whether it is in. */
    LOG,
    /** The views are away. What only reads the log, or writes to it, goes on. */
    VIEWS;

    /** Empty where the failure is of another kind. */
    public static Optional<Outage> of(Throwable failure) {
        if (within(failure, NotRecorded.class::isInstance)) {
            return Optional.of(NOTHING_RECORDED);
        }
        if (within(failure, Outage::ofTheLog) || DatabaseFailures.away(failure)) {
            return Optional.of(LOG);
        }
        return within(failure, MongoException.class::isInstance) ? Optional.of(VIEWS) : Optional.empty();
    }

    private static boolean ofTheLog(Throwable failure) {
        return failure instanceof CommitUnconfirmed
                || failure instanceof CannotCreateTransactionException
                || failure instanceof CannotGetJdbcConnectionException;
    }

    private static boolean within(Throwable failure, Predicate<Throwable> kind) {
        for (Throwable t = failure; t != null; t = t.getCause() == t ? null : t.getCause()) {
            if (kind.test(t)) {
                return true;
            }
        }
        return false;
    }
}
