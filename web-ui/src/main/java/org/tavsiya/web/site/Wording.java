package org.tavsiya.web.site;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.tavsiya.calendar.RecordedDay;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.vocabulary.Bodies;
import org.tavsiya.vocabulary.Words;

/** Words, numbers and dates in one reader's language. Templates know it as {@code w}. */
public final class Wording {

    /** Below it all three languages write a number in the same way; a page has thousands of such numbers. */
    private static final long FIRST_GROUPED = 1_000;

    /** Behind a symbol or a comma, as we write it; a section of a law within a title is none. */
    private static final Pattern WRITTEN_PARAGRAPH = Pattern.compile("(?:^|, |(?<=^[^ ]{1,80}) )§ ([^,]+)");

    private final Words words;
    private final Bodies bodies;
    private final MessageSource messages;
    private final Locale locale;
    private final LocalizedNumberFormatter numbers;

    Wording(Words words, Bodies bodies, MessageSource messages, Locale locale) {
        this.words = words;
        this.bodies = bodies;
        this.messages = messages;
        this.locale = locale;
        this.numbers = NumberFormatter.withLocale(ULocale.forLocale(locale));
    }

    public Locale locale() {
        return locale;
    }

    /** For the {@code lang} of a text out of a document or of an analyst; null where it cannot be told. */
    public String languageOf(String text) {
        String told = TextLanguage.of(text);
        return told == null ? languageOfLabel(text) : told;
    }

    /**
     * For the {@code lang} of a label, a name or a line that mixes both with the reader's words: the source's English stands in where the
     * vocabulary has no wording (WCAG 2.2, 3.1.2). Null where it is in the script of the page.
     */
    public String languageOfLabel(String shown) {
        return shown == null ? null : TextLanguage.apart(locale, shown);
    }

    public String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    public String number(long number) {
        return number >= 0 && number < FIRST_GROUPED
                ? Long.toString(number)
                : numbers.format(number).toString();
    }

    /** With the sign between whole and part that the language has. */
    public String decimal(BigDecimal number) {
        return numbers.format(number).toString();
    }

    /** A day in words, as people write it: 18 June 2018. */
    public String date(LocalDate day) {
        return day == null
                ? null
                : text(
                        "date.day",
                        String.valueOf(day.getDayOfMonth()),
                        text("month.date." + day.getMonthValue()),
                        String.valueOf(day.getYear()));
    }

    /** The day on which something was recorded. */
    public String date(Instant moment) {
        return date(RecordedDay.of(moment));
    }

    /** An ISO date as text; any other text as it stands. */
    public String date(String iso) {
        return iso != null && iso.matches("\\d{4}-\\d{2}-\\d{2}") ? date(LocalDate.parse(iso)) : iso;
    }

    public String body(String code) {
        return none(code)
                ? text("none.body")
                : bodies.find(code).map(b -> b.name().in(locale)).orElse(code);
    }

    public String bodyShort(String code) {
        return none(code)
                ? text("none.body")
                : bodies.find(code).map(b -> b.shortName().in(locale)).orElse(code);
    }

    public String theme(String label) {
        return none(label) ? text("none.theme") : words.theme(label, locale);
    }

    public String country(String name) {
        return none(name) ? text("none.country") : words.country(name, locale);
    }

    public String persons(String label) {
        return none(label) ? text("none.persons") : words.persons(label, locale);
    }

    public String sdg(String code) {
        return none(code) ? text("none.sdg") : text("sdg", code, words.sdg(code, locale));
    }

    public String mark(String status) {
        return words.status(status).map(Words.StatusWord::mark).orElse("");
    }

    /** Body, symbol and paragraph: the address that everybody in the field uses. */
    public String place(String body, String symbol, String paragraph) {
        String where = symbol == null ? "" : paragraph == null ? symbol : text("place.paragraph", symbol, paragraph);
        return body == null ? where : where.isEmpty() ? bodyShort(body) : bodyShort(body) + " · " + where;
    }

    /** Where something can be read: its title, and the place in its document. */
    public String source(String title, String symbol, String paragraph) {
        String place = symbol == null && paragraph != null ? paragraph(paragraph) : place(null, symbol, paragraph);
        return Stream.of(title, place).filter(s -> s != null && !s.isEmpty()).collect(Collectors.joining(", "));
    }

    /** A source as files write it, {@code CAT/C/TJK/Q/4 § 1}, in the reader's words; null for none. */
    public String source(String written) {
        return written == null
                ? null
                : WRITTEN_PARAGRAPH
                        .matcher(written)
                        .replaceAll(found ->
                                Matcher.quoteReplacement((found.start() == 0 ? "" : ", ") + paragraph(found.group(1))));
    }

    private String paragraph(String number) {
        return text("place.paragraph.alone", number);
    }

    /** The beginning of a text, cut between words. */
    public String excerpt(String text, int most) {
        if (text == null || text.length() <= most) {
            return text;
        }
        int space = text.lastIndexOf(' ', most);
        return text.substring(0, space > most / 2 ? space : most) + "\u00a0…"; // No line begins with it.
    }

    public String status(String code) {
        return code == null ? null : text("status." + code);
    }

    /** What was odd about a record of the source; its code where there is no word for it yet. */
    public String oddity(String code) {
        return known("oddity." + code, code);
    }

    public String role(String role) {
        return known("role." + role, role);
    }

    /** Name of a body's scale; its id where there is no name for it yet. */
    public String scheme(String id) {
        return known("scheme." + id, id);
    }

    /** Name of a field of the source. */
    public String field(String name) {
        return known("field." + name, name);
    }

    /** A value of a field of the source in the reader's words; texts, symbols and numbers as they stand. */
    public String fieldValue(String field, String value) {
        return switch (field) {
            case "body" -> body(value);
            case "countries", "recommendingStates" -> country(value);
            case "regions" -> words.region(value, locale);
            case "themes" -> theme(value);
            case "affectedPersons" -> persons(value);
            case "sdgs" -> sdg(value);
            case "oddities" -> oddity(value);
            case "type", "position" -> known(field + "." + value, value);
            default -> date(value);
        };
    }

    /** A value of any dimension of the filter. */
    public String value(Dimension dimension, String value) {
        return switch (dimension) {
            case COUNTRY -> country(value);
            case BODY -> body(value);
            case THEME -> theme(value);
            case PERSONS -> persons(value);
            case SDG -> sdg(value);
            case YEAR -> none(value) ? text("none.year") : value;
            case CLAIM -> none(value) ? text("none.claim") : known("status." + value, value);
            case GRADE -> none(value) ? text("none.grade") : known("status." + value, value);
            case POSITION -> none(value) ? text("none.position") : known("position." + value, value);
            case STATUS, LIFECYCLE, TYPE, FAMILY -> known(dimension.parameter() + "." + value, value);
            case SYMBOL -> none(value) ? text("none.symbol") : value;
        };
    }

    private String known(String key, String otherwise) {
        return messages.getMessage(key, new Object[0], otherwise, locale);
    }

    private static boolean none(String value) {
        return value == null || RecommendationFilter.NONE.equals(value);
    }
}
