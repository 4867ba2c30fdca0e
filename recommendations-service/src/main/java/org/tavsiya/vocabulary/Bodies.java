package org.tavsiya.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** UN bodies and mandates under the short labels of UHRI. A body that is not listed is shown as written and never dropped. */
@Component
public class Bodies {

    /** @param shortName for narrow tables; Russian abbreviations that mean both treaty and committee are not used */
    public record Body(String code, Family family, Word name, Word shortName, int order) {}

    private static final Pattern MANDATE =
            Pattern.compile("(SR|WG|IE) .*|Special Rapporteur.*|Independent Expert.*|Working Group.*");

    private final Map<String, Body> bodies = new LinkedHashMap<>();

    public Bodies() {
        for (JsonNode b : VocabularyFile.read("bodies.json")) {
            String code = b.get("code").asString();
            bodies.put(
                    code,
                    new Body(
                            code,
                            Family.valueOf(b.get("family").asString()),
                            VocabularyFile.word(b),
                            b.has("short") ? VocabularyFile.word(b.get("short")) : new Word(code, code, code),
                            b.get("order").asInt()));
        }
    }

    public List<Body> all() {
        return List.copyOf(bodies.values());
    }

    public Optional<Body> find(String code) {
        return Optional.ofNullable(bodies.get(code));
    }

    public Family family(String code) {
        if (code == null) {
            return Family.NONE;
        }
        Body known = bodies.get(code);
        if (known != null) {
            return known.family();
        }
        if (MANDATE.matcher(code).matches()) {
            return Family.SPECIAL_PROCEDURE;
        }
        return code.startsWith("Committee") ? Family.TREATY_BODY : Family.NONE;
    }

    public int order(String code) {
        Body known = bodies.get(code);
        return known == null ? Integer.MAX_VALUE : known.order();
    }
}
