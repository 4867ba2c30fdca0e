package org.tavsiya.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** From starting the process of the packaged application on a register of one State's size until it is ready. */
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
        report.section("Start on an existing register of one State");
        report.say("`java -Xmx1g -jar`, from the start of the process until its readiness says UP, and until a list shows every recommendation; median of %d.", RUNS);
        report.say("");
        report.say("| | recommendations | ready, s | all shown, s | each ready, s |");
        report.say("|---|---|---|---|---|");
        measure(Register.embedded(), folder.resolve("start-embedded"));
        measure(Register.onServers(), folder.resolve("start-servers"));
    }

    private void measure(Register register, Path data) throws IOException, InterruptedException {
        long added = fill(register, data);
        double[] ready = new double[RUNS];
        double[] shown = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            try (Application application = new Application(data, register, List.of("-jar", jar.toString()))) {
                ready[i] = application.awaitReady();
                application.await(() -> application.shown() == added);
                shown[i] = application.seconds();
            }
        }
        Arrays.sort(ready);
        Arrays.sort(shown);
        report.say("| %s | %,d | %.1f | %.1f | %s |", register.name(), added, ready[RUNS / 2], shown[RUNS / 2],
                String.join(", ", Arrays.stream(ready).mapToObj("%.1f"::formatted).toList()));
        report.goal("start to ready, " + register.name(), "under 6 s", "%.1f s".formatted(ready[RUNS / 2]), ready[RUNS / 2] < 6);
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
