package org.tavsiya.ingest.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tavsiya.ingest.Sample;
import org.tavsiya.ingest.SourceRecord;

class LabelsTest {

    @Test
    void labels_lose_edge_spaces_of_every_kind_and_one_leading_dash() throws IOException {
        SourceRecord r = Sample.treatyBody()
                .with("Body", "- IE  Albinism")
                .with("Regions", List.of("Eastern Europe "))
                .with(
                        "Themes",
                        List.of(
                                " Participation of women in political & public life\u00a0",
                                "- Right to health",
                                "\u00a0\u2007Right to food\t",
                                "-",
                                " "))
                .read();
        assertThat(r.body()).isEqualTo("IE Albinism");
        assertThat(r.regions()).containsExactly("Eastern Europe");
        assertThat(r.themes())
                .containsExactly(
                        "Participation of women in political & public life", "Right to health", "Right to food");
    }

    @Test
    void a_theme_named_twice_counts_once() throws IOException {
        assertThat(Sample.treatyBody()
                        .with("Themes", List.of("Right to development", " Right to development"))
                        .read()
                        .themes())
                .containsExactly("Right to development");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "'- Recommendations', RECOMMENDATION, null",
                "'- Concerns/Observations', CONCERN, null",
                "'- Others', OTHER, null",
                "-, UNCLASSIFIED, NO_TYPE",
                "null, UNCLASSIFIED, NO_TYPE",
                "Praise, UNCLASSIFIED, UNKNOWN_TYPE"
            })
    void every_annotation_type_is_taken_in(String written, String type, String oddity) throws IOException {
        SourceRecord r = Sample.treatyBody().with("AnnotationType", written).read();
        assertThat(r.type()).isEqualTo(type);
        assertThat(r.oddities()).isEqualTo(oddity == null ? List.of() : List.of(oddity));
    }

    @Test
    void a_upr_record_without_a_type_is_a_recommendation_and_says_that_the_type_was_missing() throws IOException {
        SourceRecord r = Sample.upr().with("AnnotationType", "-").read();
        assertThat(r.type()).isEqualTo("RECOMMENDATION");
        assertThat(r.oddities()).containsExactly("NO_TYPE");
    }

    @Test
    void a_goal_without_a_code_is_set_aside_and_a_lettered_target_is_read() throws IOException {
        SourceRecord r = Sample.treatyBody()
                .with("Sdgs", List.of("16.a - Strong institutions", "Peace for all", "5"))
                .read();
        assertThat(r.sdgs()).containsExactly("16.a", "5");
        assertThat(r.oddities()).containsExactly("UNKNOWN_SDG");
    }
}
