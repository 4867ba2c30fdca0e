package org.tavsiya.recommendation.read.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.events.AssessmentCorrected;
import org.tavsiya.recommendation.events.AssessmentPublished;
import org.tavsiya.recommendation.events.AssessmentRetracted;
import org.tavsiya.recommendation.events.BodyGradeRecorded;
import org.tavsiya.recommendation.events.DemonstrationRemoved;
import org.tavsiya.recommendation.events.LifecycleChanged;
import org.tavsiya.recommendation.events.RecommendationEvent;
import org.tavsiya.recommendation.events.RecommendationImported;
import org.tavsiya.recommendation.events.RecommendationLinked;
import org.tavsiya.recommendation.events.SourceTextRevised;
import org.tavsiya.recommendation.events.StateClaimRecorded;
import org.tavsiya.recommendation.events.StatePositionRecorded;
import org.tavsiya.recommendation.events.ThemeTagged;
import org.tavsiya.recommendation.events.ThemeUntagged;
import org.tavsiya.vocabulary.GradeSchemes;

/** Copies what events say into the document. It decides nothing, and an event it has seen changes nothing. */
public final class Evolution {

    private final GradeSchemes grades;

    public Evolution(GradeSchemes grades) {
        this.grades = grades;
    }

    /** Tells whether the document changed. Refuses an event whose predecessor has not come, so that the processor asks again. */
    public boolean apply(RecommendationDocument d, LoggedEvent recorded) {
        if (recorded.sequence() <= d.version) {
            return false;
        }
        if (recorded.sequence() > d.version + 1) {
            throw new IllegalStateException("Event " + recorded.sequence() + " of " + recorded.event().recommendationId()
                    + " came after event " + d.version + "; applying it would lose what lies between");
        }
        d.id = recorded.event().recommendationId();
        d.version = recorded.sequence();
        d.position = recorded.position();
        d.recordedAt = recorded.at();
        HistoryEntry entry = copy(d, recorded.event(), recorded.at());
        d.history.add(entry);
        return true;
    }

    private HistoryEntry copy(RecommendationDocument d, RecommendationEvent event, Instant at) {
        History h = new History(d.version, at);
        if (event instanceof RecommendationImported e) {
            SourceCopy.copy(d, e, at);
            return h.of("imported").value(e.format()).done();
        } else if (event instanceof SourceTextRevised e) {
            e.after().forEach((field, values) -> SourceCopy.set(d, field, values, at));
            return h.of("source-revised").changes(e.before(), e.after()).done();
        } else if (event instanceof ThemeTagged e) {
            move(d, e.theme(), d.untagged, d.tagged);
            return h.of("theme-tagged").value(e.theme()).said(e.reason(), e.effectiveOn(), e.assertedOn(), e.byRole()).title(e.sourceTitle()).done();
        } else if (event instanceof ThemeUntagged e) {
            move(d, e.theme(), d.tagged, d.untagged);
            return h.of("theme-untagged").value(e.theme()).said(e.reason(), e.effectiveOn(), e.assertedOn(), e.byRole()).title(e.sourceTitle()).done();
        } else if (event instanceof StatePositionRecorded e) {
            Lane lane = new Lane(null, e.position(), null, null, null, null, e.reason(), false, e.effectiveOn(), e.assertedOn(), at, false,
                    e.sourceTitle(), e.sourceSymbol(), e.sourceParagraph(), e.sourceUrl(), e.sourceLanguage(), List.of());
            d.statePosition = Asserted.later(d.statePosition, lane);
            return h.of("state-position-recorded").lane(lane, e.byRole()).done();
        } else if (event instanceof StateClaimRecorded e) {
            Lane lane = new Lane(null, e.claimedStatus(), null, null, e.claimedStatus(), e.statement(), e.reason(), false, e.effectiveOn(), e.assertedOn(),
                    at, false, e.sourceTitle(), e.sourceSymbol(), e.sourceParagraph(), e.sourceUrl(), e.sourceLanguage(), List.of());
            d.claim = Asserted.later(d.claim, lane);
            return h.of("state-claim-recorded").lane(lane, e.byRole()).done();
        } else if (event instanceof BodyGradeRecorded e) {
            Lane lane = new Lane(null, e.code(), e.scheme(), e.measures(), grades.reading(e.scheme(), e.code()).orElse(null), e.statement(), e.reason(),
                    false, e.effectiveOn(), e.assertedOn(), at, false,
                    e.sourceTitle(), e.sourceSymbol(), e.sourceParagraph(), e.sourceUrl(), e.sourceLanguage(), List.of());
            Asserted.grade(d.grades, lane);
            return h.of("body-grade-recorded").lane(lane, e.byRole()).done();
        } else if (event instanceof AssessmentPublished e) {
            Lane lane = assessment(e.assessmentId(), e.status(), e.ongoing(), e.reason(), e.effectiveOn(), e.assertedOn(), at,
                    e.sourceTitle(), e.sourceSymbol(), e.sourceParagraph(), e.sourceUrl(), e.sourceLanguage(), e.evidence());
            Asserted.assessment(d.assessments, lane);
            d.status = status(d);
            return h.of("assessment-published").lane(lane, e.byRole()).confirmed(e.findingId()).done();
        } else if (event instanceof AssessmentCorrected e) {
            Lane lane = assessment(e.assessmentId(), e.status(), e.ongoing(), e.reason(), e.effectiveOn(), e.assertedOn(), at,
                    e.sourceTitle(), e.sourceSymbol(), e.sourceParagraph(), e.sourceUrl(), e.sourceLanguage(), e.evidence());
            Asserted.correction(d.assessments, fall(d, e.corrects()), lane);
            d.status = status(d);
            return h.of("assessment-corrected").lane(lane, e.byRole()).subject(e.corrects()).correction().wrong(e.whyWrong()).confirmed(e.findingId()).done();
        } else if (event instanceof AssessmentRetracted e) {
            fall(d, e.assessmentId());
            d.status = status(d);
            return h.of("assessment-retracted").subject(e.assessmentId()).said(e.reason(), e.effectiveOn(), e.assertedOn(), e.byRole())
                    .title(e.sourceTitle()).correction().confirmed(e.findingId()).done();
        } else if (event instanceof LifecycleChanged e) {
            d.lifecycle = e.lifecycle();
            d.supersededBy = e.supersededBy();
            return h.of("lifecycle-changed").value(e.lifecycle()).subject(e.supersededBy())
                    .said(e.reason(), e.effectiveOn(), e.assertedOn(), e.byRole()).title(e.sourceTitle()).done();
        } else if (event instanceof RecommendationLinked e) {
            d.links.add(new LinkToOlder(e.kind(), e.olderId(), e.reason()));
            return h.of("linked").value(e.kind()).subject(e.olderId())
                    .said(e.reason(), e.effectiveOn(), e.assertedOn(), e.byRole()).title(e.sourceTitle()).done();
        } else if (event instanceof DemonstrationRemoved) {
            d.removed = true;
            return h.of("demonstration-removed").done();
        }
        throw new IllegalStateException("No view for " + event.getClass().getName());
    }

    private static Lane assessment(String id, String status, boolean ongoing, String reason, LocalDate effectiveOn, LocalDate assertedOn, Instant at,
                                   String title, String symbol, String paragraph, String url, String language, List<Map<String, String>> evidence) {
        return new Lane(id, status, null, "ACTION", status, null, reason, ongoing, effectiveOn, assertedOn, at, false,
                title, symbol, paragraph, url, language, evidence);
    }

    private static String status(RecommendationDocument d) {
        Lane standing = d.assessment();
        return standing == null ? Status.NOT_ASSESSED.name() : standing.value();
    }

    private static int fall(RecommendationDocument d, String assessmentId) {
        for (int i = 0; i < d.assessments.size(); i++) {
            StandingAssessment a = d.assessments.get(i);
            if (a.lane().id().equals(assessmentId)) {
                d.assessments.set(i, new StandingAssessment(a.lane(), false));
                return i;
            }
        }
        throw new IllegalStateException("No assessment " + assessmentId + " in " + d.id);
    }

    private static void move(RecommendationDocument d, String theme, List<String> from, List<String> to) {
        from.remove(theme);
        to.remove(theme);
        to.add(theme);
        themes(d);
    }

    static void themes(RecommendationDocument d) {
        TreeSet<String> themes = new TreeSet<>(d.sourceThemes);
        themes.addAll(d.tagged);
        d.untagged.forEach(themes::remove);
        d.themes = new ArrayList<>(themes);
    }
}
