package org.tavsiya.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures as they come, on the console and in the end as a page of Markdown. */
final class Report {

    private record Goal(String what, String wanted, String measured, boolean reached) {}

    private final List<String> lines = new ArrayList<>();
    private final List<Goal> goals = new ArrayList<>();

    void section(String title) {
        say("");
        say("## " + title);
        say("");
    }

    void say(String format, Object... values) {
        String line = values.length == 0 ? format : String.format(Locale.ROOT, format, values);
        lines.add(line);
        System.out.println(line);
    }

    void goal(String what, String wanted, String measured, boolean reached) {
        goals.add(new Goal(what, wanted, measured, reached));
        System.out.printf("  goal: %s, %s: %s, %s%n", what, wanted, measured, reached ? "reached" : "NOT REACHED");
    }

    /** @param command how to get these figures again */
    void write(Path file, String command, long records) throws IOException {
        List<String> page = new ArrayList<>();
        page.add("# Benchmarks");
        page.add("");
        page.add("Written by `" + command
                + "`, which measures everything anew. No test depends on it: machines differ, and a noisy one "
                + "differs from itself.");
        page.add("Seconds therefore stand beside what they are compared with, measured in the same run.");
        page.add("");
        page.add(String.format(
                Locale.ROOT,
                "%s, %,d records. %s.",
                LocalDate.now(ZoneOffset.UTC),
                records,
                String.join("; ", Machine.described())));
        page.add("");
        page.add("| goal | wanted | measured | |");
        page.add("|---|---|---|---|");
        goals.forEach(g -> page.add("| " + g.what() + " | " + g.wanted() + " | " + g.measured() + " | "
                + (g.reached() ? "reached" : "**not reached**") + " |"));
        page.addAll(lines);
        Files.write(file, page);
    }
}
