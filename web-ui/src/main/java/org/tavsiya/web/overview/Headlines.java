package org.tavsiya.web.overview;

import java.util.ArrayList;
import java.util.List;
import org.tavsiya.progress.Index;
import org.tavsiya.progress.Progress;
import org.tavsiya.recommendation.Status;
import org.tavsiya.web.overview.OverviewPage.Headline;
import org.tavsiya.web.site.Sentence;
import org.tavsiya.web.site.Wording;

/** What must be known in ten seconds: in words, and in six figures each with what it is out of. */
final class Headlines {

    private final Wording w;
    private final Progress p;
    private final Drill drill;

    Headlines(Wording w, Progress p, Drill drill) {
        this.w = w;
        this.p = p;
        this.drill = drill;
    }

    List<List<Sentence.Part>> sentences(Subject subject) {
        List<List<Sentence.Part>> sentences = new ArrayList<>();
        int assessed = p.total().assessed();
        sentences.add(Sentence.of(
                w,
                "overview.sentence." + subject.kind(),
                link(p.total().n(), drill.all()),
                p.total().n(),
                link(assessed, drill.assessed()),
                assessed,
                p.total().assessedPercent(),
                subject.state(),
                subject.part()));
        if (assessed > 0) {
            int full = p.count(Status.FULLY_IMPLEMENTED);
            int partly = p.count(Status.PARTIALLY_IMPLEMENTED) + p.count(Status.SUBSTANTIALLY_IMPLEMENTED);
            int not = p.count(Status.NOT_IMPLEMENTED);
            int worse = p.count(Status.REGRESSED);
            int contrary = p.count(Status.CONTRARY);
            sentences.add(Sentence.of(
                    w,
                    "overview.sentence.status",
                    link(full, drill.status(Status.FULLY_IMPLEMENTED)),
                    full,
                    link(partly, drill.statuses(Headlines::inPart)),
                    partly,
                    link(not, drill.status(Status.NOT_IMPLEMENTED)),
                    not));
            sentences.add(Sentence.of(
                    w,
                    "overview.sentence.worse",
                    link(worse, drill.status(Status.REGRESSED)),
                    worse,
                    link(contrary, drill.status(Status.CONTRARY)),
                    contrary));
        }
        int claimed = p.voices().claimedDoneNotConfirmed();
        if (claimed > 0) {
            sentences.add(
                    Sentence.of(w, "overview.sentence.claim", link(claimed, drill.claimedDoneNotConfirmed()), claimed));
        }
        return sentences;
    }

    private static boolean inPart(Status status) {
        return status == Status.PARTIALLY_IMPLEMENTED || status == Status.SUBSTANTIALLY_IMPLEMENTED;
    }

    private Object link(int n, String href) {
        return n == 0 ? w.number(0) : new Sentence.Link(w.number(n), href);
    }

    List<Headline> figures() {
        int assessed = p.total().assessed();
        int partly = p.count(Status.PARTIALLY_IMPLEMENTED) + p.count(Status.SUBSTANTIALLY_IMPLEMENTED);
        int worse = p.count(Status.REGRESSED) + p.count(Status.CONTRARY);
        return List.of(
                headline(
                        "assessed",
                        assessed,
                        drill.assessed(),
                        w.text("headline.of.all", p.total().n())),
                headline(
                        "fully",
                        p.count(Status.FULLY_IMPLEMENTED),
                        drill.status(Status.FULLY_IMPLEMENTED),
                        w.text("headline.of.assessed", assessed)),
                headline("partly", partly, drill.statuses(Headlines::inPart), w.text("headline.of.assessed", assessed)),
                headline(
                        "not",
                        p.count(Status.NOT_IMPLEMENTED),
                        drill.status(Status.NOT_IMPLEMENTED),
                        w.text("headline.of.assessed", assessed)),
                headline(
                        "worse",
                        worse,
                        drill.statuses(s -> s == Status.REGRESSED || s == Status.CONTRARY),
                        w.text("headline.of.assessed", assessed)),
                index(p.total().index()));
    }

    private Headline headline(String label, int n, String href, String base) {
        return new Headline(w.text("headline." + label), w.number(n), n == 0 ? null : href, base);
    }

    private Headline index(Index index) {
        return index.percent() == null
                ? new Headline(w.text("headline.index"), "–", null, w.text("index.hidden." + index.hiddenBecause()))
                : new Headline(
                        w.text("headline.index"),
                        w.text("percent", index.percent()),
                        null,
                        w.text("headline.index.base", index.coverage(), index.low(), index.high()));
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
                    link(theirs, drill.claim(Status.FULLY_IMPLEMENTED)),
                    theirs,
                    link(v.claimedDoneNotConfirmed(), drill.claimedDoneNotConfirmed()),
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
