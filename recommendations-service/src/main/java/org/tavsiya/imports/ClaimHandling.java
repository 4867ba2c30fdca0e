package org.tavsiya.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;
import org.tavsiya.imports.ClaimRuns.NumberedClaim;
import org.tavsiya.recommendation.write.ClaimsTaken;
import org.tavsiya.recommendation.write.ClaimsTaken.Outcome;
import org.tavsiya.recommendation.write.SourceImport;
import org.tavsiya.rules.Rule;
import org.tavsiya.rules.Violation;

/** Records a batch of a State's claims and counts it into the report, in one transaction. */
@Component
class ClaimHandling {

    record Take(String runId, long number, List<NumberedClaim> claims, List<RejectedRecord> rejected) {}

    private final ImportRunTable table;
    private final RegisterContent content;
    private final ClaimsTaken register;

    ClaimHandling(ImportRunTable table, RegisterContent content, ClaimsTaken register) {
        this.table = table;
        this.content = content;
        this.register = register;
    }

    @CommandHandler
    ImportReport handle(Take c) {
        ImportReport before = table.lock(c.runId()).orElseThrow(() -> new UnknownImport(c.runId()));
        if (c.number() < before.nextBatch()) {
            return before;
        }
        Rule.check(new BatchesInOrder(before.nextBatch(), c.number()), new ImportIsRunning(before.state()));
        content.lock();
        List<Outcome> outcomes =
                register.take(c.claims().stream().map(NumberedClaim::claim).toList());
        List<RejectedRecord> rejected = new ArrayList<>(c.rejected());
        List<SourceImport.Outcome> counted = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            Outcome outcome = outcomes.get(i);
            if (!outcome.refused().isEmpty()) {
                rejected.add(refused(c.claims().get(i), outcome.refused()));
            } else {
                counted.add(outcome.known() ? SourceImport.Outcome.UNCHANGED : SourceImport.Outcome.ADDED);
            }
        }
        GrowingReport tally = new GrowingReport(
                before,
                new ImportBatch(
                        c.number(),
                        c.claims().size() + c.rejected().size(),
                        before.fileBytes(),
                        0,
                        List.of(),
                        rejected));
        counted.forEach(outcome -> tally.count(new SourceImport.Taken(null, outcome, null)));
        table.addRejected(c.runId(), before.rejected(), tally.rejected());
        ImportReport after = tally.after();
        table.update(after);
        return after;
    }

    private static RejectedRecord refused(NumberedClaim claim, List<Violation> why) {
        return new RejectedRecord(
                claim.row(),
                claim.claim().recommendationId(),
                "CLAIM_REFUSED",
                why.stream().map(Violation::sentence).collect(Collectors.joining(" ")),
                claim.raw());
    }
}
