package org.tavsiya.web.cite;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.web.site.Language;
import org.tavsiya.web.site.Wording;

/** The citations of one page, by the keys of its figures. Templates know it as {@code cite}. */
public final class Cited {

    /**
     * @param title null where the page itself is cited
     * @param anchor null for the beginning of the page
     */
    record Figure(String key, String title, String anchor, String values) {}

    private final Citations citations;
    private final Wording w;
    private final Language language;
    private final Snapshot shown;
    private final String address;
    private final String subject;
    private final String filters;
    private final Map<String, Citation> made = new LinkedHashMap<>();

    Cited(
            Citations citations,
            Wording w,
            Language language,
            Snapshot shown,
            String address,
            String subject,
            String filters) {
        this.citations = citations;
        this.w = w;
        this.language = language;
        this.shown = shown;
        this.address = address;
        this.subject = subject;
        this.filters = filters;
    }

    /** @param values what the figure says, in words, without a full stop */
    public Cited figure(String key, String title, String values) {
        return with(new Figure(key, title, key, values));
    }

    /** The page as a whole. */
    public Cited whole(String key, String values) {
        return with(new Figure(key, null, null, values));
    }

    private Cited with(Figure figure) {
        // A register without a version has nothing that could be asked for again.
        if (shown.version().recordedAt() != null) {
            made.put(figure.key(), citations.make(this, w, shown, figure));
        }
        return this;
    }

    /**
     * Says that a figure can be had as a picture.
     *
     * @param figure its name in the address of the picture
     * @param query that asks for the same, with its question mark, or empty
     */
    public Cited drawn(String key, String figure, String query) {
        String start = "/" + language.code();
        String file = start + "/figures/" + figure;
        made.computeIfPresent(
                key,
                (same, citation) -> citation.drawn(
                        file + ".svg" + query,
                        file + ".png" + query,
                        citations.frame(start + "/embed/" + figure + query, citation.title())));
        return this;
    }

    /** Null where there is none. */
    public Citation of(String key) {
        return made.get(key);
    }

    Language language() {
        return language;
    }

    String address() {
        return address;
    }

    String subject() {
        return subject;
    }

    String filters() {
        return filters;
    }
}
