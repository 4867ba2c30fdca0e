package org.tavsiya.recommendation.read.open;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.tavsiya.recommendation.read.document.Lane;
import org.tavsiya.recommendation.read.document.RecommendationDocument;
import org.tavsiya.recommendation.read.rows.ViewPosition.DataVersion;

/**
 * One recommendation: what the source says, the five lanes side by side, and the whole history, oldest first.
 *
 * @param texts the text in other languages than English; where {@code text} itself is in another, it is among them
 * @param grades all grades of UN bodies, oldest first; {@code grade} is the one that speaks of implementation last
 * @param thirdParties what institutions outside the procedure found, oldest first
 * @param stale true where the assessment is older than 18 months on the day of the data version
 * @param disputed true where the State's claim or the body's grade contradicts the coalition's assessment
 * @param related the others of the same paragraph, and the same recommendation in earlier and later cycles: those that this one repeats
 *     or replaces, those that repeat or replace it, and so on to both ends of the chain
 * @param years the coalition's status on the last day of each year since the publication, by today's knowledge
 * @param version sequence number of its last event, the same as Recommendation-Version; state it when changing the recommendation
 * @param dataVersion up to which event the register is shown
 */
@Schema(name = "ShownRecommendation")
public record PublicRecommendation(
        String id,
        String annotationId,
        String documentId,
        String symbol,
        String paragraph,
        Integer part,
        String heading,
        String text,
        List<PublicText> texts,
        String type,
        String body,
        List<String> countries,
        boolean countryDerived,
        List<String> regions,
        List<String> themes,
        List<String> taggedThemes,
        List<String> untaggedThemes,
        List<String> affectedPersons,
        List<String> sdgs,
        LocalDate publicationDate,
        Integer year,
        String uprCycle,
        Integer uprSession,
        List<String> recommendingStates,
        List<String> oddities,
        String status,
        String lifecycle,
        String supersededBy,
        PublicLane position,
        PublicLane claim,
        PublicLane grade,
        List<PublicLane> grades,
        PublicLane assessment,
        List<PublicLane> thirdParties,
        boolean stale,
        boolean disputed,
        List<PublicLink> links,
        List<Related> related,
        List<PublicFact> history,
        List<YearEnd> years,
        boolean demonstration,

        @JsonFormat(shape = JsonFormat.Shape.STRING, pattern = "yyyy-MM-dd", timezone = "UTC")
        @Schema(type = "string", format = "date")
        Instant recordedAt,

        long version,
        DataVersion dataVersion) {

    /**
     * @param relation SAME_PARAGRAPH, OLDER or NEWER
     * @param kind of an older or newer one, how the newer relates to the older: REITERATES, REPLACES or DUPLICATES; else null
     * @param assessedOn effective date of the coalition's assessment, or null
     */
    public record Related(
            String relation,
            String kind,
            String id,
            String symbol,
            String paragraph,
            Integer part,
            Integer year,
            String text,
            String status,
            LocalDate assessedOn,
            String lifecycle) {

        static Related of(String relation, String kind, RecommendationDocument d) {
            Lane assessment = d.assessment();
            return new Related(
                    relation,
                    kind,
                    d.id,
                    d.symbol,
                    d.paragraph,
                    d.part,
                    d.year,
                    d.text,
                    d.status,
                    assessment == null ? null : assessment.effectiveOn(),
                    d.lifecycle);
        }
    }

    static PublicRecommendation of(
            RecommendationDocument d,
            boolean stale,
            boolean disputed,
            List<Related> related,
            Function<String, PublicPlace> others,
            List<YearEnd> years,
            DataVersion dataVersion) {
        return new PublicRecommendation(
                d.id,
                d.annotationId,
                d.documentId,
                d.symbol,
                d.paragraph,
                d.part,
                d.heading,
                d.text,
                d.texts.stream().map(PublicText::of).toList(),
                d.type,
                d.body,
                d.countries,
                d.countryDerived,
                d.regions,
                d.themes,
                d.tagged,
                d.untagged,
                d.affectedPersons,
                d.sdgs,
                d.published(),
                d.year,
                d.uprCycle,
                d.uprSession,
                d.recommendingStates,
                d.oddities,
                d.status,
                d.lifecycle,
                d.supersededBy,
                PublicLane.of(d.statePosition),
                PublicLane.of(d.claim),
                PublicLane.of(d.grade()),
                d.grades.stream().map(PublicLane::of).toList(),
                PublicLane.of(d.assessment()),
                d.thirdParties.stream().map(PublicLane::of).toList(),
                stale,
                disputed,
                d.links.stream().map(PublicLink::of).toList(),
                related,
                PublicFact.of(d, others).toList(),
                years,
                d.demonstration,
                d.recordedAt,
                d.version,
                dataVersion);
    }
}
