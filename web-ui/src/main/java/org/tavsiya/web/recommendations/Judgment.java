package org.tavsiya.web.recommendations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.read.open.PublicLane;
import org.tavsiya.recommendation.read.open.PublicRecommendation;
import org.tavsiya.recommendation.read.open.YearEnd;
import org.tavsiya.web.cite.Differences;
import org.tavsiya.web.recommendations.DetailPage.Run;
import org.tavsiya.web.recommendations.DetailPage.Voice;
import org.tavsiya.web.recommendations.DetailPage.Years;
import org.tavsiya.web.site.Facts;
import org.tavsiya.web.site.Wording;

/** What a reader must know at once: the three judgments in one line, each with its year, and how the coalition's went over the years. */
final class Judgment {

    private final Wording w;
    private final Facts facts;
    private final PublicRecommendation r;

    Judgment(Wording w, Facts facts, PublicRecommendation r) {
        this.w = w;
        this.facts = facts;
        this.r = r;
    }

    /** The State, the body that asked, the coalition; a body that grades nothing has no place in the line. */
    List<Voice> voices() {
        List<Voice> voices = new ArrayList<>();
        voices.add(claimed(r.claim()));
        if (r.grade() != null || facts.gradedBy(r.body())) {
            voices.add(graded(r.grade()));
        }
        voices.add(found());
        return voices;
    }

    private Voice claimed(PublicLane claim) {
        if (claim == null) {
            return new Voice(w.text("judgment.state"), null, w.text("judgment.nothing"), null);
        }
        String says = claim.value() == null ? w.text("fact.state-claim-recorded.unnamed") : w.status(claim.value());
        return new Voice(w.text("judgment.state.claimed"), claim.value(), says, year(claim.assertedOn()));
    }

    /** A letter stands before what it reads as; a grade that speaks of no implementation stands in its own words. */
    private Voice graded(PublicLane grade) {
        String body = w.text("judgment.body", w.bodyShort(r.body()));
        if (grade == null) {
            return new Voice(body, null, w.text("judgment.nothing"), null);
        }
        String letter = facts.letter(grade.value());
        String says = grade.reading() == null
                ? facts.grade(grade.scheme(), grade.value(), w)
                : letter == null ? w.status(grade.reading()) : letter + " – " + w.status(grade.reading());
        return new Voice(body, grade.reading(), says, year(grade.assertedOn()));
    }

    private static String year(LocalDate day) {
        return day == null ? null : String.valueOf(day.getYear());
    }

    /** Cells for the eye, runs of equal years for the ear and the table. */
    Years years() {
        List<YearEnd> ends = r.years();
        List<Run> runs = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < ends.size(); i++) {
            boolean last = i == ends.size() - 1
                    || !ends.get(i + 1).status().equals(ends.get(i).status());
            if (last) {
                int first = ends.get(from).year();
                int until = ends.get(i).year();
                runs.add(new Run(
                        first == until ? String.valueOf(first) : first + "–" + until,
                        ends.get(i).status()));
                from = i + 1;
            }
        }
        Set<String> shown = ends.stream().map(YearEnd::status).collect(Collectors.toSet());
        return new Years(
                ends,
                runs,
                Arrays.stream(Status.values())
                        .map(Status::name)
                        .filter(shown::contains)
                        .toList());
    }

    /** Each voice that says something else by today's knowledge, or of another day. */
    void tell(Judgment now, Differences differences) {
        List<Voice> then = dated();
        List<Voice> known = now.dated();
        for (int i = 0; i < Math.min(then.size(), known.size()); i++) {
            differences.text(then.get(i).who().replaceFirst(":$", ""), said(then.get(i)), said(known.get(i)));
        }
    }

    private static String said(Voice voice) {
        return voice.year() == null ? voice.says() : voice.says() + " (" + voice.year() + ")";
    }

    /** State, body and coalition, whether they spoke or not, each with the day of its word. */
    private List<Voice> dated() {
        return List.of(
                on(claimed(r.claim()), r.claim() == null ? null : r.claim().assertedOn()),
                on(graded(r.grade()), r.grade() == null ? null : r.grade().assertedOn()),
                on(found(), r.assessment() == null ? null : r.assessment().effectiveOn()));
    }

    private Voice on(Voice voice, LocalDate day) {
        return new Voice(voice.who(), voice.status(), voice.says(), w.date(day));
    }

    private Voice found() {
        PublicLane found = r.assessment();
        return found == null
                ? new Voice(w.text("judgment.coalition"), r.status(), w.status(r.status()), null)
                : new Voice(
                        w.text("judgment.coalition"),
                        found.value(),
                        w.status(found.value()),
                        year(found.effectiveOn()));
    }

    /** For the citation: the status and since when. */
    String citedStatus() {
        PublicLane found = r.assessment();
        return found == null
                ? w.status(r.status())
                : w.text("detail.citation.status", w.status(found.value()), w.date(found.effectiveOn()));
    }
}
