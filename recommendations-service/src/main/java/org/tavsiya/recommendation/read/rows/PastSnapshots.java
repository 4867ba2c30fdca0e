package org.tavsiya.recommendation.read.rows;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.tavsiya.calendar.Today;
import org.tavsiya.eventlog.Streams;
import org.tavsiya.recommendation.read.document.RecommendationDocument;
import org.tavsiya.recommendation.read.filter.Moment;
import org.tavsiya.recommendation.read.rows.ViewPosition.DataVersion;

/** Snapshots of other days and of earlier versions of the data, made from the one of now. */
@Component
class PastSnapshots {

    /** Each takes some fifty bytes a row: a reader who plays through the years asks for one after the other. */
    private static final int KEPT = 4;

    private record Asked(String mark, Moment moment) {}

    private final Streams log;
    private final Today today;
    private final Cache<Asked, Snapshot> kept = Caffeine.newBuilder()
            .maximumSize(KEPT)
            .expireAfterAccess(Duration.ofMinutes(5))
            .build();

    PastSnapshots(Streams log, Today today) {
        this.log = log;
        this.today = today;
    }

    /** @throws IllegalArgumentException where the register has no such day or version, with those that it has */
    Snapshot of(Snapshot now, Moment moment) {
        Asked asked = new Asked(now.mark(), moment);
        Snapshot known = kept.getIfPresent(asked);
        if (known == null) {
            known = make(now, moment);
            kept.put(asked, known);
        }
        return known;
    }

    private Snapshot make(Snapshot now, Moment moment) {
        check(now.rows(), moment.asOf());
        DataVersion version = moment.at() == null ? now.version() : version(now, moment.at());
        return now.past(moment, now.rows().past(moment, version));
    }

    private void check(Rows rows, LocalDate day) {
        if (day == null) {
            return;
        }
        if (day.isAfter(today.date())) {
            throw new IllegalArgumentException(Moment.AS_OF + " lies in the future: " + day + ". Today is "
                    + today.date() + " where the coalition works.");
        }
        LocalDate first = rows.firstDay();
        if (first == null || day.isBefore(first)) {
            throw new IllegalArgumentException(
                    first == null
                            ? "The register holds nothing with a day yet, so there is no " + Moment.AS_OF + "."
                            : Moment.AS_OF + " lies before everything in this register: its first day is " + first
                                    + ", not " + day + ".");
        }
    }

    private DataVersion version(Snapshot now, long at) {
        if (at > now.version().position()) {
            throw new IllegalArgumentException(Moment.AT + " is no version of this register's data: the newest is "
                    + now.version().position() + ", not " + at + ".");
        }
        return log.last(RecommendationDocument.STREAM, at)
                .map(place -> new DataVersion(place.position(), place.recordedAt()))
                .orElseThrow(() -> new IllegalArgumentException(
                        Moment.AT + " lies before the first version of this register's data: " + at + "."));
    }
}
