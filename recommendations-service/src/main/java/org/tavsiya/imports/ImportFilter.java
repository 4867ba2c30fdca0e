package org.tavsiya.imports;

import java.util.List;

/** What an import takes from its file; empty lists and nulls take all. Years are inclusive. */
public record ImportFilter(List<String> countries, List<String> bodies, Integer fromYear, Integer toYear) {

    public static final ImportFilter NONE = new ImportFilter(List.of(), List.of(), null, null);

    public ImportFilter {
        countries = whole("countries", countries);
        bodies = whole("bodies", bodies);
    }

    /** It stands in an event, and there an entry that is null would be for ever. */
    private static List<String> whole(String field, List<String> list) {
        if (list != null && list.stream().anyMatch(one -> one == null)) {
            throw new IllegalArgumentException(field + " of the filter holds an entry that is null.");
        }
        return list == null ? List.of() : list;
    }
}
