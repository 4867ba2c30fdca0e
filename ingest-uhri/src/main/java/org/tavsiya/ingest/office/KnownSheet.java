package org.tavsiya.ingest.office;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.tavsiya.ingest.raw.Field;
import org.tavsiya.ingest.raw.Header;
import org.tavsiya.ingest.raw.JsonText;
import org.tavsiya.ingest.raw.Layout;
import org.tavsiya.ingest.raw.RawRecord;

/** A sheet of which the header row is known: its rows as records, of whichever kind of workbook they come. */
public final class KnownSheet {

    /** So far down a header is looked for: lists begin with a title. */
    public static final int ROWS_BEFORE_HEADER = 20;

    private static final int CELLS_SHOWN = 8;
    private static final int LONGEST_SHOWN = 40;

    private final Header header;
    private final Layout layout;
    private final boolean from1904;

    private KnownSheet(Header header, boolean from1904) {
        this.header = header;
        this.layout = Layout.of(header);
        this.from1904 = from1904;
    }

    /** @return null when this row is no header that is known here */
    public static KnownSheet of(String[] row, boolean from1904) {
        Header header = Header.of(row);
        return header == null ? null : new KnownSheet(header, from1904);
    }

    /** What a row says that is no header, for whoever brought the file. */
    public static String shown(String[] row) {
        return Arrays.stream(row)
                .filter(Objects::nonNull)
                .limit(CELLS_SHOWN)
                .map(cell -> cell.length() <= LONGEST_SHOWN ? cell : cell.substring(0, LONGEST_SHOWN) + "…")
                .collect(Collectors.joining(", "));
    }

    /** @param firstRow as {@link #shown} of it, or empty */
    public static String unknown(String firstRow) {
        return "The workbook has no sheet with UHRI's columns (Text, Countries Concerned, Document Symbol ...). "
                + (firstRow.isEmpty() ? "It is empty." : "Its first row reads: " + firstRow);
    }

    public String format() {
        return layout.format();
    }

    public boolean passesOver(String[] row) {
        return layout.passesOver(row);
    }

    public RawRecord read(String[] row) {
        return layout.read(record(row));
    }

    private RawRecord record(String[] row) {
        RawRecord record = new RawRecord();
        if (layout == Layout.UHRI) {
            header.fields().stream().filter(Objects::nonNull).forEach(record::say);
        }
        StringBuilder raw = new StringBuilder(1024).append('{');
        for (int column = 0; column < row.length; column++) {
            if (row[column] != null) {
                put(record, column, row[column]);
                raw.append(raw.length() > 1 ? "," : "");
                JsonText.string(raw, header.name(column));
                raw.append(':');
                JsonText.string(raw, written(column, row[column]));
            }
        }
        record.raw(raw.append('}').toString());
        return record;
    }

    /** Word for word, but for day numbers that count from 1904: apart from their workbook they would be read as others. */
    private String written(int column, String text) {
        return from1904 && isDate(header.field(column)) ? DayNumbers.toIso(text, true) : text;
    }

    private static boolean isDate(Field field) {
        return field == Field.PUBLICATION_DATE || field == Field.PUBLICATION_DATE_ON_UHRI;
    }

    /** A row that was kept by itself holds its dates as day numbers that count from 1900. */
    public static RawRecord datesRead(RawRecord record) {
        for (Field field : new Field[] {Field.PUBLICATION_DATE, Field.PUBLICATION_DATE_ON_UHRI}) {
            if (record.text(field) != null) {
                record.put(field, DayNumbers.toIso(record.text(field), false));
            }
        }
        return record;
    }

    private void put(RawRecord record, int column, String cell) {
        Field field = header.field(column);
        if (field == null) {
            record.putUnknown(header.name(column), cell);
        } else {
            record.put(field, isDate(field) ? DayNumbers.toIso(cell, from1904) : cell);
        }
    }
}
