package org.tavsiya.ingest.word;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import org.tavsiya.ingest.UnreadableSourceException;
import org.tavsiya.ingest.office.Archive;
import org.tavsiya.ingest.office.Xml;

/** The rows of a document's tables, each cell as its lines of text. What stands outside tables is kept aside. */
final class TableRows implements Closeable {

    private static final int MOST_CELLS = 64;
    /** A bookmark by which a list that the register wrote says which of its recommendations stands in the row. Nobody sees it. */
    private static final Pattern MARK =
            Pattern.compile("Rec_([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})");

    private final Archive.Part part;
    private final Xml xml;
    private final int most;
    private final StringBuilder outside = new StringBuilder();
    private StringBuilder text = outside;
    private int passedOver;
    private long inRow;
    private String mark;

    /** @param most characters that a row may have */
    TableRows(Archive.Part part, int most) throws IOException {
        this.part = part;
        this.most = most;
        xml = new Xml(part);
    }

    long unpacked() {
        return part.unpacked();
    }

    /** What was read so far outside of tables, line by line. */
    String outside() {
        return outside.toString();
    }

    /** The id that the row read last carries; null where it carries none, or several. */
    String mark() {
        return mark == null || mark.isEmpty() ? null : mark;
    }

    private void marked(String bookmark) {
        Matcher id = MARK.matcher(bookmark == null ? "" : bookmark);
        if (id.matches()) {
            String told = id.replaceAll("$1-$2-$3-$4-$5");
            mark = mark == null || mark.equals(told) ? told : "";
        }
    }

    /** The cells of the next row; null at the end. */
    List<String> next() throws IOException {
        List<String> cells = null;
        int depth = 0;
        inRow = 0;
        mark = null;
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                String name = xml.name();
                if (name.equals("tr")) {
                    depth++;
                    cells = depth == 1 ? new ArrayList<>() : cells;
                } else if (name.equals("tc") && depth == 1) {
                    text = new StringBuilder();
                } else {
                    opened(name);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                String name = xml.name();
                if (name.equals("tr") && --depth == 0) {
                    text = outside;
                    return cells;
                } else if (name.equals("tc") && depth == 1 && cells.size() < MOST_CELLS) {
                    cells.add(text.toString().strip());
                } else {
                    closed(name);
                }
            }
        }
        return null;
    }

    private void opened(String name) throws IOException {
        if (name.equals("Fallback")) {
            // What Word writes a second time for older programs.
            passedOver++;
        } else if (passedOver == 0) {
            switch (name) {
                case "t" -> content();
                case "bookmarkStart" -> marked(xml.attribute("name"));
                case "br", "cr" -> add("\n");
                case "tab" -> add(" ");
                case "noBreakHyphen" -> add("-");
                default -> {}
            }
        }
    }

    private void closed(String name) throws IOException {
        if (name.equals("Fallback")) {
            passedOver--;
        } else if (name.equals("p") && passedOver == 0) {
            add("\n");
        }
    }

    private void content() throws IOException {
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                int before = text.length();
                xml.text(text);
                counted(text.length() - before);
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                throw new UnreadableSourceException(
                        "The document holds elements inside a text, which Word never writes. It is not read further.");
            }
        }
    }

    private void add(String sign) throws UnreadableSourceException {
        text.append(sign);
        counted(sign.length());
    }

    private void counted(int characters) throws UnreadableSourceException {
        inRow += characters;
        if (inRow > most) {
            throw new UnreadableSourceException(
                    "The document holds a row or a text longer than any list has. It is not read further.");
        }
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
