package org.tavsiya.ingest.xlsx;

import java.io.IOException;
import javax.xml.stream.XMLStreamConstants;
import org.tavsiya.ingest.office.Xml;

/** The text of a shared or inline string: all its runs, without the phonetic guide, Excel's own escapes undone. */
final class RichText {

    private RichText() {}

    /** Reads up to the end of the element at hand. */
    static String read(Xml xml, StringBuilder buffer) throws IOException {
        buffer.setLength(0);
        int depth = 1;
        int phonetic = 0;
        boolean text = false;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                phonetic += xml.name().equals("rPh") ? 1 : 0;
                text = xml.name().equals("t") && phonetic == 0;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                phonetic -= xml.name().equals("rPh") ? 1 : 0;
                text = false;
            } else if (text
                    && (event == XMLStreamConstants.CHARACTERS
                            || event == XMLStreamConstants.CDATA
                            || event == XMLStreamConstants.SPACE)) {
                xml.text(buffer);
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                depth = 0;
            }
        }
        return unescape(buffer);
    }

    /** {@code _x000D_} is a carriage return; {@code _x005F_} an underscore that would otherwise begin such an escape. */
    static String unescape(CharSequence source) {
        String text = source.toString();
        int at = text.indexOf("_x");
        if (at < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        for (; at >= 0; at = text.indexOf("_x", at + 1)) {
            if (at >= from && isEscape(text, at)) {
                out.append(text, from, at).append((char) Integer.parseInt(text.substring(at + 2, at + 6), 16));
                from = at + 7;
            }
        }
        return out.append(text, from, text.length()).toString();
    }

    private static boolean isEscape(String text, int at) {
        if (at + 7 > text.length() || text.charAt(at + 6) != '_') {
            return false;
        }
        for (int i = at + 2; i < at + 6; i++) {
            if (Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }
}
