package org.tavsiya.web.desk;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.tavsiya.rules.RuleBroken;
import org.tavsiya.rules.Violation;
import org.tavsiya.vocabulary.Words;
import org.tavsiya.web.site.Language;
import org.tavsiya.web.site.Wording;
import org.tavsiya.web.site.Wordings;

/**
 * A rule's sentence in the reader's language; the rule's own English one where there is no translation. Codes of
 * statuses and days are read out as words.
 */
@Component
public class Sentences {

    private static final Pattern DAY = Pattern.compile("\\b\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])\\b");

    private final MessageSource texts;
    private final Words words;
    private final Wordings wordings;

    Sentences(MessageSource texts, Words words, Wordings wordings) {
        this.texts = texts;
        this.words = words;
        this.wordings = wordings;
    }

    /** For templates: the rule's sentence where only its code and English sentence were kept. */
    public String of(String code, String sentence) {
        return of(new RuleBroken(code, sentence), null, LocaleContextHolder.getLocale());
    }

    /** @param about narrows the sentence where a rule has several, for example a status; null where it has one */
    public String of(RuleBroken broken, String about, Locale locale) {
        return of(broken.violations().get(0), about, locale);
    }

    /** The same for one of several rules that were broken at once. */
    public String of(Violation broken, String about, Locale locale) {
        String general = texts.getMessage("rule." + broken.code(), null, "", locale);
        String own = about == null
                ? general
                : texts.getMessage("rule." + broken.code() + "." + about, null, general, locale);
        return own == null || own.isEmpty() ? spoken(broken.sentence(), locale) : own;
    }

    private String spoken(String sentence, Locale locale) {
        String spoken = sentence;
        for (Words.StatusWord status : words.statuses()) {
            spoken = spoken.replaceAll(
                    "\\b" + status.code() + "\\b", "“" + status.name().in(locale) + "”");
        }
        Wording w = wordings.of(Language.of(locale.getLanguage()).orElse(Language.EN));
        return DAY.matcher(spoken).replaceAll(day -> Matcher.quoteReplacement(w.date(day.group())));
    }
}
