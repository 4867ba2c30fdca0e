package org.tavsiya.web.desk.recommendation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tavsiya.account.SignedIn;
import org.tavsiya.calendar.Today;
import org.tavsiya.draft.KeptChoices;
import org.tavsiya.recommendation.Status;
import org.tavsiya.web.desk.DeskFormat;

/**
 * "No information" rests on the list of sources that were searched and the day (docs/METHOD.md, evidence). Whoever looks through the same
 * few sources for a hundred recommendations ticks them once: what was ticked last is offered again, and the sentence is made of it.
 */
@Component
public class SourcesSearched {

    static final String FIELD = "searched.";
    private static final String NAME = "searched";

    /** In the order of the form; their words stand under {@code desk.searched}. */
    static final List<String> SOURCES =
            List.of("treaty-bodies", "state-reports", "legislation", "courts", "statistics", "press", "coalition");

    /** @param chosen ticked last time */
    record Choice(String code, boolean chosen) {}

    private final KeptChoices kept;
    private final MessageSource texts;
    private final Today today;
    private final DeskFormat format;

    SourcesSearched(KeptChoices kept, MessageSource texts, Today today, DeskFormat format) {
        this.kept = kept;
        this.texts = texts;
        this.today = today;
        this.format = format;
    }

    List<Choice> choices(SignedIn who) {
        List<String> last =
                Arrays.asList(kept.find(who.actor().id(), NAME).orElse("").split(","));
        return SOURCES.stream().map(s -> new Choice(s, last.contains(s))).toList();
    }

    /** For a form of many: each source by its code, and whether it was ticked last time. */
    public Map<String, Boolean> offered(SignedIn who) {
        Map<String, Boolean> offered = new LinkedHashMap<>();
        choices(who).forEach(choice -> offered.put(choice.code(), choice.chosen()));
        return offered;
    }

    /** The same as for one, for a form that says it of many: the reason and the source that its ticks make. */
    public Map<String, String> told(Map<String, String> fields, SignedIn who, Locale locale) {
        Typed typed = new Typed(fields).with("status", Status.NO_INFORMATION.name());
        return told(typed, who, locale).values();
    }

    /** The form with the sentence that its ticks make, where nobody wrote another one; the ticks are kept for the next time. */
    Typed told(Typed typed, SignedIn who, Locale locale) {
        List<String> ticked =
                SOURCES.stream().filter(s -> typed.ticked(FIELD + s)).toList();
        if (!typed.at("status").equals(Status.NO_INFORMATION.name()) || ticked.isEmpty()) {
            return typed;
        }
        kept.keep(who.actor().id(), NAME, String.join(",", ticked));
        return said(typed, ticked, locale);
    }

    private Typed said(Typed typed, List<String> ticked, Locale locale) {
        String sources = ticked.stream()
                .map(s -> texts.getMessage("desk.searched." + s, new Object[0], locale))
                .collect(Collectors.joining("; "));
        String day = format.date(today.date());
        Typed told = typed;
        if (typed.at("reason").isEmpty()) {
            told = told.with("reason", texts.getMessage("desk.searched.reason", new Object[] {day, sources}, locale));
        }
        if ((typed.at("sourceTitle") + typed.at("sourceSymbol")).isEmpty()) {
            told = told.with(
                    "sourceTitle", texts.getMessage("desk.searched.source", new Object[] {day, sources}, locale));
        }
        return told;
    }

    /** The same for a preview, which keeps nothing. */
    Typed asIfTold(Typed typed, Locale locale) {
        List<String> ticked =
                SOURCES.stream().filter(s -> typed.ticked(FIELD + s)).toList();
        return typed.at("status").equals(Status.NO_INFORMATION.name()) && !ticked.isEmpty()
                ? said(typed, ticked, locale)
                : typed;
    }
}
