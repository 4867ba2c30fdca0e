package org.tavsiya.recommendation.read.listrecommendations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import org.tavsiya.recommendation.read.document.Lane;
import org.tavsiya.recommendation.read.document.RecommendationDocument;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.recommendation.read.rows.Labels;
import org.tavsiya.recommendation.read.rows.Row;
import org.tavsiya.recommendation.read.rows.RowFilter;
import org.tavsiya.recommendation.read.rows.RowStore;
import org.tavsiya.recommendation.read.rows.Rows;
import org.tavsiya.recommendation.read.rows.TextMatches;
import org.tavsiya.views.Views;

/** Answers "which recommendations". Rows decide which and in what order; MongoDB gives the documents of the page. */
@Component
public class ListRecommendations {

    /** Longest page of the list; longer answers are what the CSV and JSON downloads are for. */
    public static final int MOST = 200;
    private static final int CHUNK = 500;

    private final RowStore store;
    private final TextMatches texts;
    private final MongoTemplate mongo;
    private final Views views;

    ListRecommendations(RowStore store, TextMatches texts, MongoTemplate mongo, Views views) {
        this.store = store;
        this.texts = texts;
        this.mongo = mongo;
        this.views = views;
    }

    public Listing list(RecommendationFilter filter, Sort sort, int page, int size) {
        if (page < 0 || size < 1 || size > MOST) {
            throw new IllegalArgumentException("page starts at 0, and size is from 1 to " + MOST + ".");
        }
        Rows rows = store.rows();
        List<Row> matching = matching(rows, filter, sort);
        int from = (int) Math.min(matching.size(), (long) page * size);
        List<Row> shown = matching.subList(from, Math.min(matching.size(), from + size));
        return new Listing(items(shown), matching.size(), page, size, sort, filter, rows.version());
    }

    /** Every match in order, handed on piece by piece, so that a download of the whole register needs no memory for it. */
    public Rows each(RecommendationFilter filter, Sort sort, Consumer<ListItem> consumer) {
        Rows rows = store.rows();
        List<Row> matching = matching(rows, filter, sort);
        for (int from = 0; from < matching.size(); from += CHUNK) {
            items(matching.subList(from, Math.min(matching.size(), from + CHUNK))).forEach(consumer);
        }
        return rows;
    }

    private List<Row> matching(Rows rows, RecommendationFilter filter, Sort sort) {
        RowFilter test = new RowFilter(filter, rows.words(), texts.of(filter));
        Stream<Row> matching = rows.ordered().stream().filter(test::matches);
        return (sort.comparator() == null ? matching : matching.sorted(sort.comparator())).toList();
    }

    private List<ListItem> items(List<Row> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Query query = Query.query(Criteria.where("_id").in(rows.stream().map(Row::id).toList()));
        query.fields().exclude("history");
        Map<String, RecommendationDocument> documents = new HashMap<>();
        mongo.find(query, RecommendationDocument.class, views.current().collection(RecommendationDocument.COLLECTION))
                .forEach(d -> documents.put(d.id, d));
        return rows.stream().map(row -> documents.get(row.id())).filter(d -> d != null).map(ListRecommendations::item).toList();
    }

    private static ListItem item(RecommendationDocument d) {
        Lane assessment = d.assessment();
        Lane grade = d.grade();
        return new ListItem(d.id, d.symbol, d.paragraph, d.part, d.heading, d.text, d.type, d.body, d.countries, d.countryDerived, d.themes,
                d.affectedPersons, d.sdgs, d.published(), d.year, d.uprCycle, d.uprSession, d.recommendingStates,
                d.statePosition == null ? null : d.statePosition.value(), d.claim == null ? null : d.claim.value(),
                grade == null ? null : grade.value(), grade == null ? null : grade.scheme(), d.status,
                assessment != null && assessment.ongoing(), assessment == null ? null : assessment.effectiveOn(),
                d.lifecycle, d.supersededBy, d.demonstration, d.recordedAt, d.version);
    }

    /** Facets of all dimensions in one pass. Values of a dimension are sorted by count, then by label; years newest first. */
    public List<Facet> facets(RecommendationFilter filter) {
        Rows rows = store.rows();
        RowFilter test = new RowFilter(filter, rows.words(), texts.of(filter));
        Map<Dimension, int[]> numbered = new EnumMap<>(Dimension.class);
        FACETS.forEach((dimension, labels) -> numbered.put(dimension, new int[labels.of(rows).size() + 1]));
        Map<Dimension, Map<String, Integer>> named = new EnumMap<>(Dimension.class);
        for (Row row : rows.all()) {
            RowFilter.Verdict verdict = test.judge(row);
            if (verdict.matches() || verdict.onlyFailure() != null) {
                count(row, verdict.onlyFailure(), numbered, named);
            }
        }
        List<Facet> facets = new ArrayList<>();
        numbered.forEach((dimension, counts) -> facets.add(facet(dimension, labelled(FACETS.get(dimension).of(rows), counts), filter)));
        named.forEach((dimension, counts) -> facets.add(facet(dimension, counts, filter)));
        return facets;
    }

    private interface LabelsOf {
        Labels of(Rows rows);
    }

    private static final Map<Dimension, LabelsOf> FACETS = new EnumMap<>(Map.of(
            Dimension.COUNTRY, r -> r.words().countries, Dimension.FAMILY, r -> r.words().families, Dimension.BODY, r -> r.words().bodies,
            Dimension.THEME, r -> r.words().themes, Dimension.PERSONS, r -> r.words().persons, Dimension.SDG, r -> r.words().sdgs));

    private static void count(Row row, Dimension only, Map<Dimension, int[]> numbered, Map<Dimension, Map<String, Integer>> named) {
        add(Dimension.COUNTRY, row.countries(), only, numbered);
        add(Dimension.FAMILY, new int[] {row.family()}, only, numbered);
        add(Dimension.BODY, new int[] {row.body()}, only, numbered);
        add(Dimension.THEME, row.themes(), only, numbered);
        add(Dimension.PERSONS, row.persons(), only, numbered);
        add(Dimension.SDG, row.sdgs(), only, numbered);
        add(Dimension.YEAR, row.year() < 0 ? null : String.valueOf(row.year()), only, named);
        add(Dimension.STATUS, row.status().name(), only, named);
        add(Dimension.POSITION, row.statePosition() == null ? null : row.statePosition().name(), only, named);
        add(Dimension.CLAIM, row.claim() == null ? null : row.claim().name(), only, named);
        add(Dimension.GRADE, row.reading() == null ? null : row.reading().name(), only, named);
        add(Dimension.LIFECYCLE, row.lifecycle().name(), only, named);
        add(Dimension.TYPE, row.type().name(), only, named);
    }

    /** The last place of an array counts the rows without a value. */
    private static void add(Dimension dimension, int[] values, Dimension only, Map<Dimension, int[]> counts) {
        if (only == null || only == dimension) {
            int[] own = counts.get(dimension);
            if (values.length == 0) {
                own[own.length - 1]++;
            }
            for (int value : values) {
                own[value < 0 ? own.length - 1 : value]++;
            }
        }
    }

    private static void add(Dimension dimension, String value, Dimension only, Map<Dimension, Map<String, Integer>> counts) {
        if (only == null || only == dimension) {
            counts.computeIfAbsent(dimension, d -> new TreeMap<>()).merge(value == null ? RecommendationFilter.NONE : value, 1, Integer::sum);
        }
    }

    private static Map<String, Integer> labelled(Labels labels, int[] counts) {
        Map<String, Integer> byLabel = new TreeMap<>();
        IntStream.range(0, counts.length).filter(i -> counts[i] > 0).forEach(i ->
                byLabel.put(i == counts.length - 1 ? RecommendationFilter.NONE : labels.label(i), counts[i]));
        return byLabel;
    }

    private static Facet facet(Dimension dimension, Map<String, Integer> counts, RecommendationFilter filter) {
        Comparator<Facet.Value> order = dimension == Dimension.YEAR
                ? Comparator.comparing(Facet.Value::value).reversed()
                : Comparator.comparingInt(Facet.Value::count).reversed().thenComparing(Facet.Value::value);
        List<String> chosen = filter.effective(dimension);
        Map<String, Integer> all = new TreeMap<>(counts);
        chosen.forEach(value -> all.putIfAbsent(value, 0));
        return new Facet(dimension, all.entrySet().stream()
                .map(e -> new Facet.Value(e.getKey(), e.getValue(), chosen.contains(e.getKey()))).sorted(order).toList());
    }
}
