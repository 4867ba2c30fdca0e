package org.tavsiya.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * The grading scales of the UN bodies, data and not code: a body changes its scale, and a grade keeps the scale it was given on.
 * {@code reading} places a grade on the coalition's scale for display beside it, and is never stored as ours.
 */
@Component
public class GradeSchemes {

    /**
     * @param from year from which the body grades on it, or null where that is not known
     * @param to year until which it did, or null
     */
    public record Scheme(String id, String body, String measures, String from, String to, List<GradeLevel> grades) {}

    /**
     * @param label as the body words it in English; null on the coalition's own scale, whose words are those of its statuses
     * @param name the same for readers of three languages
     * @param reading coalition status to show it beside, or null where the grade does not speak of implementation
     * @param agrees all coalition statuses that do not contradict it, {@code reading} first: a body's scale is coarser than ours
     */
    public record GradeLevel(
            String code, String label, Word name, String definition, String reading, List<String> agrees) {}

    private final Map<String, Scheme> schemes = new LinkedHashMap<>();
    private final String version;

    public GradeSchemes() {
        JsonNode all = VocabularyFile.read("grade_schemes.json");
        JsonNode readings = VocabularyFile.read("grade_readings.json").get("readings");
        GradeWords words = new GradeWords();
        version = all.get("version").asString();
        for (JsonNode s : all.get("schemes")) {
            String id = s.get("id").asString();
            schemes.put(
                    id,
                    new Scheme(
                            id,
                            VocabularyFile.text(s, "body"),
                            VocabularyFile.text(s, "measures"),
                            year(VocabularyFile.text(s, "from")),
                            year(VocabularyFile.text(s, "to")),
                            s.get("grades")
                                    .valueStream()
                                    .map(g -> level(g, words.of(id, g), readings.get(id)))
                                    .toList()));
        }
    }

    /** How sure we are of it stands behind it in the file, for whoever keeps the file. */
    private static String year(String noted) {
        return noted == null ? null : noted.replaceFirst(" \\(.*", "");
    }

    private static GradeLevel level(JsonNode g, Word name, JsonNode readings) {
        String code = g.get("code").asString();
        List<String> agrees = readings == null || !readings.has(code)
                ? List.of()
                : readings.get(code).valueStream().map(JsonNode::asString).toList();
        return new GradeLevel(
                code,
                VocabularyFile.text(g, "label"),
                name,
                VocabularyFile.text(g, "def"),
                agrees.isEmpty() ? null : agrees.get(0),
                agrees);
    }

    public String version() {
        return version;
    }

    public List<Scheme> all() {
        return List.copyOf(schemes.values());
    }

    public Optional<Scheme> scheme(String id) {
        return Optional.ofNullable(schemes.get(id));
    }

    public Optional<GradeLevel> level(String scheme, String code) {
        return scheme(scheme)
                .flatMap(s ->
                        s.grades().stream().filter(g -> g.code().equals(code)).findFirst());
    }

    /** Whether a coalition status contradicts the grade; what does not speak of implementation contradicts nothing. */
    public boolean contradicts(String scheme, String code, String status) {
        return level(scheme, code)
                .map(GradeLevel::agrees)
                .filter(agrees -> !agrees.isEmpty() && !agrees.contains(status))
                .isPresent();
    }

    /**
     * All coalition statuses that a grade of this body does not contradict, where only its reading is known. On all scales of one body the
     * same reading stands for the same statuses; a test holds that.
     *
     * @param body code of the body that asked; null or unknown stands for the reading alone
     */
    public List<String> agreeing(String body, String reading) {
        return schemes.values().stream()
                .filter(s -> s.body().equals(body))
                .flatMap(s -> s.grades().stream())
                .filter(g -> reading.equals(g.reading()))
                .map(GradeLevel::agrees)
                .findFirst()
                .orElse(List.of(reading));
    }

    public Optional<String> reading(String scheme, String code) {
        return level(scheme, code).map(GradeLevel::reading);
    }
}
