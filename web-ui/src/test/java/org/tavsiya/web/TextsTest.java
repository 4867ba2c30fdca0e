package org.tavsiya.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

class TextsTest {

    /** Wordings of the glossary that were seen in a published Tajik source. */
    private static final String GLOSSARY = "term.";

    private static Properties read(String file) throws IOException {
        Properties properties = new Properties();
        try (Reader in = new InputStreamReader(new ClassPathResource(file).getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties;
    }

    @Test
    void the_three_languages_have_the_same_texts() throws IOException {
        Set<String> english = new TreeSet<>(read("messages.properties").stringPropertyNames());
        assertThat(new TreeSet<>(read("messages_ru.properties").stringPropertyNames()))
                .isEqualTo(english);
        assertThat(new TreeSet<>(read("messages_tg.properties").stringPropertyNames()))
                .isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({"messages.properties,en", "messages_ru.properties,ru", "messages_tg.properties,tg"})
    void every_text_is_a_pattern_that_can_be_read_and_takes_the_same_arguments(String file, String language)
            throws IOException {
        Properties english = read("messages.properties");
        read(file).forEach((key, text) -> {
            MessageFormat format = new MessageFormat(text.toString(), ULocale.forLanguageTag(language));
            assertThat(IntStream.range(0, arguments(new MessageFormat(english.getProperty(key.toString()))))
                            .mapToObj(String::valueOf)
                            .toList())
                    .as(key.toString())
                    .containsAll(format.getArgumentNames());
        });
    }

    /**
     * How many arguments a text is given: each number is followed by its bare value, which a language may need
     * although English does not.
     */
    private static int arguments(MessageFormat format) {
        return format.getArgumentNames().stream()
                        .mapToInt(Integer::parseInt)
                        .map(last -> last + 1)
                        .max()
                        .orElse(-1)
                + 1;
    }

    @ParameterizedTest
    @CsvSource({
        "1,1 рекомендация",
        "2,2 рекомендации",
        "5,5 рекомендаций",
        "11,11 рекомендаций",
        "21,21 рекомендация",
        "112,112 рекомендаций",
        "1602,1 602 рекомендации"
    })
    void russian_has_its_plural_forms(int n, String text) throws IOException {
        MessageFormat format = new MessageFormat(
                read("messages_ru.properties").getProperty("list.count"), ULocale.forLanguageTag("ru"));
        assertThat(format.format(new Object[] {n}).replace('\u00a0', ' ')).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages_tg.properties", "desk_tg.properties"})
    void tajik_nouns_stay_singular_after_numbers(String file) throws IOException {
        assertThat(read(file).values())
                .noneMatch(text -> text.toString().matches("(?s).*(\\{\\d}|#|\\d) \\p{L}+ҳо(?!\\p{L}).*"));
    }

    /** UN documents in Russian write the names of treaties and committees without the dots; the pages around them do as they do. */
    @ParameterizedTest
    @ValueSource(strings = {"messages_ru.properties", "desk_ru.properties"})
    void russian_is_written_with_one_letter_and_not_two(String file) throws IOException {
        assertThat(read(file).values()).noneMatch(text -> text.toString().matches("(?s).*[ёЁ].*"));
    }

    /** The glossary's word for what the State reports of itself: what it says is its information, and no declaration. */
    @ParameterizedTest
    @CsvSource({"ru,нформация,аявлени", "tg,аълумот,зҳор"})
    void the_desk_and_the_pages_have_one_word_for_the_states_claim(String language, String word, String other)
            throws IOException {
        for (String file : List.of("messages_", "desk_")) {
            Properties texts = read(file + language + ".properties");
            texts.stringPropertyNames().stream()
                    .filter(k ->
                            k.matches(".*[.-]claim([.-].*)?|none\\.claim|rule\\.ClaimSaysSomething|voices\\.state"))
                    .forEach(k -> assertThat(texts.getProperty(k)).as(k).doesNotContain(other));
            texts.stringPropertyNames().stream()
                    .filter(k -> Set.of(
                                    "term.claim.state",
                                    "none.claim",
                                    "facet.claim",
                                    "detail.lane.claim",
                                    "desk.lane.claim",
                                    "desk.form.claim",
                                    "desk.event.state-claim-recorded",
                                    "fact.state-claim-recorded",
                                    "voices.state")
                            .contains(k))
                    .forEach(k -> assertThat(texts.getProperty(k)).as(k).contains(word));
        }
    }

    /**
     * One thing has one name, on pages and on the desk. Of Tajik's two words for the coalition this is the one under which the press
     * of the country knows it; the committees are all called by the same word.
     */
    @ParameterizedTest
    @CsvSource({
        "tg,оалитси,Эътилоф",
        "tg,омитет,Кумита",
        "ru,тратила значение,утратила актуальность",
        "ru,изненный цикл,Состояние"
    })
    void one_thing_is_called_by_one_word(String language, String other, String word) throws IOException {
        for (String file : List.of("messages_", "desk_")) {
            read(file + language + ".properties")
                    .forEach((key, text) -> assertThat(text.toString())
                            .as("%s: the word is %s", key, word)
                            .doesNotContain(other));
        }
    }

    @Test
    void every_tajik_wording_not_seen_in_a_published_source_awaits_a_native_speaker() throws IOException {
        Properties tajik = read("messages_tg.properties");
        try (CSVParser csv = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(Files.newBufferedReader(root().resolve("docs/TAJIK-TO-CONFIRM.csv")))) {
            List<CSVRecord> listed = csv.getRecords();
            Set<String> keys =
                    new TreeSet<>(listed.stream().map(r -> r.get("key")).toList());
            listed.stream()
                    .filter(r -> tajik.containsKey(r.get("key")))
                    .forEach(r -> assertThat(r.get("tg")).as(r.get("key")).isEqualTo(tajik.getProperty(r.get("key"))));
            Set<String> confirmed = tajik.stringPropertyNames().stream()
                    .filter(k -> k.startsWith(GLOSSARY) && !keys.contains(k))
                    .map(tajik::getProperty)
                    .collect(Collectors.toSet());
            assertThat(tajik.stringPropertyNames().stream().filter(k -> !keys.contains(k)))
                    .allSatisfy(k -> assertThat(confirmed).as(k).contains(tajik.getProperty(k)));
        }
    }

    private static Path root() {
        Path here = Path.of("").toAbsolutePath();
        return Files.exists(here.resolve("docs")) ? here : here.getParent();
    }
}
