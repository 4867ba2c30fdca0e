package org.tavsiya.web.desk.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import org.tavsiya.ingest.SourceRecord;
import org.tavsiya.ingest.raw.TemplateColumn;
import org.tavsiya.ingest.reader.KeptRecords;
import tools.jackson.databind.json.JsonMapper;

/** A recommendation as somebody typed it: the columns of the table to fill in, one by one, read by the same reader. */
record TypedForm(MultiValueMap<String, String> fields) {

    /** Under which it stands among the imports, as a filled-in table does. */
    static final String FORMAT = "template";

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Which field mends what the reader found odd. Whatever is not named here is no mistake of whoever types. */
    private static final Map<String, String> MENDED_AT = Map.ofEntries(
            Map.entry("NO_SYMBOL", "symbol"),
            Map.entry("NO_CONTENT", "text"),
            Map.entry("STATE_RESPONSE", "text"),
            Map.entry("NO_COUNTRY", "state"),
            Map.entry("UNKNOWN_COUNTRY", "state"),
            Map.entry("NO_BODY", "body"),
            Map.entry("UNKNOWN_BODY", "body"),
            Map.entry("NO_DATE", "date"),
            Map.entry("BAD_DATE", "date"),
            Map.entry("UNKNOWN_TYPE", "type"),
            Map.entry("BAD_SESSION", "session"),
            Map.entry("JUNK_POSITION", "position"),
            Map.entry("UNKNOWN_STATE", "states"),
            Map.entry("UNKNOWN_SDG", "sdgs"),
            Map.entry("UNKNOWN_LANGUAGE", "language"));

    public String at(String field) {
        String value = fields.getFirst(field);
        return value == null ? "" : value.strip().replace("\r\n", "\n");
    }

    /** What was typed, word for word, under the names of the table's columns. */
    String raw() {
        Map<String, String> raw = new LinkedHashMap<>();
        for (TemplateColumn column : TemplateColumn.all()) {
            if (!at(column.key()).isEmpty()) {
                raw.put(column.headers().get("en"), at(column.key()));
            }
        }
        return JSON.writeValueAsString(raw);
    }

    Optional<SourceRecord> record() {
        return KeptRecords.clean(FORMAT, raw());
    }

    /** Field and what is wrong there, as the code of an oddity. */
    static List<Map.Entry<String, String>> mistakes(SourceRecord record) {
        return record.oddities().stream()
                // A date that cannot be read is missing as well; one sentence is enough.
                .filter(code -> !code.equals("NO_DATE") || !record.oddities().contains("BAD_DATE"))
                .filter(MENDED_AT::containsKey)
                .map(code -> Map.entry(MENDED_AT.get(code), code))
                .toList();
    }
}
