package org.tavsiya.document.read;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tavsiya.document.DocumentKind;
import org.tavsiya.document.UnDocument;
import org.tavsiya.document.UnDocuments;
import org.tavsiya.document.read.CycleComparison.Outcome;
import org.tavsiya.document.read.CycleComparison.Pair;
import org.tavsiya.document.read.CycleComparison.Side;
import org.tavsiya.progress.Index;
import org.tavsiya.progress.ProgressQueries;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.recommendation.read.open.AskedAgain;
import org.tavsiya.recommendation.read.open.AskedAgain.Again;
import org.tavsiya.recommendation.read.rows.Column;
import org.tavsiya.recommendation.read.rows.RowFilter;
import org.tavsiya.recommendation.read.rows.Rows;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.recommendation.read.search.TextMatches;

/** Answers "what became of what was recommended last time": two documents of one body side by side. */
@Component
public class CompareCycles {

    /** A document that can be compared. */
    public record Choice(String symbol, String body, Integer year) {}

    /** @param row any of its recommendations, -1 where the register has none */
    private record Known(String symbol, String body, String country, Integer year, int row) {}

    private static final Comparator<Choice> BY_BODY = Comparator.comparing(Choice::body)
            .thenComparing(Choice::year, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Choice::symbol);

    private final UnDocuments documents;
    private final ProgressQueries progress;
    private final AskedAgain again;
    private final TextMatches texts;

    CompareCycles(UnDocuments documents, ProgressQueries progress, AskedAgain again, TextMatches texts) {
        this.documents = documents;
        this.progress = progress;
        this.again = again;
        this.texts = texts;
    }

    /**
     * @param filter what else the recommendations are; where it says nothing of replaced ones, they count
     * @throws IllegalArgumentException where there is no such document, where they are of two bodies or States, or the older is not older
     */
    public CycleComparison compare(Snapshot now, RecommendationFilter filter, String older, String newer) {
        Known first = known(now, older, "older");
        Known second = known(now, newer, "newer");
        check(first, second);
        RecommendationFilter of = counted(filter).with(Dimension.COUNTRY, first.country());
        List<String> olderIds = ids(now, of.with(Dimension.SYMBOL, first.symbol()));
        List<String> newerIds = ids(now, of.with(Dimension.SYMBOL, second.symbol()));
        List<Pair> pairs = again.between(now, olderIds, newerIds).stream()
                .map(pair -> pair(now.rows(), pair))
                .toList();
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        Arrays.stream(Outcome.values()).forEach(outcome -> outcomes.put(outcome, 0));
        pairs.forEach(pair -> outcomes.merge(pair.outcome(), 1, Integer::sum));
        Set<String> repeated = new HashSet<>(pairs.stream().map(Pair::olderId).toList());
        Set<String> repeating = new HashSet<>(pairs.stream().map(Pair::newerId).toList());
        return new CycleComparison(
                of.query(),
                now.version().position(),
                now.version().recordedOn(),
                now.day(),
                Index.METHOD,
                side(now, of, first),
                side(now, of, second),
                repeated.size(),
                repeating.size(),
                outcomes,
                pairs,
                olderIds.stream().filter(id -> !repeated.contains(id)).toList(),
                newerIds.stream().filter(id -> !repeating.contains(id)).toList());
    }

    /** What is counted of each document. */
    public static RecommendationFilter counted(RecommendationFilter filter) {
        RecommendationFilter of =
                filter.with(Dimension.SYMBOL).with(Dimension.BODY).with(Dimension.FAMILY);
        return of.values(Dimension.LIFECYCLE).isEmpty() ? of.with(Dimension.LIFECYCLE, RecommendationFilter.ANY) : of;
    }

    /** Documents of a State of which the register has recommendations, of bodies that have more than one of them. */
    public List<Choice> choices(Snapshot now, RecommendationFilter filter, String state) {
        Rows rows = now.rows();
        RecommendationFilter of = RecommendationFilter.ALL
                .with(Dimension.COUNTRY, state)
                .with(Dimension.LIFECYCLE, RecommendationFilter.ANY)
                .with(Dimension.BODY, filter.values(Dimension.BODY).toArray(String[]::new))
                .with(Dimension.FAMILY, filter.values(Dimension.FAMILY).toArray(String[]::new));
        Map<String, Choice> found = new LinkedHashMap<>();
        Column symbols = rows.column(Dimension.SYMBOL);
        for (int row : new RowFilter(of, rows, null).matching()) {
            String symbol = label(symbols, row);
            String body = label(rows.column(Dimension.BODY), row);
            if (symbol != null && body != null) {
                found.computeIfAbsent(symbol, s -> new Choice(s, body, year(s, rows, row)));
            }
        }
        Map<String, Integer> ofBody = new HashMap<>();
        found.values().forEach(choice -> ofBody.merge(choice.body(), 1, Integer::sum));
        return found.values().stream()
                .filter(choice -> ofBody.get(choice.body()) > 1)
                .sorted(BY_BODY)
                .toList();
    }

    private Integer year(String symbol, Rows rows, int row) {
        return documents
                .find(symbol)
                .map(d -> d.dated().from().getYear())
                .orElse(rows.year(row) < 0 ? null : (Integer) rows.year(row));
    }

    private Known known(Snapshot now, String symbol, String parameter) {
        Rows rows = now.rows();
        Column symbols = rows.column(Dimension.SYMBOL);
        String asked = symbol == null ? "" : symbol.trim();
        int row = rows.ofDocument(asked).stream().findFirst().map(rows::row).orElse(-1);
        Optional<UnDocument> told = documents
                .find(asked)
                .filter(d -> d.kind() != DocumentKind.LIST_OF_ISSUES)
                .filter(d -> now.day() == null || d.stands(now.day()));
        if (row < 0 && told.isEmpty()) {
            throw new IllegalArgumentException(parameter + " must be the symbol of a document that is known here"
                    + (now.moment().asOf() == null ? "" : " on " + now.day()) + ", such as CAT/C/TJK/CO/2, not \""
                    + asked + "\".");
        }
        return told.map(d ->
                        new Known(asked, d.body(), d.country(), d.dated().from().getYear(), row))
                .orElseGet(() -> new Known(
                        label(symbols, row) == null ? asked : label(symbols, row),
                        label(rows.column(Dimension.BODY), row),
                        label(rows.column(Dimension.COUNTRY), row),
                        rows.year(row) < 0 ? null : (Integer) rows.year(row),
                        row));
    }

    private void check(Known older, Known newer) {
        if (older.symbol().equals(newer.symbol())) {
            throw new IllegalArgumentException("older and newer are the same document: " + older.symbol() + ".");
        }
        if (older.body() == null || !older.body().equals(newer.body())) {
            throw new IllegalArgumentException("Documents of one body can be compared: " + older.symbol() + " is of "
                    + older.body() + ", " + newer.symbol() + " of " + newer.body() + ".");
        }
        if (older.country() == null || !older.country().equals(newer.country())) {
            throw new IllegalArgumentException("Documents on one State can be compared: " + older.symbol() + " is on "
                    + older.country() + ", " + newer.symbol() + " on " + newer.country() + ".");
        }
        if (older.year() != null && newer.year() != null && older.year() > newer.year()) {
            throw new IllegalArgumentException("older must be the earlier document: " + older.symbol() + " is of "
                    + older.year() + ", " + newer.symbol() + " of " + newer.year() + ".");
        }
    }

    private Side side(Snapshot now, RecommendationFilter of, Known document) {
        return new Side(
                document.symbol(),
                document.body(),
                document.country(),
                document.year(),
                progress.progress(now, of.with(Dimension.SYMBOL, document.symbol()))
                        .total());
    }

    private List<String> ids(Snapshot now, RecommendationFilter of) {
        Rows rows = now.rows();
        int[] matching = new RowFilter(of, rows, texts.of(now, of)).matching();
        return Arrays.stream(rows.inDefaultOrder(matching)).mapToObj(rows::id).toList();
    }

    private static Pair pair(Rows rows, Again pair) {
        Status from = status(rows, pair.olderId());
        Status to = status(rows, pair.newerId());
        return new Pair(pair.olderId(), pair.newerId(), pair.kind(), Outcome.of(from, to), from, to);
    }

    private static Status status(Rows rows, String id) {
        return Status.valueOf(label(rows.column(Dimension.STATUS), rows.row(id)));
    }

    private static String label(Column column, int row) {
        int first = column.first(row);
        return first < 0 ? null : column.labels().label(first);
    }
}
