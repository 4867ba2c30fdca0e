package org.tavsiya.recommendation.read.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.tavsiya.recommendation.events.AssessmentPublished;

/** Takes out of a document what came after a day: what stands then, and the history until then, judged by all that the document knows. */
public final class PastDocument {

    private static final String PUBLISHED = EventDescriptions.kind(AssessmentPublished.class);

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
        Map<String, LocalDate> effective = effective(document);
        document.history.removeIf(entry -> {
            LocalDate from = countsFrom(entry, effective);
            return from != null && from.isAfter(day);
        });
        document.history.removeIf(entry -> wrong(entry, document));
        document.assessments.removeIf(a -> a.lane().effectiveOn().isAfter(day));
        document.statePosition = position;
        document.claim = claim;
        document.lifecycle = lifecycle;
        document.supersededBy = supersededBy;
        return document;
    }

    /** From which day on each fact of the history counts, by its version; what is not in it is there on every day. */
    public static Map<Long, LocalDate> countsFrom(RecommendationDocument document) {
        Map<String, LocalDate> effective = effective(document);
        Map<Long, LocalDate> days = new HashMap<>();
        document.history.forEach(entry -> {
            LocalDate from = countsFrom(entry, effective);
            if (from != null) {
                days.put(entry.version(), from);
            }
        });
        return days;
    }

    /** Days of the assessments by their ids, of those, too, that no longer stand. */
    private static Map<String, LocalDate> effective(RecommendationDocument document) {
        return document.assessments.stream()
                .map(StandingAssessment::lane)
                .collect(Collectors.toMap(Lane::id, Lane::effectiveOn, (one, other) -> one));
    }

    /** Source, themes and links are what is known of the text today: null for them. */
    private static LocalDate countsFrom(HistoryEntry entry, Map<String, LocalDate> effective) {
        Part part = EventDescriptions.named(entry.kind())
                .<Part>map(EventDescription::part)
                .orElse(Part.REGISTER);
        return switch (part) {
            case ASSESSMENT ->
                later(effective.get(entry.subject()), entry.value() == null ? null : entry.effectiveOn());
            case POSITION, CLAIM, GRADE, THIRD_PARTY -> entry.assertedOn();
            case REGISTER -> entry.kind().equals(StandingOn.LIVED) ? entry.effectiveOn() : null;
            case SOURCE -> null;
        };
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one == null || other != null && other.isAfter(one) ? other : one;
    }

    /** What was taken back by something that counts from a later day alone was as wrong on this one. */
    private static boolean wrong(HistoryEntry entry, RecommendationDocument document) {
        return PUBLISHED.equals(entry.kind())
                && document.assessments.stream().anyMatch(a -> a.lane().id().equals(entry.subject()) && !a.standing())
                && document.history.stream()
                        .noneMatch(other -> other != entry && Objects.equals(other.subject(), entry.subject()));
    }
}
