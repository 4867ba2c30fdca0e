package org.tavsiya.recommendation.read.rows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.tavsiya.recommendation.read.rows.ViewPosition.DataVersion;

/** All rows as of one version of the data. Immutable: a reader keeps the same numbers from the first figure of a page to the last. */
public final class Rows {

    /** Newest documents first, paragraphs of a document in their own order. */
    static final Comparator<Row> DEFAULT_ORDER = Comparator.comparingInt(Row::day).reversed()
            .thenComparing(Row::symbol, Comparator.nullsLast(Comparator.naturalOrder())).thenComparingLong(Row::order).thenComparing(Row::id);

    private final List<Row> all;
    private final Dictionary words;
    private final DataVersion version;
    private final Map<String, Long> touched;
    private volatile List<Row> ordered;

    Rows(List<Row> all, Dictionary words, DataVersion version, Map<String, Long> touched) {
        this.all = all;
        this.words = words;
        this.version = version;
        this.touched = touched;
    }

    /** For each State, the position of the last event that changed any of its rows. */
    public Map<String, Long> touched() {
        return touched;
    }

    public List<Row> all() {
        return all;
    }

    /** Sorted when somebody asks first: an import changes the rows far more often than a reader wants them in order. */
    public List<Row> ordered() {
        List<Row> known = ordered;
        if (known == null) {
            known = new ArrayList<>(all);
            known.sort(DEFAULT_ORDER);
            ordered = known;
        }
        return known;
    }

    /** Ids of the other parts of the same paragraph of the same document on the same State, in order. */
    public List<String> sameParagraph(String id) {
        return all.stream().filter(r -> r.id().equals(id)).findFirst()
                .map(own -> all.stream().filter(r -> r.group() == own.group() && !r.id().equals(id))
                        .sorted(DEFAULT_ORDER).map(Row::id).toList())
                .orElse(List.of());
    }

    public Dictionary words() {
        return words;
    }

    public DataVersion version() {
        return version;
    }

    public boolean demonstration() {
        return all.stream().anyMatch(Row::demonstration);
    }
}
