package org.tavsiya.recommendation.read.document;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.tavsiya.recommendation.SourceFields;
import org.tavsiya.recommendation.events.RecommendationImported;
import org.tavsiya.recommendation.events.SourceTextRevised;
import org.tavsiya.recommendation.events.TextTold;

/** Copies what the source says, at import field by field and at re-import only what changed. */
final class SourceCopy {

    private SourceCopy() {}

    static void imported(RecommendationImported e, Copy into) {
        into.document().annotationId = e.annotationId();
        into.document().demonstration = e.demonstration();
        SourceFields.of(e).forEach((field, values) -> set(into.document(), field, values, into.at()));
    }

    static void revised(SourceTextRevised e, Copy into) {
        e.after().forEach((field, values) -> set(into.document(), field, values, into.at()));
        into.document().revised = into.document().position;
        into.history().changes(e.before(), e.after());
    }

    /** In the order of their languages, so that equal events leave equal documents. */
    static void told(TextTold e, Copy into) {
        RecommendationDocument d = into.document();
        d.texts.removeIf(text -> text.language().equals(e.language()));
        d.texts.add(new TextIn(e.language(), e.text(), e.official()));
        d.texts.sort(Comparator.comparing(TextIn::language));
        into.history().said(e);
    }

    private static void set(RecommendationDocument d, String field, List<String> values, Instant at) {
        String one = values.isEmpty() ? null : values.get(0);
        switch (field) {
            case SourceFields.SYMBOL -> d.symbol = one;
            case SourceFields.PARAGRAPH -> d.paragraph = one;
            case SourceFields.HEADING -> d.heading = one;
            case SourceFields.TEXT -> d.text = one;
            case SourceFields.TYPE -> d.type = one;
            case SourceFields.BODY -> d.body = one;
            case SourceFields.COUNTRIES -> d.countries = values;
            case SourceFields.COUNTRY_DERIVED -> d.countryDerived = Boolean.parseBoolean(one);
            case SourceFields.REGIONS -> d.regions = values;
            case SourceFields.THEMES -> {
                d.sourceThemes = values;
                RegisterCopy.themes(d);
            }
            case SourceFields.AFFECTED_PERSONS -> d.affectedPersons = values;
            case SourceFields.SDGS -> d.sdgs = values;
            case SourceFields.PUBLICATION_DATE -> {
                d.publicationDate = one;
                d.year = one == null ? null : Integer.valueOf(one.substring(0, 4));
            }
            case SourceFields.UPR_CYCLE -> d.uprCycle = one;
            case SourceFields.UPR_SESSION -> d.uprSession = one == null ? null : Integer.valueOf(one);
            case SourceFields.POSITION -> d.statePosition = undated(d, one, at);
            case SourceFields.RECOMMENDING_STATES -> d.recommendingStates = values;
            case SourceFields.DOCUMENT_ID -> d.documentId = one;
            case SourceFields.PART -> d.part = one == null ? null : Integer.valueOf(one);
            case SourceFields.ODDITIES -> d.oddities = values;
            default -> throw new IllegalStateException("No place for the source's field " + field);
        }
    }

    /** UHRI tells the position without its date or paragraph: shown as its copy, until somebody records the State's own document. */
    private static Lane undated(RecommendationDocument d, String position, Instant at) {
        if (d.statePosition != null && !d.statePosition.undated()) {
            return d.statePosition;
        }
        if (position == null) {
            return null;
        }
        return new Lane(
                null,
                position,
                null,
                "POSITION",
                null,
                null,
                null,
                false,
                null,
                null,
                at,
                true,
                "UHRI",
                d.symbol,
                null,
                null,
                null,
                List.of());
    }
}
