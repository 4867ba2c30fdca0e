package org.tavsiya.recommendation.read.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.tavsiya.recommendation.read.search.Analysis.Token;

/**
 * Reads words that stand nowhere in the register as the nearest that do. Asked only where a question found nothing: what is found as
 * it was written is never mixed with what was guessed.
 */
final class Corrections {

    private static final int SHORTEST = 4;
    /** Shorter words are one letter away from too many others. */
    private static final int LONG = 6;

    private record Candidate(String word, int distance, boolean begins, int count) {
        static final Comparator<Candidate> BEST = Comparator.comparingInt(Candidate::distance)
                .thenComparing(Candidate::begins, Comparator.reverseOrder())
                .thenComparing(Candidate::count, Comparator.reverseOrder())
                .thenComparing(Candidate::word);
    }

    private final IndexReader texts;
    private final LabelWords labels;

    Corrections(IndexReader texts, LabelWords labels) {
        this.texts = texts;
        this.labels = labels;
    }

    /** The question with the nearest words in place of unknown ones; empty where there is none to replace, or nothing near one. */
    Optional<String> of(String asked, List<Wanted> wanted) throws IOException {
        Map<String, String> nearest = new HashMap<>();
        for (Wanted w : wanted) {
            for (Token word : w.asked().prefix() ? List.<Token>of() : w.words()) {
                if (unknown(word)) {
                    Optional<Candidate> best = nearest(word.word());
                    if (best.isEmpty()) {
                        return Optional.empty();
                    }
                    nearest.put(word.word(), best.get().word());
                }
            }
        }
        return nearest.isEmpty() ? Optional.empty() : Optional.of(replaced(asked, nearest));
    }

    private boolean unknown(Token word) throws IOException {
        return word.word().length() >= SHORTEST
                && word.word().codePoints().allMatch(Character::isLetter)
                && texts.docFreq(new Term(TextFields.TEXT, word.stem())) == 0
                && texts.docFreq(new Term(TextFields.SYMBOL, word.word())) == 0
                && labels.vocabulary().stream().noneMatch(word.word()::equals)
                && !labels.stems().contains(word.stem());
    }

    private Optional<Candidate> nearest(String word) throws IOException {
        int most = word.length() < LONG ? 1 : 2;
        Set<Candidate> near = new TreeSet<>(Candidate.BEST);
        Terms terms = MultiTerms.getTerms(texts, TextFields.WORD);
        if (terms != null) {
            FuzzyTermsEnum found = new FuzzyTermsEnum(terms, new Term(TextFields.WORD, word), most, 0, true);
            while (found.next() != null) {
                near.add(candidate(word, found.term().utf8ToString(), found.docFreq()));
            }
        }
        labels.vocabulary().stream()
                .filter(label -> Math.abs(label.length() - word.length()) <= most)
                .map(label -> candidate(word, label, 1))
                .filter(candidate -> candidate.distance() <= most)
                .forEach(near::add);
        return near.stream().findFirst();
    }

    private static Candidate candidate(String word, String other, int count) {
        return new Candidate(other, distance(word, other), other.charAt(0) == word.charAt(0), count);
    }

    /** Letters to change, add, leave out or swap with their neighbour. */
    static int distance(String one, String other) {
        int[][] least = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    least[i][j] = i + j;
                    continue;
                }
                int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                least[i][j] = Math.min(Math.min(least[i - 1][j], least[i][j - 1]) + 1, least[i - 1][j - 1] + same);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    least[i][j] = Math.min(least[i][j], least[i - 2][j - 2] + 1);
                }
            }
        }
        return least[one.length()][other.length()];
    }

    private static String replaced(String asked, Map<String, String> nearest) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Token word : Analysis.words(asked)) {
            String other = nearest.get(word.word());
            if (other != null) {
                text.append(asked, at, word.start()).append(other);
                at = word.end();
            }
        }
        return text.append(asked.substring(at)).toString();
    }
}
