package org.tavsiya.bench;

import java.net.http.HttpRequest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;

/**
 * How long it takes from sending one assessment until every reader sees it, and what that costs those who are reading meanwhile.
 * Alone, and with four readers who ask one thing after the other that nothing kept can answer.
 */
final class Saves {

    private static final int READERS = 4;
    private static final int SAVED = 60;
    private static final int ASKED_BEFORE = 200;
    /** A finding of yesterday says nothing about a recommendation of tomorrow, and the generated export has some of those. */
    private static final int LAST_YEAR = 2020;

    private final Application application;
    private final Report report;
    private final String state;
    /** Filters that nobody asked for before. */
    private final AtomicInteger asked = new AtomicInteger();

    Saves(Application application, Report report, String state) {
        this.application = application;
        this.report = report;
        this.state = state;
    }

    void measure() throws InterruptedException {
        List<JsonNode> items = new ArrayList<>();
        application
                .json("/api/v1/recommendations?status=NOT_ASSESSED&size=" + 3 * SAVED + "&yearTo=" + LAST_YEAR
                        + "&country=" + state)
                .get("items")
                .forEach(items::add);
        save(items.subList(0, SAVED));
        Times alone = save(items.subList(SAVED, 2 * SAVED));
        List<Double> quiet = new ArrayList<>();
        List<Double> disturbed = new ArrayList<>();
        Times together = besideReaders(items.subList(2 * SAVED, 3 * SAVED), quiet, disturbed);
        tell(alone, together, quiet, disturbed);
    }

    /** @param answered from sending until the answer; @param visible until figures, list and page show it */
    private record Times(List<Double> answered, List<Double> visible) {}

    private Times save(List<JsonNode> items) {
        Times times = new Times(new ArrayList<>(), new ArrayList<>());
        long before = assessed();
        for (JsonNode item : items) {
            long begin = System.nanoTime();
            application.change(
                    "/api/v1/recommendations/" + item.get("id").asString() + "/assessments",
                    item.get("version").asLong(),
                    body());
            times.answered().add(milliseconds(begin));
            before++;
            while (assessed() < before) {
                Thread.onSpinWait();
            }
            times.visible().add(milliseconds(begin));
        }
        return times;
    }

    private static String body() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC).minusDays(1);
        return """
                {"status": "NOT_IMPLEMENTED", "ongoing": false,
                 "evidence": [{"kind": "NGO_REPORT", "title": "Measured", "publisher": "Benchmark", "factDate": "%1$s", "level": "PROCESS", "fromState": false}],
                 "statement": {"effectiveOn": "%1$s", "reason": "A benchmark publishes it.", "sourceTitle": "Benchmark"}}""".formatted(today);
    }

    private long assessed() {
        return application
                .json("/api/v1/progress" + unasked())
                .get("total")
                .get("assessed")
                .asLong();
    }

    /** A filter with the same answer as that of the State alone, and an address of its own. */
    private String unasked() {
        int n = asked.incrementAndGet();
        return "?country=" + state + "&yearFrom=" + (1000 + n % 900) + "&yearTo=" + (2100 + n / 900);
    }

    private Times besideReaders(List<JsonNode> items, List<Double> quiet, List<Double> disturbed)
            throws InterruptedException {
        AtomicBoolean saving = new AtomicBoolean();
        AtomicBoolean ended = new AtomicBoolean();
        List<Double> before = Collections.synchronizedList(new ArrayList<>());
        List<Double> during = Collections.synchronizedList(new ArrayList<>());
        ExecutorService readers = Executors.newFixedThreadPool(READERS);
        List<Future<?>> reading = new ArrayList<>();
        for (int i = 0; i < READERS; i++) {
            reading.add(readers.submit(() -> {
                while (!ended.get()) {
                    boolean disturbedNow = saving.get();
                    double taken = read();
                    (disturbedNow ? during : before).add(taken);
                }
            }));
        }
        application.await(() -> before.size() >= ASKED_BEFORE * READERS);
        saving.set(true);
        Times times = save(items);
        ended.set(true);
        for (Future<?> reader : reading) {
            finished(reader);
        }
        readers.shutdown();
        quiet.addAll(before.subList(ASKED_BEFORE, before.size()));
        disturbed.addAll(during);
        return times;
    }

    private static void finished(Future<?> reader) throws InterruptedException {
        try {
            reader.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("A reader got no answer while others saved", failed.getCause());
        }
    }

    /** By turns figures, a list and a page of one State. */
    private double read() {
        String filter = unasked();
        String path = switch (asked.get() % 3) {
            case 0 -> "/api/v1/progress" + filter;
            case 1 -> "/api/v1/recommendations" + filter + "&size=50";
            default -> "/en" + filter;
        };
        HttpRequest request = application
                .request(path)
                .header("Accept-Encoding", "gzip")
                .GET()
                .build();
        long begin = System.nanoTime();
        int status = application.fetch(request).statusCode();
        double taken = milliseconds(begin);
        if (status != 200) {
            throw new IllegalStateException(path + " answered " + status);
        }
        return taken;
    }

    private void tell(Times alone, Times together, List<Double> quiet, List<Double> disturbed) {
        report.section("Saving one assessment, and reading meanwhile");
        report.say(
                "%d assessments one after the other, each timed from sending it until a figure of its State that "
                        + "nothing kept can answer counts it; then the same",
                SAVED);
        report.say(
                "beside %d readers who ask, one thing after the other, for figures, lists of 50 and overview pages of "
                        + "%s that nobody asked for before.",
                READERS, state);
        report.say("");
        report.say("| | n | p50, ms | p95, ms |");
        report.say("|---|---|---|---|");
        row("saved until answered, nobody reading", alone.answered());
        row("saved until visible everywhere, nobody reading", alone.visible());
        row("saved until answered, beside the readers", together.answered());
        row("saved until visible everywhere, beside the readers", together.visible());
        row("an answer to a reader, nobody saving", quiet);
        row("an answer to a reader, while others save", disturbed);
        double visible = percentile(together.visible(), 95);
        double disturbance = percentile(disturbed, 95) / percentile(quiet, 95);
        report.goal(
                "one saved assessment visible everywhere, beside the readers, p95",
                "under 150 ms",
                "%.1f ms".formatted(visible),
                visible < 150);
        report.goal(
                "readers' p95 while others save",
                "at most doubled",
                "%.1f times".formatted(disturbance),
                disturbance <= 2);
        report.say("");
        report.say("A reader's p95 is %.1f times as long while others save.", disturbance);
    }

    private void row(String what, List<Double> milliseconds) {
        report.say(
                "| %s | %d | %.1f | %.1f |",
                what, milliseconds.size(), percentile(milliseconds, 50), percentile(milliseconds, 95));
    }

    private static double percentile(List<Double> values, int percent) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    private static double milliseconds(long begin) {
        return (System.nanoTime() - begin) / 1e6;
    }
}
