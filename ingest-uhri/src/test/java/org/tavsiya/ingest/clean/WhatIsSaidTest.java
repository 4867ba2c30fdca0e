package org.tavsiya.ingest.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tavsiya.ingest.Sample;
import org.tavsiya.ingest.SourceRecord;

/** What a record says, says empty, and does not say. */
class WhatIsSaidTest {

    @Test
    void missing_and_null_lists_are_empty_and_leave_no_trace_in_the_hash() throws IOException {
        SourceRecord missing = Sample.treatyBody()
                .without("UprSession")
                .without("UprCycle")
                .with("AffectedPersons", null)
                .read();
        SourceRecord empty = Sample.treatyBody()
                .with("AffectedPersons", Collections.emptyList())
                .read();
        assertThat(missing.affectedPersons()).isEmpty();
        assertThat(missing.recordHash()).isEqualTo(empty.recordHash());
    }

    @Test
    void nulls_inside_lists_are_passed_over() throws IOException {
        assertThat(Sample.treatyBody()
                        .with("Themes", Arrays.asList(null, "Right to health"))
                        .read()
                        .themes())
                .containsExactly("Right to health");
    }

    @Test
    void unknown_keys_are_kept_in_the_raw_record_and_count_in_the_hash() throws IOException {
        Sample sample = Sample.treatyBody().with("Language", "en").with("Nested", List.of(List.of(1, true), "x"));
        SourceRecord r = sample.read();
        assertThat(r.oddities()).containsExactly("UNKNOWN_KEY");
        assertThat(r.raw()).isEqualTo(sample.json());
        assertThat(r.recordHash()).isNotEqualTo(Sample.treatyBody().read().recordHash());
    }

    @Test
    void the_moment_of_indexing_and_the_order_of_keys_do_not_count_in_the_hash_but_a_theme_does() throws IOException {
        String before = Sample.treatyBody().read().recordHash();
        Sample reordered = Sample.treatyBody()
                .without("AnnotationId")
                .with("AnnotationId", "6f1b0c3e-1111-4222-8333-0123456789ab");
        assertThat(reordered
                        .with("PublicationDateOnUhri", "2026-01-01T00:00:00")
                        .read()
                        .recordHash())
                .isEqualTo(before);
        assertThat(Sample.treatyBody()
                        .with("Themes", List.of("Right to life"))
                        .read()
                        .recordHash())
                .isNotEqualTo(before);
    }

    @Test
    void what_the_source_does_not_say_itself_is_named() throws IOException {
        assertThat(Sample.upr().read().unsaid()).containsExactlyInAnyOrder("part");
        assertThat(Sample.upr().with("UprCycle", null).read().unsaid()).contains("uprCycle");
        assertThat(Sample.treatyBody().read().unsaid())
                .as("an empty list says that there is nothing")
                .doesNotContain("themes", "regions", "position");
        assertThat(Sample.treatyBody()
                        .without("Themes")
                        .without("DocumentId")
                        .read()
                        .unsaid())
                .contains("themes", "documentId");
        assertThat(Sample.treatyBody().with("AnnotationType", "-").read().unsaid())
                .contains("type");
        assertThat(Sample.treatyBody().with("Countries", List.of()).read().unsaid())
                .contains("countries");
        assertThat(Sample.treatyBody().with("Text", "").read().unsaid()).contains("text");
    }
}
