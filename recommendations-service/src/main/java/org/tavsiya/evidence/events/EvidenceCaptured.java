package org.tavsiya.evidence.events;

import java.util.List;
import java.util.Map;
import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/**
 * An item came into the library.
 *
 * @param said kind, title, publisher, days, address, language, level, fromState, reliability, sensitivity, and number, unit, year and
 *     place where it states a number; what is absent is left out
 * @param passages words, and page where it is known
 * @param themes that it speaks to
 * @param bodies codes of UN bodies that it speaks to
 */
@StoredName("evidence.captured")
@Revision("1")
public record EvidenceCaptured(
        String evidenceId,
        Map<String, String> said,
        List<Map<String, String>> passages,
        List<String> themes,
        List<String> bodies,
        String by,
        String byRole)
        implements EvidenceEvent {}
