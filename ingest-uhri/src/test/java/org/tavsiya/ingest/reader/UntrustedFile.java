package org.tavsiya.ingest.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.tavsiya.ingest.Filter;
import org.tavsiya.ingest.Sample;
import org.tavsiya.ingest.UhriReader;
import org.tavsiya.ingest.UnreadableSourceException;
import org.tavsiya.ingest.raw.UnpackLimits;

/** A file as anybody may upload one, read with narrow limits. */
abstract class UntrustedFile {

    private static final UnpackLimits NARROW = new UnpackLimits(100, 100_000, 20_000_000, 1_000_000);

    @TempDir
    Path folder;

    Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("file"), content);
    }

    static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    void isUnreadable(byte[] content, String... words) throws IOException {
        Path file = file(content);
        assertThatExceptionOfType(UnreadableSourceException.class)
                .isThrownBy(() -> Sample.readAll(file, Filter.none()))
                .satisfies(e -> assertThat(e.getMessage()).contains(words));
    }

    static void drain(Path file) throws IOException {
        try (UhriReader reader = UhriSource.open(file, Filter.none(), UhriSource.USUAL_LANGUAGE, NARROW)) {
            reader.forEachRemaining(item -> assertThat(item).isNotNull());
        }
    }
}
