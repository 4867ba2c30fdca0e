package org.tavsiya.ingest.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.tavsiya.ingest.Advance;
import org.tavsiya.ingest.AdvanceListener;
import org.tavsiya.ingest.Item;
import org.tavsiya.ingest.Oddity;
import org.tavsiya.ingest.Rejected;
import org.tavsiya.ingest.SourceRecord;
import org.tavsiya.ingest.UhriReader;

/** What a file holds, counted. */
final class CheckSummary {

    private static final int TOP = 15;
    private static final int STEP = 5_000;
    private static final String NONE = "(none)";

    private final Map<String, Map<String, Long>> tables = new HashMap<>();
    private long read;
    private long accepted;
    private long filteredOut;

    /** Reads to the end of the file. */
    static CheckSummary of(UhriReader reader, RejectedCsv rejected, AdvanceListener listener) throws IOException {
        CheckSummary summary = new CheckSummary();
        while (reader.hasNext()) {
            Item item = reader.next();
            summary.add(item);
            if (item instanceof Rejected refused) {
                rejected.add(refused);
            }
            if (summary.read % STEP == 0) {
                listener.batchDone(new Advance(summary.read, reader.bytesRead(), reader.totalBytes(), null));
            }
        }
        return summary;
    }

    private void add(Item item) {
        read++;
        if (item instanceof SourceRecord record) {
            accepted++;
            count(record);
        } else if (item instanceof Item.FilteredOut) {
            filteredOut++;
        }
    }

    private void count(SourceRecord record) {
        count("Body", record.body());
        count(
                "Year",
                record.publicationDate() == null
                        ? null
                        : String.valueOf(record.publicationDate().getYear()));
        count("Type", record.type());
        countAll("Country", record.countries());
        countAll("Theme", record.themes());
        record.oddities().forEach(oddity -> count("Oddity", oddity));
    }

    private void countAll(String table, List<String> values) {
        (values.isEmpty() ? List.of(NONE) : values).forEach(value -> count(table, value));
    }

    private void count(String table, String value) {
        tables.computeIfAbsent(table, t -> new HashMap<>()).merge(value == null ? NONE : value, 1L, Long::sum);
    }

    void print(PrintWriter out, String format) {
        long rejected = read - accepted - filteredOut;
        out.printf(
                Locale.ROOT,
                "%s: %,d records read, %,d accepted, %,d filtered out, %,d rejected%n",
                format,
                read,
                accepted,
                filteredOut,
                rejected);
        for (String table : List.of("Country", "Body", "Year", "Type", "Theme")) {
            printTable(out, table);
        }
        printOddities(out);
    }

    private void printTable(PrintWriter out, String name) {
        Map<String, Long> counts = tables.getOrDefault(name, Map.of());
        if (counts.isEmpty()) {
            return;
        }
        Comparator<Map.Entry<String, Long>> order = name.equals("Year")
                ? Map.Entry.comparingByKey()
                : Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());
        int shown = name.equals("Year") ? counts.size() : TOP;
        out.printf("%n%s%n", name);
        counts.entrySet().stream()
                .sorted(order)
                .limit(shown)
                .forEach(e -> out.printf(Locale.ROOT, "%,11d  %s%n", e.getValue(), e.getKey()));
        if (counts.size() > shown) {
            out.printf("             and %d more%n", counts.size() - shown);
        }
    }

    private void printOddities(PrintWriter out) {
        Map<String, Long> counts = tables.getOrDefault("Oddity", Map.of());
        String lines = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(e -> String.format(
                        Locale.ROOT,
                        "%,11d  %-17s %s%n",
                        e.getValue(),
                        e.getKey(),
                        Oddity.valueOf(e.getKey()).sentence()))
                .collect(Collectors.joining());
        out.printf("%nOddities (taken in all the same)%n%s", lines.isEmpty() ? String.format("          0%n") : lines);
    }
}
