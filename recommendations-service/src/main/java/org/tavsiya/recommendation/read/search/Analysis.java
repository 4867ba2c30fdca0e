package org.tavsiya.recommendation.read.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.util.CharTokenizer;

/** Cuts texts into words, the same way when they are kept and when they are asked for. */
public final class Analysis {

    /** Words that stand in every text, in three languages, folded: alone they tell nothing, and no label is missed for want of them. */
    static final Set<String> EMPTY_WORDS =
            Set.of(("a an and are as at be by for from in into is it its of on or that the their this to with against "
                            + "и в во на по о об от с со для к из за или при до у не против "
                            + "ва дар аз ба ки бо барои то е ин он зидди бар")
                    .split(" "));

    private static final int GAP = 100;
    private static final int LONGEST = 100;

    /**
     * A word of a text.
     *
     * @param word folded
     * @param start where it begins in the text
     */
    public record Token(String word, String stem, int start, int end) {

        /** Whether it stands in every text and so tells nothing. */
        public boolean empty() {
            return EMPTY_WORDS.contains(word);
        }
    }

    private static final ThreadLocal<Stems> STEMS = ThreadLocal.withInitial(Stems::new);
    private static final Analyzer WORDS = new Words(false, false);
    private static final Analyzer PARTS = new Words(true, false);

    private Analysis() {}

    /** For the fields of the index: see {@link TextFields}. */
    static Analyzer ofFields() {
        return new PerFieldAnalyzerWrapper(
                WORDS, Map.of(TextFields.TEXT, new Words(false, true), TextFields.SYMBOL, PARTS));
    }

    /** For another index: the fields named keep stems, all others the words as they are written, folded. */
    public static Analyzer withStems(String... fields) {
        Map<String, Analyzer> stemmed = new HashMap<>();
        for (String field : fields) {
            stemmed.put(field, new Words(false, true));
        }
        return new PerFieldAnalyzerWrapper(WORDS, stemmed);
    }

    public static List<Token> words(String text) {
        return tokens(WORDS, text);
    }

    /** What stands between strokes, points and brackets: CAT/C/TJK/CO/3 has five. */
    static List<Token> parts(String symbol) {
        return tokens(PARTS, symbol);
    }

    /** A paragraph's number and those of the paragraphs that it is in: 88.2 and 88. */
    static List<String> paragraphs(String paragraph) {
        List<String> all = new ArrayList<>();
        String number = paragraph.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d.]", "");
        for (String whole = number; !whole.isEmpty(); whole = parent(whole)) {
            all.add(whole);
        }
        return all;
    }

    private static String parent(String number) {
        String digits = number.replaceAll("(?<=\\d)\\p{L}+$", "");
        return digits.equals(number) ? number.substring(0, Math.max(0, number.lastIndexOf('.'))) : digits;
    }

    private static List<Token> tokens(Analyzer analyzer, String text) {
        List<Token> tokens = new ArrayList<>();
        Stems stems = STEMS.get();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.getAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                String word = term.toString();
                tokens.add(new Token(word, stems.of(word), place.startOffset(), place.endOffset()));
            }
            stream.end();
            return tokens;
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot be read", e);
        }
    }

    private static final class Words extends Analyzer {

        private final boolean parts;
        private final boolean stemmed;

        private Words(boolean parts, boolean stemmed) {
            this.parts = parts;
            this.stemmed = stemmed;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer tokenizer =
                    parts ? CharTokenizer.fromTokenCharPredicate(Character::isLetterOrDigit) : new StandardTokenizer();
            return new TokenStreamComponents(tokenizer, new Spelling(tokenizer, stemmed));
        }

        /** So that no phrase begins in the heading and ends in the text. */
        @Override
        public int getPositionIncrementGap(String field) {
            return GAP;
        }
    }

    /** Folds each word, and takes its stem where that is asked for. */
    private static final class Spelling extends TokenFilter {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final Stems stems;

        private Spelling(TokenStream words, boolean stemmed) {
            super(words);
            this.stems = stemmed ? new Stems() : null;
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            String word = owner(Folding.fold(term.toString()));
            if (word.length() > LONGEST) {
                word = word.substring(0, LONGEST);
            }
            term.setEmpty().append(stems == null || word.isEmpty() ? word : stems.of(word));
            return true;
        }

        /** The child's and the children' are the child and the children. */
        private static String owner(String word) {
            String shorter = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
            return shorter.endsWith("'") ? shorter.substring(0, shorter.length() - 1) : shorter;
        }
    }
}
