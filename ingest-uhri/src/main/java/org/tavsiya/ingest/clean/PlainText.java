package org.tavsiya.ingest.clean;

import java.util.Locale;
import java.util.Set;
import org.tavsiya.ingest.names.Spaces;

/**
 * Plain text of UHRI's HTML fragments. Only known tags are tags: {@code < 5 years} and {@code <State party>} are text.
 * A full HTML parser would repair what we want to see unrepaired, at many times the cost.
 */
final class PlainText {

    private static final Set<String> BLOCK = Set.of(
            "p",
            "br",
            "div",
            "li",
            "ul",
            "ol",
            "tr",
            "table",
            "tbody",
            "thead",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "section",
            "article",
            "hr",
            "dl",
            "dt",
            "dd",
            "pre",
            "header",
            "footer");
    private static final Set<String> INLINE = Set.of(
            "span",
            "b",
            "i",
            "u",
            "em",
            "strong",
            "a",
            "sup",
            "sub",
            "font",
            "small",
            "big",
            "s",
            "strike",
            "del",
            "ins",
            "abbr",
            "cite",
            "q",
            "img",
            "html",
            "body",
            "head",
            "meta",
            "o:p",
            "mark",
            "code",
            "label",
            "th",
            "td",
            "col",
            "colgroup",
            "wbr",
            "center");
    private static final int LONGEST_NAME = 10;

    private final String in;
    private final StringBuilder out;
    private boolean broken;
    private boolean noCommentEnds;

    private PlainText(String in) {
        this.in = in;
        out = new StringBuilder(in.length());
    }

    static Entities.Decoded of(String source) {
        if (source.indexOf('<') < 0 && source.indexOf('&') < 0 && source.indexOf('>') < 0) {
            return new Entities.Decoded(Spaces.collapseLines(source), false);
        }
        PlainText plain = new PlainText(source);
        // Tags go before entities are decoded, so that a decoded "<" stays a character.
        Entities.Decoded decoded = Entities.decode(plain.withoutTags());
        return new Entities.Decoded(Spaces.collapseLines(decoded.text()), decoded.broken() || plain.broken);
    }

    private String withoutTags() {
        int from = 0;
        for (int at = 0; at < in.length(); at++) {
            char c = in.charAt(at);
            int end = c == '<' ? tag(at, from) : c == '>' ? strayBreak(at, from) : -1;
            if (end >= 0) {
                from = end;
                at = end - 1;
            }
        }
        return out.append(in, from, in.length()).toString();
    }

    /** Writes what precedes a tag and what stands for it; returns where it ends, -1 when there is none. */
    private int tag(int at, int from) {
        if (in.startsWith("<!--", at)) {
            int end = commentEnd(at);
            return end < 0 ? -1 : replace(from, at, end + 3, "");
        }
        int nameStart = at + 1 < in.length() && in.charAt(at + 1) == '/' ? at + 2 : at + 1;
        int nameEnd = nameStart;
        while (nameEnd < in.length() && nameEnd - nameStart < LONGEST_NAME && isNameCharacter(in.charAt(nameEnd))) {
            nameEnd++;
        }
        String name = in.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
        boolean block = BLOCK.contains(name);
        if (!block && !INLINE.contains(name)) {
            return -1;
        }
        int end = tagEnd(nameEnd);
        if (end < 0) {
            broken = true;
            return -1;
        }
        return replace(from, at, end + 1, block ? "\n" : name.equals("td") || name.equals("th") ? " " : "");
    }

    /** The closing bracket, quoted attribute values skipped; -1 when another tag opens first. */
    /** Where a comment closes; once none does, none of those behind it is looked for again. */
    private int commentEnd(int at) {
        if (noCommentEnds) {
            return -1;
        }
        int end = in.indexOf("-->", at);
        noCommentEnds = end < 0;
        return end;
    }

    private int tagEnd(int at) {
        char quote = 0;
        for (int i = at; i < in.length(); i++) {
            char c = in.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '>') {
                return i;
            } else if (c == '<') {
                return -1;
            } else if ((c == '"' || c == '\'') && in.charAt(i - 1) == '=') {
                quote = c;
            }
        }
        return -1;
    }

    /** {@code br>} whose opening bracket was lost in conversion. */
    private int strayBreak(int at, int from) {
        int start = at - (at > 0 && in.charAt(at - 1) == '/' ? 3 : 2);
        if (start < from
                || !in.startsWith("br", start)
                || start > 0 && (Character.isLetterOrDigit(in.charAt(start - 1)) || in.charAt(start - 1) == '<')) {
            return -1;
        }
        broken = true;
        return replace(from, start, at + 1, "\n");
    }

    private int replace(int from, int at, int end, String by) {
        out.append(in, from, at).append(by);
        return end;
    }

    private static boolean isNameCharacter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '1' && c <= '6' || c == ':';
    }
}
