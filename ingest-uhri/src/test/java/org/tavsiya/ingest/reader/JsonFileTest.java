package org.tavsiya.ingest.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tavsiya.ingest.Sample.accepted;
import static org.tavsiya.ingest.Sample.list;
import static org.tavsiya.ingest.Sample.readAll;
import static org.tavsiya.ingest.Sample.refused;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tavsiya.ingest.Filter;
import org.tavsiya.ingest.Item;
import org.tavsiya.ingest.Rejected;
import org.tavsiya.ingest.Sample;
import org.tavsiya.ingest.SourceRecord;

class JsonFileTest {

    private static final Sample ONE = Sample.treatyBody().number(1);
    private static final Sample TWO = Sample.treatyBody().number(2);
    private static final Sample THREE = Sample.treatyBody().number(3);

    @TempDir
    private Path folder;

    @Test
    void records_come_in_file_order_with_their_raw_text() throws IOException {
        List<Item> items = readAll(list(ONE, TWO));
        assertThat(items).hasSize(2);
        assertThat(accepted(items)).extracting(SourceRecord::raw).containsExactly(ONE.json(), TWO.json());
    }

    @Test
    void a_byte_order_mark_and_white_space_between_records_do_no_harm() throws IOException {
        assertThat(readAll("\ufeff \n[\n" + ONE.json() + " ,\r\n\t" + TWO.json() + "\n]\n"))
                .hasSize(2)
                .allMatch(SourceRecord.class::isInstance);
    }

    @Test
    void an_empty_list_has_no_records() throws IOException {
        assertThat(readAll("[]")).isEmpty();
    }

    @Test
    void a_file_cut_in_the_middle_of_a_record_gives_all_before_it_and_says_where_it_ends() throws IOException {
        String whole = list(ONE, TWO, THREE);
        String cut = whole.substring(0, whole.length() - 200);
        List<Item> items = readAll(cut);
        assertThat(accepted(items)).hasSize(2);
        assertThat(refused(items)).singleElement().satisfies(r -> {
            assertThat(r.reasonCode()).isEqualTo("TRUNCATED");
            assertThat(r.recordNumber()).isEqualTo(3);
            assertThat(r.reason()).contains("record 3").contains("byte " + cut.getBytes(StandardCharsets.UTF_8).length);
            assertThat(THREE.json()).startsWith(r.raw());
            assertThat(r.annotationId()).isEqualTo("00000000-0000-4000-8000-000000000003");
        });
    }

    @Test
    void a_file_cut_anywhere_never_fails_and_loses_only_the_record_it_was_cut_in() throws IOException {
        String whole = list(ONE, TWO);
        int second = whole.lastIndexOf("{\"AffectedPersons");
        for (int length = 1; length < whole.length(); length++) {
            List<Item> items = readAll(whole.substring(0, length));
            assertThat(accepted(items)).hasSize(length >= whole.length() - 1 ? 2 : length >= second - 1 ? 1 : 0);
            assertThat(refused(items)).extracting(Rejected::reasonCode).containsExactly("TRUNCATED");
        }
    }

    @Test
    void a_file_cut_between_records_is_truncated_too() throws IOException {
        assertThat(refused(readAll("[" + ONE.json() + ",")))
                .singleElement()
                .extracting(Rejected::reasonCode)
                .isEqualTo("TRUNCATED");
    }

    @Test
    void elements_that_are_no_objects_are_refused_and_reading_goes_on() throws IOException {
        List<Item> items = readAll("[" + ONE.json() + ",\"text, with ]\",17,null,[1,{\"a\":2}]," + TWO.json() + "]");
        assertThat(accepted(items)).hasSize(2);
        assertThat(refused(items))
                .extracting(Rejected::reasonCode)
                .containsOnly("NOT_AN_OBJECT")
                .hasSize(4);
        assertThat(refused(items))
                .extracting(Rejected::raw)
                .containsExactly("\"text, with ]\"", "17", "null", "[1,{\"a\":2}]");
    }

    @Test
    void a_record_with_a_stray_quotation_mark_does_not_take_the_next_ones_with_it() throws IOException {
        String broken = TWO.json().replace("keep a record", "keep a \" record");
        List<Item> items = readAll("[" + ONE.json() + "," + broken + "," + THREE.json() + "]");
        assertThat(accepted(items))
                .extracting(SourceRecord::annotationId)
                .containsExactly(ONE.read().annotationId(), THREE.read().annotationId());
        assertThat(refused(items)).singleElement().satisfies(r -> {
            assertThat(r.reasonCode()).isEqualTo("MALFORMED");
            assertThat(r.recordNumber()).isEqualTo(2);
            assertThat(r.raw()).isEqualTo(broken);
        });
    }

    @Test
    void a_record_nothing_identifies_is_refused_with_its_raw_text() throws IOException {
        Sample nobody = Sample.treatyBody().with("AnnotationId", null).with("Symbol", null);
        Sample empty = Sample.treatyBody().with("AnnotationId", null).with("Text", " ");
        Sample bySymbol = Sample.treatyBody().with("AnnotationId", null);
        List<Item> items = readAll(list(nobody, empty, bySymbol));
        assertThat(refused(items)).extracting(Rejected::reasonCode).containsExactly("NO_IDENTITY", "NO_IDENTITY");
        assertThat(refused(items)).extracting(Rejected::raw).containsExactly(nobody.json(), empty.json());
        assertThat(accepted(items))
                .singleElement()
                .satisfies(r -> assertThat(r.oddities()).containsExactly("NO_ID"));
    }

    @Test
    void a_repeated_annotation_is_handed_on_each_time() throws IOException {
        assertThat(accepted(readAll(list(ONE, ONE))))
                .hasSize(2)
                .extracting(SourceRecord::recordHash)
                .containsOnly(ONE.read().recordHash());
    }

    @Test
    void bytes_that_are_not_utf_8_are_replaced_and_noted() throws IOException {
        byte[] json = list(Sample.treatyBody().with("Text", "18. Côte"), TWO).getBytes(StandardCharsets.ISO_8859_1);
        Path file = Files.write(folder.resolve("latin.json"), json);
        List<SourceRecord> records = accepted(readAll(file, Filter.none()));
        assertThat(records).hasSize(2);
        assertThat(records.get(0).text()).isEqualTo("18. C\ufffdte");
        assertThat(records.get(0).oddities()).containsExactly("BROKEN_ENCODING");
    }

    @Test
    void line_breaks_inside_strings_are_forgiven() throws IOException {
        SourceRecord r = accepted(readAll("[" + ONE.json().replace("keep a record", "keep\na record") + "]"))
                .get(0);
        assertThat(r.text()).isEqualTo("18. The State party should keep\na record of every detention.");
    }

    @Test
    void what_follows_the_list_is_reported() throws IOException {
        List<Item> items = readAll(list(ONE) + "\n" + list(TWO));
        assertThat(accepted(items)).hasSize(1);
        assertThat(refused(items)).extracting(Rejected::reasonCode).containsExactly("TRAILING_CONTENT");
    }

    @Test
    void records_larger_than_the_buffer_and_across_its_edge_are_read_whole() throws IOException {
        Sample[] samples = IntStream.range(0, 400)
                .mapToObj(i -> Sample.treatyBody().number(i).with("Text", "18. " + "“é\\\"".repeat(i * 17 % 5000) + i))
                .toArray(Sample[]::new);
        List<SourceRecord> records = accepted(readAll(list(samples)));
        assertThat(records).hasSize(400);
        assertThat(records.get(399).raw()).isEqualTo(samples[399].json());
    }

    @Test
    void a_filter_passes_over_what_it_does_not_want_and_counts_it() throws IOException {
        Path file = Files.writeString(
                folder.resolve("mixed.json"),
                list(
                        ONE,
                        Sample.treatyBody().number(2).with("Countries", List.of("Kenya")),
                        Sample.upr().number(3).with("Countries", List.of("TJ")),
                        Sample.treatyBody().number(4).with("PublicationDate", "2012-01-01T00:00:00")));
        assertThat(readAll(file, new Filter(Set.of("TJK"), Set.of(), null, null)))
                .filteredOn(Item.FilteredOut.class::isInstance)
                .hasSize(1);
        assertThat(accepted(readAll(
                        file, new Filter(Set.of("Tajikistan"), Set.of("Committee against Torture"), 2013, 2018))))
                .hasSize(1);
        assertThat(accepted(readAll(file, new Filter(Set.of(), Set.of("UPR"), null, null))))
                .hasSize(1);
        assertThat(accepted(readAll(file, new Filter(Set.of(), Set.of(), null, 2012))))
                .hasSize(1);
    }
}
