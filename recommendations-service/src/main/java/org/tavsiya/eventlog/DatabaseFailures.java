package org.tavsiya.eventlog;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What the database of the truth itself said went wrong, wherever the layers above it have wrapped that. */
public final class DatabaseFailures {

    /** SQL's state for a key that is there already: the same in PostgreSQL and H2. */
    private static final String DUPLICATE_KEY = "23505";
    /** PostgreSQL keeps no text with a NUL in it. */
    private static final String NO_LETTER = "22021";
    /**
     * States of a database that is away, silent, full, starting, standing by, or that gave up waiting: the same may succeed later.
     * Class 08 is SQL's own; 25P03, 25006, 40, 53, 55P03, 57 are PostgreSQL's, the others H2's.
     */
    private static final Pattern AWAY =
            Pattern.compile("08.{3}|25P03|25006|40.{3}|53.{3}|55P03|57P0.|57014|HYT00|90067|90098|90121");

    private DatabaseFailures() {}

    public static boolean duplicateKey(Throwable failure) {
        return said(failure).stream().anyMatch(e -> DUPLICATE_KEY.equals(e.getSQLState()));
    }

    /** Whether a text that was sent holds what the database cannot keep. */
    public static boolean noLetter(Throwable failure) {
        return said(failure).stream().anyMatch(e -> NO_LETTER.equals(e.getSQLState()));
    }

    /** Whether the database could not be reached, did not answer in time, or could not take it now. */
    public static boolean away(Throwable failure) {
        return said(failure).stream().anyMatch(DatabaseFailures::away);
    }

    private static boolean away(SQLException e) {
        return e instanceof SQLTransientException
                || e instanceof SQLRecoverableException
                || e.getSQLState() != null && AWAY.matcher(e.getSQLState()).matches();
    }

    /** A batch tells its reason beside the chain of causes, in a chain of its own. */
    private static List<SQLException> said(Throwable failure) {
        List<SQLException> said = new ArrayList<>();
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable t = failure; t != null && seen.add(t); t = t.getCause()) {
            for (SQLException e = t instanceof SQLException s ? s : null; e != null; e = e.getNextException()) {
                said.add(e);
            }
        }
        return said;
    }
}
