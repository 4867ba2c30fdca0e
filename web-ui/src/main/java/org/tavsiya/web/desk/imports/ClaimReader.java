package org.tavsiya.web.desk.imports;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tavsiya.account.Actor;
import org.tavsiya.calendar.Today;
import org.tavsiya.imports.ClaimRuns.NumberedClaim;
import org.tavsiya.imports.RejectedRecord;
import org.tavsiya.ingest.csv.ClaimTable;
import org.tavsiya.recommendation.Clocks;
import org.tavsiya.recommendation.Source;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.read.doubles.Duplicates;
import org.tavsiya.recommendation.read.rows.RowStore;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.recommendation.write.model.Assertion;
import org.tavsiya.recommendation.write.recordclaim.RecordStateClaim;
import org.tavsiya.web.site.Language;
import org.tavsiya.web.site.Wording;
import org.tavsiya.web.site.Wordings;
import tools.jackson.databind.json.JsonMapper;

/** Makes claims of the rows of a table. What cannot be read of a row is said all at once, in the reader's language. */
@Component
class ClaimReader {

    /** What became of a table: claims in its order, and rows of which none could be made. */
    record Claims(List<NumberedClaim> claims, List<RejectedRecord> rejected) {}

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Duplicates places;
    private final RowStore rows;
    private final Wordings wordings;
    private final Today today;

    ClaimReader(Duplicates places, RowStore rows, Wordings wordings, Today today) {
        this.places = places;
        this.rows = rows;
        this.wordings = wordings;
        this.today = today;
    }

    Claims read(List<ClaimTable.Row> table, Actor by, Wording w) {
        Snapshot now = rows.snapshot();
        Map<String, Status> words = statuses();
        List<NumberedClaim> claims = new ArrayList<>();
        List<RejectedRecord> rejected = new ArrayList<>();
        for (ClaimTable.Row row : table) {
            List<String> wrong = new ArrayList<>();
            String id = recommendation(row, now, wrong, w);
            Status status = status(row.at("status"), words, wrong, w);
            LocalDate date = date(row.at("date"), wrong, w);
            String raw = JSON.writeValueAsString(row.cells());
            if (!wrong.isEmpty()) {
                rejected.add(new RejectedRecord(
                        (long) row.number(), row.at("id"), "CLAIM_UNREADABLE", String.join(" ", wrong), raw));
            } else {
                Source source = new Source(
                        row.at("sourceTitle"),
                        row.at("sourceSymbol"),
                        row.at("sourceParagraph"),
                        row.at("sourceAddress"),
                        row.at("language"));
                Assertion assertion = new Assertion(new Clocks(date, date), null, source, by, today.date());
                claims.add(new NumberedClaim(
                        row.number(), new RecordStateClaim(id, null, status, row.at("words"), assertion), raw));
            }
        }
        return new Claims(claims, rejected);
    }

    private String recommendation(ClaimTable.Row row, Snapshot now, List<String> wrong, Wording w) {
        if (row.at("id") != null) {
            if (now.rows().row(row.at("id")) < 0) {
                wrong.add(w.text("desk.claims.no-id"));
            }
            return row.at("id");
        }
        if (row.at("symbol") == null || row.at("paragraph") == null) {
            wrong.add(w.text("desk.claims.no-place"));
            return null;
        }
        Integer part = null;
        if (row.at("part") != null) {
            if (!row.at("part").matches("[1-9]\\d{0,2}")) {
                wrong.add(w.text("desk.typed.part"));
                return null;
            }
            part = Integer.valueOf(row.at("part"));
        }
        List<String> there = places.at(now, row.at("symbol"), row.at("paragraph"), part);
        if (there.size() != 1) {
            wrong.add(
                    there.isEmpty()
                            ? w.text("desk.claims.nothing-there")
                            : w.text("desk.claims.several", there.size()));
            return null;
        }
        return there.get(0);
    }

    /** By its code, or as any of the three languages says it. */
    private Map<String, Status> statuses() {
        Map<String, Status> words = new HashMap<>();
        Arrays.stream(Status.values()).filter(s -> s.value().isPresent()).forEach(status -> {
            words.put(folded(status.name()), status);
            for (Language language : Language.values()) {
                words.put(folded(wordings.of(language).status(status.name())), status);
            }
        });
        return words;
    }

    private static String folded(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }

    private static Status status(String written, Map<String, Status> words, List<String> wrong, Wording w) {
        Optional<Status> status = Optional.ofNullable(written).map(text -> words.get(folded(text)));
        if (status.isEmpty()) {
            wrong.add(written == null ? w.text("desk.claims.no-status") : w.text("desk.claims.bad-status", written));
        }
        return status.orElse(null);
    }

    private static LocalDate date(String written, List<String> wrong, Wording w) {
        try {
            return written == null ? null : LocalDate.parse(written);
        } catch (DateTimeParseException unreadable) {
            wrong.add(w.text("desk.claims.bad-date", written));
            return null;
        }
    }
}
