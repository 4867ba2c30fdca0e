package org.tavsiya.ingest.raw;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The header row: what each column holds. A field named twice counts once; the second column stays under its own name. */
public record Header(List<String> names, List<Field> fields) {

    private static final int FEWEST_KNOWN = 3;

    /** The header if this row is one: it names the text and at least two more fields, or is UPR Info's; else null. */
    public static Header of(String[] row) {
        List<String> names = new ArrayList<>();
        List<Field> fields = new ArrayList<>();
        Set<String> used = new HashSet<>();
        for (int i = 0; i < row.length; i++) {
            String name = row[i] == null ? "" : row[i].strip();
            Field field = Field.ofHeader(name);
            fields.add(fields.contains(field) ? null : field);
            names.add(used.add(name) ? name : name + " (" + (i + 1) + ")");
        }
        long known = fields.stream().filter(field -> field != null).count();
        return known >= FEWEST_KNOWN && fields.contains(Field.TEXT) || UprInfo.isHeader(names)
                ? new Header(names, fields)
                : null;
    }

    public String name(int column) {
        return column < names.size() && !names.get(column).isEmpty() ? names.get(column) : "Column " + (column + 1);
    }

    public Field field(int column) {
        return column < fields.size() ? fields.get(column) : null;
    }

    /**
     * The cells of one row under the names of their columns, and the same as JSON to be kept word for word. What people leave empty in a
     * table that they fill in says nothing: it takes nothing away.
     */
    public RawRecord record(String[] cells) {
        RawRecord record = new RawRecord();
        StringBuilder raw = new StringBuilder(1024).append('{');
        for (int column = 0; column < cells.length; column++) {
            if (cells[column] != null && !cells[column].isEmpty()) {
                put(record, column, cells[column]);
                raw.append(raw.length() > 1 ? "," : "");
                JsonText.string(raw, name(column));
                raw.append(':');
                JsonText.string(raw, cells[column]);
            }
        }
        record.raw(raw.append('}').toString());
        return record;
    }

    private void put(RawRecord record, int column, String cell) {
        if (field(column) == null) {
            record.putUnknown(name(column), cell);
        } else {
            record.put(field(column), cell);
        }
    }
}
