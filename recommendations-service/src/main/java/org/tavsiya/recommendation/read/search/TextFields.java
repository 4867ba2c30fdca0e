package org.tavsiya.recommendation.read.search;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tavsiya.recommendation.read.document.RecommendationDocument;
import org.tavsiya.recommendation.read.document.TextIn;

/**
 * What of a recommendation is looked for as text, and how the index keeps it. Themes, bodies, States and persons are not here: rows
 * have them, and {@link LabelWords} find them by their names.
 *
 * @param others the text in other languages
 * @param position place in the log of the last event about it
 */
record TextFields(
        String id,
        long position,
        boolean removed,
        String symbol,
        String paragraph,
        String heading,
        String text,
        List<String> others) {

    private static final Logger LOG = LoggerFactory.getLogger(TextFields.class);

    /** Stems of heading and text, in order. */
    static final String TEXT = "text";
    /** The same words as they are written, for beginnings and misspelt words. */
    static final String WORD = "word";
    /** Parts of the symbol, in order. */
    static final String SYMBOL = "symbol";
    /** The paragraph, whole and by part. */
    static final String PARAGRAPH = "paragraph";
    /** Names one text of one recommendation. */
    static final String KEY = "key";

    static final String ID = "id";
    static final String SUM = "sum";
    /** Position from which a text is known; not there for the first that the index met. */
    static final String FROM = "from";
    /** Position from which it is no longer the text; not there for the one that stands. */
    static final String TO = "to";

    /** Fields of a document that {@link #of(org.bson.Document)} reads. */
    static final List<String> STORED =
            List.of("position", "removed", "symbol", "paragraph", "heading", "text", "texts");

    private static final FieldType STEMS = indexed(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);
    private static final FieldType WORDS = indexed(IndexOptions.DOCS, true);
    private static final FieldType PARTS = indexed(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);

    private static FieldType indexed(IndexOptions options, boolean withoutLength) {
        FieldType type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.setOmitNorms(withoutLength);
        type.freeze();
        return type;
    }

    static TextFields of(RecommendationDocument d) {
        return new TextFields(
                d.id,
                d.position,
                d.removed,
                d.symbol,
                d.paragraph,
                d.heading,
                d.text,
                d.texts.stream().map(TextIn::text).toList());
    }

    static TextFields of(org.bson.Document d) {
        return new TextFields(
                d.getString("_id"),
                d.getLong("position"),
                d.getBoolean("removed", false),
                d.getString("symbol"),
                d.getString("paragraph"),
                d.getString("heading"),
                d.getString("text"),
                d.getList("texts", org.bson.Document.class, List.of()).stream()
                        .map(told -> told.getString("text"))
                        .toList());
    }

    /** One document that somebody made unreadable does not take the whole search down: it is mended by the comparison with the log. */
    static Optional<TextFields> readable(org.bson.Document stored) {
        try {
            return Optional.of(of(stored));
        } catch (ClassCastException | NullPointerException changedByHand) {
            LOG.error("The text of {} cannot be read ({})", stored.get("_id"), changedByHand.getMessage());
            return Optional.empty();
        }
    }

    /** Tells whether anything that is looked for has changed. */
    long sum() {
        CRC32C sum = new CRC32C();
        String all = Stream.concat(Stream.of(symbol, paragraph, heading, text), others.stream())
                .map(String::valueOf)
                .collect(Collectors.joining("\n"));
        sum.update(all.getBytes(StandardCharsets.UTF_8));
        return sum.getValue() << Integer.SIZE | Integer.toUnsignedLong(all.hashCode());
    }

    /** @param from 0 for the first text of it that the index meets */
    static String key(String id, long from) {
        return from == 0 ? id : id + "#" + from;
    }

    /** @param from see {@link #key} */
    Document indexed(long from) {
        Document d = new Document();
        d.add(new StringField(KEY, key(id, from), Field.Store.NO));
        d.add(new BinaryDocValuesField(ID, new BytesRef(id)));
        d.add(new NumericDocValuesField(SUM, sum()));
        if (from > 0) {
            d.add(new NumericDocValuesField(FROM, from));
        }
        Stream.concat(Stream.of(heading, text), others.stream())
                .filter(part -> part != null && !part.isEmpty())
                .distinct()
                .forEach(part -> {
                    d.add(new Field(TEXT, part, STEMS));
                    d.add(new Field(WORD, part, WORDS));
                });
        if (symbol != null) {
            d.add(new Field(SYMBOL, symbol, PARTS));
        }
        if (paragraph != null) {
            Analysis.paragraphs(paragraph).forEach(p -> d.add(new StringField(PARAGRAPH, p, Field.Store.NO)));
        }
        return d;
    }
}
