package org.tavsiya.web.desk.recommendation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What a field is called, so that a sentence about it is understood far from the field: its word under {@code
 * desk.field}, unless it shares one with
 * the page or stands in a group.
 */
@Component
class FieldLabels {

    private static final Map<String, List<String>> KEYS = Map.ofEntries(
            Map.entry("reason", List.of("desk.form.reason")),
            Map.entry("whyWrong", List.of("desk.form.why-wrong")),
            Map.entry("effectiveOn", List.of("desk.form.effective")),
            Map.entry("assertedOn", List.of("desk.form.asserted")),
            Map.entry("sourceTitle", List.of("desk.form.source", "desk.form.title")),
            Map.entry("sourceSymbol", List.of("desk.form.source", "desk.form.symbol")),
            Map.entry("sourceParagraph", List.of("desk.form.source", "desk.form.paragraph")),
            Map.entry("sourceUrl", List.of("desk.form.source", "desk.form.url")),
            Map.entry("status", List.of("desk.form.status")),
            Map.entry("evidence", List.of("desk.form.evidence")),
            Map.entry("theme", List.of("desk.form.theme.add")),
            Map.entry("position", List.of("desk.lane.position")),
            Map.entry("language", List.of("desk.form.translation.language")),
            Map.entry("translation", List.of("desk.form.translation.text")),
            Map.entry("claimedStatus", List.of("desk.form.claim.status")),
            Map.entry("claim", List.of("desk.form.claim.text")),
            Map.entry("grade", List.of("desk.form.grade.code")),
            Map.entry("quotation", List.of("desk.form.grade.quotation")),
            Map.entry("lifecycle", List.of("desk.lane.lifecycle")),
            Map.entry("supersededBy", List.of("desk.form.superseded")),
            Map.entry("linkKind", List.of("desk.form.link.kind")),
            Map.entry("olderId", List.of("desk.form.older")));
    /**
     * The order of the form, so that whoever goes through the mistakes goes down the page; what is in no field comes
     * first, what is special to a form next.
     */
    private static final List<String> ORDER = List.of(
            "status",
            "evidence",
            "reason",
            "effectiveOn",
            "assertedOn",
            "sourceSymbol",
            "sourceParagraph",
            "sourceTitle",
            "sourceUrl");

    private static final Map<String, String> IN_A_ROW = Map.of(
            "kind",
            "desk.form.evidence.kind",
            "level",
            "desk.form.evidence.level",
            "factDate",
            "desk.form.evidence.date",
            "title",
            "desk.form.title",
            "publisher",
            "desk.form.evidence.publisher",
            "url",
            "desk.form.url");

    private final MessageSource texts;

    FieldLabels(MessageSource texts) {
        this.texts = texts;
    }

    /** The same in the words of one form: an assessment stands as of a day, a fact happens on one. */
    String of(Change change, String field, Locale locale) {
        return change.reviewed() && field.equals("effectiveOn") ? text("desk.form.as-of", locale) : of(field, locale);
    }

    /** The field's name with that of its group; empty where no field of the form is meant. */
    String of(String field, Locale locale) {
        Matcher row = Row.inForm(field);
        if (row.matches()) {
            Object number = Integer.parseInt(row.group(1)) + 1;
            return texts.getMessage("desk.form.evidence.row", new Object[] {number}, locale) + ", "
                    + text(IN_A_ROW.get(row.group(2)), locale);
        }
        return KEYS.containsKey(field)
                ? KEYS.get(field).stream().map(key -> text(key, locale)).collect(Collectors.joining(", "))
                : texts.getMessage("desk.field." + field, null, "", locale);
    }

    /** Where the field stands on the page, by comparison with others. */
    static int place(String field) {
        return ORDER.indexOf(Row.inForm(field).matches() ? "evidence" : field);
    }

    private String text(String key, Locale locale) {
        return texts.getMessage(key, new Object[0], locale);
    }
}
