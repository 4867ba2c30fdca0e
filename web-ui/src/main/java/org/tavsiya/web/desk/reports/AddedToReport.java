package org.tavsiya.web.desk.reports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.tavsiya.account.Actor;
import org.tavsiya.api.ReportActs;
import org.tavsiya.once.RequestKey;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.open.PublicListItem;
import org.tavsiya.recommendation.read.rows.Column;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.report.ExpectedPart;
import org.tavsiya.report.Paperwork;
import org.tavsiya.report.ReportBody;
import org.tavsiya.report.read.ReportDocument;
import org.tavsiya.report.read.ReportRegister;
import org.tavsiya.report.write.placerecommendations.PlaceRecommendations;

/** Brings recommendations into a report, and says what became of each that was asked for. */
@Component
class AddedToReport {

    /** What the chapter is called where each goes to the usual place of its themes. */
    static final String USUAL = "usual";

    /**
     * How many of those that were asked for.
     *
     * @param added stand in it since
     * @param there stood in it already
     * @param elsewhere were left out: they are about another State
     * @param later were left out: the register does not hold them at the state that the report shows
     */
    record Came(int added, int there, int elsewhere, int later) {}

    private final ReportRegister register;
    private final ReportActs acts;
    private final Paperwork paperwork;

    AddedToReport(ReportRegister register, ReportActs acts, Paperwork paperwork) {
        this.register = register;
        this.acts = acts;
        this.paperwork = paperwork;
    }

    /**
     * Refuses as {@link ReportActs} does. Nothing is recorded where none comes.
     *
     * @param then the register at the pin of the report
     * @param to id of a chapter, {@link #USUAL}, or anything else for no chapter
     */
    Came add(ReportDocument report, Snapshot then, Collection<String> ids, String to, RequestKey key, Actor by) {
        Set<String> held = Set.copyOf(report.recommendations());
        Column countries = then.rows().column(Dimension.COUNTRY);
        List<String> coming = new ArrayList<>();
        int there = 0;
        int elsewhere = 0;
        int later = 0;
        for (String id : new LinkedHashSet<>(ids)) {
            int row = then.rows().row(id);
            if (held.contains(id)) {
                there++;
            } else if (row < 0) {
                later++;
            } else if (isAbout(report.country(), countries, row)) {
                coming.add(id);
            } else {
                elsewhere++;
            }
        }
        PlaceRecommendations.checkRoom(held.size() + coming.size());
        if (!coming.isEmpty() || ids.isEmpty()) {
            acts.place(new PlaceRecommendations(report.id(), chapters(coming, to, report, then), by), key);
        }
        return new Came(coming.size(), there, elsewhere, later);
    }

    private static boolean isAbout(String country, Column countries, int row) {
        int[] its = countries.values(row);
        return its.length == 0
                || IntStream.of(its)
                        .anyMatch(c -> country.equals(countries.labels().label(c)));
    }

    private LinkedHashMap<String, String> chapters(List<String> ids, String to, ReportDocument report, Snapshot then) {
        Map<String, PublicListItem> items = USUAL.equals(to) ? register.items(then, ids) : Map.of();
        LinkedHashMap<String, String> chapters = new LinkedHashMap<>();
        ids.forEach(one -> chapters.put(one, USUAL.equals(to) ? usual(items.get(one), report) : to));
        return chapters;
    }

    private String usual(PublicListItem item, ReportDocument report) {
        return item == null
                ? null
                : paperwork
                        .usualPlace(ReportBody.valueOf(report.body()), item.themes())
                        .map(ExpectedPart::id)
                        .flatMap(part -> report.chapters().stream()
                                .filter(c -> part.equals(c.part()))
                                .findFirst())
                        .map(ReportDocument.ChapterOfReport::id)
                        .orElse(null);
    }
}
