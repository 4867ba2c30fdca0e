package org.tavsiya.evidence.write.markaddress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tavsiya.account.Actor;
import org.tavsiya.evidence.AddressState;
import org.tavsiya.evidence.events.AddressMarked;
import org.tavsiya.evidence.events.EvidenceEvent;
import org.tavsiya.evidence.write.model.EvidenceCommand;
import org.tavsiya.evidence.write.model.EvidenceState;
import org.tavsiya.evidence.write.rules.FieldNeeded;
import org.tavsiya.evidence.write.rules.StillInLibrary;
import org.tavsiya.recommendation.Limits;
import org.tavsiya.recommendation.write.rules.AddressIsOfTheWeb;
import org.tavsiya.recommendation.write.rules.Text;
import org.tavsiya.rules.Rule;

/**
 * Says what was found at the item's address.
 *
 * @param newUrl where the same is found now; read only for CHANGED
 */
public record MarkAddress(
        String evidenceId, Long expectedVersion, AddressState state, String newUrl, Actor by, LocalDate today)
        implements EvidenceCommand {

    @Override
    public List<EvidenceEvent> decide(EvidenceState now) {
        List<Rule> rules = new ArrayList<>(List.of(
                new StillInLibrary(now), new ItemHasAddress(now.content().url()), new FieldNeeded(state, "state")));
        if (state == AddressState.CHANGED) {
            rules.add(new FieldNeeded(newUrl, "newUrl"));
            rules.add(new AddressIsOfTheWeb(newUrl, "newUrl"));
            new Text(newUrl, Limits.ADDRESS, "newUrl").rules().forEach(rules::add);
        }
        Rule.check(rules);
        return List.of(new AddressMarked(
                evidenceId,
                state.name(),
                now.content().url(),
                state == AddressState.CHANGED ? newUrl.strip() : null,
                today,
                by.id(),
                by.role().name()));
    }
}
