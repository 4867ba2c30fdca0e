package org.tavsiya.evidence.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tavsiya.eventlog.AskedAtTheDoor;
import org.tavsiya.evidence.events.EvidenceEvent;
import org.tavsiya.evidence.write.model.EvidenceState;
import org.tavsiya.finding.events.FindingSubmitted;
import org.tavsiya.recommendation.events.AssessmentCorrected;
import org.tavsiya.recommendation.events.AssessmentPublished;

/**
 * Asks of every assessment, whether it is published, corrects another or waits for a second person, that what it cites of the library
 * is public.
 */
@Component
class CitedEvidence implements AskedAtTheDoor {

    private static final String EVIDENCE_ID = "evidenceId";

    private final ObjectProvider<EventStore> log;

    CitedEvidence(ObjectProvider<EventStore> log) {
        this.log = log;
    }

    @Override
    public List<CitedIsPublic> rules(Object event) {
        if (event instanceof AssessmentPublished e) {
            return rules(e.evidence());
        } else if (event instanceof AssessmentCorrected e) {
            return rules(e.evidence());
        }
        return event instanceof FindingSubmitted e ? rules(e.evidence()) : List.of();
    }

    private List<CitedIsPublic> rules(List<Map<String, String>> evidence) {
        List<CitedIsPublic> rules = new ArrayList<>();
        for (int i = 0; evidence != null && i < evidence.size(); i++) {
            String id = evidence.get(i).get(EVIDENCE_ID);
            if (id != null) {
                rules.add(new CitedIsPublic(item(id), i));
            }
        }
        return rules;
    }

    private EvidenceState item(String id) {
        DomainEventStream events = log.getObject().readEvents(id);
        EvidenceState state = null;
        while (events.hasNext()) {
            if (!(events.next().getPayload() instanceof EvidenceEvent event)) {
                return null;
            }
            state = (state == null ? new EvidenceState() : state).evolve(event);
        }
        return state;
    }
}
