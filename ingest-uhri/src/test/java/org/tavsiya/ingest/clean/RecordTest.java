package org.tavsiya.ingest.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tavsiya.ingest.Sample;
import org.tavsiya.ingest.SourceRecord;

class RecordTest {

    @Test
    void a_plain_record_of_the_bulk_export_is_read_field_by_field() throws IOException {
        SourceRecord r = Sample.treatyBody().read();
        assertThat(r.annotationId()).isEqualTo("6f1b0c3e-1111-4222-8333-0123456789ab");
        assertThat(r.documentId()).isEqualTo("7f1b0c3e-1111-4222-8333-0123456789ab");
        assertThat(r.symbol()).isEqualTo("CAT/C/TJK/CO/3");
        assertThat(r.paragraph()).isEqualTo("18");
        assertThat(r.part()).isNull();
        assertThat(r.heading()).isNull();
        assertThat(r.text()).isEqualTo("18. The State party should keep a record of every detention.");
        assertThat(r.type()).isEqualTo("RECOMMENDATION");
        assertThat(r.body()).isEqualTo("CAT");
        assertThat(r.countries()).containsExactly("Tajikistan");
        assertThat(r.countryDerived()).isFalse();
        assertThat(r.sdgs()).containsExactly("16", "16.3");
        assertThat(r.publicationDate()).isEqualTo(LocalDate.of(2018, 6, 18));
        assertThat(r.indexedOn()).isEqualTo(LocalDateTime.of(2018, 7, 2, 9, 15, 30, 827_000_000));
        assertThat(r.uprCycle()).isNull();
        assertThat(r.uprSession()).isNull();
        assertThat(r.position()).isNull();
        assertThat(r.recommendingStates()).isEmpty();
        assertThat(r.oddities()).isEmpty();
        assertThat(r.recordHash()).matches("[0-9a-f]{64}");
    }

    @Test
    void the_shape_of_the_monthly_additions_is_folded_to_that_of_the_bulk_export() throws IOException {
        SourceRecord r = Sample.treatyBody()
                .with("Body", "Committee against Torture")
                .with("Countries", List.of("TJ"))
                .with("AnnotationType", "0f0e0d0c-1111-4222-8333-0123456789ab")
                .read();
        assertThat(r.body()).isEqualTo("CAT");
        assertThat(r.countries()).containsExactly("Tajikistan");
        assertThat(r.type()).isEqualTo("UNCLASSIFIED");
        assertThat(r.oddities()).containsExactlyInAnyOrder("UUID_TYPE", "ISO_COUNTRY");
    }

    @Test
    void a_missing_symbol_and_a_missing_date_are_noted() throws IOException {
        SourceRecord r = Sample.treatyBody()
                .with("Symbol", "")
                .with("PublicationDate", null)
                .read();
        assertThat(r.symbol()).isNull();
        assertThat(r.publicationDate()).isNull();
        assertThat(r.oddities()).containsExactlyInAnyOrder("NO_SYMBOL", "NO_DATE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-13-01T00:00:00", "18.06.2018", "2018-06-1x", "soon"})
    void a_date_that_is_none_is_set_aside_not_guessed(String date) throws IOException {
        SourceRecord r = Sample.treatyBody().with("PublicationDate", date).read();
        assertThat(r.publicationDate()).isNull();
        assertThat(r.oddities()).containsExactlyInAnyOrder("NO_DATE", "BAD_DATE");
    }

    @Test
    void a_date_that_no_document_can_have_is_unknown_and_odd() throws IOException {
        for (String date : List.of("0001-01-01T00:00:00", "1900-01-01T00:00:00", "9999-12-31T00:00:00")) {
            SourceRecord r = Sample.treatyBody().with("PublicationDate", date).read();
            assertThat(r.publicationDate()).isNull();
            assertThat(r.oddities()).contains("BAD_DATE");
            assertThat(r.unsaid()).contains("publicationDate");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Annex", "Contents", "Introduction", "12", "12.3", "ii)", "<p>&nbsp;</p>"})
    void rows_without_content_are_taken_in_and_marked(String text) throws IOException {
        assertThat(Sample.treatyBody().with("Text", text).read().oddities()).contains("NO_CONTENT");
    }

    @Test
    void a_short_recommendation_is_content() throws IOException {
        assertThat(Sample.treatyBody().with("Text", "r) ratify OP-CAT").read().oddities())
                .isEmpty();
    }

    @Test
    void a_states_response_is_marked() throws IOException {
        assertThat(Sample.upr()
                        .with("Text", "Response of Tajikistan to recommendation 12")
                        .read()
                        .oddities())
                .containsExactly("STATE_RESPONSE");
    }

    @Test
    void an_id_that_is_no_uuid_is_set_aside_and_the_symbol_and_text_identify_the_record() throws IOException {
        SourceRecord r = Sample.treatyBody().with("AnnotationId", "12345").read();
        assertThat(r.annotationId()).isNull();
        assertThat(r.oddities()).containsExactly("BAD_ID");
    }

    @Test
    void an_id_in_capitals_is_the_same_id() throws IOException {
        assertThat(Sample.treatyBody()
                        .with("AnnotationId", "6F1B0C3E-1111-4222-8333-0123456789AB")
                        .read()
                        .annotationId())
                .isEqualTo("6f1b0c3e-1111-4222-8333-0123456789ab");
    }

    @Test
    void a_list_of_others_may_tell_paragraph_and_part_in_columns() throws IOException {
        SourceRecord r = Sample.upr()
                .with("Text", "Extend a standing invitation")
                .with("Paragraph", "88.1")
                .with("Part", 2)
                .with("UprRecommendingCountry", "Brazil; Spain")
                .read();
        assertThat(r.paragraph()).isEqualTo("88.1");
        assertThat(r.part()).isEqualTo(2);
        assertThat(r.recommendingStates()).containsExactly("Brazil", "Spain");
        assertThat(r.unsaid()).doesNotContain("part", "paragraph");
    }
}
