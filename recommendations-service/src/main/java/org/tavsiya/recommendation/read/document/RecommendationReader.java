package org.tavsiya.recommendation.read.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.stereotype.Component;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.views.ReadsDocuments;

/**
 * Reads what {@link RecommendationCodec} wrote, field by field: generic mapping took a quarter of the time of a front page, and half of
 * that of a chapter. What a query left out stays as it is in a new document.
 */
@Component
@ReadingConverter
final class RecommendationReader implements ReadsDocuments<RecommendationDocument> {

    @Override
    public RecommendationDocument convert(Document s) {
        RecommendationDocument d = new RecommendationDocument();
        d.id = s.getString("_id");
        d.version = number(s, "version", d.version);
        d.position = number(s, "position", d.position);
        d.since = number(s, "since", d.since);
        d.revised = number(s, "revised", d.revised);
        d.recordedAt = instant(s, "recordedAt");
        d.removed = s.getBoolean("removed", d.removed);
        d.demonstration = s.getBoolean("demonstration", d.demonstration);
        source(s, d);
        d.status = s.get("status", d.status);
        d.lifecycle = s.get("lifecycle", d.lifecycle);
        d.supersededBy = s.getString("supersededBy");
        d.statePosition = one(s, "statePosition", RecommendationReader::lane);
        d.claim = one(s, "claim", RecommendationReader::lane);
        d.grades = many(s, "grades", d.grades, RecommendationReader::lane);
        d.thirdParties = many(s, "thirdParties", d.thirdParties, RecommendationReader::lane);
        d.assessments = many(s, "assessments", d.assessments, RecommendationReader::standing);
        d.texts = many(s, "texts", d.texts, RecommendationReader::textIn);
        d.links = many(s, "links", d.links, RecommendationReader::link);
        d.history = many(s, "history", d.history, RecommendationReader::entry);
        d.known = many(s, "known", d.known, RecommendationReader::known);
        d.corrections = many(s, "corrections", d.corrections, RecommendationReader::corrected);
        d.former = many(s, "former", d.former, RecommendationReader::former);
        return d;
    }

    private static void source(Document s, RecommendationDocument d) {
        d.annotationId = s.getString("annotationId");
        d.documentId = s.getString("documentId");
        d.symbol = s.getString("symbol");
        d.paragraph = s.getString("paragraph");
        d.part = s.getInteger("part");
        d.heading = s.getString("heading");
        d.text = s.getString("text");
        d.type = s.getString("type");
        d.body = s.getString("body");
        d.countries = texts(s, "countries", d.countries);
        d.countryDerived = s.getBoolean("countryDerived", d.countryDerived);
        d.regions = texts(s, "regions", d.regions);
        d.sourceThemes = texts(s, "sourceThemes", d.sourceThemes);
        d.tagged = texts(s, "tagged", d.tagged);
        d.untagged = texts(s, "untagged", d.untagged);
        d.themes = texts(s, "themes", d.themes);
        d.affectedPersons = texts(s, "affectedPersons", d.affectedPersons);
        d.sdgs = texts(s, "sdgs", d.sdgs);
        d.publicationDate = s.getString("publicationDate");
        d.year = s.getInteger("year");
        d.uprCycle = s.getString("uprCycle");
        d.uprSession = s.getInteger("uprSession");
        d.recommendingStates = texts(s, "recommendingStates", d.recommendingStates);
        d.oddities = texts(s, "oddities", d.oddities);
    }

    private static Lane lane(Document s) {
        return new Lane(
                s.getString("_id"),
                s.getString("value"),
                s.getString("scheme"),
                s.getString("measures"),
                s.getString("reading"),
                s.getString("statement"),
                s.getString("reason"),
                s.getBoolean("ongoing", false),
                date(s, "effectiveOn"),
                date(s, "assertedOn"),
                instant(s, "recordedAt"),
                s.getBoolean("undated", false),
                s.getString("sourceTitle"),
                s.getString("sourceSymbol"),
                s.getString("sourceParagraph"),
                s.getString("sourceUrl"),
                s.getString("sourceLanguage"),
                many(s, "evidence", null, RecommendationReader::textMap),
                one(s, "speaker", RecommendationReader::speaker),
                one(
                        s,
                        "together",
                        t -> new JudgedTogether(
                                t.getString("clusterId"), t.getString("subject"), t.getInteger("size"))));
    }

    private static StandingAssessment standing(Document s) {
        return new StandingAssessment(one(s, "lane", RecommendationReader::lane), s.getBoolean("standing", false));
    }

    private static TextIn textIn(Document s) {
        return new TextIn(s.getString("language"), s.getString("text"), s.getBoolean("official", false));
    }

    private static LinkToOlder link(Document s) {
        return new LinkToOlder(s.getString("kind"), s.getString("olderId"), s.getString("reason"));
    }

    private static HistoryEntry entry(Document s) {
        return new HistoryEntry(
                s.getLong("version"),
                s.getLong("position"),
                instant(s, "recordedAt"),
                s.getString("kind"),
                s.getString("role"),
                s.getBoolean("correction", false),
                s.getString("subject"),
                s.getString("value"),
                s.getString("scheme"),
                s.getString("statement"),
                s.getString("reason"),
                date(s, "effectiveOn"),
                date(s, "assertedOn"),
                s.getString("sourceTitle"),
                s.getString("sourceSymbol"),
                s.getString("sourceParagraph"),
                s.getString("sourceUrl"),
                one(s, "before", RecommendationReader::listMap),
                one(s, "after", RecommendationReader::listMap),
                many(s, "evidence", null, RecommendationReader::textMap),
                s.getString("whyWrong"),
                s.getBoolean("twoPeople"),
                one(s, "speaker", RecommendationReader::speaker));
    }

    private static Known known(Document s) {
        return new Known(
                Dimension.valueOf(s.getString("voice")),
                date(s, "on"),
                s.getString("value"),
                s.getLong("from"),
                s.getLong("until"));
    }

    private static Corrected corrected(Document s) {
        return new Corrected(date(s, "on"), s.getLong("position"));
    }

    private static Former former(Document s) {
        return new Former(
                s.getLong("until"),
                s.getString("symbol"),
                s.getString("paragraph"),
                s.getInteger("part"),
                s.getString("type"),
                s.getString("body"),
                texts(s, "countries", null),
                texts(s, "themes", null),
                texts(s, "affectedPersons", null),
                texts(s, "sdgs", null),
                s.getString("publicationDate"));
    }

    private static Speaker speaker(Document s) {
        return new Speaker(s.getString("kind"), s.getString("name"));
    }

    private static Map<String, String> textMap(Document s) {
        Map<String, String> map = new LinkedHashMap<>();
        s.forEach((key, value) -> map.put(key, (String) value));
        return map;
    }

    private static Map<String, List<String>> listMap(Document s) {
        Map<String, List<String>> map = new LinkedHashMap<>();
        s.keySet().forEach(key -> map.put(key, texts(s, key, null)));
        return map;
    }

    private static long number(Document s, String name, long absent) {
        Long value = s.getLong(name);
        return value == null ? absent : value;
    }

    private static Instant instant(Document s, String name) {
        Date value = s.getDate(name);
        return value == null ? null : value.toInstant();
    }

    private static LocalDate date(Document s, String name) {
        String value = s.getString(name);
        return value == null ? null : LocalDate.parse(value);
    }

    private static List<String> texts(Document s, String name, List<String> absent) {
        List<?> values = s.get(name, List.class);
        if (values == null) {
            return absent;
        }
        List<String> texts = new ArrayList<>(values.size());
        values.forEach(value -> texts.add((String) value));
        return texts;
    }

    private static <T> T one(Document s, String name, Function<Document, T> reader) {
        Document value = s.get(name, Document.class);
        return value == null ? null : reader.apply(value);
    }

    private static <T> List<T> many(Document s, String name, List<T> absent, Function<Document, T> reader) {
        List<?> values = s.get(name, List.class);
        if (values == null) {
            return absent;
        }
        List<T> read = new ArrayList<>(values.size());
        values.forEach(value -> read.add(reader.apply((Document) value)));
        return read;
    }
}
