package org.tavsiya.recommendation.write.recordgrade;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tavsiya.vocabulary.Bodies;
import org.tavsiya.vocabulary.GradeSchemes;

class GradesTest {

    private final GradeSchemes schemes = new GradeSchemes();
    private final Grades grades = new Grades(schemes, new Bodies());

    /** CAT/C/TJK/Q/4 of 2025 says "partially implemented" and writes no letter: neither B1 nor B2 is invented. */
    @Test
    void a_verdict_in_plain_words_is_kept_as_such() {
        assertThat(grades.look("CAT_WORDS", "PARTIALLY"))
                .isEqualTo(new Grade("CAT_WORDS", schemes.version(), "PARTIALLY", "ACTION"));
        assertThat(schemes.reading("CAT_WORDS", "PARTIALLY")).contains("PARTIALLY_IMPLEMENTED");
        assertThat(schemes.reading("CAT_WORDS", "IMPLEMENTED")).contains("FULLY_IMPLEMENTED");
        assertThat(schemes.reading("CAT_WORDS", "NOT")).contains("NOT_IMPLEMENTED");
    }

    @ParameterizedTest
    @CsvSource({
        "COALITION_V1,FULLY_IMPLEMENTED",
        "UPR_POSITION,NOTED",
        "UPR_POSITION_C1,SUPPORTED",
        "UPRINFO_IRI,FI",
        "UPRINFO_ACTION,5"
    })
    void a_scale_that_is_not_a_bodys_gives_no_grade(String scheme, String code) {
        assertThat(grades.look(scheme, code).known()).isEqualTo(Grade.Known.NOT_OF_A_BODY);
        assertThat(grades.scales())
                .extracting(GradeSchemes.Scheme::id)
                .doesNotContain(scheme)
                .contains("CAT_WORDS", "HRC_2016", "CAT_PLAN");
    }

    @Test
    void what_the_vocabulary_does_not_know_is_not_made_up() {
        assertThat(grades.look("NOBODYS", "A").known()).isEqualTo(Grade.Known.NO_SCHEME);
        assertThat(grades.look("CAT_IMPL", "Z").known()).isEqualTo(Grade.Known.NO_CODE);
    }
}
