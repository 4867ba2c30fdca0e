package org.tavsiya.ingest.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tavsiya.ingest.Filter;
import org.tavsiya.ingest.Item;
import org.tavsiya.ingest.Rejected;
import org.tavsiya.ingest.Sample;
import org.tavsiya.ingest.UhriReader;
import org.tavsiya.ingest.UnreadableSourceException;
import org.tavsiya.ingest.xlsx.HandMadeWorkbook;

class PackedFileTest extends UntrustedFile {

    private static long leftovers(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("uhri"))
                    .count();
        }
    }

    @Test
    void json_inside_gzip_is_read() throws IOException {
        Path file = file(gzip(Sample.list(Sample.treatyBody()).getBytes(StandardCharsets.UTF_8)));
        assertThat(Sample.accepted(Sample.readAll(file, Filter.none()))).hasSize(1);
    }

    @Test
    void gzip_that_breaks_off_gives_all_before() throws IOException {
        Sample[] many = IntStream.range(0, 3000)
                .mapToObj(n -> Sample.treatyBody().number(n * 7919))
                .toArray(Sample[]::new);
        byte[] packed = gzip(Sample.list(many).getBytes(StandardCharsets.UTF_8));
        List<Item> items = Sample.readAll(file(Arrays.copyOf(packed, packed.length / 2)), Filter.none());
        assertThat(Sample.accepted(items)).hasSizeBetween(500, 2999);
        assertThat(Sample.refused(items)).extracting(Rejected::reasonCode).containsExactly("TRUNCATED");
    }

    @Test
    void gzip_that_is_damaged_gives_all_before_and_says_so() throws IOException {
        byte[] packed =
                gzip(Sample.list(Sample.treatyBody(), Sample.treatyBody()).getBytes(StandardCharsets.UTF_8));
        packed[packed.length - 6] ^= 0x55;
        List<Item> items = Sample.readAll(file(packed), Filter.none());
        assertThat(Sample.accepted(items)).hasSize(2);
        assertThat(Sample.refused(items))
                .singleElement()
                .satisfies(r -> assertThat(r.reason()).contains("damaged"));
    }

    @Test
    void a_gzip_bomb_is_refused_half_way() throws IOException {
        byte[] bomb =
                gzip(("[" + Sample.treatyBody().json() + " ".repeat(3_000_000) + "]").getBytes(StandardCharsets.UTF_8));
        Path file = file(bomb);
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> drain(file))
                .withCauseInstanceOf(UnreadableSourceException.class)
                .withMessageContaining("zip bomb");
    }

    @Test
    void nothing_temporary_is_left_behind() throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        long before = leftovers(temporary);
        Path good = file(gzip(
                new HandMadeWorkbook().row("Text", "Document Symbol", "Type").bytes()));
        try (UhriReader reader = UhriSource.open(good, Filter.none())) {
            assumeTrue(File.separatorChar == '/', "Windows keeps the name of an open file");
            // Not even while it is read: the process may be killed at any moment.
            assertThat(leftovers(temporary)).isEqualTo(before);
            assertThat(reader.hasNext()).isFalse();
        }
        isUnreadable(
                gzip(new HandMadeWorkbook()
                        .part("xl/sharedStrings.xml", "<sst><si>")
                        .bytes()),
                "damaged");
        assertThat(leftovers(temporary)).isEqualTo(before);
    }
}
