package org.tavsiya.recommendation.read.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.bson.BsonReader;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;

/**
 * Writes a document as Spring Data reads it, without its generic mapping: that took two fifths of a projector's time, and
 * a rebuild writes every document of the register. What is null is left out. {@link RecommendationReader} reads it.
 */
public final class RecommendationCodec implements Codec<RecommendationDocument> {

    @Override
    public Class<RecommendationDocument> getEncoderClass() {
        return RecommendationDocument.class;
    }

    @Override
    public RecommendationDocument decode(BsonReader reader, DecoderContext context) {
        throw new UnsupportedOperationException("RecommendationReader reads documents.");
    }

    @Override
    public void encode(BsonWriter w, RecommendationDocument d, EncoderContext context) {
        w.writeStartDocument();
        text(w, "_id", d.id);
        w.writeInt64("version", d.version);
        w.writeInt64("position", d.position);
        w.writeInt64("since", d.since);
        w.writeInt64("revised", d.revised);
        instant(w, "recordedAt", d.recordedAt);
        w.writeBoolean("removed", d.removed);
        w.writeBoolean("demonstration", d.demonstration);
        source(w, d);
        text(w, "status", d.status);
        text(w, "lifecycle", d.lifecycle);
        text(w, "supersededBy", d.supersededBy);
        lane(w, "statePosition", d.statePosition);
        lane(w, "claim", d.claim);
        array(w, "grades", d.grades, RecommendationCodec::lane);
        array(w, "thirdParties", d.thirdParties, RecommendationCodec::lane);
        array(w, "assessments", d.assessments, RecommendationCodec::standing);
        array(w, "texts", d.texts, RecommendationCodec::textIn);
        array(w, "links", d.links, RecommendationCodec::link);
        array(w, "history", d.history, RecommendationCodec::entry);
        array(w, "known", d.known, RecommendationCodec::known);
        array(w, "corrections", d.corrections, RecommendationCodec::corrected);
        array(w, "former", d.former, RecommendationCodec::former);
        w.writeEndDocument();
    }

    private static void source(BsonWriter w, RecommendationDocument d) {
        text(w, "annotationId", d.annotationId);
        text(w, "documentId", d.documentId);
        text(w, "symbol", d.symbol);
        text(w, "paragraph", d.paragraph);
        number(w, "part", d.part);
        text(w, "heading", d.heading);
        text(w, "text", d.text);
        text(w, "type", d.type);
        text(w, "body", d.body);
        texts(w, "countries", d.countries);
        w.writeBoolean("countryDerived", d.countryDerived);
        texts(w, "regions", d.regions);
        texts(w, "sourceThemes", d.sourceThemes);
        texts(w, "tagged", d.tagged);
        texts(w, "untagged", d.untagged);
        texts(w, "themes", d.themes);
        texts(w, "affectedPersons", d.affectedPersons);
        texts(w, "sdgs", d.sdgs);
        text(w, "publicationDate", d.publicationDate);
        number(w, "year", d.year);
        text(w, "uprCycle", d.uprCycle);
        number(w, "uprSession", d.uprSession);
        texts(w, "recommendingStates", d.recommendingStates);
        texts(w, "oddities", d.oddities);
    }

    private static void lane(BsonWriter w, String name, Lane lane) {
        if (lane != null) {
            w.writeName(name);
            lane(w, lane);
        }
    }

    private static void lane(BsonWriter w, Lane lane) {
        w.writeStartDocument();
        // Spring Data takes a property called id for the identifier, nested ones too.
        text(w, "_id", lane.id());
        text(w, "value", lane.value());
        text(w, "scheme", lane.scheme());
        text(w, "measures", lane.measures());
        text(w, "reading", lane.reading());
        text(w, "statement", lane.statement());
        text(w, "reason", lane.reason());
        w.writeBoolean("ongoing", lane.ongoing());
        date(w, "effectiveOn", lane.effectiveOn());
        date(w, "assertedOn", lane.assertedOn());
        instant(w, "recordedAt", lane.recordedAt());
        w.writeBoolean("undated", lane.undated());
        text(w, "sourceTitle", lane.sourceTitle());
        text(w, "sourceSymbol", lane.sourceSymbol());
        text(w, "sourceParagraph", lane.sourceParagraph());
        text(w, "sourceUrl", lane.sourceUrl());
        text(w, "sourceLanguage", lane.sourceLanguage());
        array(w, "evidence", lane.evidence(), RecommendationCodec::textMap);
        speaker(w, lane.speaker());
        together(w, lane.together());
        w.writeEndDocument();
    }

    private static void standing(BsonWriter w, StandingAssessment a) {
        w.writeStartDocument();
        lane(w, "lane", a.lane());
        w.writeBoolean("standing", a.standing());
        w.writeEndDocument();
    }

    private static void textIn(BsonWriter w, TextIn t) {
        w.writeStartDocument();
        text(w, "language", t.language());
        text(w, "text", t.text());
        w.writeBoolean("official", t.official());
        w.writeEndDocument();
    }

    private static void link(BsonWriter w, LinkToOlder link) {
        w.writeStartDocument();
        text(w, "kind", link.kind());
        text(w, "olderId", link.olderId());
        text(w, "reason", link.reason());
        w.writeEndDocument();
    }

    private static void entry(BsonWriter w, HistoryEntry e) {
        w.writeStartDocument();
        w.writeInt64("version", e.version());
        w.writeInt64("position", e.position());
        instant(w, "recordedAt", e.recordedAt());
        text(w, "kind", e.kind());
        text(w, "role", e.role());
        w.writeBoolean("correction", e.correction());
        text(w, "subject", e.subject());
        text(w, "value", e.value());
        text(w, "scheme", e.scheme());
        text(w, "statement", e.statement());
        text(w, "reason", e.reason());
        date(w, "effectiveOn", e.effectiveOn());
        date(w, "assertedOn", e.assertedOn());
        text(w, "sourceTitle", e.sourceTitle());
        text(w, "sourceSymbol", e.sourceSymbol());
        text(w, "sourceParagraph", e.sourceParagraph());
        text(w, "sourceUrl", e.sourceUrl());
        listMap(w, "before", e.before());
        listMap(w, "after", e.after());
        array(w, "evidence", e.evidence(), RecommendationCodec::textMap);
        text(w, "whyWrong", e.whyWrong());
        if (e.twoPeople() != null) {
            w.writeBoolean("twoPeople", e.twoPeople());
        }
        speaker(w, e.speaker());
        w.writeEndDocument();
    }

    private static void known(BsonWriter w, Known k) {
        w.writeStartDocument();
        text(w, "voice", k.voice().name());
        date(w, "on", k.on());
        text(w, "value", k.value());
        w.writeInt64("from", k.from());
        if (k.until() != null) {
            w.writeInt64("until", k.until());
        }
        w.writeEndDocument();
    }

    private static void corrected(BsonWriter w, Corrected c) {
        w.writeStartDocument();
        date(w, "on", c.on());
        w.writeInt64("position", c.position());
        w.writeEndDocument();
    }

    private static void former(BsonWriter w, Former f) {
        w.writeStartDocument();
        w.writeInt64("until", f.until());
        text(w, "symbol", f.symbol());
        text(w, "paragraph", f.paragraph());
        number(w, "part", f.part());
        text(w, "type", f.type());
        text(w, "body", f.body());
        texts(w, "countries", f.countries());
        texts(w, "themes", f.themes());
        texts(w, "affectedPersons", f.affectedPersons());
        texts(w, "sdgs", f.sdgs());
        text(w, "publicationDate", f.publicationDate());
        w.writeEndDocument();
    }

    private static void speaker(BsonWriter w, Speaker speaker) {
        if (speaker != null) {
            w.writeStartDocument("speaker");
            text(w, "kind", speaker.kind());
            text(w, "name", speaker.name());
            w.writeEndDocument();
        }
    }

    private static void together(BsonWriter w, JudgedTogether together) {
        if (together != null) {
            w.writeStartDocument("together");
            text(w, "clusterId", together.clusterId());
            text(w, "subject", together.subject());
            number(w, "size", together.size());
            w.writeEndDocument();
        }
    }

    private static void textMap(BsonWriter w, Map<String, String> map) {
        w.writeStartDocument();
        map.forEach((key, value) -> text(w, key, value));
        w.writeEndDocument();
    }

    private static void listMap(BsonWriter w, String name, Map<String, List<String>> map) {
        if (map != null) {
            w.writeStartDocument(name);
            map.forEach((key, values) -> texts(w, key, values));
            w.writeEndDocument();
        }
    }

    private static void text(BsonWriter w, String name, String value) {
        if (value != null) {
            w.writeString(name, value);
        }
    }

    private static void number(BsonWriter w, String name, Integer value) {
        if (value != null) {
            w.writeInt32(name, value);
        }
    }

    private static void date(BsonWriter w, String name, LocalDate value) {
        if (value != null) {
            w.writeString(name, value.toString());
        }
    }

    private static void instant(BsonWriter w, String name, Instant value) {
        if (value != null) {
            w.writeDateTime(name, value.toEpochMilli());
        }
    }

    private static void texts(BsonWriter w, String name, List<String> values) {
        array(w, name, values, BsonWriter::writeString);
    }

    private static <T> void array(BsonWriter w, String name, Collection<T> values, BiConsumer<BsonWriter, T> writer) {
        if (values != null) {
            w.writeStartArray(name);
            values.forEach(value -> writer.accept(w, value));
            w.writeEndArray();
        }
    }
}
