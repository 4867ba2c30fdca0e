package org.tavsiya.web.desk.queue;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tavsiya.account.SignedIn;
import org.tavsiya.queue.Place;
import org.tavsiya.queue.Queues;
import org.tavsiya.recommendation.read.rows.RowStore;
import org.tavsiya.web.site.Home;

/** From one recommendation of a list to the next. */
@Component
public class ListSteps {

    /** @param next and {@code previous} addresses, null where there is none; {@code list} that of the list */
    public record Shown(Origin origin, Place place, String next, String previous, String list) {}

    private final Queues queues;
    private final RowStore rows;

    ListSteps(Queues queues, RowStore rows) {
        this.queues = queues;
        this.rows = rows;
    }

    /** Where to go from one that is done: the next of the list, or the list after the last; null where nobody goes through one. */
    public String after(String in, String id, String language, SignedIn who) {
        return of(in, id, language, who)
                .map(s -> s.next() == null ? s.list() : s.next())
                .orElse(null);
    }

    /** Empty where nobody goes through a list. Refuses as a snapshot does while views are built. */
    public Optional<Shown> of(String in, String id, String language, SignedIn who) {
        return Origin.of(in).map(origin -> {
            Place place = queues.place(origin.list(), who, rows.snapshot(), Home.counted(origin.filter()), id);
            return new Shown(
                    origin,
                    place,
                    place.next() == null ? null : origin.bench(language, place.next()),
                    place.previous() == null ? null : origin.bench(language, place.previous()),
                    origin.page(language));
        });
    }
}
