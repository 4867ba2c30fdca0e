package org.tavsiya.ingest.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.tavsiya.ingest.Sample;
import picocli.CommandLine;

/** The command as somebody types it, beside a service that only the test knows. */
abstract class CommandRun {

    @TempDir
    Path folder;

    FakeService service;
    final StringWriter out = new StringWriter();
    final StringWriter err = new StringWriter();
    final List<Integer> pauses = new ArrayList<>();

    @BeforeEach
    void start() throws IOException {
        service = new FakeService();
    }

    @AfterEach
    void stop() {
        service.close();
    }

    int run(String... arguments) {
        CommandLine line = IngestUhri.commandLine(new IngestUhri(pauses::add))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err));
        return line.execute(arguments);
    }

    int send(Path file, String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("--service", service.address(), "--rejected", rejected().toString()));
        arguments.addAll(List.of(more));
        arguments.add(file.toString());
        return run(arguments.toArray(String[]::new));
    }

    Path rejected() {
        return folder.resolve("rejected.csv");
    }

    Path export(int records) throws IOException {
        Sample[] samples = IntStream.range(0, records)
                .mapToObj(i -> (i % 2 == 0 ? Sample.treatyBody() : Sample.upr()).number(i))
                .toArray(Sample[]::new);
        return Files.writeString(folder.resolve("export.json"), Sample.list(samples));
    }
}
