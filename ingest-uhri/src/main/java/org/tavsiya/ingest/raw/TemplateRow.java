package org.tavsiya.ingest.raw;

import java.util.Arrays;

/**
 * A row of the table that people fill in: a cell that holds several values tells them apart by upright strokes or lines, and by semicolons
 * where no label of UHRI holds one, as a theme does.
 */
final class TemplateRow {

    private static final Field[] SEVERAL = {
        Field.AFFECTED_PERSONS, Field.COUNTRIES, Field.REGIONS, Field.SDGS, Field.THEMES, Field.UPR_RECOMMENDING_COUNTRY
    };

    private TemplateRow() {}

    static RawRecord read(RawRecord row) {
        for (Field field : SEVERAL) {
            if (row.value(field) instanceof String cell) {
                row.put(
                        field,
                        Arrays.stream(cell.split(field == Field.THEMES ? "[|\\r\\n]" : "[;|\\r\\n]"))
                                .map(String::strip)
                                .filter(one -> !one.isEmpty())
                                .toList());
            }
        }
        return row;
    }
}
