package org.tavsiya.recommendation.read.document;

import java.util.function.Function;
import org.tavsiya.eventlog.StoredName;
import org.tavsiya.recommendation.events.RecommendationEvent;

/**
 * What readers are told of one kind of event: a line of {@link EventDescriptions}.
 *
 * @param kind stored name of the event without its module, for example {@code assessment-published}; its words stand under it
 * @param part what of the recommendation it speaks of
 * @param word which words its value is one of
 * @param news whether it tells what became of the recommendation, so that it belongs among what changed lately
 * @param value what it says in one word; null where it says nothing so short
 * @param copying what it does to the document, and what more of it stands in the history
 */
public record EventDescription<E extends RecommendationEvent>(
        String kind,
        Class<E> event,
        Part part,
        ValueWord word,
        boolean news,
        Function<E, String> value,
        Copying<E> copying) {

    /** Copies one event. It decides nothing. */
    @FunctionalInterface
    interface Copying<E> {

        void copy(E event, Copy into);
    }

    static <E extends RecommendationEvent> EventDescription<E> line(
            Class<E> event, Part part, ValueWord word, Function<E, String> value, Copying<E> copying) {
        return new EventDescription<>(kind(event), event, part, word, true, value, copying);
    }

    EventDescription<E> noNews() {
        return new EventDescription<>(kind, event, part, word, false, value, copying);
    }

    static String kind(Class<?> event) {
        String stored = event.getAnnotation(StoredName.class).value();
        return stored.substring(stored.indexOf('.') + 1);
    }

    public String valueOf(RecommendationEvent its) {
        return value.apply(event.cast(its));
    }

    void copy(RecommendationEvent its, Copy into) {
        into.history().of(kind).value(valueOf(its));
        copying.copy(event.cast(its), into);
    }
}
