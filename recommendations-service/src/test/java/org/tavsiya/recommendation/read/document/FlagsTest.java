package org.tavsiya.recommendation.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tavsiya.vocabulary.GradeSchemes;

class FlagsTest {

    private final GradeSchemes schemes = new GradeSchemes();
    private final Flags flags = new Flags(schemes);
    private final RecommendationDocument d = new RecommendationDocument();

    private static Lane lane(String value, String scheme, String reading) {
        LocalDate day = LocalDate.of(2020, 5, 1);
        return new Lane(
                null,
                value,
                scheme,
                "ACTION",
                reading,
                null,
                null,
                false,
                day,
                day,
                Instant.EPOCH,
                false,
                null,
                null,
                null,
                null,
                null,
                List.of());
    }

    private boolean disputed(String scheme, String code, String status) {
        d.grades = List.of(lane(code, scheme, schemes.reading(scheme, code).orElse(null)));
        d.assessments = List.of(new StandingAssessment(lane(status, null, status), true));
        return flags.disputed(d);
    }

    /** The bodies' scales are coarser than ours: a grade stands beside more than one status. */
    @ParameterizedTest
    @CsvSource({
        "HRC_2016,A,FULLY_IMPLEMENTED,SUBSTANTIALLY_IMPLEMENTED",
        "HRC_2011,A,SUBSTANTIALLY_IMPLEMENTED,SUBSTANTIALLY_IMPLEMENTED",
        "HRC_2016,B,PARTIALLY_IMPLEMENTED,PARTIALLY_IMPLEMENTED",
        "CED_2022,A,FULLY_IMPLEMENTED,SUBSTANTIALLY_IMPLEMENTED",
        "CAT_IMPL,B1,SUBSTANTIALLY_IMPLEMENTED,PARTIALLY_IMPLEMENTED",
        "CESCR,SUFFICIENT,FULLY_IMPLEMENTED,PARTIALLY_IMPLEMENTED",
        "CESCR,INSUFFICIENT,PARTIALLY_IMPLEMENTED,NOT_IMPLEMENTED"
    })
    void a_grade_agrees_with_every_status_it_stands_beside(String scheme, String code, String one, String other) {
        assertThat(disputed(scheme, code, one)).isFalse();
        assertThat(disputed(scheme, code, other)).isFalse();
        assertThat(disputed(scheme, code, "CONTRARY")).isTrue();
    }

    @Test
    void a_grade_of_another_status_is_disputed_and_one_of_a_reply_never() {
        assertThat(disputed("HRC_2016", "A", "PARTIALLY_IMPLEMENTED")).isTrue();
        assertThat(disputed("HRC_2016", "C", "SUBSTANTIALLY_IMPLEMENTED")).isTrue();
        assertThat(disputed("CAT_INFO", "A", "NOT_IMPLEMENTED")).isFalse();
    }

    @Test
    void every_reading_is_one_that_it_agrees_with() {
        assertThat(schemes.all().stream().flatMap(s -> s.grades().stream()).filter(g -> g.reading() != null))
                .isNotEmpty()
                .allMatch(g -> g.agrees().get(0).equals(g.reading()));
    }

    @Test
    void after_eighteen_months_an_assessment_is_stale() {
        d.assessments = List.of(new StandingAssessment(lane("NOT_IMPLEMENTED", null, null), true));
        assertThat(flags.stale(d, LocalDate.parse("2021-11-01"))).isFalse();
        assertThat(flags.stale(d, LocalDate.parse("2021-11-02"))).isTrue();
        assertThat(flags.stale(d, null)).isFalse();
    }
}
