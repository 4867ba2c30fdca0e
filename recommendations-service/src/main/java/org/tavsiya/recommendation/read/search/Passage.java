package org.tavsiya.recommendation.read.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.tavsiya.recommendation.read.filter.FreeText;
import org.tavsiya.recommendation.read.search.Analysis.Token;

/** The part of a text that a question found, with the words it was found by marked. */
public record Passage(List<Piece> pieces) {

    private static final String GAP = "…";
    /** Characters before the first marked word, so that it does not stand alone. */
    private static final int BEFORE = 40;

    public record Piece(String text, boolean marked) {}

    /**
     * The passage of a text that holds the most of what was asked.
     *
     * @param question a free text as it was asked
     * @param most characters of the passage; a shorter text is shown whole
     */
    public static Passage of(String question, String text, int most) {
        List<Token> words = Analysis.words(text);
        List<Wanted> wanted = FreeText.question(question)
                .wanted()
                .map(Wanted::of)
                .filter(w -> !w.empty())
                .toList();
        BitSet marked = new BitSet();
        List<BitSet> by = new ArrayList<>();
        for (Wanted w : wanted) {
            BitSet own = new BitSet();
            w.in(words).forEach(start -> own.set(start, start + w.words().size()));
            by.add(own);
            marked.or(own);
        }
        int first = text.length() <= most ? 0 : first(words, marked, by, most);
        int from = first == 0 ? 0 : words.get(first).start();
        return new Passage(pieces(text, from, end(text, words, from, most), words, marked));
    }

    /** The word to begin with. */
    private static int first(List<Token> words, BitSet marked, List<BitSet> by, int most) {
        int best = 0;
        long bestCount = 0;
        for (int word = marked.nextSetBit(0); word >= 0; word = marked.nextSetBit(word + 1)) {
            int begin = back(words, word);
            int end = words.get(begin).start() + most;
            long count = 0;
            for (BitSet own : by) {
                int next = own.nextSetBit(word);
                count += next >= 0 && words.get(next).end() <= end ? 1 : 0;
            }
            if (count > bestCount) {
                bestCount = count;
                best = begin;
            }
        }
        return best;
    }

    private static int back(List<Token> words, int word) {
        int begin = word;
        while (begin > 0 && words.get(word).start() - words.get(begin - 1).start() <= BEFORE) {
            begin--;
        }
        return begin;
    }

    private static int end(String text, List<Token> words, int from, int most) {
        if (text.length() - from <= most) {
            return text.length();
        }
        return words.stream()
                .filter(word -> word.end() > from && word.end() <= from + most)
                .mapToInt(Token::end)
                .max()
                .orElse(from + most);
    }

    private static List<Piece> pieces(String text, int from, int end, List<Token> words, BitSet marked) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder plain = new StringBuilder(from > 0 ? GAP : "");
        int at = from;
        for (int word = marked.nextSetBit(0); word >= 0; word = marked.nextSetBit(word + 1)) {
            int last = marked.nextClearBit(word) - 1;
            int start = words.get(word).start();
            int stop = words.get(last).end();
            if (start >= at && stop <= end) {
                add(pieces, plain.append(text, at, start).toString(), false);
                plain.setLength(0);
                add(pieces, text.substring(start, stop), true);
                at = stop;
            }
            word = last;
        }
        add(
                pieces,
                plain.append(text, at, end)
                        .append(end < text.length() ? GAP : "")
                        .toString(),
                false);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, marked));
        }
    }
}
