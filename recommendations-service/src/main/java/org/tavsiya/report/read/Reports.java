package org.tavsiya.report.read;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import org.tavsiya.report.read.ReportDocument.ExportOfReport;
import org.tavsiya.views.Views;
import org.tavsiya.views.ViewsAreBuilding;

/** The reports there are, for those who work here. */
@Component
public class Reports {

    static final String COLLECTION = "reports";

    static final String CODES = "exports.checkCode";

    private static final int MOST = 500;

    private record ExportsOfOne(List<ExportOfReport> exports) {}

    private final MongoTemplate mongo;
    private final Views views;

    Reports(MongoTemplate mongo, Views views) {
        this.mongo = mongo;
        this.views = views;
    }

    /** @throws UnknownReport where the view holds none of that id */
    public ReportDocument show(String id) {
        return find(id).orElseThrow(() -> new UnknownReport(id));
    }

    public Optional<ReportDocument> find(String id) {
        return Optional.ofNullable(mongo.findById(id, ReportDocument.class, collection()));
    }

    /** Those that were not removed, the one last worked on first. */
    public List<ReportDocument> list() {
        return list(Criteria.where("takenAway").isNull());
    }

    /** The one removed last first. */
    public List<ReportDocument> takenAway() {
        return list(Criteria.where("takenAway").ne(null));
    }

    private List<ReportDocument> list(Criteria which) {
        return mongo.find(
                Query.query(which)
                        .with(Sort.by(Sort.Direction.DESC, "changedAt"))
                        .limit(MOST),
                ReportDocument.class,
                collection());
    }

    /**
     * Every export, of whichever report, that carries these two marks, the oldest first.
     *
     * @throws ViewsAreBuilding while the view may not hold all of them: none would be told of one that is not yet read
     */
    public List<ExportOfReport> exported(long dataVersion, String checkCode) {
        if (views.building()) {
            throw new ViewsAreBuilding(views.state());
        }
        Query query = Query.query(Criteria.where(CODES).is(checkCode));
        query.fields().include("exports");
        return mongo.find(query, ExportsOfOne.class, collection()).stream()
                .flatMap(report -> report.exports().stream())
                .filter(e -> e.dataVersion() == dataVersion && e.checkCode().equals(checkCode))
                .sorted(Comparator.comparing(ExportOfReport::at))
                .toList();
    }

    /** How far the view of one report is; empty where it holds none of that id. */
    public Optional<Long> version(String id) {
        return find(id).map(ReportDocument::version);
    }

    private String collection() {
        return views.current().collection(COLLECTION);
    }
}
