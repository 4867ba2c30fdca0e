package org.tavsiya.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.tavsiya.recommendation.read.document.EventDescriptions;

/** What happened to a recommendation is told in words, never by the name of the event. */
class EventWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "_ru", "_tg"})
    void every_event_has_its_words_for_readers_and_for_the_desk(String language) throws IOException {
        Properties words = new Properties();
        read(words, "messages" + language + ".properties");
        read(words, "desk" + language + ".properties");
        assertThat(EventDescriptions.all())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(words.stringPropertyNames())
                        .contains("fact." + line.kind(), "desk.event." + line.kind()));
    }

    private static void read(Properties into, String file) throws IOException {
        try (Reader in = new InputStreamReader(new ClassPathResource(file).getInputStream(), StandardCharsets.UTF_8)) {
            into.load(in);
        }
    }
}
