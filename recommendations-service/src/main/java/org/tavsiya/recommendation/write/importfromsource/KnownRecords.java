package org.tavsiya.recommendation.write.importfromsource;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the register already holds of the sources, for whoever only asks. Nothing is recorded. */
@Component
public class KnownRecords {

    /** How a record of a file stands to the one that the register holds under the same id. */
    public enum Standing {
        NEW,
        CHANGED,
        UNCHANGED
    }

    /** @param recommendationId under which an import would put it */
    public record Met(IncomingRecord record, String recommendationId, Standing standing) {}

    private final SourceRecords sources;
    private final SourcePlaces places;

    KnownRecords(SourceRecords sources, SourcePlaces places) {
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

    /** One file, looked through in its order. */
    public final class Look {

        private final PlaceBook book;

        private Look(PlaceBook book) {
            this.book = book;
        }

        /** In the same order; a record whose raw text differs is changed, even where its fields read the same. */
        public List<Met> meet(Collection<IncomingRecord> records, String format) {
            places.add(book, records);
            List<ImportRecommendation> asked = records.stream()
                    .map(r -> book.placed(r, "check", format, false, "check"))
                    .toList();
            Map<String, SourceRecords.Current> known = sources.current(new HashSet<>(
                    asked.stream().map(ImportRecommendation::recommendationId).toList()));
            return asked.stream()
                    .map(a -> new Met(
                            a.record(), a.recommendationId(), standing(a.record(), known.get(a.recommendationId()))))
                    .toList();
        }

        private static Standing standing(IncomingRecord record, SourceRecords.Current known) {
            return known == null
                    ? Standing.NEW
                    : known.hash().equals(record.recordHash()) ? Standing.UNCHANGED : Standing.CHANGED;
        }
    }
}
