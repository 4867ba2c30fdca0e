package org.tavsiya.recommendation.events;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/**
 * The text of a recommendation in one language: as a source has it, or as an analyst translated it.
 *
 * @param language two-letter code
 * @param official false for a translation that the United Nations did not make
 * @param runId the import that brought it; null where an analyst wrote it
 */
@StoredName("recommendation.text-told")
@Revision("1")
public record TextTold(
        String recommendationId,
        String language,
        String text,
        boolean official,
        String runId,
        String reason,
        LocalDate effectiveOn,
        LocalDate assertedOn,
        String sourceTitle,
        String by,
        String byRole)
        implements RecommendationEvent, Stated {}
