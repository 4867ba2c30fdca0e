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

    /** What somebody else submitted, the longest waiting first. */
    public List<FindingDocument> waitingForOthersThan(String accountId) {
        return mongo.find(
                Query.query(where("state")
                                .is(FindingState.WAITING.name())
                                .and("author")
                                .ne(accountId))
                        .with(Sort.by("submittedAt"))
                        .limit(MOST),
                FindingDocument.class,
                collection());
    }

    /**
     * What is back with its author, the longest waiting first: returned and not mended yet, or written differently by a reviewer and not
     * agreed to yet.
     */
    public List<FindingDocument> backWith(String accountId) {
        List<FindingDocument> own = mongo.find(
                Query.query(where("author").is(accountId)).with(Sort.by("submittedAt")),
                FindingDocument.class,
                collection());
        return own.stream()
                .filter(f -> f.edited()
                        || FindingState.RETURNED.name().equals(f.state())
                                && own.stream().noneMatch(later -> mends(later, f)))
                .toList();
    }

    /** Before submissions named what they mend, the next one about the same recommendation was it. */
    private static boolean mends(FindingDocument later, FindingDocument returned) {
        return returned.id().equals(later.answers())
                || later.answers() == null
                        && later.recommendationId().equals(returned.recommendationId())
                        && later.submittedAt().isAfter(returned.decidedAt());
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
