package org.tavsiya.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tavsiya.recommendation.EvidenceKind;
import org.tavsiya.recommendation.EvidenceLevel;

/**
 * What an item of the library says. It holds no case facts and no names.
 *
 * @param title in its own language
 * @param factDate when the fact it shows happened
 * @param publishedOn when it was published; null where nobody knows
 * @param language of the source, as BCP 47 tag, for example tg
 * @param quantity the number that it states, or null
 * @param themes that it speaks to, as the register spells them
 * @param bodies codes of UN bodies that it speaks to
 */
public record EvidenceContent(
        EvidenceKind kind,
        String title,
        String publisher,
        LocalDate factDate,
        LocalDate publishedOn,
        String url,
        String language,
        EvidenceLevel level,
        boolean fromState,
        Reliability reliability,
        Sensitivity sensitivity,
        Quantity quantity,
        List<QuotedPassage> passages,
        List<String> themes,
        List<String> bodies) {

    public EvidenceContent {
        passages = passages == null ? List.of() : List.copyOf(passages);
        themes = themes == null ? List.of() : List.copyOf(themes);
        bodies = bodies == null ? List.of() : List.copyOf(bodies);
    }

    /** The same under another address. */
    public EvidenceContent foundAt(String address) {
        return new EvidenceContent(
                kind,
                title,
                publisher,
                factDate,
                publishedOn,
                address,
                language,
                level,
                fromState,
                reliability,
                sensitivity,
                quantity,
                passages,
                themes,
                bodies);
    }

    /** As events store it: plain text by name, absent values left out. Passages, themes and bodies stand beside it. */
    public Map<String, String> toPlain() {
        Map<String, String> plain = new LinkedHashMap<>();
        put(plain, "kind", kind);
        put(plain, "title", title);
        put(plain, "publisher", publisher);
        put(plain, "factDate", factDate);
        put(plain, "publishedOn", publishedOn);
        put(plain, "url", url);
        put(plain, "language", language);
        put(plain, "level", level);
        plain.put("fromState", Boolean.toString(fromState));
        put(plain, "reliability", reliability);
        put(plain, "sensitivity", sensitivity);
        if (quantity != null) {
            put(plain, "number", quantity.number().stripTrailingZeros().toPlainString());
            put(plain, "unit", quantity.unit());
            put(plain, "year", quantity.year());
            put(plain, "place", quantity.place());
        }
        return plain;
    }

    public List<Map<String, String>> plainPassages() {
        return passages.stream().map(QuotedPassage::toPlain).toList();
    }

    /** What {@link #toPlain} and {@link #plainPassages} wrote. */
    public static EvidenceContent ofPlain(
            Map<String, String> said, List<Map<String, String>> passages, List<String> themes, List<String> bodies) {
        return new EvidenceContent(
                known(EvidenceKind.class, said.get("kind")),
                said.get("title"),
                said.get("publisher"),
                day(said.get("factDate")),
                day(said.get("publishedOn")),
                said.get("url"),
                said.get("language"),
                known(EvidenceLevel.class, said.get("level")),
                Boolean.parseBoolean(said.get("fromState")),
                known(Reliability.class, said.get("reliability")),
                known(Sensitivity.class, said.get("sensitivity")),
                said.get("number") == null
                        ? null
                        : new Quantity(
                                new BigDecimal(said.get("number")),
                                said.get("unit"),
                                Integer.valueOf(said.get("year")),
                                said.get("place")),
                passages.stream().map(QuotedPassage::ofPlain).toList(),
                themes,
                bodies);
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static <E extends Enum<E>> E known(Class<E> words, String name) {
        return name == null ? null : Enum.valueOf(words, name);
    }

    private static void put(Map<String, String> plain, String name, Object value) {
        if (value != null && !value.toString().isBlank()) {
            plain.put(name, value.toString().strip());
        }
    }
}
