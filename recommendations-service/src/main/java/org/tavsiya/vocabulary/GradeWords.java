package org.tavsiya.vocabulary;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The bodies' grades in three languages. The coalition's own scale has the words of its statuses. */
final class GradeWords {

    private final JsonNode words = VocabularyFile.read("grade_words.json").get("words");
    private final Map<String, Word> statuses = new HashMap<>();

    GradeWords() {
        VocabularyFile.read("statuses.json")
                .forEach(s -> statuses.put(s.get("code").asString(), VocabularyFile.word(s)));
    }

    /** @param grade as the scale has it; its English label is the first of the three */
    Word of(String scheme, JsonNode grade) {
        String code = grade.get("code").asString();
        String label = VocabularyFile.text(grade, "label");
        JsonNode own = words.path(scheme).path(code);
        return label == null
                ? statuses.get(code)
                : new Word(label, VocabularyFile.text(own, "ru"), VocabularyFile.text(own, "tg"));
    }
}
