package org.tavsiya.document;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;
import org.tavsiya.vocabulary.Word;

/**
 * Reads the tables that ship with the application. Their columns {@code seen} and {@code notes} are for whoever keeps them, and are
 * read by nobody.
 */
final class DocumentTables {

    /** A date ahead as the table has it. */
    record Ahead(String country, String body, OwedKind kind, String owedBy, Dating dated, LocalDate knownFrom) {}

    /** A law, a plan or a report of the State. */
    record Milestone(String country, List<String> bodies, Marker marker) {}

    private DocumentTables() {}

    static List<UnDocument> documents() {
        return read(
                "documents.csv",
                row -> new UnDocument(
                        row.get("symbol"),
                        Certainty.valueOf(row.get("symbol_certainty").toUpperCase(Locale.ROOT)),
                        row.get("state"),
                        row.get("body"),
                        DocumentKind.valueOf(row.get("kind")),
                        number(row, "cycle"),
                        number(row, "session"),
                        Dating.of(row.get("met")),
                        Dating.of(row.get("adopted")),
                        Dating.of(row.get("published")),
                        several(row, "followup_paragraphs"),
                        Dating.of(row.get("followup_due"))));
    }

    /** By the symbol of the document they are about. */
    static Map<String, List<FollowUpAct>> acts() {
        Map<String, List<FollowUpAct>> acts = new LinkedHashMap<>();
        read(
                        "acts.csv",
                        row -> Map.entry(
                                row.get("symbol"),
                                new FollowUpAct(
                                        ActKind.valueOf(row.get("kind")),
                                        Dating.of(row.get("day")),
                                        several(row, "paragraphs"),
                                        text(row, "source_symbol"),
                                        text(row, "source_paragraph"),
                                        text(row, "scheme"),
                                        text(row, "code"),
                                        "yes".equals(row.get("by_topic")))))
                .forEach(act -> acts.computeIfAbsent(act.getKey(), symbol -> new ArrayList<>())
                        .add(act.getValue()));
        return acts;
    }

    static List<Ahead> owed() {
        return read(
                "owed.csv",
                row -> new Ahead(
                        row.get("state"),
                        row.get("body"),
                        OwedKind.valueOf(row.get("kind")),
                        row.get("owed_by"),
                        Dating.of(row.get("day")),
                        LocalDate.parse(row.get("known_from"))));
    }

    static List<Participation> participations() {
        return read(
                "participation.csv",
                row -> new Participation(
                        row.get("state"), row.get("body"), row.get("kind"), Dating.of(row.get("as_of"))));
    }

    static List<Milestone> milestones() {
        return read("milestones.csv", row -> {
            List<String> bodies = several(row, "bodies");
            return new Milestone(
                    row.get("state"),
                    bodies,
                    new Marker(
                            Dating.of(row.get("day")),
                            MarkerKind.valueOf(row.get("kind")),
                            bodies.size() == 1 ? bodies.get(0) : null,
                            text(row, "symbol"),
                            null,
                            null,
                            text(row, "en") == null ? null : new Word(row.get("en"), row.get("ru"), row.get("tg"))));
        });
    }

    private static <T> List<T> read(String name, Function<CSVRecord, T> one) {
        try (Reader in = new InputStreamReader(
                new ClassPathResource("document/" + name).getInputStream(), StandardCharsets.UTF_8)) {
            return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(in).stream()
                    .map(one)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The table " + name + " is missing from the application", e);
        }
    }

    private static String text(CSVRecord row, String column) {
        return row.get(column).isBlank() ? null : row.get(column);
    }

    private static Integer number(CSVRecord row, String column) {
        return row.get(column).isBlank() ? null : Integer.valueOf(row.get(column));
    }

    private static List<String> several(CSVRecord row, String column) {
        return row.get(column).isBlank() ? List.of() : List.of(row.get(column).split(";"));
    }
}
