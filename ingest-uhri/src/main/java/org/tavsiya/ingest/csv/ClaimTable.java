package org.tavsiya.ingest.csv;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.tavsiya.ingest.UnreadableSourceException;
import org.tavsiya.ingest.names.Table;

/** What a State says it has done, as a table: a row for each recommendation that it speaks of. Small enough to be held whole. */
public final class ClaimTable {

    /** @param headers by language code */
    public record Column(String key, Map<String, String> headers, String example) {}

    /**
     * @param number 1-based, of the rows below the header
     * @param cells by the key of their column; what is empty is not there
     */
    public record Row(int number, Map<String, String> cells) {

        public String at(String key) {
            return cells.get(key);
        }
    }

    private static final List<Column> COLUMNS = Table.rows(ClaimTable.class, "claims.tsv").stream()
            .map(ClaimTable::column)
            .toList();

    private ClaimTable() {}

    private static Column column(String[] row) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("en", row[1]);
        headers.put("ru", row[2]);
        headers.put("tg", row[3]);
        return new Column(row[0], headers, row.length > 4 ? row[4] : "");
    }

    public static List<Column> columns() {
        return COLUMNS;
    }

    /** Rows that begin with a sharp explain the table and are passed over. */
    public static List<Row> read(byte[] table) throws IOException {
        String text = text(table);
        List<Row> rows = new ArrayList<>();
        String[] keys = null;
        try (CSVParser parser = CSVFormat.Builder.create()
                .setDelimiter(Encoding.delimiter(firstLine(text)))
                .setQuote('"')
                .setIgnoreEmptyLines(true)
                .setTrailingData(true)
                .get()
                .parse(new StringReader(text))) {
            for (CSVRecord record : parser) {
                if (record.get(0).stripLeading().startsWith("#")) {
                    continue;
                }
                if (keys == null) {
                    keys = keys(record);
                } else if (record.stream().anyMatch(cell -> !cell.isBlank())) {
                    rows.add(row(rows.size() + 1, keys, record));
                }
            }
        } catch (UncheckedIOException broken) {
            throw new UnreadableSourceException(
                    "The table cannot be read after row " + rows.size() + ": a quotation mark is not closed.", broken);
        }
        if (keys == null) {
            throw new UnreadableSourceException("The table is empty.");
        }
        return rows;
    }

    private static String text(byte[] table) throws IOException {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new ByteArrayInputStream(table), Encoding.of(new ByteArrayInputStream(table))))) {
            StringBuilder text = new StringBuilder();
            char[] some = new char[8_192];
            for (int read = reader.read(some); read >= 0; read = reader.read(some)) {
                text.append(some, 0, read);
            }
            return text.length() > 0 && text.charAt(0) == '\ufeff' ? text.substring(1) : text.toString();
        }
    }

    private static String firstLine(String text) {
        return text.lines()
                .filter(line -> !line.isBlank()
                        && !line.replace("\"", "").stripLeading().startsWith("#"))
                .findFirst()
                .orElse("");
    }

    private static String[] keys(CSVRecord header) throws UnreadableSourceException {
        Map<String, String> known = new HashMap<>();
        COLUMNS.forEach(column -> {
            known.put(fold(column.key()), column.key());
            column.headers().values().forEach(name -> known.put(fold(name), column.key()));
        });
        String[] keys = header.stream().map(cell -> known.get(fold(cell))).toArray(String[]::new);
        List<String> found = new ArrayList<>(Arrays.asList(keys));
        if (!found.contains("status") || !found.contains("words")) {
            throw new UnreadableSourceException("The first row does not name the columns of claims; it reads: "
                    + String.join(", ", header.stream().limit(8).toList())
                    + ". Download the table of this page and fill it in.");
        }
        return keys;
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static Row row(int number, String[] keys, CSVRecord record) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < keys.length && i < record.size(); i++) {
            if (keys[i] != null && !record.get(i).isBlank()) {
                cells.putIfAbsent(keys[i], record.get(i).strip());
            }
        }
        return new Row(number, cells);
    }
}
