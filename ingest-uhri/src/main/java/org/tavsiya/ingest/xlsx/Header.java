package org.tavsiya.ingest.xlsx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tavsiya.ingest.raw.Field;

/** The header row: what each column holds. A field named twice counts once; the second column stays under its own name. */
record Header(List<String> names, List<Field> fields) {

    private static final int FEWEST_KNOWN = 3;

    /** The header if this row is one: it names the text and at least two more fields; else null. */
    static Header of(String[] row) {
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
        return known >= FEWEST_KNOWN && fields.contains(Field.TEXT) ? new Header(names, fields) : null;
    }

    String name(int column) {
        return column < names.size() && !names.get(column).isEmpty() ? names.get(column) : "Column " + (column + 1);
    }

    Field field(int column) {
        return column < fields.size() ? fields.get(column) : null;
    }
}
