package org.tavsiya.ingest.office;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Temporary files that leave nothing behind, even where the process is killed. */
public final class Temporary {

    private Temporary() {}

    /** Takes the name from an open file, whose content lives on until it is closed. Windows refuses; there it goes with {@link #remove}. */
    public static void unlink(Path open) throws IOException {
        try {
            Files.deleteIfExists(open);
        } catch (FileSystemException e) {
            open.toFile().deleteOnExit();
        }
    }

    public static void remove(Path closed) throws IOException {
        Files.deleteIfExists(closed);
    }
}
