package org.tavsiya.recommendation.read.listrecommendations;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import org.tavsiya.recommendation.read.document.Lane;
import org.tavsiya.recommendation.read.document.RecommendationDocument;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.recommendation.read.rows.RowFilter;
import org.tavsiya.recommendation.read.rows.Rows;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.recommendation.read.rows.TextMatches;

/** Answers "which recommendations". Rows decide which and in what order; MongoDB gives the documents of the page. */
@Component
public class ListRecommendations {

    /** Longest page of the list; longer answers are what the CSV and JSON downloads are for. */
    public static final int MOST = 200;
    private static final int CHUNK = 500;
    /** A symbol is asked for by name; thousands of them are no facet. */
    private static final Set<Dimension> FACETS = EnumSet.complementOf(EnumSet.of(Dimension.SYMBOL));

    private final TextMatches texts;
    private final MongoTemplate mongo;

    ListRecommendations(TextMatches texts, MongoTemplate mongo) {
        this.texts = texts;
        this.mongo = mongo;
    }

    public Listing list(Snapshot now, RecommendationFilter filter, Sort sort, int page, int size) {
        if (page < 0 || size < 1 || size > MOST) {
            throw new IllegalArgumentException("page starts at 0, and size is from 1 to " + MOST + ".");
        }
        int[] matching = matching(now, filter, sort);
        int from = (int) Math.min(matching.length, (long) page * size);
        return new Listing(items(now, part(matching, from, size)), matching.length, page, size, sort, filter, now.version());
    }

    /** Every match in order, handed on piece by piece, so that a download of the whole register needs no memory for it. */
    public void each(Snapshot now, RecommendationFilter filter, Sort sort, Consumer<ListItem> consumer) {
        int[] matching = matching(now, filter, sort);
        for (int from = 0; from < matching.length; from += CHUNK) {
            items(now, part(matching, from, CHUNK)).forEach(consumer);
        }
    }

    private static int[] part(int[] rows, int from, int size) {
        return Arrays.copyOfRange(rows, from, Math.min(rows.length, from + size));
    }

    private int[] matching(Snapshot now, RecommendationFilter filter, Sort sort) {
        return sort.sorted(now.rows(), new RowFilter(filter, now.rows(), texts.of(now, filter)).matching());
    }

    private List<ListItem> items(Snapshot now, int[] part) {
        if (part.length == 0) {
            return List.of();
        }
        List<String> ids = Arrays.stream(part).mapToObj(now.rows()::id).toList();
        Query query = Query.query(Criteria.where("_id").in(ids));
        query.fields().exclude("history");
        Map<String, RecommendationDocument> documents = new HashMap<>();
        mongo.find(query, RecommendationDocument.class, now.collection(RecommendationDocument.COLLECTION))
                .forEach(d -> documents.put(d.id, d));
        return ids.stream().map(documents::get).filter(d -> d != null).map(ListRecommendations::item).toList();
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

    /** Values of a dimension are sorted by count, then by label; years newest first. */
    public List<Facet> facets(Snapshot now, RecommendationFilter filter) {
        Rows rows = now.rows();
        RowFilter.Facets found = new RowFilter(filter, rows, texts.of(now, filter)).facets();
        return FACETS.stream().map(d -> facet(d, FacetCount.of(rows.column(d), found.matching(), found.onlyFailing(d)), filter)).toList();
    }

    /** One of them, at less cost. */
    public Facet facet(Snapshot now, RecommendationFilter filter, Dimension dimension) {
        Rows rows = now.rows();
        int[] matching = new RowFilter(filter.with(dimension, RecommendationFilter.ANY), rows, texts.of(now, filter)).matching();
        return facet(dimension, FacetCount.of(rows.column(dimension), matching, new int[0]), filter);
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
