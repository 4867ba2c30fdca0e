package org.tavsiya.ingest.clean;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.tavsiya.ingest.names.Table;

/**
 * Character references of HTML 4.01, and what conversion has left of them: without semicolon, encoded twice, in Windows' numbering.
 * A browser reads {@code &regulation} as "®ulation"; a text of ours may well say {@code training &regulation}. So without a semicolon
 * only names count that no English word begins with, or that end where the word ends.
 */
final class Entities {

    /** @param broken whether a reference was damaged or unknown */
    record Decoded(String text, boolean broken) {}

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LONGEST_NAME = 10;
    private static final Map<String, Integer> CODES = new HashMap<>();
    private static final Pattern SAFE_WITHOUT_SEMICOLON = Pattern.compile(
            "nbsp|[lr][sd]quo|[nm]dash|hellip|[A-Za-z]{1,2}(?:acute|grave|circ|uml|tilde|cedil|ring|slash|lig)");
    private static final Pattern SAFE_AT_WORD_END = Pattern.compile("amp|lt|gt|quot|apos");

    static {
        for (String[] row : Table.rows(Entities.class, "entities.tsv")) {
            CODES.put(row[0], Integer.parseInt(row[1]));
        }
    }

    private final String in;
    private final StringBuilder out;
    private boolean broken;
    private boolean ampersand;

    private Entities(String in) {
        this.in = in;
        out = new StringBuilder(in.length());
    }

    static Decoded decode(String text) {
        if (text.indexOf('&') < 0) {
            return new Decoded(text, false);
        }
        Entities once = new Entities(text);
        String decoded = once.run();
        if (once.ampersand && looksEncoded(decoded)) {
            Entities twice = new Entities(decoded);
            return new Decoded(twice.run(), true);
        }
        return new Decoded(decoded, once.broken);
    }

    private static boolean looksEncoded(String text) {
        for (int at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
            int end = semicolonAfter(text, at);
            if (end > at + 1 && (text.charAt(at + 1) == '#' || CODES.containsKey(text.substring(at + 1, end)))) {
                return true;
            }
        }
        return false;
    }

    /** No farther than a name is long: looking on to the end of the text, from each of a million ampersands, would take hours. */
    private static int semicolonAfter(String text, int at) {
        for (int i = at + 1; i < text.length() && i <= at + 1 + LONGEST_NAME; i++) {
            if (text.charAt(i) == ';') {
                return i;
            }
        }
        return -1;
    }

    private String run() {
        int from = 0;
        for (int at = in.indexOf('&'); at >= 0; at = in.indexOf('&', from)) {
            out.append(in, from, at);
            int end = at + 1 < in.length() && in.charAt(at + 1) == '#' ? number(at + 2) : name(at + 1);
            if (end < 0) {
                out.append('&');
                end = at + 1;
            }
            from = end;
        }
        return out.append(in, from, in.length()).toString();
    }

    /** Appends the character and returns where the reference ends; -1 when it is none. */
    private int number(int start) {
        boolean hex = start < in.length() && (in.charAt(start) == 'x' || in.charAt(start) == 'X');
        int at = hex ? start + 1 : start;
        int first = at;
        int code = 0;
        while (at < in.length() && Character.digit(in.charAt(at), hex ? 16 : 10) >= 0 && at - first < 8) {
            code = code * (hex ? 16 : 10) + Character.digit(in.charAt(at++), hex ? 16 : 10);
        }
        if (at == first || !Character.isValidCodePoint(code) || code == 0 || code >= 0xd800 && code < 0xe000) {
            broken = true;
            return -1;
        }
        append(code);
        return semicolon(at);
    }

    private int name(int start) {
        int end = start;
        while (end < in.length() && end - start < LONGEST_NAME && isNameCharacter(in.charAt(end))) {
            end++;
        }
        if (end == start) {
            return -1;
        }
        boolean closed = end < in.length() && in.charAt(end) == ';';
        if (closed && CODES.containsKey(in.substring(start, end))) {
            return named(start, end);
        }
        for (int to = end; to > start + 1; to--) {
            String name = in.substring(start, to);
            if (CODES.containsKey(name)
                    && (SAFE_WITHOUT_SEMICOLON.matcher(name).matches()
                            || to == end && SAFE_AT_WORD_END.matcher(name).matches())) {
                return named(start, to);
            }
        }
        broken |= closed;
        return -1;
    }

    private int named(int start, int end) {
        String name = in.substring(start, end);
        ampersand |= name.equals("amp");
        out.appendCodePoint(CODES.get(name));
        return semicolon(end);
    }

    private int semicolon(int at) {
        if (at < in.length() && in.charAt(at) == ';') {
            return at + 1;
        }
        broken = true;
        return at;
    }

    /** Numbers 128 to 159 are control characters nobody means; browsers read them as Windows' characters, and so do we. */
    private void append(int code) {
        if (code >= 0x80 && code <= 0x9f) {
            out.append(new String(new byte[] {(byte) code}, WINDOWS));
        } else {
            out.appendCodePoint(code);
        }
    }

    private static boolean isNameCharacter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
