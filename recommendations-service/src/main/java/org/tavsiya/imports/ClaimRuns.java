package org.tavsiya.imports;

import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Service;
import org.tavsiya.account.Actor;
import org.tavsiya.recommendation.write.recordclaim.RecordStateClaim;

/** A State's report as a table of claims: an import like any other, with a report, in which each row becomes a claim on record. */
@Service
public class ClaimRuns {

    /** The format under which such a table stands among the imports. */
    public static final String FORMAT = "state-claims";

    private static final int AT_ONCE = 100;

    /**
     * @param row 1-based, of the table
     * @param raw the row as it was written
     */
    public record NumberedClaim(long row, RecordStateClaim claim, String raw) {}

    private final ImportRuns runs;
    private final CommandGateway commands;

    ClaimRuns(ImportRuns runs, CommandGateway commands) {
        this.runs = runs;
        this.commands = commands;
    }

    /**
     * Goes on where an earlier attempt with the same id and the same table ended; one that is complete is answered as it ended.
     *
     * @param rejected rows of which no claim could be made
     */
    public ImportReport take(
            String runId,
            String fileName,
            long bytes,
            String tool,
            List<NumberedClaim> claims,
            List<RejectedRecord> rejected,
            Actor by) {
        ImportReport run = runs.find(runId)
                .orElseGet(() -> runs.start(runId, FORMAT, fileName, bytes, ImportFilter.NONE, tool, by));
        if (run.state() != ImportState.RUNNING) {
            return run;
        }
        int batches = Math.max(1, (claims.size() + AT_ONCE - 1) / AT_ONCE);
        for (int i = (int) run.nextBatch(); i < batches; i++) {
            commands.sendAndWait(new ClaimHandling.Take(
                    runId,
                    i,
                    claims.subList(i * AT_ONCE, Math.min(claims.size(), (i + 1) * AT_ONCE)),
                    i == 0 ? rejected : List.of()));
        }
        return runs.complete(runId, by);
    }
}
