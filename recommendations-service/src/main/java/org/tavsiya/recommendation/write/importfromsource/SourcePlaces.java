package org.tavsiya.recommendation.write.importfromsource;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** The places of texts without an annotation id, in the truth database. UHRI's own files need none, so they cost no query. */
@Component
public class SourcePlaces {

    /** The oddity of a part that no source told: it was counted in the order in which the texts of the paragraph arrived. */
    static final String PART_COUNTED = "PART_COUNTED";

    private final NamedParameterJdbcTemplate sql;
    private final JdbcTemplate plain;

    SourcePlaces(NamedParameterJdbcTemplate sql) {
        this.sql = sql;
        this.plain = sql.getJdbcTemplate();
    }

    /** Without a paragraph the whole text is the key, which needs no book. */
    static boolean needed(IncomingRecord r) {
        return (r.annotationId() == null || r.annotationId().isBlank()) && r.paragraph() != null && r.symbol() != null;
    }

    /** What is known of the paragraphs that these records speak of. */
    public PlaceBook open(Collection<IncomingRecord> records) {
        PlaceBook book = new PlaceBook();
        add(book, records);
        return book;
    }

    /** For a file that is looked through batch by batch with one book. */
    public void add(PlaceBook book, Collection<IncomingRecord> records) {
        List<IncomingRecord> asked = records.stream()
                .filter(SourcePlaces::needed)
                .filter(r -> !book.knows(r.symbol(), r.paragraph()))
                .toList();
        if (asked.isEmpty()) {
            return;
        }
        book.add(sql.query(
                "select recommendation_id, symbol, paragraph, part, told, text_key, states_key from source_place "
                        + "where symbol in (:symbols) and paragraph in (:paragraphs) order by arrival",
                Map.of(
                        "symbols",
                        asked.stream().map(IncomingRecord::symbol).distinct().toList(),
                        "paragraphs",
                        asked.stream().map(IncomingRecord::paragraph).distinct().toList()),
                (row, n) -> new SourcePlace(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        (Integer) row.getObject(4),
                        row.getBoolean(5),
                        row.getString(6),
                        row.getString(7))));
    }

    /** Keeps the place in which this recommendation was met, as a new row or over the old one. */
    public void keep(PlaceBook book, String recommendationId) {
        book.placeOf(recommendationId).ifPresent(p -> {
            int known = plain.update(
                    "update source_place set part = ?, told = ?, text_key = ?, states_key = ? where recommendation_id = ?",
                    p.part(),
                    p.told(),
                    p.textKey(),
                    p.statesKey(),
                    p.recommendationId());
            if (known == 0) {
                plain.update(
                        "insert into source_place (recommendation_id, symbol, paragraph, part, told, text_key, "
                                + "states_key) values (?, ?, ?, ?, ?, ?, ?)",
                        p.recommendationId(),
                        p.symbol(),
                        p.paragraph(),
                        p.part(),
                        p.told(),
                        p.textKey(),
                        p.statesKey());
            }
        });
    }
}
