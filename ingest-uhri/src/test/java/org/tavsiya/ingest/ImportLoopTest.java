package org.tavsiya.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tavsiya.ingest.reader.UhriSource;

class ImportLoopTest {

    private static final ImportRequest REQUEST =
            new ImportRequest("uhri-json", "export.json", 1, Filter.none(), "test/1");

    @TempDir
    private Path folder;

    private final MemoryTarget target = new MemoryTarget();

    private Path export(int records) throws IOException {
        Sample[] samples = IntStream.range(0, records)
                .mapToObj(i ->
                        Sample.treatyBody().number(i).with("Countries", List.of(i % 3 == 0 ? "Tajikistan" : "Kenya")))
                .toArray(Sample[]::new);
        return Files.writeString(folder.resolve("export.json"), Sample.list(samples));
    }

    private Report run(Path file, Filter filter, UnaryOperator<ImportLoop> settings) throws IOException {
        try (UhriReader reader = UhriSource.open(file, filter)) {
            return settings.apply(new ImportLoop(reader, target)).run(REQUEST);
        }
    }

    @Test
    void a_batch_holds_500_source_records_and_the_last_one_the_rest() throws IOException {
        Report report = run(export(1203), Filter.none(), loop -> loop);
        assertThat(target.calls).containsExactly("start export.json", "batch 0", "batch 1", "batch 2", "complete");
        assertThat(target.batches).extracting(Batch::recordsRead).containsExactly(500, 500, 203);
        assertThat(report.state()).isEqualTo("COMPLETED");
        assertThat(report.read()).isEqualTo(1203);
    }

    @Test
    void records_filtered_out_or_rejected_count_for_the_bounds_of_a_batch() throws IOException {
        Path file = export(900);
        Files.writeString(file, Files.readString(file).replaceFirst("\\[", "[17,"));
        run(file, new Filter(Set.of("TJ"), Set.of(), null, null), loop -> loop);
        assertThat(target.batches)
                .hasSize(2)
                .allSatisfy(batch -> assertThat(
                                batch.records().size() + batch.rejected().size() + batch.filteredOut())
                        .isEqualTo(batch.recordsRead()));
        assertThat(target.batches.get(0).rejected()).hasSize(1);
        assertThat(target.batches.stream()
                        .mapToInt(batch -> batch.records().size())
                        .sum())
                .isEqualTo(300);
    }

    @Test
    void the_same_file_gives_the_same_batches() throws IOException {
        Path file = export(1100);
        run(file, Filter.none(), loop -> loop);
        List<Batch> first = List.copyOf(target.batches);
        target.batches.clear();
        run(file, Filter.none(), loop -> loop);
        assertThat(target.batches.equals(first)).isTrue();
    }

    @Test
    void a_resumed_import_sends_only_what_is_missing() throws IOException {
        run(export(2000), Filter.none(), loop -> loop.resumeFrom(2));
        assertThat(target.calls).containsExactly("start export.json", "batch 2", "batch 3", "complete");
        assertThat(target.batches.get(0).records().get(0).annotationId()).endsWith("001000");
    }

    @Test
    void a_target_that_knows_more_than_expected_is_not_sent_it_again() throws IOException {
        target.known = 3;
        run(export(2000), Filter.none(), loop -> loop);
        assertThat(target.calls).containsExactly("start export.json", "batch 3", "complete");
    }

    @Test
    void cancelling_ends_the_run_at_the_target_and_nothing_more_is_sent() throws IOException {
        Report report = run(export(2000), Filter.none(), loop -> loop.cancelledWhen(() -> target.batches.size() == 2));
        assertThat(target.calls).containsExactly("start export.json", "batch 0", "batch 1", "cancel");
        assertThat(report.isCancelled()).isTrue();
    }

    @Test
    void cancelling_after_the_last_batch_still_cancels() throws IOException {
        Report report = run(export(500), Filter.none(), loop -> loop.cancelledWhen(() -> target.batches.size() == 1));
        assertThat(report.isCancelled()).isTrue();
    }

    @Test
    void a_run_the_target_has_ended_is_not_completed() throws IOException {
        target.endAt = 1;
        Report report = run(export(2000), Filter.none(), loop -> loop);
        assertThat(target.calls).containsExactly("start export.json", "batch 0", "batch 1");
        assertThat(report.isCancelled()).isTrue();
    }

    @Test
    void a_target_that_fails_is_left_open_to_be_resumed() throws IOException {
        Path file = export(1000);
        target.failAt = 1;
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> run(file, Filter.none(), loop -> loop))
                .withMessage("gone");
        assertThat(target.calls).containsExactly("start export.json", "batch 0");
    }

    @Test
    void a_file_that_turns_hostile_cancels_the_run() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write((Files.readString(export(600)) + " ".repeat(20_000_000)).getBytes(StandardCharsets.UTF_8));
        }
        Path bomb = Files.write(folder.resolve("bomb.gz"), bytes.toByteArray());
        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> run(bomb, Filter.none(), loop -> loop));
        assertThat(target.calls).containsExactly("start export.json", "batch 0", "cancel");
    }

    @Test
    void progress_is_told_after_every_batch() throws IOException {
        List<Advance> heard = new ArrayList<>();
        Path file = export(1100);
        run(file, Filter.none(), loop -> loop.listener(heard::add));
        assertThat(heard).extracting(Advance::recordsRead).containsExactly(500L, 1000L, 1100L);
        assertThat(heard).extracting(progress -> progress.report().read()).containsExactly(500L, 1000L, 1100L);
        assertThat(heard.get(2).bytesRead())
                .isEqualTo(heard.get(2).totalBytes())
                .isEqualTo(Files.size(file));
    }
}
