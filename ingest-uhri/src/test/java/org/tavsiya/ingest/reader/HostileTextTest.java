package org.tavsiya.ingest.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tavsiya.ingest.Sample;

/** Work that a small file can make. */
class HostileTextTest extends UntrustedFile {

    private static final Duration AT_ONCE = Duration.ofSeconds(20);

    @Test
    void a_million_ampersands_brackets_or_labels_cost_no_more_than_their_text() throws IOException {
        List<String> labels =
                IntStream.range(0, 200_000).mapToObj(n -> "Theme " + n).toList();
        for (Sample sample : List.of(
                Sample.treatyBody().with("Text", "18. Act &amp; " + "&x".repeat(1_000_000)),
                Sample.upr()
                        .with("UprRecommendingCountry", List.of())
                        .with("Text", "1.1 Act " + "x)/".repeat(1_000_000)),
                Sample.treatyBody().with("Themes", labels))) {
            assertTimeoutPreemptively(
                    AT_ONCE,
                    () -> assertThat(Sample.accepted(Sample.readAll(Sample.list(sample))))
                            .hasSize(1));
        }
    }

    @Test
    void a_file_damaged_in_every_record_is_not_scanned_for_days() throws IOException {
        String file = "[" + Sample.treatyBody().json() + "," + "{\"a\":[[[[\"b},".repeat(800_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> assertThatExceptionOfType(UncheckedIOException.class)
                        .isThrownBy(() -> Sample.readAll(file))
                        .withMessageContaining("damaged in so many places"));
    }
}
