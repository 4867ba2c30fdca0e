package org.tavsiya.paper.html;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;
import org.tavsiya.paper.CrossReference;
import org.tavsiya.paper.Footnote;
import org.tavsiya.paper.FrameWords;
import org.tavsiya.paper.Hyperlink;
import org.tavsiya.paper.Inline;
import org.tavsiya.paper.Mark;
import org.tavsiya.paper.Paper;
import org.tavsiya.paper.Places;
import org.tavsiya.paper.TextSpan;

/** What stands in lines, escaped; notes are kept for the end. */
final class HtmlText {

    /** What no XML may hold. */
    private static final Pattern NO_CHARACTER =
            Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]|[\\ud800-\\udbff](?![\\udc00-\\udfff])"
                    + "|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]");

    private final Places places;
    private final StringBuilder notes = new StringBuilder();
    private int lastNote;
    private int lastNumber;

    HtmlText(Paper paper, FrameWords words) {
        this.places = Places.of(paper, words);
    }

    static String escaped(String text) {
        return HtmlUtils.htmlEscape(NO_CHARACTER.matcher(text).replaceAll(""), "UTF-8");
    }

    static String plain(List<Inline> content) {
        return Places.plain(content);
    }

    int nextNumber() {
        return ++lastNumber;
    }

    String anchored(String anchor, String html) {
        return anchor == null ? html : "<span id=\"" + anchor + "\">" + html + "</span>";
    }

    String of(List<Inline> content) {
        return content.stream().map(this::of).collect(Collectors.joining());
    }

    private String of(Inline inline) {
        if (inline instanceof TextSpan span) {
            return words(span);
        } else if (inline instanceof Footnote note) {
            return noted(note);
        } else if (inline instanceof CrossReference to) {
            return "<a href=\"#" + to.anchor() + "\">" + escaped(places.name(to.anchor())) + "</a>";
        } else if (inline instanceof Hyperlink link) {
            return "<a href=\"" + escaped(link.address()) + "\" rel=\"noreferrer\">" + escaped(link.text()) + "</a>";
        } else if (inline instanceof Mark) {
            return "";
        }
        throw new IllegalArgumentException("no such inline: " + inline);
    }

    private static String words(TextSpan span) {
        String html = escaped(span.text()).replace("\n", "<br/>");
        html = span.strong() ? "<strong>" + html + "</strong>" : html;
        html = span.emphasised() ? "<em>" + html + "</em>" : html;
        return span.language() == null ? html : "<span lang=\"" + escaped(span.language()) + "\">" + html + "</span>";
    }

    private String noted(Footnote note) {
        int number = ++lastNote;
        notes.append("<li id=\"note").append(number).append("\">").append(of(note.content()));
        notes.append(" <a href=\"#noted").append(number).append("\">↩</a></li>\n");
        return "<sup><a id=\"noted" + number + "\" href=\"#note" + number + "\">" + number + "</a></sup>";
    }

    String notes() {
        return notes.isEmpty() ? "" : "<ol class=\"notes\">\n" + notes + "</ol>\n";
    }
}
