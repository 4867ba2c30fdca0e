package org.tavsiya.work.read;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import org.tavsiya.views.Views;

/** Who works on what, for those who work here. */
@Component
public class WorkInProgress {

    static final String COLLECTION = "work";
    private static final int MOST = 500;

    /** A remark that asks for somebody's attention. */
    public record Mention(String recommendationId, WorkDocument.Remark remark) {}

    private final MongoTemplate mongo;
    private final Views views;

    WorkInProgress(MongoTemplate mongo, Views views) {
        this.mongo = mongo;
        this.views = views;
    }

    /** What stands of one recommendation, also where nobody works on it. */
    public WorkDocument on(String recommendationId) {
        return Optional.ofNullable(mongo.findById(recommendationId, WorkDocument.class, collection()))
                .orElseGet(() -> WorkDocument.none(recommendationId));
    }

    /** What somebody is asked to do, the first due first, what has no day last; at most 500. */
    public List<WorkDocument> assignedTo(String accountId) {
        return mongo
                .find(
                        Query.query(where("assignee").is(accountId))
                                .with(Sort.by("assignedAt"))
                                .limit(MOST),
                        WorkDocument.class,
                        collection())
                .stream()
                .sorted(Comparator.comparing(WorkDocument::dueOn, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** Remarks that ask for this person's attention, the newest first. */
    public List<Mention> mentions(String accountId, Instant since) {
        return mongo
                .find(
                        Query.query(where("remarks.mentioned").is(accountId)).limit(MOST),
                        WorkDocument.class,
                        collection())
                .stream()
                .flatMap(work -> work.remarks().stream()
                        .filter(r -> r.mentioned().contains(accountId) && r.at().isAfter(since))
                        .map(r -> new Mention(work.id(), r)))
                .sorted(Comparator.comparing((Mention m) -> m.remark().at()).reversed())
                .toList();
    }

    /** How far the view of the work on a recommendation is; empty where it holds none. */
    public Optional<Long> version(String recommendationId) {
        return Optional.ofNullable(mongo.findById(recommendationId, WorkDocument.class, collection()))
                .map(WorkDocument::version);
    }

    private String collection() {
        return views.current().collection(COLLECTION);
    }
}
