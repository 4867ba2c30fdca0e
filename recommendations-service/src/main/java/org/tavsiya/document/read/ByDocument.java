package org.tavsiya.document.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.tavsiya.document.DocumentKind;
import org.tavsiya.document.UnDocument;
import org.tavsiya.document.UnDocuments;
import org.tavsiya.progress.Progress;
import org.tavsiya.progress.ProgressQueries;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.recommendation.read.listrecommendations.Facet;
import org.tavsiya.recommendation.read.listrecommendations.ListRecommendations;
import org.tavsiya.recommendation.read.rows.Snapshot;

/** Answers "how far is each document", one under the other in the order of time. */
@Component
public class ByDocument {

    /** A body has some ten documents on a State; a State has some hundred. */
    private static final int MOST = 200;

    private static final Comparator<DocumentCounts> OLDEST_FIRST =
            Comparator.comparing(DocumentCounts::year, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final UnDocuments documents;
    private final ProgressQueries progress;
    private final ListRecommendations lists;

    ByDocument(UnDocuments documents, ProgressQueries progress, ListRecommendations lists) {
        this.documents = documents;
        this.progress = progress;
        this.lists = lists;
    }

    /**
     * Those of the table that stood on the day and ask for something, and, of a filter that speaks of one State, all others of which
     * the register has recommendations.
     */
    public List<DocumentCounts> of(Snapshot now, RecommendationFilter filter, LocalDate day) {
        Set<String> symbols = new LinkedHashSet<>();
        documents.all().stream()
                .filter(wanted(filter))
                .filter(d -> d.stands(day) && d.kind() != DocumentKind.LIST_OF_ISSUES)
                .map(UnDocument::symbol)
                .forEach(symbols::add);
        if (filter.country() != null) {
            lists.facet(now, filter, Dimension.SYMBOL).values().stream()
                    .filter(v -> v.count() > 0 && !RecommendationFilter.NONE.equals(v.value()))
                    .map(Facet.Value::value)
                    .filter(symbol -> chosen(filter, Dimension.SYMBOL, symbol))
                    .limit(MOST)
                    .forEach(symbols::add);
        }
        List<DocumentCounts> counted = new ArrayList<>();
        symbols.forEach(symbol -> counted.add(counts(now, filter, symbol, day)));
        counted.sort(OLDEST_FIRST);
        return counted;
    }

    private static Predicate<UnDocument> wanted(RecommendationFilter filter) {
        return d -> chosen(filter, Dimension.BODY, d.body())
                && chosen(filter, Dimension.COUNTRY, d.country())
                && chosen(filter, Dimension.SYMBOL, d.symbol());
    }

    private static boolean chosen(RecommendationFilter filter, Dimension dimension, String value) {
        List<String> chosen = filter.effective(dimension);
        return chosen.isEmpty() || chosen.contains(value);
    }

    private DocumentCounts counts(Snapshot now, RecommendationFilter filter, String symbol, LocalDate day) {
        Progress figures = progress.progress(now, filter.with(Dimension.SYMBOL, symbol));
        UnDocument document = documents.find(symbol).orElse(null);
        return new DocumentCounts(
                symbol,
                document == null
                        ? year(figures)
                        : Integer.valueOf(document.dated().from().getYear()),
                document,
                document == null ? null : documents.followUp(document, day),
                figures.total());
    }

    /** Of what has none, none stands first. */
    private static Integer year(Progress figures) {
        return figures.years().stream()
                .map(Progress.Line::key)
                .filter(key -> !RecommendationFilter.NONE.equals(key))
                .map(Integer::valueOf)
                .findFirst()
                .orElse(null);
    }
}
