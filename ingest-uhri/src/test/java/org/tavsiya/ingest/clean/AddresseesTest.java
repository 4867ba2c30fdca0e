package org.tavsiya.ingest.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tavsiya.ingest.Sample;
import org.tavsiya.ingest.SourceRecord;

/** Who recommends, and to whom. */
class AddresseesTest {

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
}
