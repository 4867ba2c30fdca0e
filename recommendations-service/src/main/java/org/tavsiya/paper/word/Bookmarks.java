package org.tavsiya.paper.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;

/** Names within the file, numbered as they come. */
final class Bookmarks {

    /** Word hides bookmarks that begin so, and knows these as its own. */
    private static final String HEADING = "_Toc";

    private long last;
    private int headings;

    /** @param name null for none */
    void around(XWPFParagraph paragraph, String name, Runnable content) {
        if (name == null) {
            content.run();
            return;
        }
        BigInteger id = BigInteger.valueOf(++last);
        CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
        start.setId(id);
        start.setName(name);
        content.run();
        paragraph.getCTP().addNewBookmarkEnd().setId(id);
    }

    String nextHeading() {
        return heading(++headings);
    }

    /** @param number of the heading in the document, from 1 */
    static String heading(int number) {
        return HEADING + (100_000_000 + number);
    }
}
