package org.tavsiya.web.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A sentence with links in it, in the word order of the language: each part is text, or text with an address. */
public final class Sentence {

    /** @param href null for plain text */
    public record Part(String text, String href) {}

    /** A piece of a sentence that leads somewhere. */
    public record Link(String text, String href) {}

    /** Private-use characters, which no text of ours holds, mark where a link begins, turns into its address and ends. */
    private static final Pattern LINK = Pattern.compile("\uE000(\\d+)\uE001");

    private Sentence() {}

    public static List<Part> of(Wording w, String key, Object... arguments) {
        Object[] marked = new Object[arguments.length];
        Arrays.setAll(marked, i -> arguments[i] instanceof Link ? "\uE000" + i + "\uE001" : arguments[i]);
        return parts(w.text(key, marked), arguments);
    }

    /** Sentences without their links, and without a full stop at the end. */
    public static String plain(List<List<Part>> sentences) {
        return sentences.stream()
                .map(parts -> parts.stream().map(Part::text).collect(Collectors.joining()))
                .collect(Collectors.joining(" "))
                .replaceFirst("[.:]$", "");
    }

    private static List<Part> parts(String text, Object[] arguments) {
        List<Part> parts = new ArrayList<>();
        Matcher link = LINK.matcher(text);
        int from = 0;
        while (link.find()) {
            plain(parts, text.substring(from, link.start()));
            Link found = (Link) arguments[Integer.parseInt(link.group(1))];
            parts.add(new Part(found.text(), found.href()));
            from = link.end();
        }
        plain(parts, text.substring(from));
        return parts;
    }

    private static void plain(List<Part> parts, String text) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, null));
        }
    }
}
