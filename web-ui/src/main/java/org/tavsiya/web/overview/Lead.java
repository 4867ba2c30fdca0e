package org.tavsiya.web.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tavsiya.progress.Counts;
import org.tavsiya.progress.Progress;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.web.site.Sentence;
import org.tavsiya.web.site.Wording;

/**
 * The paragraph that a page begins with: who follows what of which State, as of when. How far it is the bar and the figures below say;
 * only where hardly anything is assessed it is said here, because there is nothing else to show of it.
 */
record Lead(Wording w, Progress p, Drill drill, String coalition) {

    /** Below this share of all the page leads with how much there is, not with how far it is. */
    private static final double BEGUN = 0.05;

    static boolean early(Progress p) {
        return early(p.total());
    }

    static boolean early(Counts counts) {
        return counts.assessed() < BEGUN * counts.n();
    }

    /** @param day of which the page tells */
    List<List<Sentence.Part>> sentences(Subject subject, LocalDate day) {
        List<List<Sentence.Part>> sentences = new ArrayList<>();
        int n = p.total().n();
        long bodies = named(p.bodies());
        sentences.add(Sentence.of(
                w,
                "overview.lead." + subject.kind(),
                coalition == null ? w.text("overview.coalition") : coalition,
                Headlines.link(w, n, drill.all()),
                n,
                new Sentence.Link(w.number(bodies), "#bodies"),
                bodies,
                years(),
                w.date(day),
                subject.state(),
                subject.part()));
        if (early(p)) {
            int assessed = p.total().assessed();
            sentences.add(
                    assessed == 0
                            ? Sentence.of(w, "overview.nothing", n)
                            : Sentence.of(
                                    w, "overview.begun", Headlines.link(w, assessed, drill.assessed()), assessed, n));
        }
        return sentences;
    }

    private static long named(List<Progress.Line> lines) {
        return lines.stream()
                .filter(l -> !RecommendationFilter.NONE.equals(l.key()))
                .count();
    }

    /** The first and the last in which there is a recommendation; empty where no year is known. */
    private String years() {
        List<String> years = p.years().stream()
                .map(Progress.Line::key)
                .filter(year -> !RecommendationFilter.NONE.equals(year))
                .toList();
        return years.isEmpty()
                ? ""
                : years.size() == 1
                        ? " " + w.text("overview.year", years.get(0))
                        : " " + w.text("overview.years", years.get(0), years.get(years.size() - 1));
    }
}
