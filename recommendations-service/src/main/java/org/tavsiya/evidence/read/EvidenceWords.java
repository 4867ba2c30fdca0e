package org.tavsiya.evidence.read;

import java.util.List;
import java.util.Locale;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.tavsiya.evidence.EvidenceContent;
import org.tavsiya.evidence.QuotedPassage;
import org.tavsiya.recommendation.read.search.Analysis;
import org.tavsiya.recommendation.read.search.Analysis.Token;

/** What of an item is looked for, and what the index is asked. */
final class EvidenceWords {

    static final String ID = "id";
    static final String POSITION = "position";
    /** Stems. */
    static final String TEXT = "text";
    /** The same words as they are written, for beginnings. */
    private static final String WORD = "word";

    private static final String KIND = "kind";
    private static final String LEVEL = "level";
    private static final String SENSITIVITY = "sensitivity";
    private static final String COUNTED = "counted";
    private static final int SHORTEST_BEGINNING = 2;

    private EvidenceWords() {}

    static Document indexed(EvidenceDocument item) {
        EvidenceContent c = item.content();
        Document d = new Document();
        d.add(new StringField(ID, item.id(), Field.Store.YES));
        d.add(new NumericDocValuesField(POSITION, item.position()));
        word(d, KIND, c.kind());
        word(d, LEVEL, c.level());
        word(d, SENSITIVITY, c.sensitivity());
        word(d, COUNTED, c.quantity() != null);
        text(d, c.title());
        text(d, c.publisher());
        for (QuotedPassage passage : c.passages()) {
            text(d, passage.words());
        }
        if (c.quantity() != null) {
            text(d, c.quantity().unit());
            text(d, c.quantity().place() + " " + c.quantity().year());
        }
        c.themes().forEach(theme -> text(d, theme));
        c.bodies().forEach(body -> text(d, body));
        text(d, String.valueOf(c.factDate().getYear()));
        return d;
    }

    private static void word(Document d, String field, Object value) {
        d.add(new StringField(field, String.valueOf(value), Field.Store.NO));
    }

    private static void text(Document d, String text) {
        if (text != null) {
            d.add(new TextField(TEXT, text, Field.Store.NO));
            d.add(new TextField(WORD, text, Field.Store.NO));
        }
    }

    /** Words that stand in every text are heard only where nothing else is said. */
    static Query query(EvidenceQuestion asked) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(new MatchAllDocsQuery(), Occur.FILTER);
        only(query, KIND, asked.kind());
        only(query, LEVEL, asked.level());
        only(query, SENSITIVITY, asked.sensitivity());
        only(query, COUNTED, asked.counted());
        List<Token> said = asked.words() == null ? List.of() : Analysis.words(asked.words());
        boolean onlyEmpty = said.stream().allMatch(Token::empty);
        for (int i = 0; i < said.size(); i++) {
            if (onlyEmpty || !said.get(i).empty()) {
                query.add(word(said.get(i), i == said.size() - 1), Occur.MUST);
            }
        }
        return query.build();
    }

    private static Query word(Token word, boolean last) {
        Query stem = new TermQuery(new Term(TEXT, word.stem()));
        if (!last || word.word().length() < SHORTEST_BEGINNING) {
            return stem;
        }
        return new BooleanQuery.Builder()
                .add(stem, Occur.SHOULD)
                .add(
                        new ConstantScoreQuery(
                                new PrefixQuery(new Term(WORD, word.word().toLowerCase(Locale.ROOT)))),
                        Occur.SHOULD)
                .build();
    }

    private static void only(BooleanQuery.Builder query, String field, Object value) {
        if (value != null) {
            query.add(new TermQuery(new Term(field, value.toString())), Occur.FILTER);
        }
    }
}
