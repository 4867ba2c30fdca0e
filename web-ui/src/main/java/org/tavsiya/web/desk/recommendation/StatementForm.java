package org.tavsiya.web.desk.recommendation;

import java.time.LocalDate;
import org.tavsiya.account.Actor;
import org.tavsiya.recommendation.Clocks;
import org.tavsiya.recommendation.Source;
import org.tavsiya.recommendation.write.model.Assertion;

/**
 * When, why and from where: the part that all forms share.
 *
 * @param key of the form, made for it alone when it was shown
 * @param version that the author looked at
 * @param onto a later version that the author says to change all the same, else empty
 * @param checked somebody has looked at what may be personal data
 */
record StatementForm(
        String key,
        String version,
        String onto,
        boolean checked,
        String reason,
        String effectiveOn,
        String assertedOn,
        String sourceTitle,
        String sourceSymbol,
        String sourceParagraph,
        String sourceUrl,
        String sourceLanguage) {

    static final String KEY = "key";

    static StatementForm of(Typed t) {
        return new StatementForm(
                t.at(KEY),
                t.at("version"),
                t.at("onto"),
                t.ticked("checked"),
                t.at("reason"),
                t.at("effectiveOn"),
                t.at("assertedOn"),
                t.at("sourceTitle"),
                t.at("sourceSymbol"),
                t.at("sourceParagraph"),
                t.at("sourceUrl"),
                t.at("sourceLanguage"));
    }

    /** What somebody edited meanwhile is overwritten only where the author said so in so many words. */
    Long version(Reading reading) {
        String stated = onto.isEmpty() ? version : onto;
        if (!stated.matches("\\d{1,18}")) {
            reading.problem(ChangeMistakes.WHOLE_FORM, "desk.problem.version");
            return null;
        }
        return Long.valueOf(stated);
    }

    Assertion assertion(Actor by, LocalDate today, Reading reading) {
        LocalDate happened = reading.date("effectiveOn", effectiveOn);
        LocalDate told = reading.date("assertedOn", assertedOn);
        Source source = new Source(
                Reading.given(sourceTitle),
                Reading.given(sourceSymbol),
                Reading.given(sourceParagraph),
                Reading.given(sourceUrl),
                sourceLanguage.matches("[a-z]{2}") ? sourceLanguage : null);
        return new Assertion(
                new Clocks(happened, told == null ? happened : told), Reading.given(reason), source, by, today);
    }
}
