package org.tavsiya.cluster.read;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import org.tavsiya.views.Views;

/** The clusters there are, for those who work here. */
@Component
public class Clusters {

    static final String COLLECTION = "clusters";

    private static final int MOST = 5000;

    private final MongoTemplate mongo;
    private final Views views;

    Clusters(MongoTemplate mongo, Views views) {
        this.mongo = mongo;
        this.views = views;
    }

    /** @throws UnknownCluster where the view holds none of that id */
    public ClusterDocument show(String id) {
        return find(id).orElseThrow(() -> new UnknownCluster(id));
    }

    public Optional<ClusterDocument> find(String id) {
        return Optional.ofNullable(mongo.findById(id, ClusterDocument.class, collection()));
    }

    /** The one that a recommendation is a member of. */
    public Optional<ClusterDocument> of(String recommendationId) {
        return mongo
                .find(
                        Query.query(where("members.recommendationId").is(recommendationId)),
                        ClusterDocument.class,
                        collection())
                .stream()
                .filter(ClusterDocument::standing)
                .findFirst();
    }

    /**
     * Those that stand, the largest first.
     *
     * @param country the State that they are about, or null for all
     */
    public List<ClusterDocument> list(String country) {
        Query query = Query.query(where("standing").is(true)).limit(MOST);
        if (country != null) {
            query.addCriteria(where("country").is(country));
        }
        return mongo.find(query, ClusterDocument.class, collection()).stream()
                .sorted(Comparator.comparingInt(
                                (ClusterDocument c) -> -c.members().size())
                        .thenComparing(ClusterDocument::subject)
                        .thenComparing(ClusterDocument::id))
                .toList();
    }

    /** How far the view of one cluster is; empty where it holds none of that id. */
    public Optional<Long> version(String id) {
        return find(id).map(ClusterDocument::version);
    }

    private String collection() {
        return views.current().collection(COLLECTION);
    }
}
