package org.tavsiya.web.overview;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tavsiya.recommendation.Status;
import org.tavsiya.web.site.Wording;

/**
 * All that a drawing of bars tells, in the reader's words.
 *
 * @param notes below the title: what lengths and ends of bars mean
 * @param key the statuses that occur, in their order
 * @param totals heads the column of how many there are
 * @param more how many rows are left out, or null
 * @param citation the sentence that quotes the figure, with its address
 */
public record DrawnFigure(
        String title,
        String language,
        List<String> notes,
        List<KeyItem> key,
        String totals,
        List<FigureRow> rows,
        String more,
        String citation) {

    /** More bars than these make a picture that nobody can look at. */
    private static final int MOST = 40;

    /** @param name of the status */
    public record KeyItem(String status, String name) {}

    public static DrawnFigure of(Wording w, String title, List<String> notes, List<FigureRow> rows, String citation) {
        List<FigureRow> shown = rows.subList(0, Math.min(MOST, rows.size()));
        Set<String> occur = shown.stream()
                .flatMap(row -> row.pieces().stream())
                .map(FigureRow.Piece::status)
                .collect(Collectors.toSet());
        return new DrawnFigure(
                title,
                w.locale().getLanguage(),
                notes,
                Arrays.stream(Status.values())
                        .map(Status::name)
                        .filter(occur::contains)
                        .map(status -> new KeyItem(status, w.status(status)))
                        .toList(),
                w.text("column.n"),
                shown,
                shown.size() < rows.size() ? w.text("cite.more", rows.size() - shown.size()) : null,
                citation);
    }
}
