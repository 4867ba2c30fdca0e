package org.tavsiya.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * From starting the process on a register of one State's size until it is ready: unpacked, as docs/OPERATIONS.md and the
 * image start it, and for comparison as the one file that the build leaves.
 */
final class StartTimes {

    private static final int RUNS = 5;

    private final Path folder;
    private final Path export;
    private final Path jar;
    private final Report report;

    StartTimes(Path folder, Path export, Path jar, Report report) {
        this.folder = folder;
        this.export = export;
        this.jar = jar;
        this.report = report;
    }

    void measure() throws IOException, InterruptedException {
        Path unpacked = folder.resolve("unpacked");
        unpack(unpacked);
        Way inService = new Way(
                "unpacked",
                List.of(
                        "-XX:SharedArchiveFile=" + unpacked.resolve("tavsiya.jsa"),
                        "-jar",
                        unpacked.resolve("tavsiya.jar").toString()));
        Way plain = new Way("one file", List.of("-jar", jar.toString()));
        report.section("Start on an existing register of one State");
        report.say(
                "From the start of the process (`-Xmx1g -XX:+UseParallelGC`) until its readiness says UP, and until a "
                        + "list shows every recommendation; median of %d.",
                RUNS);
        report.say("\"Unpacked\" is how a service starts it, with `bin/unpack` beforehand; \"one file\" is `java -jar` "
                + "with what the build leaves.");
        report.say("");
        report.say("| | | recommendations | ready, s | all shown, s | processor time until then, s | each ready, s |");
        report.say("|---|---|---|---|---|---|---|");
        for (Register register : List.of(Register.embedded(), Register.onServers())) {
            Path data = folder.resolve(register.schema() == null ? "start-embedded" : "start-servers");
            long added = fill(register, data);
            double ready = measure(register, data, added, inService);
            measure(register, data, added, plain);
            report.goal("start to ready, " + register.name(), "under 6 s", "%.1f s".formatted(ready), ready < 6);
        }
    }

    /** @param program what follows {@code java} and its options for memory */
    private record Way(String name, List<String> program) {}

    /** @return median of the seconds until it was ready */
    private double measure(Register register, Path data, long added, Way way) throws IOException, InterruptedException {
        double[] ready = new double[RUNS];
        double[] shown = new double[RUNS];
        double[] processor = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            try (Application application = new Application(data, register, way.program())) {
                ready[i] = application.awaitReady();
                application.await(() -> application.shown() == added);
                shown[i] = application.seconds();
                processor[i] = application.processorSeconds();
            }
        }
        String each = String.join(
                ", ", Arrays.stream(ready).mapToObj("%.1f"::formatted).toList());
        report.say(
                "| %s | %s | %,d | %.1f | %.1f | %.1f | %s |",
                register.name(), way.name(), added, median(ready), median(shown), median(processor), each);
        return median(ready);
    }

    private static double median(double[] figures) {
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** With the Java that starts the application afterwards: the archive of classes fits no other. */
    private void unpack(Path to) throws IOException, InterruptedException {
        ProcessBuilder unpack = new ProcessBuilder("bin/unpack", jar.toString(), to.toString()).inheritIO();
        unpack.environment()
                .merge(
                        "PATH",
                        Path.of(System.getProperty("java.home"), "bin").toString(),
                        (path, java) -> java + File.pathSeparator + path);
        if (unpack.start().waitFor() != 0) {
            throw new IllegalStateException("bin/unpack failed");
        }
    }

    private long fill(Register register, Path data) throws IOException, InterruptedException {
        try (Application application = new Application(data, register, Bench.importing())) {
            application.awaitReady();
            application.createAdministrator();
            application.beginImport(export);
            long[][] ended = new long[1][];
            application.await(() -> (ended[0] = application.importEnded()) != null);
            return ended[0][1];
        }
    }
}
