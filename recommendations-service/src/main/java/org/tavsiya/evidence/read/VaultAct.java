package org.tavsiya.evidence.read;

import java.time.Instant;
import org.springframework.data.annotation.Id;

/**
 * One line of the log of what is restricted: who did what, when, and nothing of what it says.
 *
 * @param id place in the log
 * @param kind stored name of the event without its family, for example {@code restricted-read}
 * @param by account id
 * @param subjectId null where it is about no subject
 * @param itemId null where it is about no single note or file
 * @param accountId whose right was granted or taken; else null
 */
public record VaultAct(
        @Id long id,
        Instant at,
        String kind,
        String by,
        String role,
        String subjectId,
        String itemId,
        String accountId) {}
