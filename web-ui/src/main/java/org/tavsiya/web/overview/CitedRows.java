package org.tavsiya.web.overview;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tavsiya.web.site.Wording;

/** The rows of a figure in words, for its citation: what the bars beside them show. */
public final class CitedRows {

    /** A citation is read; whoever wants every row follows its address. */
    private static final int MOST = 8;

    private CitedRows() {}

    /** One row with all its statuses. */
    public static String whole(FigureRow row, Wording w) {
        return w.text("cite.whole", row.n(), row.assessed(), statuses(row, w, true));
    }

    /** Each row with how many there are and how many are assessed. */
    public static String list(List<FigureRow> rows, Wording w) {
        return joined(
                rows.stream()
                        .map(r -> w.text("cite.row", r.name(), r.n(), r.assessed()))
                        .toList(),
                w);
    }

    /** Each voice with what it says; what it says nothing of is left out, as the note beside it counts it. */
    public static String voices(List<FigureRow> rows, Wording w) {
        return rows.stream()
                .map(r -> {
                    String said = statuses(r, w, false);
                    return said.isEmpty() ? r.name() + ": " + r.note() : r.name() + ": " + r.note() + " (" + said + ")";
                })
                .collect(Collectors.joining("; "));
    }

    /** As many as can be read, and how many more there are. */
    public static String joined(List<String> said, Wording w) {
        int more = said.size() - MOST;
        return Stream.concat(
                        said.stream().limit(MOST), more > 0 ? Stream.of(w.text("cite.more", more)) : Stream.empty())
                .collect(Collectors.joining("; "));
    }

    private static String statuses(FigureRow row, Wording w, boolean unspoken) {
        return row.cells().stream()
                .filter(c -> c.href() != null && (unspoken || !c.status().equals("NOT_ASSESSED")))
                .map(c -> w.text("bar.segment", w.status(c.status()), c.n()))
                .collect(Collectors.joining(", "));
    }
}
