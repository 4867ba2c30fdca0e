package org.tavsiya.ingest.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tavsiya.ingest.Sample;
import org.tavsiya.ingest.SourceRecord;

class UprTest {

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
}
