package org.tavsiya.recommendation.read.document;

import java.util.List;

/**
 * What a recommendation said about itself before an event changed it: where it stands, to whom, on what. Kept, so that figures of an
 * earlier version of the data can be counted again.
 *
 * @param until place in the log of the event that changed it
 * @param publicationDate ISO date, or null
 */
public record Former(
        long until,
        String symbol,
        String paragraph,
        Integer part,
        String type,
        String body,
        List<String> countries,
        List<String> themes,
        List<String> affectedPersons,
        List<String> sdgs,
        String publicationDate) {

    static Former of(RecommendationDocument d, long until) {
        return new Former(
                until,
                d.symbol,
                d.paragraph,
                d.part,
                d.type,
                d.body,
                List.copyOf(d.countries),
                List.copyOf(d.themes),
                List.copyOf(d.affectedPersons),
                List.copyOf(d.sdgs),
                d.publicationDate);
    }
}
