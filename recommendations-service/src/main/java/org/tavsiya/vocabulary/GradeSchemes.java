package org.tavsiya.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The grading scales of the UN bodies, data and not code: a body changes its scale, and a grade keeps the scale it was given on.
 * {@code reading} places a grade on the coalition's scale for display beside it, and is never stored as ours.
 */
@Component
public class GradeSchemes {

    public record Scheme(String id, String body, String measures, String from, String to, List<GradeLevel> grades) {
    }

    /** @param reading coalition status to show it beside, or null where the grade does not speak of implementation */
    public record GradeLevel(String code, String label, String definition, String reading) {
    }

    private final Map<String, Scheme> schemes = new LinkedHashMap<>();
    private final String version;

    public GradeSchemes() {
        JsonMapper json = new JsonMapper();
        JsonNode all = read(json, "vocabulary/grade_schemes.json");
        JsonNode readings = read(json, "vocabulary/grade_readings.json").get("readings");
        version = all.get("version").asString();
        for (JsonNode s : all.get("schemes")) {
            String id = s.get("id").asString();
            schemes.put(id, new Scheme(id, text(s, "body"), text(s, "measures"), text(s, "from"), text(s, "to"),
                    s.get("grades").valueStream().map(g -> level(g, readings.get(id))).toList()));
        }
    }

    private static GradeLevel level(JsonNode g, JsonNode readings) {
        String code = g.get("code").asString();
        return new GradeLevel(code, text(g, "label"), text(g, "def"), readings == null ? null : text(readings, code));
    }

    private static String text(JsonNode node, String name) {
        return node.hasNonNull(name) ? node.get(name).asString() : null;
    }

    private static JsonNode read(JsonMapper json, String resource) {
        try (InputStream in = new ClassPathResource(resource).getInputStream()) {
            return json.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("Vocabulary " + resource + " is missing from the application", e);
        }
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
        return scheme(scheme).flatMap(s -> s.grades().stream().filter(g -> g.code().equals(code)).findFirst());
    }

    public Optional<String> reading(String scheme, String code) {
        return level(scheme, code).map(GradeLevel::reading);
    }
}
