package org.tavsiya.imports.events;

import java.util.Map;
import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/**
 * An import was completed; these are its final figures.
 *
 * @param rejectedByReason number of rejected records by reason code
 * @param oddities number of records by what was odd about them; odd records are in the register
 */
@StoredName("import.completed")
@Revision("1")
public record ImportCompleted(
        String runId,
        long read,
        long filteredOut,
        long added,
        long changed,
        long unchanged,
        long repeated,
        long rejected,
        Map<String, Long> rejectedByReason,
        Map<String, Long> oddities,
        String by)
        implements ImportEvent {}
