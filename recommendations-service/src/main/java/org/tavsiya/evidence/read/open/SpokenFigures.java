package org.tavsiya.evidence.read.open;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tavsiya.evidence.AddressState;
import org.tavsiya.evidence.EvidenceContent;
import org.tavsiya.evidence.Sensitivity;
import org.tavsiya.evidence.read.EvidenceDocument;
import org.tavsiya.evidence.read.EvidenceLibrary;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.filter.Moment;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;

/** Figures of public items, for the pages that they speak to. They are of today: no page of an earlier version shows them. */
@Component
public class SpokenFigures {

    private final EvidenceLibrary library;

    SpokenFigures(EvidenceLibrary library) {
        this.library = library;
    }

    /** Moves whenever a figure may have. */
    public long version() {
        return library.position();
    }

    /**
     * Those that bear upon the recommendation, or speak to one of its themes, in one of the States that it is addressed to.
     *
     * @param places States as the register spells them
     */
    public List<PublicSeries> speakingTo(
            String recommendationId, Collection<String> themes, Collection<String> places) {
        return series(library.counted(recommendationId, themes, places));
    }

    /**
     * Those that speak to what a page is about: to its themes, and where it names none to its bodies. A page about everything, or about
     * no State, has none: a figure is of one State, and stands where somebody said that it speaks.
     */
    public List<PublicSeries> speakingTo(RecommendationFilter filter) {
        List<String> places = filter.effective(Dimension.COUNTRY);
        List<String> themes = filter.effective(Dimension.THEME);
        return !filter.moment().equals(Moment.NOW)
                ? List.of()
                : series(
                        themes.isEmpty()
                                ? library.countedOfBodies(filter.effective(Dimension.BODY), places)
                                : library.countedOfThemes(themes, places));
    }

    private static List<PublicSeries> series(List<EvidenceDocument> counted) {
        Map<String, List<EvidenceDocument>> series = counted.stream()
                .filter(item -> !item.withdrawn() && item.content().sensitivity() == Sensitivity.PUBLIC)
                .collect(Collectors.groupingBy(SpokenFigures::ofWhat, TreeMap::new, Collectors.toList()));
        return series.values().stream().map(SpokenFigures::drawn).toList();
    }

    private static String ofWhat(EvidenceDocument item) {
        return item.content().quantity().unit() + "\n"
                + item.content().quantity().place();
    }

    private static PublicSeries drawn(List<EvidenceDocument> items) {
        EvidenceContent first = items.get(0).content();
        return new PublicSeries(
                first.quantity().unit(),
                first.quantity().place(),
                items.stream()
                        .sorted(Comparator.comparing((EvidenceDocument item) ->
                                        item.content().quantity().year())
                                .thenComparing(EvidenceDocument::id))
                        .map(SpokenFigures::figure)
                        .toList());
    }

    private static PublicSeries.Figure figure(EvidenceDocument item) {
        EvidenceContent c = item.content();
        return new PublicSeries.Figure(
                c.quantity().year(),
                c.quantity().number(),
                c.title(),
                c.language(),
                c.publisher(),
                item.addressState() == AddressState.DEAD ? null : c.url());
    }
}
