package org.tavsiya.evidence.write.keepfile;

import java.util.List;
import org.tavsiya.account.Actor;
import org.tavsiya.evidence.events.EvidenceEvent;
import org.tavsiya.evidence.events.FileRemoved;
import org.tavsiya.evidence.write.model.EvidenceCommand;
import org.tavsiya.evidence.write.model.EvidenceState;

/** Takes a file of an item away. Whoever handles it removes the content in the same transaction. */
public record RemoveFile(String evidenceId, String fileId, Actor by) implements EvidenceCommand {

    @Override
    public Long expectedVersion() {
        return null;
    }

    @Override
    public List<EvidenceEvent> decide(EvidenceState state) {
        return state.files().contains(fileId)
                ? List.of(new FileRemoved(evidenceId, fileId, by.id(), by.role().name()))
                : List.of();
    }
}
