package org.tavsiya.web.bodies;

import java.util.ArrayList;
import java.util.List;
import org.tavsiya.progress.Progress;
import org.tavsiya.recommendation.Status;
import org.tavsiya.web.overview.Drill;
import org.tavsiya.web.site.Sentence;
import org.tavsiya.web.site.Wording;

/** What is said of a body in words, each number a link to its list. */
record BodySentences(Wording w, Progress p, Drill drill) {

    /** @param state in the reader's words, or null
     *  @param part all else that was chosen, in words, or null */
    List<List<Sentence.Part>> lead(String body, String state, String part) {
        List<List<Sentence.Part>> sentences = new ArrayList<>();
        int n = p.total().n();
        int assessed = p.total().assessed();
        String of = state == null ? w.text("body.alone", body) : w.text("body.of", body, state);
        String subject = part == null ? of : of + " (" + part + ")";
        if (n == 0) {
            sentences.add(Sentence.of(w, "body.sentence.none", subject));
            return sentences;
        }
        sentences.add(Sentence.of(
                w,
                assessed == 0 ? "body.sentence.unassessed" : "body.sentence",
                subject,
                link(n, drill.all()),
                n,
                link(assessed, drill.assessed()),
                assessed,
                p.total().assessedPercent()));
        if (assessed > 0) {
            sentences.add(status());
        }
        return sentences;
    }

    private List<Sentence.Part> status() {
        int full = p.count(Status.FULLY_IMPLEMENTED);
        int partly = p.count(Status.PARTIALLY_IMPLEMENTED) + p.count(Status.SUBSTANTIALLY_IMPLEMENTED);
        int not = p.count(Status.NOT_IMPLEMENTED);
        int worse = p.count(Status.REGRESSED) + p.count(Status.CONTRARY);
        return Sentence.of(
                w,
                "body.sentence.status",
                link(full, drill.status(Status.FULLY_IMPLEMENTED)),
                full,
                link(
                        partly,
                        drill.statuses(
                                s -> s == Status.PARTIALLY_IMPLEMENTED || s == Status.SUBSTANTIALLY_IMPLEMENTED)),
                partly,
                link(not, drill.status(Status.NOT_IMPLEMENTED)),
                not,
                link(worse, drill.statuses(s -> s == Status.REGRESSED || s == Status.CONTRARY)),
                worse);
    }

    /** What the State claims against what the coalition found. */
    List<List<Sentence.Part>> gap() {
        Progress.Voices v = p.voices();
        List<List<Sentence.Part>> lines = new ArrayList<>();
        int recorded = v.state().n() - v.state().of(Status.NOT_ASSESSED);
        if (v.claimedDone() > 0) {
            lines.add(Sentence.of(
                    w,
                    "gap.done",
                    link(v.claimedDone(), drill.claim(Status.FULLY_IMPLEMENTED)),
                    v.claimedDone(),
                    link(v.claimedDoneNotConfirmed(), drill.claimedDoneNotConfirmed()),
                    v.claimedDoneNotConfirmed()));
        } else {
            lines.add(Sentence.of(w, recorded > 0 ? "gap.none" : "gap.nothing", recorded));
        }
        if (v.gap() != null) {
            lines.add(Sentence.of(
                    w, "gap.both", v.both().n(), v.both().state(), v.both().coalition(), v.gap()));
        } else if (v.both().n() > 0) {
            lines.add(Sentence.of(w, "gap.both.few", v.both().n()));
        }
        return lines;
    }

    private Object link(int n, String href) {
        return n == 0 ? w.number(0) : new Sentence.Link(w.number(n), href);
    }
}
