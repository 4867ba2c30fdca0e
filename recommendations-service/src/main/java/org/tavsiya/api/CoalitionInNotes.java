package org.tavsiya.api;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tavsiya.coalition.read.open.ReadCoalition;

/** Whose figures they are stands in every file that leaves the register: in English, as all that programs read. */
@Component
class CoalitionInNotes {

    private final ReadCoalition coalition;

    CoalitionInNotes(ReadCoalition coalition) {
        this.coalition = coalition;
    }

    /** Empty where the coalition has told no name. */
    Optional<String> name() {
        return Optional.ofNullable(coalition.present().nameIn("en"));
    }

    /** The notes above a table, led by the coalition's name where it has told one. */
    List<String> before(List<String> notes) {
        return Stream.concat(name().map(name -> "Coalition: " + name).stream(), notes.stream())
                .toList();
    }
}
