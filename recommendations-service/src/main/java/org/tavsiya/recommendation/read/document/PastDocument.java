package org.tavsiya.recommendation.read.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes out of a document what came after a day: what stands then, and the history until then, judged by all that the document knows. */
public final class PastDocument {

    private PastDocument() {}

    /** @param document is changed, and is to be read only from now on: no event can be copied into it any more */
    public static RecommendationDocument on(RecommendationDocument document, LocalDate day) {
        StandingOn then = new StandingOn(document, day);
        Lane position = then.statePosition();
        Lane claim = then.claim();
        String lifecycle = then.lifecycle();
        String supersededBy = then.supersededBy();
        document.status = then.status();
        document.grades = new ArrayList<>(then.grades());
        document.thirdParties = new ArrayList<>(then.thirdParties());
        Set<String> later = document.assessments.stream()
                .map(StandingAssessment::lane)
                .filter(lane -> lane.effectiveOn().isAfter(day))
                .map(Lane::id)
                .collect(Collectors.toSet());
        document.assessments.removeIf(a -> later.contains(a.lane().id()));
        document.history.removeIf(entry -> later(entry, day, later));
        document.statePosition = position;
        document.claim = claim;
        document.lifecycle = lifecycle;
        document.supersededBy = supersededBy;
        return document;
    }

    /** Source, themes and links are what is known of the text today. */
    private static boolean later(HistoryEntry entry, LocalDate day, Set<String> assessments) {
        Part part = EventDescriptions.named(entry.kind())
                .<Part>map(EventDescription::part)
                .orElse(Part.REGISTER);
        return switch (part) {
            case ASSESSMENT ->
                assessments.contains(entry.subject())
                        || entry.value() != null
                                && entry.effectiveOn() != null
                                && entry.effectiveOn().isAfter(day);
            case POSITION, CLAIM, GRADE, THIRD_PARTY ->
                entry.assertedOn() != null && entry.assertedOn().isAfter(day);
            case REGISTER ->
                entry.kind().equals(StandingOn.LIVED)
                        && entry.effectiveOn() != null
                        && entry.effectiveOn().isAfter(day);
            case SOURCE -> false;
        };
    }
}
