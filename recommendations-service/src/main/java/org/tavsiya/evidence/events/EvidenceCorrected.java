package org.tavsiya.evidence.events;

import java.util.List;
import java.util.Map;
import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/**
 * What the item says from now on, whole; see {@link EvidenceCaptured}.
 *
 * @param reason what was wrong or missing
 */
@StoredName("evidence.corrected")
@Revision("1")
public record EvidenceCorrected(
        String evidenceId,
        String reason,
        Map<String, String> said,
        List<Map<String, String>> passages,
        List<String> themes,
        List<String> bodies,
        String by,
        String byRole)
        implements EvidenceEvent {}
