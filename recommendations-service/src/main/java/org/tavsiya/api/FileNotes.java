package org.tavsiya.api;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tavsiya.coalition.read.open.ReadCoalition;
import org.tavsiya.entrance.PublicAddress;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.recommendation.read.rows.Snapshot;

/**
 * What stands in every file that leaves the register: what it is, whose figures they are, of what, as of when, at which version of the
 * data, how they are counted and what may be done with them. In English, as all that programs read.
 */
@Component
class FileNotes {

    static final String LICENCE =
            "Texts of recommendations are United Nations documents. Name the source, the date of the data and the "
                    + "data version with every figure, and that it is not a UN score.";

    private final ReadCoalition coalition;
    private final PublicAddress own;

    /** @param above whether the reader asked for them above a CSV; in a workbook they have a sheet of their own in any case */
    record Lines(boolean above, List<String> all) {}

    FileNotes(ReadCoalition coalition, PublicAddress own) {
        this.coalition = coalition;
        this.own = own;
    }

    /** Empty where the coalition has told no name. */
    Optional<String> coalition() {
        return Optional.ofNullable(coalition.present().nameIn("en"));
    }

    /**
     * The lines above a table, or on a sheet of their own.
     *
     * @param asked whether the reader asked for them above a table
     * @param more what else the table depends on
     */
    Lines of(boolean asked, String title, Snapshot now, RecommendationFilter filter, String... more) {
        return of(asked, title, now, filter.query(), FilterInWords.of(filter), more);
    }

    /**
     * @param filter as it stands in the address
     * @param inWords the same for people
     */
    Lines of(boolean asked, String title, Snapshot now, String filter, String inWords, String... more) {
        return new Lines(
                asked,
                Stream.of(
                                Stream.of("Title: " + title),
                                coalition().map(name -> "Coalition: " + name).stream(),
                                Stream.of("Filter: " + filter, "In words: " + inWords),
                                Stream.of(more),
                                Stream.of(
                                        "As of: " + now.day(),
                                        "Data version: " + now.version().position(),
                                        "Recorded until: " + now.version().recordedOn(),
                                        "How it is counted: " + own.of("/en/method"),
                                        "Licence: " + LICENCE))
                        .flatMap(lines -> lines)
                        .toList());
    }
}
