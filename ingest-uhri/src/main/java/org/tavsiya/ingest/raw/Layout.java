package org.tavsiya.ingest.raw;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What kind of table a header row announces, and how its rows are read. */
public enum Layout {
    /** UHRI's own columns. */
    UHRI("uhri-xlsx", UnaryOperator.identity()),
    UPR_INFO("upr-info", UprInfo::read),
    /** The table to fill in: it alone tells the language of a text. */
    TEMPLATE("template", TemplateRow::read);

    private final String format;
    private final UnaryOperator<RawRecord> reading;

    Layout(String format, UnaryOperator<RawRecord> reading) {
        this.format = format;
        this.reading = reading;
    }

    public static Layout of(Header header) {
        if (UprInfo.isHeader(header.names())) {
            return UPR_INFO;
        }
        return header.fields().contains(Field.LANGUAGE) ? TEMPLATE : UHRI;
    }

    /** The layout under whose name a record was kept. */
    public static Optional<Layout> ofFormat(String format) {
        return Stream.of(values())
                .filter(layout -> layout.format.equals(format))
                .findFirst();
    }

    public String format() {
        return format;
    }

    /** What the row's columns mean, put under the fields' own names. */
    public RawRecord read(RawRecord row) {
        return reading.apply(row);
    }

    /** The template explains itself in rows that begin with a sharp. */
    public boolean passesOver(String[] cells) {
        return this == TEMPLATE
                && cells.length > 0
                && cells[0] != null
                && cells[0].stripLeading().startsWith("#");
    }
}
