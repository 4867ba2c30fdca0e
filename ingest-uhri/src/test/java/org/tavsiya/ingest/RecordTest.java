package org.tavsiya.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    void a_upr_record_is_read_with_session_position_and_recommending_state() throws IOException {
        SourceRecord r = Sample.upr().read();
        assertThat(r.paragraph()).isEqualTo("115.7");
        assertThat(r.uprCycle()).isEqualTo("2");
        assertThat(r.uprSession()).isEqualTo(25);
        assertThat(r.position()).isEqualTo("SUPPORTED");
        assertThat(r.recommendingStates()).containsExactly("Norway");
        assertThat(r.recommendingRegions()).containsExactly("Western Europe & Others");
        assertThat(r.oddities()).isEmpty();
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
    void a_missing_body_is_null_and_an_unknown_one_stays_as_written() throws IOException {
        SourceRecord none = Sample.treatyBody().with("Body", "-").read();
        assertThat(none.body()).isNull();
        assertThat(none.oddities()).containsExactly("NO_BODY");
        SourceRecord unknown =
                Sample.treatyBody().with("Body", "- WG New Mandate").read();
        assertThat(unknown.body()).isEqualTo("WG New Mandate");
        assertThat(unknown.oddities()).containsExactly("UNKNOWN_BODY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CAT/C/TJK/CO/3",
                "CRC/C/OPSC/TJK/CO/1",
                "E/C.12/TJK/CO/2-3",
                "CCPR/C/TJK/CO/5/ADD.1",
                "A/HRC/WG.6/39/TJK/1",
                "cat/op/tjk/1"
            })
    void a_record_without_a_country_takes_it_from_its_symbol(String symbol) throws IOException {
        SourceRecord r = Sample.treatyBody()
                .with("Countries", List.of())
                .with("Symbol", symbol)
                .read();
        assertThat(r.countries()).containsExactly("Tajikistan");
        assertThat(r.countryDerived()).isTrue();
        assertThat(r.oddities()).isEmpty();
    }

    @Test
    void the_segment_of_concluding_observations_is_not_taken_for_colombia() throws IOException {
        SourceRecord r = Sample.treatyBody()
                .with("Countries", List.of())
                .with("Symbol", "CAT/C/XXX/CO/3")
                .read();
        assertThat(r.countries()).isEmpty();
        assertThat(r.countryDerived()).isFalse();
        assertThat(r.oddities()).containsExactly("NO_COUNTRY");
    }

    @Test
    void two_countries_are_two_addressees_of_one_recommendation() throws IOException {
        SourceRecord r = Sample.treatyBody()
                .with("Countries", List.of("Sudan", "South Sudan\r"))
                .read();
        assertThat(r.countries()).containsExactly("Sudan", "South Sudan");
        assertThat(r.oddities()).containsExactly("SEVERAL_COUNTRIES");
    }

    @ParameterizedTest
    @CsvSource({
        "Turkey,Türkiye",
        "Czech Republic,Czechia",
        "State of Palestine,State of Palestine*",
        "Kosovo,Kosovo*",
        "Swaziland,Eswatini",
        "Cote d'Ivoire,Côte d'Ivoire",
        "Côte d’Ivoire,Côte d'Ivoire",
        "tajikistan,Tajikistan",
        "GB,United Kingdom of Great Britain and Northern Ireland"
    })
    void a_country_has_one_spelling(String written, String canonical) throws IOException {
        assertThat(Sample.treatyBody()
                        .with("Countries", List.of(written))
                        .read()
                        .countries())
                .containsExactly(canonical);
    }

    @Test
    void a_country_nobody_knows_stays_as_written() throws IOException {
        SourceRecord r =
                Sample.treatyBody().with("Countries", List.of("Atlantis")).read();
        assertThat(r.countries()).containsExactly("Atlantis");
        assertThat(r.oddities()).containsExactly("UNKNOWN_COUNTRY");
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
    void a_position_that_is_none_is_set_aside() throws IOException {
        SourceRecord r = Sample.upr()
                .with("UprPositions", List.of("Concerns/Observations"))
                .read();
        assertThat(r.position()).isNull();
        assertThat(r.oddities()).containsExactly("JUNK_POSITION");
    }

    @ParameterizedTest
    @CsvSource({
        "Supported,SUPPORTED",
        "- Noted,NOTED",
        "- Supported/Noted,SUPPORTED_NOTED",
        "Under consideration,PENDING",
        "Not Supported,NOT_SUPPORTED",
        "Accepted,SUPPORTED"
    })
    void positions_are_folded(String written, String position) throws IOException {
        assertThat(Sample.upr().with("UprPositions", List.of(written)).read().position())
                .isEqualTo(position);
    }

    @Test
    void two_positions_on_one_recommendation_are_a_mixed_one() throws IOException {
        assertThat(Sample.upr()
                        .with("UprPositions", List.of("Supported", "Noted"))
                        .read()
                        .position())
                .isEqualTo("SUPPORTED_NOTED");
    }

    @ParameterizedTest
    @CsvSource({
        "1st Session,1",
        "12th Session,1",
        "13th Session,2",
        "26th Session,2",
        "27th Session,3",
        "40th Session - resumed,3",
        "41st Session,4",
        "54th Session,4"
    })
    void the_cycle_follows_from_the_session_where_the_source_lacks_it(String session, String cycle) throws IOException {
        assertThat(Sample.upr()
                        .with("UprCycle", null)
                        .with("UprSession", List.of(session))
                        .read()
                        .uprCycle())
                .isEqualTo(cycle);
    }

    @Test
    void a_session_beyond_the_known_cycles_has_no_cycle() throws IOException {
        assertThat(Sample.upr()
                        .with("UprCycle", null)
                        .with("UprSession", List.of("55th Session"))
                        .read()
                        .uprCycle())
                .isNull();
    }

    @Test
    void upr_fields_may_be_scalars_numbers_or_lists() throws IOException {
        SourceRecord r = Sample.upr()
                .with("UprCycle", 3)
                .with("UprSession", "- 39th Session")
                .with("UprPositions", "- Noted")
                .with("UprRecommendingCountry", "- Turkey\n- Norway")
                .read();
        assertThat(r.uprCycle()).isEqualTo("3");
        assertThat(r.uprSession()).isEqualTo(39);
        assertThat(r.position()).isEqualTo("NOTED");
        assertThat(r.recommendingStates()).containsExactly("Türkiye", "Norway");
    }

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
    void a_goal_without_a_code_is_set_aside_and_a_lettered_target_is_read() throws IOException {
        SourceRecord r = Sample.treatyBody()
                .with("Sdgs", List.of("16.a - Strong institutions", "Peace for all", "5"))
                .read();
        assertThat(r.sdgs()).containsExactly("16.a", "5");
        assertThat(r.oddities()).containsExactly("UNKNOWN_SDG");
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

    @Test
    void a_second_body_is_marked() throws IOException {
        SourceRecord r =
                Sample.treatyBody().with("Body", List.of("- CAT", "- CEDAW")).read();
        assertThat(r.body()).isEqualTo("CAT");
        assertThat(r.oddities()).containsExactly("SEVERAL_BODIES");
        assertThat(Sample.treatyBody().with("Body", "- CAT\n- CEDAW").read().oddities())
                .containsExactly("SEVERAL_BODIES");
        assertThat(Sample.treatyBody()
                        .with("Symbol", List.of("CAT/C/TJK/CO/3", "CAT/C/TJK/CO/2"))
                        .read()
                        .oddities())
                .containsExactly("SEVERAL_VALUES");
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
