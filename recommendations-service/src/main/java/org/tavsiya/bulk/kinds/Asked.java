package org.tavsiya.bulk.kinds;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.tavsiya.bulk.BulkTarget;
import org.tavsiya.recommendation.Clocks;
import org.tavsiya.recommendation.Source;
import org.tavsiya.recommendation.write.model.Assertion;
import org.tavsiya.rules.Rule;

/** Reads what is asked of many. */
record Asked(Map<String, String> fields) {

    /** Null where nothing was said. */
    String text(String field) {
        String said = fields.getOrDefault(field, "").trim();
        return said.isEmpty() ? null : said;
    }

    LocalDate day(String field) {
        Rule.check(new DayCanBeRead(field, text(field)));
        return text(field) == null ? null : LocalDate.parse(text(field));
    }

    <E extends Enum<E>> E choice(Class<E> of, String field) {
        Rule.check(new ChoiceIsKnown(
                field,
                text(field),
                Arrays.stream(of.getEnumConstants()).map(Enum::name).toList()));
        return Enum.valueOf(of, text(field));
    }

    /** As the forms of one recommendation say it; a day that is not told is today's. */
    Assertion assertion(BulkTarget target) {
        LocalDate happened = text("effectiveOn") == null ? target.today() : day("effectiveOn");
        LocalDate told = day("assertedOn");
        return new Assertion(
                new Clocks(happened, told == null ? happened : told),
                text("reason"),
                new Source(
                        text("sourceTitle"),
                        text("sourceSymbol"),
                        text("sourceParagraph"),
                        text("sourceUrl"),
                        text("sourceLanguage")),
                target.by(),
                target.today());
    }

    /** Taken back is today: the days that were told are those of what is taken back. */
    Assertion takingBack(BulkTarget target) {
        return new Assertion(
                new Clocks(target.today(), target.today()),
                text("reason"),
                new Source(null, null, null, null, null),
                target.by(),
                target.today());
    }
}
