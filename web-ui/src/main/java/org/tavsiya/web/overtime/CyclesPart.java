package org.tavsiya.web.overtime;

import java.util.List;
import org.tavsiya.web.overview.FigureRow;
import org.tavsiya.web.site.Sentence;

/**
 * Two documents compared, as the template shows them.
 *
 * @param groups documents to choose from, by body; none where there is nothing to compare
 * @param compared null where no two documents were chosen
 */
record CyclesPart(List<Group> groups, String older, String newer, Compared compared) {

    record Group(String body, List<Choice> choices) {}

    record Choice(String symbol, String text) {}

    /**
     * @param rows a bar for each document, on one scale
     * @param outcomes of those made again
     * @param cut what is not shown; null where all is
     */
    record Compared(
            List<Sentence.Part> sentence,
            List<String> outcomes,
            List<Sentence.Part> rest,
            List<FigureRow> rows,
            List<Pair> pairs,
            List<Single> notAgain,
            List<Single> onlyNewer,
            String again,
            String gone,
            String added,
            String cut,
            String csv,
            String json) {

        /** In one line. */
        String inWords() {
            String parts = outcomes.isEmpty() ? "" : ": " + String.join("; ", outcomes);
            return Sentence.plain(List.of(sentence)) + parts + ". " + Sentence.plain(List.of(rest));
        }
    }

    /** @param link what the newer does with the older */
    record Pair(String from, String to, String outcome, Single older, Single newer, String link) {}

    record Single(String href, String where, String text, String status) {}
}
