package org.tavsiya.evidence.write;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.tavsiya.evidence.files.CleanFile;
import org.tavsiya.evidence.vault.SealedLabel;
import org.tavsiya.evidence.vault.Vault;
import org.tavsiya.evidence.write.attachevidence.AttachEvidence;
import org.tavsiya.evidence.write.attachevidence.DetachEvidence;
import org.tavsiya.evidence.write.captureevidence.CaptureEvidence;
import org.tavsiya.evidence.write.correctevidence.CorrectEvidence;
import org.tavsiya.evidence.write.keepfile.KeepFile;
import org.tavsiya.evidence.write.keepfile.RemoveFile;
import org.tavsiya.evidence.write.markaddress.MarkAddress;
import org.tavsiya.evidence.write.model.EvidenceCommand;
import org.tavsiya.evidence.write.withdrawevidence.WithdrawEvidence;
import org.tavsiya.recommendation.write.model.Recorded;

/** Handles what is asked of the library. */
@Component
class EvidenceHandling {

    private static final String RECOMMENDATION = "recommendation";

    private final Repository<EvidenceAggregate> items;
    private final EventStore log;
    private final Vault vault;

    EvidenceHandling(Repository<EvidenceAggregate> items, EventStore log, Vault vault) {
        this.items = items;
        this.log = log;
        this.vault = vault;
    }

    @CommandHandler
    Recorded handle(CaptureEvidence command) throws Exception {
        items.newInstance(() -> new EvidenceAggregate(command));
        return new Recorded(0, true);
    }

    @CommandHandler
    Recorded handle(CorrectEvidence command) {
        return record(command);
    }

    @CommandHandler
    Recorded handle(MarkAddress command) {
        return record(command);
    }

    @CommandHandler
    Recorded handle(AttachEvidence command) {
        return record(command.lookedUp(known(command.recommendationId())));
    }

    @CommandHandler
    Recorded handle(DetachEvidence command) {
        return record(command);
    }

    @CommandHandler
    Recorded handle(WithdrawEvidence command) {
        return record(command);
    }

    @CommandHandler
    Recorded handle(KeepFile command) {
        Recorded did = record(command);
        if (did.recorded()) {
            CleanFile file = command.file();
            vault.keepOfEvidence(
                    command.evidenceId(),
                    command.fileId(),
                    new SealedLabel(file.name(), file.mediaType(), file.content().length, file.sha256()),
                    file.content());
        }
        return did;
    }

    @CommandHandler
    Recorded handle(RemoveFile command) {
        Recorded did = record(command);
        if (did.recorded()) {
            vault.remove(command.evidenceId(), command.fileId());
        }
        return did;
    }

    private boolean known(String recommendationId) {
        DomainEventStream events = log.readEvents(recommendationId);
        return events.hasNext() && RECOMMENDATION.equals(events.peek().getType());
    }

    private Recorded record(EvidenceCommand command) {
        return items.load(command.evidenceId()).invoke(item -> item.record(command));
    }
}
