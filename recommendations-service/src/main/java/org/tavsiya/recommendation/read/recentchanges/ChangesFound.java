package org.tavsiya.recommendation.read.recentchanges;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.tavsiya.recommendation.read.open.PublicChange;

/**
 * A page of changes, newest day of recording first, as of one version of the data.
 *
 * @param filter of the recommendations, as a query string
 * @param kind of what they speak, or null
 * @param recordedUntil day until which the register is known here
 * @param corrections whether these are corrections and retractions instead of changes
 * @param total on all pages
 * @param page 0-based
 */
@Schema(name = "Changes")
public record ChangesFound(
        String filter,
        String kind,
        LocalDate from,
        LocalDate to,
        boolean corrections,
        long dataVersion,
        LocalDate recordedUntil,
        int total,
        int page,
        int size,
        List<PublicChange> items) {

    public int pages() {
        return Math.max(1, (total + size - 1) / size);
    }
}
