package org.tavsiya.draft;

import java.time.Instant;
import java.util.Map;

/**
 * A draft as it stands.
 *
 * @param version counts its savings, from 1; whoever saves names the one that they saw
 * @param fields what was typed, by the names of the form's fields
 * @param answers id of the returned finding that it mends, or null
 * @param undoable whether there is an earlier state to go back to
 * @param redoable whether something was undone that can come again
 */
public record Draft(
        DraftKey key,
        long version,
        Map<String, String> fields,
        String answers,
        Instant changedAt,
        boolean undoable,
        boolean redoable) {}
