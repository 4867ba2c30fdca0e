package org.tavsiya.report;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.tavsiya.vocabulary.Word;

/** What bodies expect of a report: tables that ship with the application, each line with its source. */
@Component
public class Paperwork {

    private record Row(ReportBody body, ReportStage stage, boolean binding, int alone, int together, WordLimit limit) {}

    private final List<ExpectedPart> parts = read("outlines.csv", Paperwork::part);
    private final List<Row> limits = read("limits.csv", Paperwork::limit);

    /** In the order in which a report has them. */
    public List<ExpectedPart> outline(ReportBody body) {
        return parts.stream().filter(p -> p.body() == body).toList();
    }

    /** Empty for null and for what is not in the outline of that body. */
    public Optional<ExpectedPart> part(ReportBody body, String id) {
        return outline(body).stream().filter(p -> p.id().equals(id)).findFirst();
    }

    /** Where a recommendation of these themes usually stands in a report to that body. */
    public Optional<ExpectedPart> usualPlace(ReportBody body, List<String> themes) {
        return outline(body).stream()
                .filter(p -> p.fits(themes) > 0)
                .reduce((best, next) -> next.fits(themes) > best.fits(themes) ? next : best);
    }

    /** The one that holds on that day; empty where none is known. */
    public Optional<WordLimit> limit(ReportBody body, ReportStage stage, boolean joint, LocalDate day) {
        return limits.stream()
                .filter(r -> r.body() == body && r.stage() == stage)
                .filter(r ->
                        r.limit().validFrom() == null || !r.limit().validFrom().isAfter(day))
                .max(Comparator.comparing(r -> r.limit().validFrom(), Comparator.nullsFirst(Comparator.naturalOrder())))
                .map(r -> joint ? sized(r, r.together()) : sized(r, r.alone()));
    }

    private static WordLimit sized(Row row, int words) {
        WordLimit limit = row.limit();
        return new WordLimit(row.binding(), words, limit.validFrom(), limit.certainty(), limit.source());
    }

    private static ExpectedPart part(CSVRecord row) {
        List<String> themes = several(row, "themes", "\\|");
        return new ExpectedPart(
                row.get("part"),
                ReportBody.valueOf(row.get("body")),
                row.get("kind"),
                row.get("required").equals("yes"),
                several(row, "articles", ";"),
                new Word(row.get("en"), row.get("ru"), row.get("tg")),
                themes.stream().filter(t -> !t.endsWith("?")).toList(),
                themes.stream()
                        .filter(t -> t.endsWith("?"))
                        .map(t -> t.substring(0, t.length() - 1))
                        .toList());
    }

    private static Row limit(CSVRecord row) {
        boolean binding = row.get("kind").equals("LIMIT");
        String from = row.get("valid_from");
        return new Row(
                ReportBody.valueOf(row.get("body")),
                ReportStage.valueOf(row.get("stage")),
                binding,
                Integer.parseInt(row.get("alone")),
                Integer.parseInt(row.get("together")),
                new WordLimit(
                        binding,
                        0,
                        from.isBlank() ? null : LocalDate.parse(from),
                        row.get("certainty"),
                        row.get("source")));
    }

    private static List<String> several(CSVRecord row, String column, String separator) {
        return row.get(column).isBlank()
                ? List.of()
                : Stream.of(row.get(column).split(separator)).toList();
    }

    private static <T> List<T> read(String name, Function<CSVRecord, T> one) {
        try (Reader in = new InputStreamReader(
                new ClassPathResource("report/" + name).getInputStream(), StandardCharsets.UTF_8)) {
            return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(in).stream()
                    .map(one)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The table " + name + " is missing from the application", e);
        }
    }
}
