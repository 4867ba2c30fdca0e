package org.tavsiya.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What a reader of Russian or Tajik sees of the vocabularies, also of labels that only an import of the whole world brings. */
class LabelsTest {

    private static final Path TO_CONFIRM = Path.of("../docs/TAJIK-TO-CONFIRM.csv");

    private final Words words = new Words();
    private final Bodies bodies = new Bodies();
    private final GradeSchemes grades = new GradeSchemes();

    /** All labels by the key they have in the list for the native speaker. */
    private Map<String, String> shown(Locale locale) {
        Map<String, String> shown = new LinkedHashMap<>();
        words.themes().forEach(t -> shown.put("vocabulary.theme." + t, words.theme(t, locale)));
        words.persons().forEach(p -> shown.put("vocabulary.person." + p, words.persons(p, locale)));
        words.regions().forEach(r -> shown.put("vocabulary.region." + r, words.region(r, locale)));
        words.sdgs().forEach(s -> shown.put("vocabulary.sdg." + s, words.sdg(s, locale)));
        for (Words.StatusWord status : words.statuses()) {
            shown.put("vocabulary.status." + status.code(), status.name().in(locale));
            shown.put(
                    "vocabulary.status." + status.code() + ".definition",
                    status.definition().in(locale));
        }
        for (Bodies.Body body : bodies.all()) {
            shown.put("vocabulary.body." + body.code(), body.name().in(locale));
            shown.put(
                    "vocabulary.body." + body.code() + ".short",
                    body.shortName().in(locale));
        }
        grades.all()
                .forEach(s -> s.grades()
                        .forEach(g -> shown.put(
                                "vocabulary.grade." + s.id() + "." + g.code(),
                                g.name().in(locale))));
        return shown;
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "tg"})
    void every_theme_person_goal_status_body_and_grade_has_its_own_wording(String language) {
        assertThat(shown(Locale.forLanguageTag(language)))
                .hasSizeGreaterThan(540)
                .allSatisfy((key, label) -> assertThat(label)
                        .as(key)
                        .matches(".*\\p{IsCyrillic}.*")
                        .doesNotContainPattern("[A-Za-z]")
                        .isEqualTo(label.strip()));
    }

    @Test
    void russian_is_written_with_one_letter_and_not_two() {
        assertThat(shown(Locale.forLanguageTag("ru")).values()).noneMatch(label -> label.matches("(?s).*[ёЁ].*"));
    }

    @Test
    void labels_that_a_reader_chooses_from_are_not_two_of_the_same_wording() {
        for (String language : new String[] {"en", "ru", "tg"}) {
            Locale locale = Locale.forLanguageTag(language);
            assertThat(words.themes().stream().map(t -> words.theme(t, locale))).doesNotHaveDuplicates();
            assertThat(words.persons().stream().map(p -> words.persons(p, locale)))
                    .doesNotHaveDuplicates();
            assertThat(bodies.all().stream().map(b -> b.name().in(locale))).doesNotHaveDuplicates();
            assertThat(bodies.all().stream().map(b -> b.shortName().in(locale))).doesNotHaveDuplicates();
        }
    }

    @Test
    void the_goals_and_targets_of_the_2030_agenda_are_all_there() {
        assertThat(words.sdgs()).hasSize(17 + 169);
    }

    @Test
    void every_tajik_label_not_seen_in_a_published_source_awaits_a_native_speaker() throws IOException {
        Map<String, String> listed = new TreeMap<>();
        try (CSVParser csv = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(Files.newBufferedReader(TO_CONFIRM, StandardCharsets.UTF_8))) {
            for (CSVRecord row : csv) {
                listed.put(row.get("key"), row.get("tg"));
            }
        }
        Map<String, String> awaiting = shown(Locale.forLanguageTag("tg"));
        // The coalition's own scale has no words but those of its statuses.
        awaiting.keySet().removeIf(key -> key.startsWith("vocabulary.grade.COALITION_V1."));
        bodies.all().stream()
                .filter(b -> b.shortName().tg().equals(b.name().tg()))
                .forEach(b -> awaiting.remove("vocabulary.body." + b.code() + ".short"));
        for (JsonNode seen : VocabularyFile.read("bodies.json")) {
            if ("V".equals(VocabularyFile.text(seen, "tgCertainty"))) {
                awaiting.remove("vocabulary.body." + seen.get("code").asString());
            }
        }
        assertThat(listed).containsAllEntriesOf(awaiting);
        for (JsonNode state : VocabularyFile.read("countries.json")) {
            assertThat(listed)
                    .containsEntry(
                            "vocabulary.country." + state.get("label").asString(),
                            state.get("tg").asString());
        }
    }
}
