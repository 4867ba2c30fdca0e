package org.tavsiya.recommendation.read.gap;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tavsiya.recommendation.read.document.Lane;
import org.tavsiya.recommendation.read.document.RecommendationDocument;

/**
 * One recommendation on which voices differ, each voice with its date and source.
 *
 * @param claimed status that the State claimed, or null
 * @param grade code of the body's grade, with its scheme; null where there is none
 * @param graded how that grade reads on the coalition's scale, or null
 * @param found the coalition's status; never null
 * @param apart steps between the two voices that are farthest apart
 * @param difference claimed minus found in steps; null where one of them is not on the scale
 */
@Schema(name = "GapRow")
public record GapRow(
        String id,
        String symbol,
        String paragraph,
        Integer part,
        String body,
        LocalDate publicationDate,
        String text,
        String claimed,
        LocalDate claimedOn,
        String claimSource,
        String grade,
        String gradeScheme,
        String graded,
        LocalDate gradedOn,
        String gradeSource,
        String found,
        LocalDate foundOn,
        int apart,
        Integer difference) {

    static GapRow of(RecommendationDocument d, int apart, Integer difference) {
        Lane claim = d.claim;
        Lane grade = d.grade();
        Lane found = d.assessment();
        return new GapRow(
                d.id,
                d.symbol,
                d.paragraph,
                d.part,
                d.body,
                d.published(),
                d.text,
                claim == null ? null : claim.value(),
                claim == null ? null : claim.assertedOn(),
                source(claim),
                grade == null ? null : grade.value(),
                grade == null ? null : grade.scheme(),
                grade == null ? null : grade.reading(),
                grade == null ? null : grade.assertedOn(),
                source(grade),
                d.status,
                found == null ? null : found.effectiveOn(),
                apart,
                difference);
    }

    /** Symbol and paragraph where there are, else the title. */
    private static String source(Lane lane) {
        if (lane == null) {
            return null;
        }
        return lane.sourceSymbol() == null
                ? lane.sourceTitle()
                : Stream.of(lane.sourceSymbol(), lane.sourceParagraph() == null ? null : "§ " + lane.sourceParagraph())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" "));
    }
}
