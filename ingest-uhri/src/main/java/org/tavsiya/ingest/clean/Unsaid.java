package org.tavsiya.ingest.clean;

import java.util.ArrayList;
import java.util.List;
import org.tavsiya.ingest.raw.Field;
import org.tavsiya.ingest.raw.RawRecord;

/** Collects the fields of which a record says nothing itself, so that an export with fewer columns deletes nothing. */
final class Unsaid {

    private final RawRecord raw;
    private final List<String> names = new ArrayList<>(8);

    Unsaid(RawRecord raw) {
        this.raw = raw;
    }

    Unsaid field(String name, boolean unsaid) {
        if (unsaid) {
            names.add(name);
        }
        return this;
    }

    /** A list that is there and empty says that there is nothing; one that is not there says nothing. */
    Unsaid list(String name, Field field) {
        return field(name, !raw.says(field));
    }

    List<String> names() {
        return List.copyOf(names);
    }
}
