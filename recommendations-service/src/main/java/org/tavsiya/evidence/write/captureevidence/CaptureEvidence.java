package org.tavsiya.evidence.write.captureevidence;

import java.time.LocalDate;
import java.util.List;
import org.tavsiya.account.Actor;
import org.tavsiya.evidence.EvidenceContent;
import org.tavsiya.evidence.events.EvidenceCaptured;
import org.tavsiya.evidence.events.EvidenceEvent;
import org.tavsiya.evidence.write.model.EvidenceCommand;
import org.tavsiya.evidence.write.model.EvidenceState;
import org.tavsiya.evidence.write.rules.ContentRules;
import org.tavsiya.rules.Rule;

/**
 * Takes an item into the library.
 *
 * @param evidenceId chosen by whoever sends the command, new
 */
public record CaptureEvidence(String evidenceId, EvidenceContent content, Actor by, LocalDate today)
        implements EvidenceCommand {

    @Override
    public Long expectedVersion() {
        return null;
    }

    @Override
    public List<EvidenceEvent> decide(EvidenceState state) {
        Rule.check(new ContentRules(content, today).rules());
        return List.of(new EvidenceCaptured(
                evidenceId,
                content.toPlain(),
                content.plainPassages(),
                content.themes(),
                content.bodies(),
                by.id(),
                by.role().name()));
    }
}
