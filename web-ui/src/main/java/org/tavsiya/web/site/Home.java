package org.tavsiya.web.site;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tavsiya.coalition.read.open.PublicCoalition;
import org.tavsiya.coalition.read.open.ReadCoalition;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.recommendation.read.rows.Rows;
import org.tavsiya.recommendation.read.rows.Snapshot;

/**
 * Whose register this is, and of which State it speaks first. Only the address of the front page that names no filter stands for the home
 * State; whatever an address names it means, and {@code country=any} there is the whole register.
 */
@Component
public class Home {

    private final ReadCoalition coalition;

    Home(ReadCoalition coalition) {
        this.coalition = coalition;
    }

    public PublicCoalition coalition() {
        return coalition.present();
    }

    /** The home State, if the register holds anything about it: a front page of nothing would help nobody. */
    public Optional<String> state(Snapshot now) {
        return Optional.ofNullable(coalition.present().homeState()).filter(state -> holds(now.rows(), state));
    }

    private static boolean holds(Rows rows, String state) {
        int number = rows.column(Dimension.COUNTRY).labels().find(state);
        return number >= 0 && rows.ofState(number).length > 0;
    }

    /** Whether an address leaves open what it is about; of which day or version it asks is another question. */
    public static boolean namesNothing(RecommendationFilter filter) {
        return filter.chosen().isEmpty()
                && filter.yearFrom() == null
                && filter.yearTo() == null
                && filter.text() == null;
    }

    /** What a filter counts: {@code country=any} names no State. */
    public static RecommendationFilter counted(RecommendationFilter filter) {
        return filter.has(Dimension.COUNTRY, RecommendationFilter.ANY) ? filter.with(Dimension.COUNTRY) : filter;
    }
}
