package org.tavsiya.recommendation.read.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.bson.Document;
import org.springframework.core.io.ClassPathResource;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.recommendation.read.rows.Column;
import org.tavsiya.recommendation.read.rows.LooseRows;
import org.tavsiya.recommendation.read.rows.RowFilter;
import org.tavsiya.recommendation.read.rows.Rows;
import org.tavsiya.vocabulary.Bodies;
import org.tavsiya.vocabulary.Words;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures the index of texts without any server: how long it takes to make, how large it is on disk, what it leaves in the heap,
 * and how long a question of the whole register takes with all its facets that nobody asked before.
 *
 * <p>First it says how well the questions of {@link Relevance} are answered over the demonstration set. Arguments: an export of UHRI as
 * JSON, a file of questions (one a line; what stands after a stroke is left alone), an empty folder; and, where somebody has it, a
 * table of the recommendations of A/HRC/19/3 with symbol, paragraph, part and text.
 */
final class SearchBench {

    private static final int ROUNDS = 5;
    private static final int PIECE = 2_000;

    private final LooseRows loose = new LooseRows();
    private final TextMatches matches = new TextMatches(null, new Words(), new Bodies());

    private SearchBench() {}

    public static void main(String[] arguments) throws IOException {
        new SearchBench().demonstration(Path.of(arguments[2]).resolve("demonstration"));
        if (arguments.length > 3) {
            new SearchBench()
                    .report(Path.of(arguments[3]), Path.of(arguments[2]).resolve("report"));
        }
        new SearchBench()
                .run(
                        Path.of(arguments[0]),
                        Path.of(arguments[1]),
                        Path.of(arguments[2]).resolve("export"));
    }

    private void demonstration(Path folder) throws IOException {
        JsonNode set = new JsonMapper()
                .readTree(new ClassPathResource("demonstration/tajikistan.json").getInputStream())
                .get("recommendations");
        List<Document> documents = new ArrayList<>();
        for (JsonNode r : set) {
            documents.add(demonstrated(r, documents.size() + 1L));
        }
        relevance(
                "the demonstration set",
                folder,
                documents,
                Relevance.questions(),
                d -> d.getString("symbol") + "#" + d.getString("paragraph"));
    }

    /** The real texts of a report, where somebody has them: a paragraph counts once, whichever of its parts are found. */
    private void report(Path table, Path folder) throws IOException {
        List<Document> documents = new ArrayList<>();
        try (CSVParser rows = CSVParser.builder()
                .setPath(table)
                .setFormat(CSVFormat.DEFAULT.builder().setHeader().get())
                .get()) {
            for (CSVRecord r : rows) {
                documents.add(new Document("_id", r.get("paragraph") + "/" + r.get("part"))
                        .append("position", documents.size() + 1L)
                        .append("countries", List.of("Tajikistan"))
                        .append("body", "UPR")
                        .append("symbol", r.get("symbol"))
                        .append("paragraph", r.get("paragraph"))
                        .append("text", r.get("text"))
                        .append("type", "RECOMMENDATION")
                        .append("status", "NOT_ASSESSED")
                        .append("lifecycle", "ACTIVE"));
            }
        }
        relevance("the report A/HRC/19/3", folder, documents, Relevance.ofTheReport(), d -> d.getString("paragraph"));
    }

    private void relevance(
            String of,
            Path folder,
            List<Document> documents,
            Map<String, Set<String>> questions,
            Function<Document, String> place)
            throws IOException {
        Map<String, String> places = new HashMap<>();
        documents.forEach(d -> {
            loose.add(d);
            places.put(d.getString("_id"), place.apply(d));
        });
        Rows rows = loose.rows();
        double sum = 0;
        try (TextIndex index = new TextIndex(new SearchFolder(folder).open())) {
            index.take(documents.stream().map(TextFields::of).toList(), documents.size());
            index.show();
            try (TextIndex.Searcher searcher = index.searcher()) {
                for (Map.Entry<String, Set<String>> question : questions.entrySet()) {
                    Found found = matches.answer(rows, searcher, question.getKey());
                    List<String> first = Arrays.stream(found.bestFirst(
                                    rows.inDefaultOrder(found.rows().stream().toArray())))
                            .mapToObj(row -> places.get(rows.id(row)))
                            .distinct()
                            .limit(Relevance.FIRST)
                            .toList();
                    double gain = Relevance.gain(first, question.getValue());
                    sum += gain;
                    say("%.3f %4d found: %s", gain, found.scores().length, question.getKey());
                }
            }
        }
        say("nDCG@10 of %s over %d questions: %.3f", of, questions.size(), sum / questions.size());
    }

    private static Document demonstrated(JsonNode r, long position) {
        return new Document("_id", r.get("key").asString() + "@" + position)
                .append("position", position)
                .append("countries", List.of("Tajikistan"))
                .append("body", r.get("body").asString())
                .append("symbol", r.get("symbol").asString())
                .append("paragraph", r.get("paragraph").asString())
                .append("heading", r.get("heading").asString())
                .append("text", r.get("text").asString())
                .append("publicationDate", r.get("publicationDate").asString())
                .append("themes", strings(r.get("themes")))
                .append("affectedPersons", strings(r.get("affectedPersons")))
                .append("sdgs", strings(r.get("sdgs")))
                .append("type", r.get("type").asString())
                .append("status", "NOT_ASSESSED")
                .append("lifecycle", "ACTIVE");
    }

    private void run(Path export, Path questions, Path folder) throws IOException {
        List<TextFields> texts = read(export);
        Rows rows = loose.rows();
        say("recommendations: %d", rows.size());
        TextIndex index = new TextIndex(new SearchFolder(folder).open());
        index.follow("bench");
        long begin = System.nanoTime();
        for (int from = 0; from < texts.size(); from += PIECE) {
            List<TextFields> piece = texts.subList(from, Math.min(texts.size(), from + PIECE));
            index.take(piece, piece.get(piece.size() - 1).position());
        }
        index.keep("bench");
        index.show();
        say("made in %.1f s", (System.nanoTime() - begin) / 1e9);
        texts.clear();
        try (TextIndex.Searcher searcher = index.searcher()) {
            say("pieces: %d", searcher.reader().leaves().size());
            List<String> asked = Files.readAllLines(questions).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" \\| ")[0])
                    .toList();
            long before = heap();
            measure(rows, searcher, asked, "first", 1);
            measure(rows, searcher, asked, "every later", ROUNDS);
            say("heap of what is kept between questions: %.1f MB", (heap() - before) / 1e6);
        }
        index.close();
        try (Stream<Path> files = Files.walk(folder)) {
            say(
                    "on disk: %.1f MB",
                    files.filter(Files::isRegularFile)
                                    .mapToLong(file -> file.toFile().length())
                                    .sum()
                            / 1e6);
        }
    }

    private void measure(Rows rows, TextIndex.Searcher searcher, List<String> asked, String when, int rounds) {
        List<Double> all = new ArrayList<>();
        List<String> slow = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            for (String question : asked) {
                long begin = System.nanoTime();
                Found found = answered(() -> {
                    try {
                        return matches.answer(rows, searcher, question);
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                });
                long searched = System.nanoTime();
                int[] page = page(rows, question, found);
                double millis = (System.nanoTime() - begin) / 1e6;
                all.add(millis);
                slow.add(String.format(
                        Locale.ROOT,
                        "%6.1f ms (%5.1f search) %7d found, %d matching: %s",
                        millis,
                        (searched - begin) / 1e6,
                        found.scores().length,
                        page.length,
                        question));
            }
        }
        all.sort(null);
        say(
                "%s question, with facets and order: median %.1f ms, p95 %.1f ms, longest %.1f ms",
                when, all.get(all.size() / 2), all.get((int) (all.size() * 0.95)), all.get(all.size() - 1));
        slow.stream().sorted(java.util.Comparator.reverseOrder()).limit(8).forEach(line -> say("  %s", line));
    }

    private static Found answered(Supplier<Found> question) {
        return question.get();
    }

    /** What the list's page asks: which match, in which order, and how many each further choice would give. */
    private static int[] page(Rows rows, String question, Found found) {
        RecommendationFilter filter = RecommendationFilter.ALL.withText(question);
        int[] matching = new RowFilter(filter, rows, found.rows()).matching();
        int[] best = found.bestFirst(rows.inDefaultOrder(matching));
        RowFilter.Facets facets = new RowFilter(filter, rows, found.rows()).facets();
        for (Dimension dimension : Dimension.values()) {
            Column column = rows.column(dimension);
            int[] counts = new int[column.lists()];
            for (int row : facets.matching()) {
                counts[column.list(row)]++;
            }
            if (Arrays.stream(counts).sum() != matching.length) {
                throw new IllegalStateException("A facet counts other rows than the list");
            }
        }
        return best;
    }

    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private List<TextFields> read(Path export) throws IOException {
        JsonMapper json = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
        List<TextFields> texts = new ArrayList<>();
        try (JsonParser in = json.createParser(Files.newBufferedReader(export))) {
            in.nextToken();
            while (in.nextToken() == JsonToken.START_OBJECT) {
                JsonNode record = json.readTree(in);
                Document d = document(record, texts.size() + 1L);
                loose.add(d);
                texts.add(TextFields.of(d));
            }
        }
        return texts;
    }

    private static Document document(JsonNode r, long position) {
        String text = r.get("Text").asString().replaceAll("<[^>]*>", " ").trim();
        String day = r.get("PublicationDate").asString("").length() < 10
                ? null
                : r.get("PublicationDate").asString().substring(0, 10);
        return new Document("_id", r.get("AnnotationId").asString())
                .append("position", position)
                .append("countries", strings(r.get("Countries")))
                .append("body", r.get("Body").asString("").replaceFirst("^- ", ""))
                .append("symbol", r.get("Symbol").asString(null))
                .append(
                        "paragraph",
                        text.replaceFirst("(?s)^(\\d[\\d.]*?)\\.? .*", "$1").length() < 10
                                ? text.replaceFirst("(?s)^(\\d[\\d.]*?)\\.? .*", "$1")
                                : null)
                .append("text", text)
                .append("publicationDate", day)
                .append("year", day == null ? null : Integer.valueOf(day.substring(0, 4)))
                .append("themes", strings(r.get("Themes")))
                .append("affectedPersons", strings(r.get("AffectedPersons")))
                .append(
                        "sdgs",
                        strings(r.get("Sdgs")).stream()
                                .map(goal -> goal.split(" ")[0])
                                .toList())
                .append("type", "RECOMMENDATION")
                .append("status", "NOT_ASSESSED")
                .append("lifecycle", "ACTIVE");
    }

    private static List<String> strings(JsonNode values) {
        return values == null || !values.isArray()
                ? List.of()
                : values.valueStream().map(JsonNode::asString).toList();
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
