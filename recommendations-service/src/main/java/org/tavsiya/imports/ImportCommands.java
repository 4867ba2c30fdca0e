package org.tavsiya.imports;

import java.time.Instant;
import org.tavsiya.account.Actor;

/** What can be asked of an import. */
final class ImportCommands {

    /** The format under which the demonstration set enters. */
    static final String DEMONSTRATION = "demonstration";

    record Start(
            String runId,
            String format,
            String fileName,
            long fileBytes,
            ImportFilter filter,
            String tool,
            Instant at,
            Actor by) {}

    record Take(String runId, ImportBatch batch, Actor by) {}

    record End(String runId, ImportState state, Instant at, Actor by) {}

    record MarkRemoved(String runId, Instant at, Actor by) {}

    record Resume(String runId, Actor by) {}

    private ImportCommands() {}
}
