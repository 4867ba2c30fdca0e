package org.tavsiya.evidence.events;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/**
 * Somebody looked at the address.
 *
 * @param state WORKS, DEAD or CHANGED
 * @param url the address that was looked at
 * @param newUrl where the same is found now; null unless CHANGED
 * @param lookedOn the day
 */
@StoredName("evidence.address-marked")
@Revision("1")
public record AddressMarked(
        String evidenceId, String state, String url, String newUrl, LocalDate lookedOn, String by, String byRole)
        implements EvidenceEvent {}
