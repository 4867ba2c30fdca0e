package org.tavsiya.ingest.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import javax.xml.stream.XMLStreamConstants;
import org.tavsiya.ingest.office.Archive;
import org.tavsiya.ingest.office.Xml;

/** The rows of one sheet, one after another; cells that are left out stay null. */
final class SheetRows implements Closeable {

    /** UHRI has 16 columns; beyond this a row is noise. */
    static final int MOST_COLUMNS = 256;

    private final Archive.Part part;
    private final Xml xml;
    private final SharedStrings strings;
    private final StringBuilder buffer = new StringBuilder();
    private final String[] row = new String[MOST_COLUMNS];
    private int width;

    SheetRows(Archive.Part part, SharedStrings strings) throws IOException {
        this.part = part;
        this.strings = strings;
        xml = new Xml(part);
    }

    long unpacked() {
        return part.unpacked();
    }

    /** The cells of the next row that has any, by column; null at the end. */
    String[] next() throws IOException {
        for (String name = xml.nextStart(); name != null; name = xml.nextStart()) {
            if (name.equals("row") && fill()) {
                return Arrays.copyOf(row, width);
            }
        }
        return null;
    }

    private boolean fill() throws IOException {
        Arrays.fill(row, null);
        width = 0;
        int column = 0;
        for (int event = xml.next();
                !(event == XMLStreamConstants.END_ELEMENT && xml.name().equals("row"));
                event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("c")) {
                String reference = xml.attribute("r");
                column = reference == null ? column : column(reference);
                String cell = cell(xml.attribute("t"));
                if (cell != null && column < MOST_COLUMNS) {
                    row[column] = cell;
                    width = Math.max(width, column + 1);
                }
                column++;
            }
        }
        return width > 0;
    }

    private String cell(String type) throws IOException {
        String value = null;
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                boolean inline = xml.name().equals("is");
                boolean wanted = inline || xml.name().equals("v");
                String text = inline ? RichText.read(xml, buffer) : content();
                value = wanted ? text : value;
            }
        }
        if (value == null || value.isEmpty() || "e".equals(type)) {
            return null;
        }
        if ("s".equals(type)) {
            value = shared(value);
            return value == null || value.isEmpty() ? null : value;
        }
        return "str".equals(type) ? RichText.unescape(value) : value;
    }

    private String shared(String number) throws IOException {
        try {
            return strings.get(Integer.parseInt(number.strip()));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** The characters up to the end of the element at hand, elements inside passed over. */
    private String content() throws IOException {
        buffer.setLength(0);
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                xml.text(buffer);
            }
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
        return buffer.toString();
    }

    /** 0 for A, 25 for Z, 26 for AA. */
    static int column(String reference) {
        int column = 0;
        for (int i = 0;
                i < reference.length() && Character.isLetter(reference.charAt(i)) && column <= MOST_COLUMNS;
                i++) {
            column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
        }
        return Math.max(0, column - 1);
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
