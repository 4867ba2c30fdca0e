package org.tavsiya.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Labels of the data in the reader's language. Keys are the canonical English spellings that the data carries. */
@Component
public class Words {

    /** @param mark sign that stands beside the word, so that colour is never the only sign */
    public record StatusWord(String code, String mark, Word name, Word definition) {}

    private final Map<String, Word> themes = labels("themes.json");
    private final Map<String, Word> persons = labels("persons.json");
    private final Map<String, Word> regions = labels("regions.json");
    private final Map<String, Word> sdgs = new LinkedHashMap<>();
    private final Map<String, StatusWord> statuses = new LinkedHashMap<>();
    private final StateNames states = new StateNames(labels("countries.json"));

    public Words() {
        VocabularyFile.read("sdgs.json").forEach(s -> sdgs.put(s.get("code").asString(), VocabularyFile.word(s)));
        for (JsonNode s : VocabularyFile.read("statuses.json")) {
            statuses.put(
                    s.get("code").asString(),
                    new StatusWord(
                            s.get("code").asString(),
                            s.get("mark").asString(),
                            VocabularyFile.word(s),
                            VocabularyFile.word(s.get("definition"))));
        }
    }

    private static Map<String, Word> labels(String file) {
        Map<String, Word> words = new LinkedHashMap<>();
        VocabularyFile.read(file)
                .forEach(n -> words.put(
                        n.get("label").asString(),
                        new Word(
                                n.get("label").asString(),
                                VocabularyFile.text(n, "ru"),
                                VocabularyFile.text(n, "tg"))));
        return words;
    }

    public String theme(String label, Locale locale) {
        return label(themes, label, locale);
    }

    public Set<String> themes() {
        return themes.keySet();
    }

    public Set<String> persons() {
        return persons.keySet();
    }

    /** Codes of the goals and of their targets: 16, 16.3. */
    public Set<String> sdgs() {
        return sdgs.keySet();
    }

    public String persons(String label, Locale locale) {
        return label(persons, label, locale);
    }

    public Set<String> regions() {
        return regions.keySet();
    }

    /** A regional group of the United Nations. */
    public String region(String label, Locale locale) {
        return label(regions, label, locale);
    }

    public String sdg(String code, Locale locale) {
        return label(sdgs, code, locale);
    }

    public List<StatusWord> statuses() {
        return List.copyOf(statuses.values());
    }

    public Optional<StatusWord> status(String code) {
        return Optional.ofNullable(statuses.get(code));
    }

    /** The State's name in the reader's language; UHRI's own spelling where there is none. */
    public String country(String uhriName, Locale locale) {
        return states.in(locale, uhriName);
    }

    private static String label(Map<String, Word> words, String key, Locale locale) {
        Word word = words.get(key);
        return word == null ? key : word.in(locale);
    }
}
