package org.tavsiya.api;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tavsiya.coalition.read.open.ReadCoalition;
import org.tavsiya.recommendation.read.rows.Snapshot;

/**
 * What stands in every file that leaves the register: whose figures they are, of what, as of when, and at which version of the data. In
 * English, as all that programs read.
 */
@Component
class FileNotes {

    private final ReadCoalition coalition;

    /** @param above whether the reader asked for them above a CSV; in a workbook they have a sheet of their own in any case */
    record Lines(boolean above, List<String> all) {}

    FileNotes(ReadCoalition coalition) {
        this.coalition = coalition;
    }

    /** Empty where the coalition has told no name. */
    Optional<String> coalition() {
        return Optional.ofNullable(coalition.present().nameIn("en"));
    }

    /**
     * The lines above a table, or on a sheet of their own.
     *
     * @param asked whether the reader asked for them above a table
     * @param filter as it stands in the address
     * @param more what else the table depends on
     */
    Lines of(boolean asked, Snapshot now, String filter, String... more) {
        return new Lines(
                asked,
                Stream.of(
                                coalition().map(name -> "Coalition: " + name).stream(),
                                Stream.of("Filter: " + filter),
                                Stream.of(more),
                                Stream.of(
                                        "As of: " + now.day(),
                                        "Data version: " + now.version().position(),
                                        "Recorded until: " + now.version().recordedOn()))
                        .flatMap(lines -> lines)
                        .toList());
    }
}
