package org.tavsiya.ingest.raw;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The fields of the UHRI full dataset, in alphabetical order of their JSON keys (the record hash relies on it),
 * with the headers of the Excel exports. UHRI spells "Reccomending" so; the correct spelling is accepted too.
 */
public enum Field {
    AFFECTED_PERSONS("AffectedPersons", "Affected Persons", "Persons Affected"),
    ANNOTATION_ID("AnnotationId", "OHCHR Annotation Id", "Annotation Id"),
    ANNOTATION_TYPE("AnnotationType", "Type", "Annotation Type"),
    BODY("Body", "Reccomending Body", "Recommending Body", "Body", "Mechanism"),
    COUNTRIES("Countries", "Countries Concerned", "Country Concerned", "Countries", "Country"),
    DOCUMENT_ID("DocumentId", "OHCHR Document Id", "Document Id"),
    /** Not UHRI's: a list to fill in tells the language of its text. */
    LANGUAGE("Language", "Language of the text"),
    /** Not UHRI's: lists made by others tell paragraph and part in columns of their own. */
    PARAGRAPH("Paragraph", "Paragraph", "Paragraph number", "Recommendation number"),
    PART("Part", "Part", "Part of paragraph"),
    PUBLICATION_DATE("PublicationDate", "Document Publication Date", "Publication Date", "Review date"),
    PUBLICATION_DATE_ON_UHRI("PublicationDateOnUhri", "Date of publication on UHRI", "Publication Date on UHRI"),
    REGIONS("Regions", "Regions Concerned", "Region Concerned", "Regions"),
    SDGS("Sdgs", "Sdgs", "Sustainable Development Goals"),
    SYMBOL("Symbol", "Document Symbol", "Symbol"),
    TEXT("Text", "Text"),
    THEMES("Themes", "Themes", "Theme"),
    UPR_CYCLE("UprCycle", "UPR Cycle", "Cycle"),
    UPR_POSITIONS("UprPositions", "UPR Position", "UPR Positions", "Initial position"),
    UPR_RECOMMENDING_COUNTRY(
            "UprRecommendingCountry",
            "UPR Reccomending States",
            "UPR Recommending States",
            "UPR Reccomending State",
            "Reccomending States",
            "Recommending States"),
    UPR_RECOMMENDING_REGIONS(
            "UprRecommendingRegions", "Recommending Regions", "Reccomending Regions", "UPR Recommending Regions"),
    UPR_SESSION("UprSession", "UPR Session", "UPR Sessions", "Session");

    private static final Map<String, Field> BY_KEY = new HashMap<>();
    private static final Map<String, Field> BY_HEADER = new HashMap<>();

    static {
        for (Field field : values()) {
            BY_KEY.put(field.key, field);
            BY_HEADER.put(fold(field.key), field);
            for (String header : field.headers) {
                BY_HEADER.put(fold(header), field);
            }
        }
    }

    /** How the table to fill in heads its columns. Columns name fields, so fields must be there before: looked up when first asked for. */
    private static final class OfTheTable {

        private static final Map<String, Field> BY_HEADER = new HashMap<>();

        static {
            TemplateColumn.all()
                    .forEach(column -> column.headers()
                            .values()
                            .forEach(header -> BY_HEADER.putIfAbsent(fold(header), column.field())));
        }
    }

    private final String key;
    private final String[] headers;

    Field(String key, String... headers) {
        this.key = key;
        this.headers = headers;
    }

    public String key() {
        return key;
    }

    /** The field of a JSON key, exact or but for case; null for an unknown one. */
    static Field ofKey(String key) {
        Field exact = BY_KEY.get(key);
        return exact != null ? exact : ofHeader(key);
    }

    /** The field of a column header, whatever its case and punctuation; null for an unknown one. */
    public static Field ofHeader(String header) {
        String folded = fold(header);
        Field own = BY_HEADER.get(folded);
        return own != null ? own : OfTheTable.BY_HEADER.get(folded);
    }

    /** Letters and digits alone, whatever the script. */
    static String fold(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
