package org.tavsiya.web.overview;

import java.util.ArrayList;
import java.util.List;
import org.tavsiya.progress.Index;
import org.tavsiya.progress.Progress;
import org.tavsiya.recommendation.Status;
import org.tavsiya.web.overview.OverviewPage.Headline;
import org.tavsiya.web.site.Sentence;
import org.tavsiya.web.site.Wording;

/** Three figures, each with what it is out of, and what the bar above them comes to in one number. */
final class Headlines {

    private final Wording w;
    private final Progress p;
    private final Drill drill;

    Headlines(Wording w, Progress p, Drill drill) {
        this.w = w;
        this.p = p;
        this.drill = drill;
    }

    static Object link(Wording w, int n, String href) {
        return n == 0 ? w.number(0) : new Sentence.Link(w.number(n), href);
    }

    /** How many are assessed, how many the State claims to be done beyond what the coalition found, how many got worse. */
    List<Headline> figures() {
        int assessed = p.total().assessed();
        int worse = p.count(Status.REGRESSED) + p.count(Status.CONTRARY);
        int gap = p.voices().claimedDoneNotConfirmed();
        List<Headline> figures = new ArrayList<>();
        figures.add(headline(
                "assessed",
                assessed,
                drill.assessed(),
                w.text("headline.of.all", p.total().n(), p.total().assessedPercent())));
        figures.add(headline(
                "gap",
                gap,
                drill.claimedDoneNotConfirmed(),
                p.voices().claimedDone() == 0
                        ? w.text("headline.no.claims")
                        : w.text("headline.of.claims", p.voices().claimedDone())));
        figures.add(headline(
                "worse",
                worse,
                drill.statuses(s -> s == Status.REGRESSED || s == Status.CONTRARY),
                w.text("headline.of.assessed", assessed)));
        // Hardly anything is assessed: the words above say so, and a row of zeros would say it again.
        return Lead.early(p)
                ? figures.stream().skip(1).filter(f -> f.href() != null).toList()
                : figures;
    }

    private Headline headline(String label, int n, String href, String base) {
        return new Headline(w.text("headline." + label), w.number(n), n == 0 ? null : href, base);
    }

    /** Null where nothing is assessed: that it is hidden for this says nothing that is not said already. */
    String index() {
        Index index = p.total().index();
        if (p.total().assessed() == 0) {
            return null;
        }
        return index.percent() == null
                ? w.text("overview.index.hidden", w.text("index.hidden." + index.hiddenBecause()))
                : w.text("overview.index", index.percent(), index.low(), index.high(), index.coverage());
    }

    /** What the State says against what the coalition found, over all and over what both speak of. */
    List<List<Sentence.Part>> gap() {
        List<List<Sentence.Part>> lines = new ArrayList<>();
        Progress.Voices v = p.voices();
        int theirs = v.claimedDone();
        int recorded = v.state().n() - v.state().of(Status.NOT_ASSESSED);
        if (theirs > 0) {
            lines.add(Sentence.of(
                    w,
                    "gap.done",
                    link(w, theirs, drill.claim(Status.FULLY_IMPLEMENTED)),
                    theirs,
                    link(w, v.claimedDoneNotConfirmed(), drill.claimedDoneNotConfirmed()),
                    v.claimedDoneNotConfirmed()));
        } else {
            lines.add(Sentence.of(w, recorded > 0 ? "gap.none" : "gap.nothing", recorded));
        }
        if (v.gap() == null && v.both().n() > 0) {
            lines.add(Sentence.of(w, "gap.both.few", v.both().n()));
        } else if (v.gap() != null) {
            lines.add(Sentence.of(
                    w, "gap.both", v.both().n(), v.both().state(), v.both().coalition(), v.gap()));
        }
        return lines;
    }
}
