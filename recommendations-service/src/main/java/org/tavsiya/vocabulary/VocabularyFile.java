package org.tavsiya.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a vocabulary that ships with the application. */
final class VocabularyFile {

    private static final JsonMapper JSON = new JsonMapper();

    private VocabularyFile() {}

    static JsonNode read(String name) {
        try (InputStream in = new ClassPathResource("vocabulary/" + name).getInputStream()) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("Vocabulary " + name + " is missing from the application", e);
        }
    }

    static String text(JsonNode node, String name) {
        return node.hasNonNull(name) ? node.get(name).asString() : null;
    }

    static Word word(JsonNode node) {
        return new Word(text(node, "en"), text(node, "ru"), text(node, "tg"));
    }
}
