package org.tavsiya.ingest.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tavsiya.ingest.Sample;

/** The tool as its user starts it: a process of its own, with 64 MB of heap. */
class ProcessTest {

    @TempDir
    private Path folder;

    private FakeService service;

    @BeforeEach
    void start() throws IOException {
        service = new FakeService();
    }

    @AfterEach
    void stop() {
        service.close();
    }

    private Process tool(String password, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(hearingInterrupts());
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path")
                        .replace(File.pathSeparator + File.pathSeparator, File.pathSeparator),
                IngestUhri.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile());
        builder.environment().remove("TAVSIYA_PASSWORD");
        if (password != null) {
            builder.environment().put("TAVSIYA_PASSWORD", password);
        }
        return builder.start();
    }

    /** A shell that starts these tests in its background has them and their children ignore interrupts; GNU's env takes that back. */
    private static List<String> hearingInterrupts() throws IOException {
        List<String> heard = List.of("env", "--default-signal=INT");
        Process tried = new ProcessBuilder(
                        Stream.concat(heard.stream(), Stream.of("true")).toList())
                .redirectErrorStream(true)
                .start();
        return tried.onExit().join().exitValue() == 0 ? heard : List.of();
    }

    private String printed(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    private Path export(int records) throws IOException {
        Sample[] samples = IntStream.range(0, records)
                .mapToObj(i -> Sample.treatyBody().number(i))
                .toArray(Sample[]::new);
        return Files.writeString(folder.resolve("export.json"), Sample.list(samples));
    }

    @Test
    void the_tool_signs_in_with_the_password_of_its_environment_and_run_twice_adds_nothing()
            throws IOException, InterruptedException {
        service.authorization =
                "Basic " + Base64.getEncoder().encodeToString("editor:pass: word".getBytes(StandardCharsets.UTF_8));
        export(1100);
        assertThat(tool("pass: word", "--service", service.address(), "--user", "editor", "export.json")
                        .waitFor())
                .as(printed("err"))
                .isZero();
        assertThat(printed("out")).contains("1,100 new, 0 changed, 0 unchanged");
        assertThat(tool("pass: word", "--service", service.address(), "--user", "editor", "export.json")
                        .waitFor())
                .isZero();
        assertThat(printed("out")).contains("0 new, 0 changed, 1,100 unchanged");
        assertThat(folder.resolve("export.json.rejected.csv")).doesNotExist();
    }

    @Test
    void a_wrong_password_is_refused_and_never_shown() throws IOException, InterruptedException {
        service.authorization = "Basic other";
        export(1);
        assertThat(tool("wrong-secret", "--service", service.address(), "--user", "editor", "export.json")
                        .waitFor())
                .isEqualTo(4);
        assertThat(printed("err"))
                .contains("401: Unauthorized. Sign in first.")
                .contains("TAVSIYA_PASSWORD")
                .doesNotContain("wrong-secret");
    }

    @Test
    void without_a_password_and_a_terminal_the_tool_says_what_is_missing() throws IOException, InterruptedException {
        export(1);
        assertThat(tool(null, "--service", service.address(), "--user", "editor", "export.json")
                        .waitFor())
                .isEqualTo(2);
        assertThat(printed("err")).contains("TAVSIYA_PASSWORD");
        assertThat(service.requests).isEmpty();
    }

    @Test
    void an_interrupt_cancels_the_run_at_the_service_and_ends_with_130() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/kill")), "No kill command to send an interrupt with");
        export(20_000);
        CountDownLatch reached = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        service.onBatch = number -> {
            if (number == 2) {
                reached.countDown();
                await(interrupted);
            }
        };
        Process process = tool(null, "--service", service.address(), "export.json");
        await(reached);
        assertThat(new ProcessBuilder("/bin/kill", "-INT", String.valueOf(process.pid()))
                        .start()
                        .waitFor())
                .isZero();
        interrupted.countDown();
        assertThat(process.waitFor()).isEqualTo(130);
        assertThat(service.run(0).state).isEqualTo("CANCELLED");
        assertThat(service.run(0).batches.size()).isBetween(3, 39);
        assertThat(printed("out")).contains("Cancelled run run-0");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
