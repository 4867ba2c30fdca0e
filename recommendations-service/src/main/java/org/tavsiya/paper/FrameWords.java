package org.tavsiya.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The few words that a document has of its own accord, in its language; in English where it is in none of the three. */
public final class FrameWords {

    private static final JsonNode ALL = read();

    private final String language;

    private FrameWords(String language) {
        this.language = language;
    }

    public static FrameWords of(Paper paper) {
        return new FrameWords(paper.language().split("-")[0]);
    }

    public String contents() {
        return text("contents");
    }

    /** "Table 2" with a number instead of {0}, as {@link #figure} and {@link #page}. */
    public String table() {
        return text("table");
    }

    public String figure() {
        return text("figure");
    }

    /** {0} is the page, {1} how many there are. */
    public String page() {
        return text("page");
    }

    /** What stands at the foot of each page. */
    public String pin(PaperPin pin) {
        return text("pin")
                .replace("{0}", pin.asOf().toString())
                .replace("{1}", Long.toString(pin.dataVersion()))
                .replace("{2}", pin.checkCode());
    }

    private String text(String key) {
        JsonNode words = ALL.get(key);
        return (words.hasNonNull(language) ? words.get(language) : words.get("en")).asString();
    }

    private static JsonNode read() {
        try (InputStream in = new ClassPathResource("paper/words.json").getInputStream()) {
            return new JsonMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the words of documents are missing from the application", e);
        }
    }
}
