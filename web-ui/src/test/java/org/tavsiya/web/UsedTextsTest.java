package org.tavsiya.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.tavsiya.recommendation.read.filter.Dimension;

/** A text that no page and no class names is found by nobody, translated twice and never read. */
class UsedTextsTest {

    /** Words of the field as published Tajik sources have them: other texts are compared with them, and none is shown itself. */
    private static final String GLOSSARY = "term.";

    private static final String SOURCES = sources();
    private static final Set<String> NAMED = found("[\\w-]+(?:\\.[\\w-]+)*");
    /** What stands before a code that is put behind it, as in {@code "status." + code}. */
    private static final Set<String> BEGINNINGS = found("(?<=[\"'{(|])[a-z][\\w-]*(?:\\.[\\w-]+)*\\.(?=[\"'$_|])");

    @ParameterizedTest
    @ValueSource(strings = {"messages.properties", "desk.properties"})
    void every_text_is_named_by_a_page_or_a_class(String file) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = new ClassPathResource(file).getInputStream()) {
            texts.load(in);
        }
        assertThat(texts.stringPropertyNames().stream().filter(key -> !key.startsWith(GLOSSARY) && !used(key)))
                .as("texts that nobody names in " + file)
                .isEmpty();
    }

    @Test
    void the_search_finds_what_is_named_and_nothing_else() {
        assertThat(used("percent")).isTrue();
        assertThat(used("status.FULLY_IMPLEMENTED")).isTrue();
        assertThat(used("status-of-nothing.FULLY_IMPLEMENTED")).isFalse();
        assertThat(used("workflow.DRAFT")).isFalse();
    }

    private static boolean used(String key) {
        return NAMED.contains(key)
                || BEGINNINGS.stream().anyMatch(key::startsWith)
                || Arrays.stream(Dimension.values()).anyMatch(dimension -> key.startsWith(dimension.parameter() + "."));
    }

    private static Set<String> found(String pattern) {
        return Pattern.compile(pattern)
                .matcher(SOURCES)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String sources() {
        return Stream.of(Path.of("src", "main"), Path.of("..", "recommendations-service", "src", "main", "java"))
                .flatMap(UsedTextsTest::files)
                .map(UsedTextsTest::text)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().matches(".*\\.(java|html|js)")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
