package org.tavsiya.recommendation.read.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.tavsiya.recommendation.read.filter.Question;
import org.tavsiya.recommendation.read.filter.Question.Field;
import org.tavsiya.recommendation.read.search.Analysis.Token;

/** Makes of a question what the index is asked. */
final class Queries {

    /** Words that stand near one another say more than the same words far apart. */
    private static final float NEAR = 1.5f;

    private static final int NEAR_WORDS = 4;
    private static final float PARAGRAPH = 4;
    private static final float BEGINNING = 1;
    /** What a label says weighs less than a text that says it. */
    private static final float LABEL = 0.6f;

    private final Function<Wanted, BitSet> labelled;
    private final Function<BitSet, Query> ofRows;

    /** @param labelled the rows that the labels of a word find */
    Queries(Function<Wanted, BitSet> labelled, Function<BitSet, Query> ofRows) {
        this.labelled = labelled;
        this.ofRows = ofRows;
    }

    /** Null where the question has no word at all. */
    Query of(Question question) {
        boolean onlyEmpty = question.wanted().map(Wanted::of).allMatch(Wanted::empty);
        Query made = part(question, onlyEmpty);
        Query near = made == null ? null : near(question);
        return near == null
                ? made
                : new BooleanQuery.Builder()
                        .add(made, Occur.MUST)
                        .add(new BoostQuery(near, NEAR), Occur.SHOULD)
                        .build();
    }

    private Query part(Question question, boolean keepEmpty) {
        if (question instanceof Question.Words words) {
            Wanted wanted = Wanted.of(words);
            return wanted.words().isEmpty() || wanted.empty() && !keepEmpty ? null : words(wanted);
        }
        if (question instanceof Question.Not) {
            return part(new Question.All(List.of(question)), keepEmpty);
        }
        return question instanceof Question.Any any ? any(any, keepEmpty) : all((Question.All) question, keepEmpty);
    }

    private Query any(Question.Any any, boolean keepEmpty) {
        List<Query> sides = any.parts().stream()
                .map(side -> part(side, keepEmpty))
                .filter(side -> side != null)
                .toList();
        return sides.isEmpty() ? null : joined(sides, Occur.SHOULD);
    }

    private Query all(Question.All all, boolean keepEmpty) {
        BooleanQuery.Builder made = new BooleanQuery.Builder();
        int there = 0;
        int without = 0;
        for (Question part : all.parts()) {
            boolean not = part instanceof Question.Not;
            Query query = part(not ? ((Question.Not) part).part() : part, keepEmpty);
            if (query != null) {
                made.add(query, not ? Occur.MUST_NOT : Occur.MUST);
                there += not ? 0 : 1;
                without += not ? 1 : 0;
            }
        }
        if (there == 0 && without > 0) {
            made.add(new MatchAllDocsQuery(), Occur.FILTER);
        }
        return there + without == 0 ? null : made.build();
    }

    private static Query joined(List<Query> queries, Occur how) {
        BooleanQuery.Builder made = new BooleanQuery.Builder();
        queries.forEach(query -> made.add(query, how));
        return queries.size() == 1 ? queries.get(0) : made.build();
    }

    private Query words(Wanted wanted) {
        return switch (wanted.asked().field()) {
            case TEXT -> text(wanted);
            case SYMBOL -> symbol(wanted);
            case PARAGRAPH -> paragraph(wanted);
            case BODY, THEME -> label(wanted, 1);
            case EVERYWHERE -> everywhere(wanted);
        };
    }

    private Query everywhere(Wanted wanted) {
        List<Query> places = new ArrayList<>(List.of(text(wanted)));
        if (tellingPart(wanted)) {
            places.add(symbol(wanted));
        }
        if (!wanted.asked().phrase() && Character.isDigit(wanted.asked().text().charAt(0))) {
            places.add(paragraph(wanted));
        }
        places.add(label(wanted, LABEL));
        return joined(places, Occur.SHOULD);
    }

    /** A number or a letter alone stands in every symbol. */
    private static boolean tellingPart(Wanted wanted) {
        List<Token> parts = Analysis.parts(wanted.asked().text());
        return parts.size() > 1
                || parts.size() == 1
                        && parts.get(0).word().length() > 1
                        && !parts.get(0).word().chars().allMatch(Character::isDigit);
    }

    private Query label(Wanted wanted, float weight) {
        return new BoostQuery(ofRows.apply(labelled.apply(wanted)), weight);
    }

    private static Query text(Wanted wanted) {
        List<Token> words = wanted.words();
        if (wanted.asked().prefix()) {
            List<Query> all = new ArrayList<>();
            words.subList(0, words.size() - 1).forEach(word -> all.add(stem(word)));
            all.add(beginning(TextFields.WORD, words.get(words.size() - 1).word()));
            return joined(all, Occur.MUST);
        }
        return words.size() == 1 ? stem(words.get(0)) : inOrder(words, 0);
    }

    private static Query stem(Token word) {
        return new TermQuery(new Term(TextFields.TEXT, word.stem()));
    }

    private static Query inOrder(List<Token> words, int apart) {
        return new PhraseQuery(
                apart, TextFields.TEXT, words.stream().map(Token::stem).toArray(String[]::new));
    }

    private static Query beginning(String field, String letters) {
        return new BoostQuery(new ConstantScoreQuery(new PrefixQuery(new Term(field, letters))), BEGINNING);
    }

    private static Query symbol(Wanted wanted) {
        List<String> parts =
                Analysis.parts(wanted.asked().text()).stream().map(Token::word).toList();
        if (!wanted.asked().prefix()) {
            return phrase(parts);
        }
        Query last = beginning(TextFields.SYMBOL, parts.get(parts.size() - 1));
        List<String> before = parts.subList(0, parts.size() - 1);
        return before.isEmpty() ? last : joined(List.of(phrase(before), last), Occur.MUST);
    }

    private static Query phrase(List<String> parts) {
        return new PhraseQuery(TextFields.SYMBOL, parts.toArray(String[]::new));
    }

    private static Query paragraph(Wanted wanted) {
        String number =
                Analysis.paragraphs(wanted.asked().text()).stream().findFirst().orElse("");
        Term term = new Term(TextFields.PARAGRAPH, number);
        Query query = wanted.asked().prefix() ? new PrefixQuery(term) : new TermQuery(term);
        return new BoostQuery(new ConstantScoreQuery(query), PARAGRAPH);
    }

    /** All plain words of a question near one another, as far as texts hold them; null for fewer than two, or many. */
    private static Query near(Question question) {
        if (!(question instanceof Question.All all)) {
            return null;
        }
        List<Token> words = all.parts().stream()
                .filter(part -> part instanceof Question.Words w
                        && !w.prefix()
                        && (w.field() == Field.EVERYWHERE || w.field() == Field.TEXT))
                .map(part -> Wanted.of((Question.Words) part))
                .filter(wanted -> !wanted.empty() && wanted.words().size() == 1)
                .map(wanted -> wanted.words().get(0))
                .toList();
        return words.size() < 2 || words.size() > NEAR_WORDS ? null : inOrder(words, words.size() * 2);
    }
}
