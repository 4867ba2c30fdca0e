package org.tavsiya.recommendation.read.document;

import org.tavsiya.vocabulary.GradeSchemes;

/**
 * Copies what events say into the document, each as its line in {@link EventDescriptions} tells. It decides nothing,
 * and an event it has seen changes nothing.
 */
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
            throw new IllegalStateException(
                    "Event " + recorded.sequence() + " of " + recorded.event().recommendationId() + " came after event "
                            + d.version + "; applying it would lose what lies between");
        }
        Knowledge knowledge = Knowledge.before(d, recorded.position());
        d.id = recorded.event().recommendationId();
        d.version = recorded.sequence();
        d.position = recorded.position();
        d.recordedAt = recorded.at();
        History history = new History(d.version, d.position, recorded.at());
        EventDescriptions.of(recorded.event()).copy(recorded.event(), new Copy(d, history, recorded.at(), grades));
        d.history.add(history.done());
        knowledge.after();
        return true;
    }
}
