package org.tavsiya.evidence.read;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import org.tavsiya.evidence.Quantity;
import org.tavsiya.evidence.Sensitivity;
import org.tavsiya.evidence.UnknownEvidence;
import org.tavsiya.views.Views;

/** The library for those who work: found by words, shown by id, with where it is used. */
@Component
public class EvidenceLibrary {

    static final String ITEMS = "evidence";
    static final String USES = "evidence_uses";

    private final MongoTemplate mongo;
    private final Views views;
    private final EvidenceIndex index;
    private final LatestItem latest;

    EvidenceLibrary(MongoTemplate mongo, Views views, EvidenceIndex index, LatestItem latest) {
        this.mongo = mongo;
        this.views = views;
        this.index = index;
        this.latest = latest;
    }

    /** The best first; without words the latest first. */
    public EvidenceFound find(EvidenceQuestion asked) {
        String items = collection(ITEMS);
        EvidenceIndex.Ids found = index.find(asked, items, (position, each) -> newer(items, position, each));
        Map<String, EvidenceDocument> byId = all(items, found.ids());
        return new EvidenceFound(
                found.ids().stream().map(byId::get).filter(item -> item != null).toList(), found.total());
    }

    private void newer(String items, long position, Consumer<EvidenceDocument> each) {
        Query query = Query.query(where("position").gt(position))
                .with(Sort.by("position"))
                .cursorBatchSize(1_000);
        try (Stream<EvidenceDocument> newer = mongo.stream(query, EvidenceDocument.class, items)) {
            newer.forEach(each);
        }
    }

    /** @throws UnknownEvidence where the view holds none of that id */
    public EvidenceDocument show(String id) {
        return find(id).orElseThrow(() -> new UnknownEvidence(id));
    }

    public Optional<EvidenceDocument> find(String id) {
        return Optional.ofNullable(mongo.findById(id, EvidenceDocument.class, collection(ITEMS)));
    }

    /** Those of the ids that there are. */
    public Map<String, EvidenceDocument> all(Collection<String> ids) {
        return ids.isEmpty() ? Map.of() : all(collection(ITEMS), ids);
    }

    private Map<String, EvidenceDocument> all(String items, Collection<String> ids) {
        return mongo.find(Query.query(where("_id").in(ids)), EvidenceDocument.class, items).stream()
                .collect(Collectors.toMap(EvidenceDocument::id, Function.identity()));
    }

    /** Titles of all that is not public, withdrawn or not: whoever writes for others must not name it. */
    public List<String> internalTitles() {
        Query query = Query.query(where("said.sensitivity").is(Sensitivity.INTERNAL.name()));
        query.fields().include("said.title");
        return mongo.find(query, Document.class, collection(ITEMS)).stream()
                .map(item -> item.get("said", Document.class).getString("title"))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Items that bear upon a recommendation, whether or not an assessment cites them. */
    public List<EvidenceDocument> bearingUpon(String recommendationId) {
        return mongo.find(
                Query.query(where("attached.recommendationId").is(recommendationId)),
                EvidenceDocument.class,
                collection(ITEMS));
    }

    /** The same figure of the same State as items state it year by year; null where no other item does, or this one states none. */
    public NumberSeries series(EvidenceDocument item) {
        Quantity counted = item.content().quantity();
        return counted == null
                ? null
                : NumberSeries.of(mongo.find(
                        Query.query(where("said.unit")
                                .is(counted.unit())
                                .and("said.place")
                                .is(counted.place())
                                .and("withdrawn")
                                .is(false)),
                        EvidenceDocument.class,
                        collection(ITEMS)));
    }

    /** Items that state a number about one of the States, and bear upon the recommendation or speak to one of the themes. */
    public List<EvidenceDocument> counted(
            String recommendationId, Collection<String> themes, Collection<String> places) {
        return places.isEmpty()
                ? List.of()
                : mongo.find(
                        Query.query(where("said.place")
                                .in(places)
                                .orOperator(
                                        where("themes").in(themes),
                                        where("attached.recommendationId").is(recommendationId))),
                        EvidenceDocument.class,
                        collection(ITEMS));
    }

    /** Items that state a number about one of the States and speak to one of the themes. */
    public List<EvidenceDocument> countedOfThemes(Collection<String> themes, Collection<String> places) {
        return countedWhere("themes", themes, places);
    }

    /** Items that state a number about one of the States and speak to what one of the bodies asked for. */
    public List<EvidenceDocument> countedOfBodies(Collection<String> bodies, Collection<String> places) {
        return countedWhere("bodies", bodies, places);
    }

    private List<EvidenceDocument> countedWhere(String field, Collection<String> values, Collection<String> places) {
        return places.isEmpty() || values.isEmpty()
                ? List.of()
                : mongo.find(
                        Query.query(where("said.place").in(places).and(field).in(values)),
                        EvidenceDocument.class,
                        collection(ITEMS));
    }

    /** Place in the log of the last event about an item; -1 where there is none. */
    public long position() {
        return latest.of(collection(ITEMS));
    }

    /** Assessments that cite it. */
    public List<EvidenceUse> uses(String evidenceId) {
        return mongo
                .find(Query.query(where("cited.evidenceId").is(evidenceId)), UseDocument.class, collection(USES))
                .stream()
                .flatMap(use -> use.cited.stream()
                        .filter(c -> c.evidenceId().equals(evidenceId))
                        .map(c -> new EvidenceUse(use.id, c.assessmentId(), c.status(), c.effectiveOn(), c.standing())))
                .toList();
    }

    /** Items that standing assessments of a recommendation cite and that were mended after they were cited. */
    public List<EvidenceDocument> mendedSinceCited(String recommendationId) {
        UseDocument use = mongo.findById(recommendationId, UseDocument.class, collection(USES));
        if (use == null) {
            return List.of();
        }
        Map<String, Instant> cited = use.cited.stream()
                .filter(UseDocument.Cited::standing)
                .collect(Collectors.toMap(
                        UseDocument.Cited::evidenceId,
                        UseDocument.Cited::citedAt,
                        (one, later) -> later,
                        TreeMap::new));
        Map<String, EvidenceDocument> items = all(cited.keySet());
        return cited.keySet().stream()
                .map(items::get)
                .filter(item -> item != null
                        && item.mendedAt() != null
                        && item.mendedAt().isAfter(cited.get(item.id())))
                .toList();
    }

    /** How far the view of one item is; empty where it holds none of that id. */
    public Optional<Long> version(String id) {
        return find(id).map(EvidenceDocument::version);
    }

    private String collection(String name) {
        return views.current().collection(name);
    }
}
