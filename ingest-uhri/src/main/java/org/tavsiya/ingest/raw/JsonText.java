package org.tavsiya.ingest.raw;

/** Writes JSON strings; the raw text of Excel rows needs no more of JSON than this. */
public final class JsonText {

    private static final String HEX = "0123456789abcdef";

    private JsonText() {}

    /** Appends the text as a JSON string, control characters as {@code \\u00xx}. */
    public static void string(StringBuilder json, String text) {
        json.append('"');
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append(text, from, i).append('\\');
                from = i;
            } else if (c < ' ') {
                json.append(text, from, i)
                        .append("\\u00")
                        .append(HEX.charAt(c >> 4))
                        .append(HEX.charAt(c & 15));
                from = i + 1;
            }
        }
        json.append(text, from, text.length()).append('"');
    }
}
