package org.tavsiya.web.desk.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.tavsiya.evidence.EvidenceContent;
import org.tavsiya.evidence.Quantity;
import org.tavsiya.evidence.QuotedPassage;
import org.tavsiya.evidence.Reliability;
import org.tavsiya.evidence.Sensitivity;
import org.tavsiya.recommendation.EvidenceKind;
import org.tavsiya.recommendation.EvidenceLevel;

/** What an item says, as it was typed. Fields are called as the rules call them. */
record ItemForm(MultiValueMap<String, String> fields) {

    /** Passages that the form has room for. */
    static final int PASSAGES = 5;

    private static final DateTimeFormatter DOTTED =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

    /** Hears of what cannot be read: the field, and the key of the sentence. */
    interface Unreadable {
        void at(String field, String key);
    }

    static ItemForm of(EvidenceContent c) {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        Map<String, String> plain = new LinkedHashMap<>(c.toPlain());
        List.of("number", "unit", "year", "place").forEach(part -> {
            String said = plain.remove(part);
            if (said != null) {
                fields.add("quantity." + part, said);
            }
        });
        plain.forEach(fields::add);
        for (int i = 0; i < c.passages().size(); i++) {
            String page = c.passages().get(i).page();
            fields.add("passages[" + i + "].page", page == null ? "" : page);
            fields.add("passages[" + i + "].words", c.passages().get(i).words());
        }
        c.themes().forEach(theme -> fields.add("themes", theme));
        c.bodies().forEach(body -> fields.add("bodies", body));
        return new ItemForm(fields);
    }

    public String at(String field) {
        String value = fields.getFirst(field);
        return value == null ? "" : value.strip().replace("\r\n", "\n");
    }

    public boolean ticked(String field) {
        return "true".equals(at(field));
    }

    public boolean chosen(String field, String value) {
        return fields.getOrDefault(field, List.of()).contains(value);
    }

    EvidenceContent content(Unreadable unreadable) {
        return new EvidenceContent(
                word(EvidenceKind.class, "kind"),
                given("title"),
                given("publisher"),
                day("factDate", unreadable),
                day("publishedOn", unreadable),
                given("url"),
                given("language"),
                word(EvidenceLevel.class, "level"),
                ticked("fromState"),
                word(Reliability.class, "reliability"),
                word(Sensitivity.class, "sensitivity"),
                quantity(unreadable),
                passages(),
                fields.getOrDefault("themes", List.of()),
                fields.getOrDefault("bodies", List.of()));
    }

    private String given(String field) {
        return at(field).isEmpty() ? null : at(field);
    }

    private <E extends Enum<E>> E word(Class<E> words, String field) {
        return Arrays.stream(words.getEnumConstants())
                .filter(e -> e.name().equals(at(field)))
                .findFirst()
                .orElse(null);
    }

    private LocalDate day(String field, Unreadable unreadable) {
        String typed = at(field);
        try {
            return typed.isEmpty()
                    ? null
                    : typed.contains(".") ? LocalDate.parse(typed, DOTTED) : LocalDate.parse(typed);
        } catch (DateTimeParseException no) {
            unreadable.at(field, "desk.problem.date");
            return null;
        }
    }

    private Quantity quantity(Unreadable unreadable) {
        boolean none = List.of("number", "unit", "year", "place").stream()
                .allMatch(part -> at("quantity." + part).isEmpty());
        return none
                ? null
                : new Quantity(
                        number("quantity.number", unreadable),
                        given("quantity.unit"),
                        year(unreadable),
                        given("quantity.place"));
    }

    private BigDecimal number(String field, Unreadable unreadable) {
        String typed = at(field).replaceAll("[ \u00A0\u202F]", "").replace(',', '.');
        if (!typed.matches("(\\d{1,15}(\\.\\d{1,9})?)?")) {
            unreadable.at(field, "desk.evidence.number.unreadable");
            return null;
        }
        return typed.isEmpty() ? null : new BigDecimal(typed);
    }

    private Integer year(Unreadable unreadable) {
        String typed = at("quantity.year");
        if (!typed.matches("(\\d{4})?")) {
            unreadable.at("quantity.year", "desk.evidence.number.unreadable");
            return null;
        }
        return typed.isEmpty() ? null : Integer.valueOf(typed);
    }

    /** A row that was left empty is none. */
    private List<QuotedPassage> passages() {
        return IntStream.range(0, PASSAGES)
                .filter(i -> !(at("passages[" + i + "].page") + at("passages[" + i + "].words")).isEmpty())
                .mapToObj(i -> new QuotedPassage(given("passages[" + i + "].page"), given("passages[" + i + "].words")))
                .toList();
    }

    /** Texts that people write freely, by field. */
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        List.of("title", "publisher", "quantity.unit", "reason").forEach(field -> texts.put(field, at(field)));
        IntStream.range(0, PASSAGES)
                .mapToObj(i -> "passages[" + i + "].words")
                .forEach(field -> texts.put(field, at(field)));
        return texts;
    }
}
