package org.tavsiya.web.desk.imports;

import java.util.List;
import java.util.stream.Stream;
import org.tavsiya.recommendation.SourceFields;
import org.tavsiya.recommendation.write.importfromsource.IncomingRecord;
import org.tavsiya.recommendation.write.importfromsource.KnownRecords;
import org.tavsiya.recommendation.write.importfromsource.KnownRecords.Met;

/**
 * A record of a file beside what the register holds.
 *
 * @param fields what an import would change; empty for what is new or known
 */
record Differing(String id, String symbol, String paragraph, String text, List<Field> fields) {

    private static final int EXCERPT = 300;
    private static final int LONGEST_VALUE = 20_000;

    /** @param words of a text, told apart; empty for any other field */
    record Field(String name, String before, String after, List<WordsChanged> words) {

        private static Field of(KnownRecords.Difference d) {
            String before = shown(d.before());
            String after = shown(d.after());
            boolean words = d.field().startsWith(SourceFields.TEXT) && !before.isEmpty() && !after.isEmpty();
            boolean several = d.before().size() > 1 || d.after().size() > 1;
            return new Field(
                    d.field(),
                    before,
                    after,
                    words ? WordsChanged.between(before, after) : several ? entries(d.before(), d.after()) : List.of());
        }

        /** Of a list what went and what came; what stays is no change. */
        private static List<WordsChanged> entries(List<String> before, List<String> after) {
            return Stream.concat(
                            before.stream().filter(b -> !after.contains(b)).map(b -> new WordsChanged("GONE", b)),
                            after.stream().filter(a -> !before.contains(a)).map(a -> new WordsChanged("CAME", a)))
                    .toList();
        }

        private static String shown(List<String> values) {
            String all = values == null ? "" : String.join("; ", values);
            return all.length() <= LONGEST_VALUE ? all : all.substring(0, LONGEST_VALUE) + "…";
        }
    }

    static Differing of(Met met) {
        IncomingRecord r = met.record();
        String text = r.text().length() <= EXCERPT ? r.text() : r.text().substring(0, EXCERPT) + "…";
        return new Differing(
                met.recommendationId(),
                r.symbol(),
                r.paragraph(),
                text,
                met.differences().stream().map(Field::of).toList());
    }
}
