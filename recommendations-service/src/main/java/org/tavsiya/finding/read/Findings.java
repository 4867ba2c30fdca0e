package org.tavsiya.finding.read;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import org.tavsiya.finding.FindingState;
import org.tavsiya.views.Views;

/** What is in work, for those who work. */
@Component
public class Findings {

    static final String COLLECTION = "findings";
    private static final int MOST = 500;

    private final MongoTemplate mongo;
    private final Views views;

    Findings(MongoTemplate mongo, Views views) {
        this.mongo = mongo;
        this.views = views;
    }

    /**
     * The newest first, at most 500.
     *
     * @param state null means all
     * @param recommendationId null means those of all recommendations
     */
    public List<FindingDocument> list(FindingState state, String recommendationId) {
        Query query =
                new Query().with(Sort.by(Sort.Direction.DESC, "submittedAt")).limit(MOST);
        if (state != null) {
            query.addCriteria(where("state").is(state.name()));
        }
        if (recommendationId != null) {
            query.addCriteria(where("recommendationId").is(recommendationId));
        }
        return mongo.find(query, FindingDocument.class, collection());
    }

    public long waiting() {
        return mongo.count(Query.query(where("state").is(FindingState.WAITING.name())), collection());
    }

    /** @throws UnknownFinding where the view holds none of that id */
    public FindingDocument show(String id) {
        FindingDocument found = mongo.findById(id, FindingDocument.class, collection());
        if (found == null) {
            throw new UnknownFinding(id);
        }
        return found;
    }

    /** How far the view of one finding is; empty where it holds none of that id. */
    public Optional<Long> version(String id) {
        return Optional.ofNullable(mongo.findById(id, FindingDocument.class, collection()))
                .map(FindingDocument::version);
    }

    private String collection() {
        return views.current().collection(COLLECTION);
    }
}
