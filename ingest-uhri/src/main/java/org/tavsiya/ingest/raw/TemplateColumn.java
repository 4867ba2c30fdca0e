package org.tavsiya.ingest.raw;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tavsiya.ingest.names.Table;

/**
 * A column of the table that people fill in by hand.
 *
 * @param key     stable name, under which a page explains it
 * @param headers how the column is headed, by language code
 * @param example what may stand in it
 */
public record TemplateColumn(String key, Field field, Map<String, String> headers, String example) {

    private static final List<TemplateColumn> ALL = Table.rows(TemplateColumn.class, "template.tsv").stream()
            .map(TemplateColumn::of)
            .toList();

    /** In the order of the table. */
    public static List<TemplateColumn> all() {
        return ALL;
    }

    private static TemplateColumn of(String[] row) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("en", row[2]);
        headers.put("ru", row[3]);
        headers.put("tg", row[4]);
        return new TemplateColumn(row[0], Field.valueOf(row[1]), headers, row.length > 5 ? row[5] : "");
    }
}
