package org.tavsiya.imports;

import java.util.List;

/** What an import takes from its file; empty lists and nulls take all. Years are inclusive. */
public record ImportFilter(List<String> countries, List<String> bodies, Integer fromYear, Integer toYear) {

    public static final ImportFilter NONE = new ImportFilter(List.of(), List.of(), null, null);

    public ImportFilter {
        countries = countries == null ? List.of() : countries;
        bodies = bodies == null ? List.of() : bodies;
    }
}
