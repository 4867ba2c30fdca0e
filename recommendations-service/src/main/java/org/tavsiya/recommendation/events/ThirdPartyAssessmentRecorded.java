package org.tavsiya.recommendation.events;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/**
 * An institution that is neither the State, nor the body that asked, nor the coalition told what it found. It moves
 * no status and no figure.
 *
 * @param partyKind NATIONAL_INSTITUTION, UN_AGENCY, INTERGOVERNMENTAL_ORGANISATION or ORGANISATION
 * @param institution its name; never that of a person
 * @param reading what it amounts to on the coalition's scale, for display beside it only; null where it spoke in words alone
 * @param statement its own words, quoted shortly; null where only the reading is recorded
 */
@StoredName("recommendation.third-party-assessment-recorded")
@Revision("1")
public record ThirdPartyAssessmentRecorded(
        String recommendationId,
        String partyKind,
        String institution,
        String reading,
        String statement,
        String reason,
        LocalDate effectiveOn,
        LocalDate assertedOn,
        String sourceTitle,
        String sourceSymbol,
        String sourceParagraph,
        String sourceUrl,
        String sourceLanguage,
        String by,
        String byRole)
        implements RecommendationEvent, SaidByOthers {}
