package org.tavsiya.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Real lists of others, where they lie beside the repository. */
class SharedListsTest {

    @Test
    void the_thematic_list_of_slovenias_third_review_is_read_whole() throws IOException {
        List<Item> items = Sample.readAll(Shared.file("data/ohchr-thematic-list-slovenia-cycle3.docx"), Filter.none());
        List<SourceRecord> records = Sample.accepted(items);
        assertThat(Sample.refused(items)).isEmpty();
        assertThat(records).hasSize(215);
        Map<String, Long> positions =
                records.stream().collect(Collectors.groupingBy(SourceRecord::position, Collectors.counting()));
        assertThat(positions).isEqualTo(Map.of("SUPPORTED", 182L, "NOTED", 33L));
        assertThat(records).allSatisfy(r -> {
            assertThat(r.symbol()).isEqualTo("A/HRC/43/15");
            assertThat(r.countries()).containsExactly("Slovenia");
            assertThat(r.uprCycle()).isEqualTo("3");
            assertThat(r.uprSession()).isEqualTo(34);
            assertThat(r.paragraph()).matches("12[12]\\.\\d+");
            assertThat(r.recommendingStates()).isNotEmpty();
            assertThat(r.themes()).isNotEmpty();
        });
        assertThat(new HashSet<>(records.stream().map(SourceRecord::paragraph).toList()))
                .hasSize(215);
    }

    @Test
    void upr_infos_export_of_2015_is_read_whole() throws IOException {
        List<Item> items = Sample.readAll(Shared.file("data/upr-info-2015.csv.gz"), Filter.none());
        assertThat(items).hasSize(42_013);
        assertThat(Sample.refused(items).size()).isLessThan(10);
        List<SourceRecord> tajikistan = Sample.accepted(items).stream()
                .filter(r -> r.countries().contains("Tajikistan"))
                .toList();
        assertThat(tajikistan).hasSize(150);
        assertThat(tajikistan).allSatisfy(r -> assertThat(r.uprCycle()).isEqualTo("1"));
        assertThat(tajikistan.stream().map(SourceRecord::position).filter(Objects::nonNull))
                .isNotEmpty();
    }
}
