package org.tavsiya.evidence.write.correctevidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tavsiya.account.Actor;
import org.tavsiya.evidence.EvidenceContent;
import org.tavsiya.evidence.events.EvidenceCorrected;
import org.tavsiya.evidence.events.EvidenceEvent;
import org.tavsiya.evidence.write.model.EvidenceCommand;
import org.tavsiya.evidence.write.model.EvidenceState;
import org.tavsiya.evidence.write.rules.ContentRules;
import org.tavsiya.evidence.write.rules.FieldNeeded;
import org.tavsiya.evidence.write.rules.StillInLibrary;
import org.tavsiya.recommendation.Limits;
import org.tavsiya.recommendation.write.rules.Text;
import org.tavsiya.rules.Rule;

/**
 * Says anew, and whole, what an item says. What cited it before keeps the copy that was published.
 *
 * @param reason what was wrong or missing
 */
public record CorrectEvidence(
        String evidenceId, Long expectedVersion, EvidenceContent content, String reason, Actor by, LocalDate today)
        implements EvidenceCommand {

    @Override
    public List<EvidenceEvent> decide(EvidenceState state) {
        List<Rule> rules = new ArrayList<>(List.of(new StillInLibrary(state), new FieldNeeded(reason, "reason")));
        new Text(reason, Limits.REASON, "reason").rules().forEach(rules::add);
        rules.addAll(new ContentRules(content, today).rules());
        Rule.check(rules);
        boolean same = content.toPlain().equals(state.content().toPlain())
                && content.plainPassages().equals(state.content().plainPassages())
                && content.themes().equals(state.content().themes())
                && content.bodies().equals(state.content().bodies());
        return same
                ? List.of()
                : List.of(new EvidenceCorrected(
                        evidenceId,
                        reason.strip(),
                        content.toPlain(),
                        content.plainPassages(),
                        content.themes(),
                        content.bodies(),
                        by.id(),
                        by.role().name()));
    }
}
