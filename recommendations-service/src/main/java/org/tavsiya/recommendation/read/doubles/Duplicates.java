package org.tavsiya.recommendation.read.doubles;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import org.tavsiya.recommendation.Lifecycle;
import org.tavsiya.recommendation.LinkKind;
import org.tavsiya.recommendation.read.document.LinkToOlder;
import org.tavsiya.recommendation.read.document.RecommendationDocument;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.rows.Column;
import org.tavsiya.recommendation.read.rows.Rows;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.recommendation.read.search.Alike;

/** Suggests, and decides nothing: that two are one is said by a person. */
@Component
public class Duplicates {

    /** Of the words of two texts: below that they only speak of one subject. */
    static final int NEAR = 60;

    private static final int LOOKED_AT = 8;
    private static final int MOST = 5;
    private static final int SHOWN_WORDS = 6;

    private final MongoTemplate mongo;
    private final Alike alike;

    Duplicates(MongoTemplate mongo, Alike alike) {
        this.mongo = mongo;
        this.alike = alike;
    }

    /** Ids of those that stand at this place and count; of a paragraph with one alone its part need not be told. */
    public List<String> at(Snapshot now, String symbol, String paragraph, Integer part) {
        List<RecommendationDocument> there =
                find(now, Query.query(where("_id").in(now.rows().ofDocument(symbol)))).stream()
                        .filter(d -> !d.removed && d.lifecycle.equals(Lifecycle.ACTIVE.name()))
                        .filter(d -> paragraph.equals(d.paragraph))
                        .toList();
        return there.stream()
                .filter(d -> part == null || part.equals(d.part) || d.part == null && there.size() == 1)
                .map(d -> d.id)
                .toList();
    }

    /** What the register holds that a text at this place may be; the likeliest first. */
    public List<Resembling> of(Snapshot now, String symbol, String paragraph, Collection<String> states, String text) {
        return resembling(now, null, symbol, paragraph, states, text, d -> true);
    }

    /** Those that count and have no id of UHRI's, newest first, with what they may be; at most so many are looked at. */
    public List<PossibleDuplicate> suggested(Snapshot now, int most) {
        Query without = Query.query(where("annotationId")
                        .is(null)
                        .and("removed")
                        .is(false)
                        .and("lifecycle")
                        .is(Lifecycle.ACTIVE.name()))
                .with(Sort.by(Sort.Direction.DESC, "position"))
                .limit(most);
        List<PossibleDuplicate> suggested = new ArrayList<>();
        for (RecommendationDocument d : find(now, without)) {
            List<Resembling> found = resembling(
                    now, d.id, d.symbol, d.paragraph, d.countries, d.text, other -> other.annotationId != null);
            if (!found.isEmpty()) {
                suggested.add(new PossibleDuplicate(d.id, d.symbol, d.paragraph, d.text, statements(d), found));
            }
        }
        return suggested;
    }

    /** Pairs that somebody has said are one, newest first. */
    public List<MatchedPair> matched(Snapshot now, int most) {
        Query linked = Query.query(where("links.kind")
                        .is(LinkKind.DUPLICATES.name())
                        .and("removed")
                        .is(false))
                .with(Sort.by(Sort.Direction.DESC, "position"))
                .limit(most);
        List<MatchedPair> pairs = new ArrayList<>();
        for (RecommendationDocument kept : find(now, linked)) {
            for (LinkToOlder link : kept.links) {
                if (link.kind().equals(LinkKind.DUPLICATES.name())) {
                    find(now, Query.query(where("_id").is(link.olderId()))).stream()
                            .findFirst()
                            .ifPresent(entered ->
                                    pairs.add(new MatchedPair(kept.id, place(kept), entered.id, place(entered))));
                }
            }
        }
        return pairs;
    }

    private static String place(RecommendationDocument d) {
        return d.symbol == null ? d.id : d.paragraph == null ? d.symbol : d.symbol + " ¶ " + d.paragraph;
    }

    private static int statements(RecommendationDocument d) {
        return d.assessments.size() + d.grades.size() + d.thirdParties.size() + (d.claim == null ? 0 : 1);
    }

    private List<Resembling> resembling(
            Snapshot now,
            String own,
            String symbol,
            String paragraph,
            Collection<String> states,
            String text,
            Predicate<RecommendationDocument> may) {
        Set<String> ids = new LinkedHashSet<>();
        if (symbol != null && paragraph != null) {
            ids.addAll(now.rows().ofDocument(symbol));
        }
        if (text != null && !text.isBlank()) {
            for (int row : alike.to(now, text, among(now.rows(), states), LOOKED_AT)) {
                ids.add(now.rows().id(row));
            }
        }
        ids.remove(own);
        return find(now, Query.query(where("_id").in(ids))).stream()
                .filter(d -> !d.removed && d.lifecycle.equals(Lifecycle.ACTIVE.name()))
                .filter(may)
                .map(d -> resembling(d, symbol, paragraph, text == null ? "" : text))
                .filter(r -> r.samePlace() || r.percent() >= NEAR)
                .sorted(Comparator.comparing(Resembling::samePlace)
                        .thenComparing(Resembling::percent)
                        .reversed())
                .limit(MOST)
                .toList();
    }

    private static Resembling resembling(RecommendationDocument d, String symbol, String paragraph, String text) {
        String other = d.text == null ? "" : d.text;
        boolean samePlace = symbol != null
                && paragraph != null
                && symbol.equalsIgnoreCase(d.symbol)
                && Objects.equals(paragraph, d.paragraph);
        return new Resembling(
                d.id,
                d.symbol,
                d.paragraph,
                other,
                d.annotationId,
                samePlace,
                Alike.percent(text, other),
                Alike.shared(text, other, SHOWN_WORDS));
    }

    /** Rows of these States; all where none is known. */
    private static BitSet among(Rows rows, Collection<String> states) {
        BitSet among = new BitSet();
        Column countries = rows.column(Dimension.COUNTRY);
        int[] known = states.stream()
                .mapToInt(state -> countries.labels().find(state))
                .filter(number -> number >= 0)
                .toArray();
        int[][] those = known.length == 0
                ? new int[][] {rows.byParagraph()}
                : Arrays.stream(known).mapToObj(rows::ofState).toArray(int[][]::new);
        for (int[] some : those) {
            Arrays.stream(some).forEach(among::set);
        }
        return among;
    }

    private List<RecommendationDocument> find(Snapshot now, Query query) {
        return mongo.find(query, RecommendationDocument.class, now.collection(RecommendationDocument.COLLECTION));
    }
}
