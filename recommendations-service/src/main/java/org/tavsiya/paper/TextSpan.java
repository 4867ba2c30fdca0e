package org.tavsiya.paper;

/**
 * Words set alike; a line feed in them begins a new line.
 *
 * @param language as a BCP 47 tag, where it is not that of the whole document; else null
 */
public record TextSpan(String text, boolean strong, boolean emphasised, String language) implements Inline {

    public TextSpan {
        text = PaperRules.printable(text);
    }

    public static TextSpan of(String text) {
        return new TextSpan(text, false, false, null);
    }

    public static TextSpan strong(String text) {
        return new TextSpan(text, true, false, null);
    }

    public static TextSpan emphasised(String text) {
        return new TextSpan(text, false, true, null);
    }

    public TextSpan in(String tag) {
        return new TextSpan(text, strong, emphasised, tag);
    }
}
