package org.tavsiya.recommendation.write.importfromsource;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Raw records in other languages than the usual one, beside the log. */
@Component
public class SourceTexts {

    /** @param own whether the recommendation itself came in that language */
    public record Kept(String hash, String runId, boolean own) {}

    private final NamedParameterJdbcTemplate sql;
    private final JdbcTemplate plain;

    SourceTexts(NamedParameterJdbcTemplate sql) {
        this.sql = sql;
        this.plain = sql.getJdbcTemplate();
    }

    public static boolean needed(IncomingRecord record) {
        return !IncomingRecord.USUAL_LANGUAGE.equals(record.language());
    }

    static String key(String recommendationId, String language) {
        return recommendationId + "/" + language;
    }

    /** What is kept of these recommendations, by {@code id/language}. The usual language needs no look. */
    public Map<String, Kept> of(Collection<ImportRecommendation> asked) {
        List<String> ids = asked.stream()
                .filter(a -> needed(a.record()))
                .map(ImportRecommendation::recommendationId)
                .distinct()
                .toList();
        Map<String, Kept> kept = new HashMap<>();
        if (!ids.isEmpty()) {
            sql.query(
                    "select recommendation_id, language, record_hash, run_id, is_own from source_text where "
                            + "recommendation_id in (:ids)",
                    Map.of("ids", ids),
                    row -> {
                        kept.put(
                                key(row.getString(1), row.getString(2)),
                                new Kept(row.getString(3), row.getString(4), row.getBoolean(5)));
                    });
        }
        return kept;
    }

    public static Kept in(Map<String, Kept> kept, ImportRecommendation asked) {
        return kept.get(key(asked.recommendationId(), asked.record().language()));
    }

    public Kept keep(Map<String, Kept> kept, ImportRecommendation asked, boolean own) {
        IncomingRecord r = asked.record();
        int known = plain.update(
                "update source_text set record_hash = ?, run_id = ?, raw = ? where recommendation_id = ? and language = ?",
                r.recordHash(),
                asked.runId(),
                r.raw(),
                asked.recommendationId(),
                r.language());
        if (known == 0) {
            plain.update(
                    "insert into source_text (recommendation_id, language, record_hash, run_id, is_own, raw) "
                            + "values (?, ?, ?, ?, ?, ?)",
                    asked.recommendationId(),
                    r.language(),
                    r.recordHash(),
                    asked.runId(),
                    own,
                    r.raw());
        }
        Kept now = new Kept(r.recordHash(), asked.runId(), own);
        kept.put(key(asked.recommendationId(), r.language()), now);
        return now;
    }

    /** The usual language came: from now on it alone says what the fields are. */
    public void usualCame(Collection<String> recommendationIds) {
        if (!recommendationIds.isEmpty()) {
            sql.update(
                    "update source_text set is_own = false where is_own and recommendation_id in (:ids)",
                    Map.of("ids", recommendationIds));
        }
    }
}
