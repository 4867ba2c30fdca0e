package org.tavsiya.recommendation.write.importfromsource;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import org.tavsiya.recommendation.SourceFields;
import org.tavsiya.recommendation.events.RecommendationEvent;
import org.tavsiya.recommendation.events.SourceTextRevised;
import org.tavsiya.recommendation.write.model.RecommendationState;
import org.tavsiya.recommendation.write.telltext.TextInLanguage;

/** What the register already holds of the sources, for whoever only asks. Nothing is recorded. */
@Component
public class KnownRecords {

    /** How a record of a file stands to the one that the register holds under the same id. */
    public enum Standing {
        NEW,
        CHANGED,
        UNCHANGED
    }

    /** One field of which the source now says something else. */
    public record Difference(String field, List<String> before, List<String> after) {}

    /**
     * @param recommendationId under which an import would put it
     * @param differences what an import would change, field by field; empty unless changed
     */
    public record Met(
            IncomingRecord record, String recommendationId, Standing standing, List<Difference> differences) {}

    private final SourceRecords sources;
    private final SourcePlaces places;
    private final SourceTexts texts;
    private final EventStore log;

    KnownRecords(SourceRecords sources, SourcePlaces places, SourceTexts texts, EventStore log) {
        this.texts = texts;
        this.log = log;
        this.sources = sources;
        this.places = places;
    }

    /** Whether anything but demonstration data was ever imported. */
    public boolean anyReal() {
        return sources.holdsRealRecords();
    }

    /** For one file, batch after batch: texts without an id of their own are found by what came before them in the file, too. */
    public Look look() {
        return new Look(places.open(List.of()));
    }

    private RecommendationState state(String recommendationId) {
        RecommendationState state = new RecommendationState();
        log.readEvents(recommendationId)
                .asStream()
                .forEach(event -> state.evolve((RecommendationEvent) event.getPayload()));
        return state;
    }

    /** Only its text would be taken of it. */
    private Met inLanguage(ImportRecommendation asked, SourceTexts.Kept kept) {
        IncomingRecord record = asked.record();
        boolean same = kept != null && kept.hash().equals(record.recordHash());
        RecommendationState state = same ? null : state(asked.recommendationId());
        boolean changes = !same
                && !new TextInLanguage(asked.recommendationId(), record.language(), record.text(), false, null, null)
                        .decide(state)
                        .isEmpty();
        List<Difference> differences = !changes
                ? List.of()
                : List.of(new Difference(
                        SourceFields.TEXT + "." + record.language(),
                        state.text(record.language()).map(List::of).orElse(List.of()),
                        List.of(record.text())));
        return new Met(record, asked.recommendationId(), changes ? Standing.CHANGED : Standing.UNCHANGED, differences);
    }

    private List<Difference> differences(ImportRecommendation asked) {
        return new ReviseFromSource(asked)
                .decide(state(asked.recommendationId())).stream()
                        .map(SourceTextRevised.class::cast)
                        .flatMap(revised -> revised.after().entrySet().stream()
                                .map(field -> new Difference(
                                        field.getKey(), revised.before().get(field.getKey()), field.getValue())))
                        .toList();
    }

    /** One file, looked through in its order. */
    public final class Look {

        private final PlaceBook book;

        private Look(PlaceBook book) {
            this.book = book;
        }

        /** In the same order. What an import would decide is asked of the same decision; where it would record nothing, nothing changed. */
        public List<Met> meet(Collection<IncomingRecord> records, String format) {
            places.add(book, records);
            List<ImportRecommendation> asked = records.stream()
                    .map(r -> book.placed(r, "check", format, false, "check"))
                    .toList();
            Map<String, SourceRecords.Current> known = sources.current(new HashSet<>(
                    asked.stream().map(ImportRecommendation::recommendationId).toList()));
            Map<String, SourceTexts.Kept> inLanguages = texts.of(asked);
            return asked.stream()
                    .map(a -> met(a, known.get(a.recommendationId()), SourceTexts.in(inLanguages, a)))
                    .toList();
        }

        private Met met(ImportRecommendation asked, SourceRecords.Current known, SourceTexts.Kept kept) {
            if (known != null && SourceTexts.needed(asked.record()) && !(kept != null && kept.own())) {
                return inLanguage(asked, kept);
            }
            if (known == null || known.holds(asked.record())) {
                return new Met(
                        asked.record(),
                        asked.recommendationId(),
                        known == null ? Standing.NEW : Standing.UNCHANGED,
                        List.of());
            }
            List<Difference> differences = differences(asked);
            return new Met(
                    asked.record(),
                    asked.recommendationId(),
                    differences.isEmpty() ? Standing.UNCHANGED : Standing.CHANGED,
                    differences);
        }
    }
}
