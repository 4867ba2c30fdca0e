package org.tavsiya.evidence.write.keepfile;

import java.util.List;
import org.tavsiya.account.Actor;
import org.tavsiya.evidence.EvidenceLimits;
import org.tavsiya.evidence.events.EvidenceEvent;
import org.tavsiya.evidence.events.FileAdded;
import org.tavsiya.evidence.files.CleanFile;
import org.tavsiya.evidence.write.model.EvidenceCommand;
import org.tavsiya.evidence.write.model.EvidenceState;
import org.tavsiya.evidence.write.rules.FewEnough;
import org.tavsiya.evidence.write.rules.StillInLibrary;
import org.tavsiya.rules.Rule;

/**
 * Keeps a file of an item, cleaned before. Whoever handles it seals the content in the same transaction.
 *
 * @param fileId chosen by whoever sends the command, new
 */
public record KeepFile(String evidenceId, String fileId, CleanFile file, Actor by) implements EvidenceCommand {

    @Override
    public Long expectedVersion() {
        return null;
    }

    @Override
    public List<EvidenceEvent> decide(EvidenceState state) {
        Rule.check(new StillInLibrary(state), new FewEnough(state.files().size() + 1, EvidenceLimits.FILES, "file"));
        return state.files().contains(fileId)
                ? List.of()
                : List.of(new FileAdded(
                        evidenceId,
                        fileId,
                        file.mediaType(),
                        file.content().length,
                        file.sha256(),
                        file.sha256AsReceived(),
                        by.id(),
                        by.role().name()));
    }
}
