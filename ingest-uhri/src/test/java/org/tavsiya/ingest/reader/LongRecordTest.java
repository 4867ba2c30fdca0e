package org.tavsiya.ingest.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.tavsiya.ingest.Sample.accepted;
import static org.tavsiya.ingest.Sample.refused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tavsiya.ingest.Filter;
import org.tavsiya.ingest.Item;
import org.tavsiya.ingest.Rejected;
import org.tavsiya.ingest.Sample;
import org.tavsiya.ingest.UhriReader;
import org.tavsiya.ingest.raw.UnpackLimits;

/** A record may be so long that it is none; what the reader says of it is true, and the records around it are read. */
class LongRecordTest {

    private static final Sample ONE = Sample.treatyBody().number(1);
    private static final Sample TWO = Sample.treatyBody().number(2);
    private static final String LONG = Sample.treatyBody()
            .number(3)
            .with("Text", "18. \"{[ },{ \\\" ".repeat(20_000))
            .json();

    @TempDir
    private Path folder;

    /** With records of 100,000 bytes at most. */
    private List<Item> read(String json) throws IOException {
        Path file = Files.writeString(folder.resolve("long.json"), json);
        List<Item> items = new ArrayList<>();
        try (UhriReader reader = UhriSource.open(
                file, Filter.none(), UhriSource.USUAL_LANGUAGE, new UnpackLimits(100, 1 << 20, 1 << 30, 100_000))) {
            reader.forEachRemaining(items::add);
        }
        return items;
    }

    private static void isTooLong(List<Item> items, int number) {
        assertThat(refused(items)).singleElement().satisfies(r -> {
            assertThat(r.reasonCode()).isEqualTo("TOO_LARGE");
            assertThat(r.recordNumber()).isEqualTo(number);
            assertThat(r.reason())
                    .isEqualTo(
                            "Record " + number + " is longer than 100 KB, the most a record may have; it is left out");
            assertThat(r.annotationId()).isEqualTo("00000000-0000-4000-8000-000000000003");
        });
    }

    @Test
    void a_single_record_of_30_mb_is_too_long_and_the_file_does_not_end_too_early() throws IOException {
        Path file = Files.writeString(
                folder.resolve("single.json"), Sample.list(Sample.treatyBody().with("Text", "x".repeat(30_000_000))));
        assertThat(refused(Sample.readAll(file, Filter.none())))
                .extracting(Rejected::reasonCode, Rejected::reason)
                .containsExactly(
                        tuple("TOO_LARGE", "Record 1 is longer than 8 MB, the most a record may have; it is left out"));
    }

    @Test
    void a_record_too_long_is_refused_wherever_it_stands_and_the_rest_is_read() throws IOException {
        for (int place = 1; place <= 3; place++) {
            List<String> records = new ArrayList<>(List.of(ONE.json(), TWO.json()));
            records.add(place - 1, LONG);
            List<Item> items = read("[" + String.join(" ,\n", records) + "]");
            assertThat(accepted(items)).hasSize(2);
            isTooLong(items, place);
        }
    }

    @Test
    void records_inside_a_record_too_long_are_none_of_their_own() throws IOException {
        List<Map<String, String>> inner = IntStream.range(0, 20_000)
                .mapToObj(i -> Map.of("Text", "no. " + i))
                .toList();
        Sample nested = Sample.treatyBody().number(3).with("Annexes", inner);
        List<Item> items = read("[" + ONE.json() + "," + nested.json() + "," + TWO.json() + "]");
        assertThat(accepted(items)).hasSize(2);
        isTooLong(items, 2);
    }

    @Test
    void a_file_that_ends_inside_a_record_too_long_says_both() throws IOException {
        List<Item> items = read("[" + ONE.json() + "," + LONG.substring(0, LONG.length() - 10));
        assertThat(accepted(items)).hasSize(1);
        assertThat(refused(items)).singleElement().satisfies(r -> {
            assertThat(r.reasonCode()).isEqualTo("TRUNCATED");
            assertThat(r.reason())
                    .contains("The file ends in the middle of record 2")
                    .contains("longer than 100 KB");
        });
    }

    @Test
    void a_string_without_end_does_not_make_the_records_after_it_one_too_long() throws IOException {
        Sample[] many = IntStream.range(10, 400)
                .mapToObj(i -> Sample.treatyBody().number(i))
                .toArray(Sample[]::new);
        String open = ONE.json().replace("keep a record", "keep a \" record");
        List<Item> items = read("[" + open + "," + Sample.list(many).substring(1));
        assertThat(accepted(items)).hasSize(many.length);
        assertThat(refused(items)).extracting(Rejected::reasonCode).containsExactly("MALFORMED");
    }

    @Test
    void a_brace_that_is_missing_does_not_either() throws IOException {
        Sample[] many = IntStream.range(10, 400)
                .mapToObj(i -> Sample.treatyBody().number(i))
                .toArray(Sample[]::new);
        String open = Sample.treatyBody().with("Annex", Map.of("Text", "x")).json();
        List<Item> items = read("[" + open.substring(0, open.length() - 1) + ","
                + Sample.list(many).substring(1));
        assertThat(accepted(items)).hasSize(many.length);
        assertThat(refused(items)).extracting(Rejected::reasonCode).containsExactly("MALFORMED");
    }
}
