package org.tavsiya.web.site;

import org.unbescape.html.HtmlEscape;

/**
 * Elements written one after the other. A page repeats bars, rows of numbers and States to choose from by the hundred; a template, which
 * looks at every element and attribute anew, took two thirds of the time of a page for them. What is text or an attribute goes through the
 * template engine's own escaping.
 */
public final class Markup {

    private static final int USUAL = 2_000;

    private final StringBuilder out = new StringBuilder(USUAL);

    /** @param tag of this program, with what its attributes are that nobody else says */
    public Markup begin(String tag) {
        out.append('<').append(tag);
        return this;
    }

    /** Nothing where there is no value. */
    public Markup with(String attribute, String value) {
        if (value != null) {
            out.append(' ')
                    .append(attribute)
                    .append("=\"")
                    .append(escaped(value))
                    .append('"');
        }
        return this;
    }

    public Markup inside() {
        out.append('>');
        return this;
    }

    /** Ends an element of a drawing that has nothing inside. */
    public Markup closed() {
        out.append("/>");
        return this;
    }

    public Markup end(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    public Markup text(String text) {
        if (text != null) {
            out.append(escaped(text));
        }
        return this;
    }

    /** As a link, unless it leads nowhere. */
    public Markup linked(String href, String text) {
        return href == null
                ? text(text)
                : begin("a").with("href", href).inside().text(text).end("a");
    }

    /** @param language of the text where that is not the page's, else null */
    public Markup option(String value, String text, String language, boolean chosen) {
        begin("option").with("lang", language).with("value", value);
        return with("selected", chosen ? "selected" : null).inside().text(text).end("option");
    }

    private static String escaped(String text) {
        return HtmlEscape.escapeHtml4Xml(text);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
