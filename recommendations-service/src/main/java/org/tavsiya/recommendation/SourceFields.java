package org.tavsiya.recommendation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tavsiya.recommendation.events.RecommendationImported;

/** The fields a source can change on re-import, each as a list of texts, so that old and new values compare field by field. */
public final class SourceFields {

    public static final String SYMBOL = "symbol";
    public static final String PARAGRAPH = "paragraph";
    public static final String HEADING = "heading";
    public static final String TEXT = "text";
    public static final String TYPE = "type";
    public static final String BODY = "body";
    public static final String COUNTRIES = "countries";
    public static final String COUNTRY_DERIVED = "countryDerived";
    public static final String REGIONS = "regions";
    public static final String THEMES = "themes";
    public static final String AFFECTED_PERSONS = "affectedPersons";
    public static final String SDGS = "sdgs";
    public static final String PUBLICATION_DATE = "publicationDate";
    public static final String UPR_CYCLE = "uprCycle";
    public static final String UPR_SESSION = "uprSession";
    public static final String POSITION = "position";
    public static final String RECOMMENDING_STATES = "recommendingStates";
    public static final String DOCUMENT_ID = "documentId";
    public static final String PART = "part";
    public static final String ODDITIES = "oddities";

    private SourceFields() {}

    public static Map<String, List<String>> of(RecommendationImported e) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put(SYMBOL, one(e.symbol()));
        fields.put(PARAGRAPH, one(e.paragraph()));
        fields.put(HEADING, one(e.heading()));
        fields.put(TEXT, one(e.text()));
        fields.put(TYPE, one(e.type()));
        fields.put(BODY, one(e.body()));
        fields.put(COUNTRIES, e.countries());
        fields.put(COUNTRY_DERIVED, one(e.countryDerived()));
        fields.put(REGIONS, e.regions());
        fields.put(THEMES, e.themes());
        fields.put(AFFECTED_PERSONS, e.affectedPersons());
        fields.put(SDGS, e.sdgs());
        fields.put(PUBLICATION_DATE, one(e.publicationDate()));
        fields.put(UPR_CYCLE, one(e.uprCycle()));
        fields.put(UPR_SESSION, one(e.uprSession()));
        fields.put(POSITION, one(e.position()));
        fields.put(RECOMMENDING_STATES, e.recommendingStates());
        fields.put(DOCUMENT_ID, one(e.documentId()));
        fields.put(PART, one(e.part()));
        // Last: which oddities follow depends on which fields changed.
        fields.put(ODDITIES, e.oddities());
        return fields;
    }

    private static List<String> one(Object value) {
        return value == null ? List.of() : List.of(value.toString());
    }
}
