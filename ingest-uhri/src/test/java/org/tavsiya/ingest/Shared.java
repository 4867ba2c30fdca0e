package org.tavsiya.ingest;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reference data that is not part of the repository: a folder {@code shared} beside it, or where TAVSIYA_SHARED points. */
final class Shared {

    private Shared() {}

    /** The file; skips the test where it is missing. */
    static Path file(String path) {
        String given = System.getenv("TAVSIYA_SHARED");
        Path folder = given != null
                ? Path.of(given)
                : Path.of("").toAbsolutePath().resolve("../../shared").normalize();
        Path file = folder.resolve(path);
        assumeTrue(Files.exists(file), "No reference data: " + file);
        return file;
    }

    /** Runs the generator of UHRI exports; skips the test where it or Python is missing. */
    static Path export(Path folder, String... arguments) throws IOException, InterruptedException {
        Path script = file("tools/make_uhri_export.py");
        Path out = folder.resolve("export.json");
        List<String> command = new ArrayList<>(List.of("python3", script.toString(), "--out", out.toString()));
        command.addAll(List.of(arguments));
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("generator.log").toFile())
                    .start();
        } catch (IOException e) {
            assumeTrue(false, "No python3: " + e.getMessage());
            throw e;
        }
        if (process.waitFor() != 0) {
            throw new IOException("Generator failed: " + Files.readString(folder.resolve("generator.log")));
        }
        return out;
    }
}
