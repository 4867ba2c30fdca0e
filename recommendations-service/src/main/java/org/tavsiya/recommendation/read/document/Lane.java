package org.tavsiya.recommendation.read.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What one voice says now: the State's position or claim, a body's grade, the coalition's assessment, or what a third party found.
 *
 * @param id of an assessment; null in the other lanes
 * @param value position, claimed status, grade code or status
 * @param scheme grade vocabulary; null in the other lanes
 * @param reading the value on the coalition's scale, for display beside it only; null where it cannot be compared
 * @param speaker who says it where the lane alone does not tell: the institution that is the third party; else null
 * @param together of an assessment made in one act with others, with which; else null
 * @param undated true for a position that a source carries without a date
 * @param recordedAt when this register recorded it
 */
public record Lane(
        String id,
        String value,
        String scheme,
        String measures,
        String reading,
        String statement,
        String reason,
        boolean ongoing,
        LocalDate effectiveOn,
        LocalDate assertedOn,
        Instant recordedAt,
        boolean undated,
        String sourceTitle,
        String sourceSymbol,
        String sourceParagraph,
        String sourceUrl,
        String sourceLanguage,
        List<Map<String, String>> evidence,
        Speaker speaker,
        JudgedTogether together) {

    Lane(
            String id,
            String value,
            String scheme,
            String measures,
            String reading,
            String statement,
            String reason,
            boolean ongoing,
            LocalDate effectiveOn,
            LocalDate assertedOn,
            Instant recordedAt,
            boolean undated,
            String sourceTitle,
            String sourceSymbol,
            String sourceParagraph,
            String sourceUrl,
            String sourceLanguage,
            List<Map<String, String>> evidence) {
        this(
                id,
                value,
                scheme,
                measures,
                reading,
                statement,
                reason,
                ongoing,
                effectiveOn,
                assertedOn,
                recordedAt,
                undated,
                sourceTitle,
                sourceSymbol,
                sourceParagraph,
                sourceUrl,
                sourceLanguage,
                evidence,
                null,
                null);
    }

    Lane by(Speaker who) {
        return new Lane(
                id,
                value,
                scheme,
                measures,
                reading,
                statement,
                reason,
                ongoing,
                effectiveOn,
                assertedOn,
                recordedAt,
                undated,
                sourceTitle,
                sourceSymbol,
                sourceParagraph,
                sourceUrl,
                sourceLanguage,
                evidence,
                who,
                together);
    }

    /** Id of the cluster in which an assessment was made together with others; null where it was made alone. */
    public String cluster() {
        return together == null ? null : together.clusterId();
    }

    Lane with(JudgedTogether others) {
        return new Lane(
                id,
                value,
                scheme,
                measures,
                reading,
                statement,
                reason,
                ongoing,
                effectiveOn,
                assertedOn,
                recordedAt,
                undated,
                sourceTitle,
                sourceSymbol,
                sourceParagraph,
                sourceUrl,
                sourceLanguage,
                evidence,
                speaker,
                others);
    }
}
