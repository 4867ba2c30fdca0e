package org.tavsiya.web.about;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tavsiya.recommendation.Limits;
import org.tavsiya.web.site.Sentence;

/**
 * What an administrator typed, as a page shows it: an empty line ends a paragraph, addresses of the web and of e-mail become links, and
 * nothing else means anything. Markup stays the text that it is.
 */
final class ToldText {

    private static final Pattern ADDRESS =
            Pattern.compile("https?://\\S+|[\\p{Alnum}._%+-]+@[\\p{Alnum}-]+(?:\\.[\\p{Alnum}-]+)+");
    /** What ends a sentence or a bracket ends the address before it, too. */
    private static final Pattern AFTER = Pattern.compile("[.,;:!?)\\]}»”\"'>]+$");

    private ToldText() {}

    /** Paragraphs, each of text and links; none for null. */
    static List<List<Sentence.Part>> of(String text) {
        return text == null
                ? List.of()
                : Stream.of(text.strip().split("\\R[ \\t]*(?:\\R[ \\t]*)+"))
                        .map(ToldText::parts)
                        .toList();
    }

    private static List<Sentence.Part> parts(String paragraph) {
        List<Sentence.Part> parts = new ArrayList<>();
        Matcher found = ADDRESS.matcher(paragraph);
        int from = 0;
        while (found.find()) {
            String address = AFTER.matcher(found.group()).replaceFirst("");
            String href = href(address);
            if (href != null) {
                add(parts, paragraph.substring(from, found.start()), null);
                add(parts, address, href);
                from = found.start() + address.length();
            }
        }
        add(parts, paragraph.substring(from), null);
        return parts;
    }

    private static String href(String address) {
        if (address.startsWith("http")) {
            return Limits.isWebAddress(address) ? address : null;
        }
        return "mailto:" + address;
    }

    private static void add(List<Sentence.Part> parts, String text, String href) {
        if (!text.isEmpty()) {
            parts.add(new Sentence.Part(text, href));
        }
    }
}
