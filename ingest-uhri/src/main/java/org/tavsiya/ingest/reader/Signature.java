package org.tavsiya.ingest.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What a file is, by its first bytes; the name may say anything. */
enum Signature {
    JSON(""),
    ZIP(""),
    GZIP(""),
    EMPTY("The file is empty. Fetch it again."),
    OLE("This is an old Excel workbook (.xls) or one protected by a password. Unpack it and bring it by itself, "
            + "or open it in Excel or LibreOffice and save it as .xlsx without a password."),
    UTF16("The text is encoded in UTF-16. Save it as UTF-8."),
    PDF("This is a PDF. Export the search result from UHRI as Excel, or take the full dataset as JSON."),
    HTML("This is a web page, not the export itself: perhaps an error page was saved. Fetch the file again."),
    XML("This is XML. Export from UHRI as Excel, or take the full dataset as JSON."),
    OTHER("This is neither JSON nor an Excel workbook (.xlsx). "
            + "Export the search result from UHRI as Excel, or take the full dataset as JSON.");

    static final int LENGTH = 512;

    private final String advice;

    Signature(String advice) {
        this.advice = advice;
    }

    /** What it is and what to do, for those that cannot be read. */
    String advice() {
        return advice;
    }

    static Signature of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in.readNBytes(LENGTH));
        }
    }

    static Signature of(byte[] head) {
        if (head.length == 0) {
            return EMPTY;
        }
        if (begins(head, 0x1f, 0x8b)) {
            return GZIP;
        }
        if (begins(head, 'P', 'K', 3, 4) || begins(head, 'P', 'K', 5, 6)) {
            return ZIP;
        }
        if (begins(head, 0xd0, 0xcf, 0x11, 0xe0)) {
            return OLE;
        }
        boolean marked = begins(head, 0xff, 0xfe) || begins(head, 0xfe, 0xff);
        return marked || begins(head, '[', 0) || begins(head, 0, '[') ? UTF16 : ofText(head);
    }

    private static Signature ofText(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        String start = (text.startsWith("\u00ef\u00bb\u00bf") ? text.substring(3) : text)
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (start.startsWith("[") || start.startsWith("{")) {
            return JSON;
        }
        if (start.startsWith("%pdf")) {
            return PDF;
        }
        if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
            return HTML;
        }
        return start.startsWith("<") ? XML : start.isEmpty() ? EMPTY : OTHER;
    }

    private static boolean begins(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (head.length <= i || (head[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
