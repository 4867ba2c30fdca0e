package org.tavsiya.cluster.read.suggestclusters;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import org.tavsiya.recommendation.read.document.LinkToOlder;
import org.tavsiya.recommendation.read.document.RecommendationDocument;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.recommendation.read.rows.RowFilter;
import org.tavsiya.recommendation.read.rows.Rows;
import org.tavsiya.recommendation.read.rows.Snapshot;

/** Reads what is compared: the recommendations on a State that are counted, none that was superseded. */
@Component
class Askings {

    private static final int FETCH = 500;

    private final MongoTemplate mongo;

    Askings(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    List<Asking> of(Snapshot now, String country) {
        Rows rows = now.rows();
        List<String> ids = Arrays.stream(
                        new RowFilter(RecommendationFilter.ALL.with(Dimension.COUNTRY, country), rows, null).matching())
                .mapToObj(rows::id)
                .toList();
        List<Asking> askings = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += FETCH) {
            Query query = Query.query(where("_id").in(ids.subList(from, Math.min(ids.size(), from + FETCH))));
            query.fields().include("heading", "text", "themes", "body", "symbol", "year", "links");
            mongo.find(query, RecommendationDocument.class, now.collection(RecommendationDocument.COLLECTION))
                    .forEach(d -> askings.add(asking(d)));
        }
        askings.sort(Comparator.comparing(Asking::id));
        return askings;
    }

    private static Asking asking(RecommendationDocument d) {
        String text = Stream.of(d.heading, d.text).filter(Objects::nonNull).collect(Collectors.joining(". "));
        Set<String> linked = d.links.stream().map(LinkToOlder::olderId).collect(Collectors.toCollection(TreeSet::new));
        return new Asking(d.id, text, d.themes, Instruments.in(text), d.body, d.symbol, d.year, linked);
    }

    /** What the comparison depends on: where it is the same, so is all that is compared. An assessment changes none of it. */
    static long fingerprint(Snapshot now, String country) {
        Rows rows = now.rows();
        int number = rows.column(Dimension.COUNTRY).labels().find(country);
        long sum = now.generation().number();
        for (int row : number < 0 ? new int[0] : rows.ofState(number)) {
            sum = 31 * sum + row;
            sum = 31 * sum + rows.revised(row);
            sum = 31 * sum + rows.lastSaid(row, Dimension.LIFECYCLE);
            sum = 31 * sum + Arrays.hashCode(rows.column(Dimension.THEME).values(row));
        }
        return sum;
    }
}
