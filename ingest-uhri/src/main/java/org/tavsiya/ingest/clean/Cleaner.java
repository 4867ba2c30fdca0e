package org.tavsiya.ingest.clean;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.tavsiya.ingest.Oddity;
import org.tavsiya.ingest.SourceRecord;
import org.tavsiya.ingest.raw.Field;
import org.tavsiya.ingest.raw.RawRecord;

/** Cleans one record after another; keeps buffers, hence for one thread. */
public final class Cleaner {

    /** Kept with each record. Raise it with every change of what a record becomes, so that a cleaning anew reaches those of before. */
    public static final String VERSION = "ingest-uhri/2";

    /** The most characters an Excel cell holds. */
    private static final int EXCEL_CELL = 32_767;

    static final Pattern UUID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final Pattern SDG = Pattern.compile(
            "(?:SDG |Goal |Target )?(\\d{1,2}(?:\\.(?:\\d{1,2}|[a-zA-Z]))?)(?!\\d)(?: ?[-–:.].*)?", Pattern.DOTALL);

    private static final Pattern PART = Pattern.compile("[1-9]\\d{0,2}");
    private static final int LONGEST_PARAGRAPH = 40;
    private static final Field[] ONE_VALUE = {
        Field.ANNOTATION_ID,
        Field.ANNOTATION_TYPE,
        Field.DOCUMENT_ID,
        Field.PUBLICATION_DATE,
        Field.SYMBOL,
        Field.TEXT,
        Field.UPR_CYCLE,
        Field.UPR_SESSION
    };

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");

    private final String fileLanguage;
    private final Labels labels = new Labels();
    private final Addressees addressees = new Addressees(labels);
    private final RecordHash hash = new RecordHash();

    /** @param fileLanguage of texts that do not tell theirs */
    public Cleaner(String fileLanguage) {
        this.fileLanguage = fileLanguage;
    }

    /** The record, or null when nothing identifies it: neither an id, nor a text with a symbol or with session and State of a review. */
    public SourceRecord clean(RawRecord raw) {
        Set<Oddity> oddities = EnumSet.noneOf(Oddity.class);
        Entities.Decoded text = text(raw, oddities);
        String id = id(raw, oddities);
        String symbol = symbol(raw, oddities);
        Upr review = Upr.of(raw, labels, oddities);
        String body = addressees.body(raw, symbol, review, oddities);
        boolean upr = "UPR".equals(body);
        Paragraph paragraph = paragraph(raw, text.text(), upr || body == null);
        List<String> named = addressees.countries(raw, oddities);
        if (id == null
                && (text.text().isEmpty()
                        || symbol == null && !(upr && review.session() != null && !named.isEmpty()))) {
            return null;
        }
        List<String> countries = Addressees.orOfSymbol(named, symbol, oddities);
        boolean derived = named.isEmpty() && !countries.isEmpty();
        String documentId = uuid(raw.text(Field.DOCUMENT_ID));
        String type = TypeLabel.type(labels.oneOff(raw.text(Field.ANNOTATION_TYPE)), upr, oddities);
        LocalDate published = published(raw, oddities);
        LocalDateTime indexed = indexed(raw, oddities);
        List<String> sdgs = sdgs(raw, oddities);
        List<String> listed = labels.clean(raw.list(Field.UPR_RECOMMENDING_COUNTRY));
        List<String> states = Addressees.states(listed, text.text(), upr, oddities);
        noteSeveral(raw, oddities);
        String language = language(raw, oddities);
        List<String> unsaid = new Unsaid(raw)
                .field("documentId", documentId == null)
                .field("symbol", symbol == null)
                .field("text", text.text().isEmpty() || oddities.contains(Oddity.MAYBE_CUT))
                .field("heading", text.text().isEmpty() || oddities.contains(Oddity.MAYBE_CUT))
                .field("paragraph", paragraph.number() == null)
                .field("part", paragraph.part() == null)
                .field(
                        "type",
                        oddities.contains(Oddity.NO_TYPE)
                                || oddities.contains(Oddity.UUID_TYPE)
                                || oddities.contains(Oddity.UNKNOWN_TYPE))
                .field("body", oddities.contains(Oddity.NO_BODY) || oddities.contains(Oddity.UNKNOWN_BODY))
                .field("countries", countries.isEmpty() || derived || oddities.contains(Oddity.UNKNOWN_COUNTRY))
                .list("regions", Field.REGIONS)
                .list("themes", Field.THEMES)
                .list("affectedPersons", Field.AFFECTED_PERSONS)
                .list("sdgs", Field.SDGS)
                .field("publicationDate", published == null)
                .field("uprCycle", review.cycleDerived())
                .field("uprSession", review.session() == null)
                .field(
                        "position",
                        !raw.says(Field.UPR_POSITIONS)
                                || oddities.contains(Oddity.JUNK_POSITION) && review.position() == null)
                .field("recommendingStates", listed.isEmpty())
                .names();
        return new SourceRecord(
                id,
                documentId,
                symbol,
                paragraph.number(),
                paragraph.part(),
                paragraph.heading(),
                text.text(),
                type,
                body,
                countries,
                derived,
                labels.clean(raw.list(Field.REGIONS)),
                labels.clean(raw.list(Field.THEMES)),
                labels.clean(raw.list(Field.AFFECTED_PERSONS)),
                sdgs,
                published,
                indexed,
                review.cycle(),
                review.session(),
                review.position(),
                states,
                labels.clean(raw.list(Field.UPR_RECOMMENDING_REGIONS)),
                oddities.stream().map(Enum::name).toList(),
                raw.raw(),
                hash.of(raw),
                unsaid,
                VERSION,
                language);
    }

    /** Where a list tells the paragraph in a column of its own, that counts; elsewhere the number stands in the text. */
    private Paragraph paragraph(RawRecord raw, String text, boolean mayBeUpr) {
        Paragraph inText = Paragraph.of(text, mayBeUpr);
        String told = labels.oneOff(raw.text(Field.PARAGRAPH));
        String part = labels.oneOff(raw.text(Field.PART));
        Integer number = part != null && PART.matcher(part).matches() ? Integer.valueOf(part) : null;
        return new Paragraph(
                told != null && told.length() <= LONGEST_PARAGRAPH ? told : inText.number(),
                number != null ? number : inText.part(),
                inText.heading());
    }

    private String language(RawRecord raw, Set<Oddity> oddities) {
        String told = labels.oneOff(raw.text(Field.LANGUAGE));
        String code = told == null ? null : told.toLowerCase(Locale.ROOT);
        boolean known = code != null && LANGUAGE.matcher(code).matches();
        note(oddities, Oddity.UNKNOWN_LANGUAGE, code != null && !known);
        return known ? code : fileLanguage;
    }

    private static void noteSeveral(RawRecord raw, Set<Oddity> oddities) {
        for (Field field : ONE_VALUE) {
            note(oddities, Oddity.SEVERAL_VALUES, raw.several(field));
        }
    }

    private Entities.Decoded text(RawRecord raw, Set<Oddity> oddities) {
        String source = raw.text(Field.TEXT);
        Entities.Decoded text = PlainText.of(source == null ? "" : source);
        note(oddities, Oddity.BROKEN_ENTITY, text.broken());
        note(oddities, Oddity.NO_CONTENT, Content.isMissing(text.text()));
        note(oddities, Oddity.STATE_RESPONSE, Content.isStateResponse(text.text()));
        note(oddities, Oddity.MAYBE_CUT, source != null && source.length() == EXCEL_CELL);
        note(oddities, Oddity.BROKEN_ENCODING, raw.brokenEncoding());
        note(oddities, Oddity.UNKNOWN_KEY, !raw.unknown().isEmpty());
        return text;
    }

    private String id(RawRecord raw, Set<Oddity> oddities) {
        String written = labels.oneOff(raw.text(Field.ANNOTATION_ID));
        String id = uuid(written);
        note(oddities, Oddity.NO_ID, written == null);
        note(oddities, Oddity.BAD_ID, written != null && id == null);
        return id;
    }

    private String uuid(String written) {
        String label = labels.oneOff(written);
        return label != null && UUID.matcher(label).matches() ? label.toLowerCase(Locale.ROOT) : null;
    }

    private String symbol(RawRecord raw, Set<Oddity> oddities) {
        String symbol = labels.clean(raw.text(Field.SYMBOL));
        note(oddities, Oddity.NO_SYMBOL, symbol == null);
        return symbol;
    }

    /** The code before the first dash: labels differ between languages, codes do not. */
    private List<String> sdgs(RawRecord raw, Set<Oddity> oddities) {
        List<String> codes = new ArrayList<>();
        for (String label : labels.clean(raw.list(Field.SDGS))) {
            var code = SDG.matcher(label);
            if (code.matches()) {
                addOnce(codes, code.group(1).toLowerCase(Locale.ROOT));
            } else {
                oddities.add(Oddity.UNKNOWN_SDG);
            }
        }
        return codes;
    }

    private LocalDate published(RawRecord raw, Set<Oddity> oddities) {
        String written = labels.clean(raw.text(Field.PUBLICATION_DATE));
        LocalDate date = written == null ? null : Dates.date(written);
        note(oddities, Oddity.NO_DATE, date == null);
        note(oddities, Oddity.BAD_DATE, written != null && date == null);
        return date;
    }

    private LocalDateTime indexed(RawRecord raw, Set<Oddity> oddities) {
        String written = labels.oneOff(raw.text(Field.PUBLICATION_DATE_ON_UHRI));
        LocalDateTime moment = written == null ? null : Dates.dateTime(written);
        note(oddities, Oddity.BAD_DATE, written != null && moment == null);
        return moment;
    }

    static void addOnce(List<String> list, String value) {
        if (!list.contains(value)) {
            list.add(value);
        }
    }

    static void note(Set<Oddity> oddities, Oddity oddity, boolean met) {
        if (met) {
            oddities.add(oddity);
        }
    }
}
