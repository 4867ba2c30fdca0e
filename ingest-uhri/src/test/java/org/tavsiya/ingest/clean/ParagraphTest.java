package org.tavsiya.ingest.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Recommendation No. 41, para. 81: 41. Advance the reform | 81.41",
                "Recommendations No. 3(b), contained in para 81: Advance | 81.3(b)",
                "Recommendations contained in para. 79(a): 79(a). Take steps | 79(a)",
                "Recommendations from section II, paragraph 12 (c) of the report: Take steps | 12(c)",
                "Recommendation contained in 25(a): Take steps | 25(a)",
                "paragraph 28: Take steps | 28",
                "Para. 28. Take steps | 28",
                "137.197 Improve access | 137.197",
                "137.197. Improve access | 137.197",
                "137.197Improve access | 137.197",
                "90.10 (a) Ratify | 90.10(a)",
                "67. To continue | 67",
                "67 To continue | 67",
                "79(a). Take steps | 79(a)",
                "4.The State party | 4"
            })
    void upr_numbers_are_found_in_order_of_precedence(String text, String number) {
        assertThat(Paragraph.of(text, true).number()).isEqualTo(number);
    }

    @Test
    void a_part_is_read_where_it_is_given() {
        assertThat(Paragraph.of("88.1..2 Extend a standing invitation", true))
                .isEqualTo(new Paragraph("88.1", 2, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2030 Agenda should guide all plans",
                "2.5 million people need water",
                "12",
                "Annex",
                "",
                "r) ratify OP-CAT",
                "The number 23. The end",
                "100 per cent of schools",
                "Article 5.The State party",
                "in line with paragraph 5.The"
            })
    void what_is_no_paragraph_number_is_not_taken_for_one(String text) {
        assertThat(Paragraph.of(text, false)).isEqualTo(Paragraph.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "23. The Committee | 23",
                "4.The Committee | 4",
                "18 (a) Ensure | 18(a)",
                "(7) The Committee | 7",
                "97 The Special Rapporteur | 97"
            })
    void treaty_body_numbers_are_found(String text, String number) {
        assertThat(Paragraph.of(text, false).number()).isEqualTo(number);
    }

    @Test
    void a_heading_before_the_numbered_line_is_the_heading() {
        assertThat(Paragraph.of("Domestic application of the Covenant\n6.The Committee welcomes it", false))
                .isEqualTo(new Paragraph("6", null, "Domestic application of the Covenant"));
        assertThat(Paragraph.of("C. Principal concerns\nRight to life\n11. The State party should", false))
                .isEqualTo(new Paragraph("11", null, "C. Principal concerns Right to life"));
    }

    @Test
    void a_heading_that_lost_its_line_break_is_found_too() {
        assertThat(Paragraph.of("Rural women 49.The Committee notes with concern", false))
                .isEqualTo(new Paragraph("49", null, "Rural women"));
        assertThat(Paragraph.of("Rural women 49. The Committee notes with concern", false))
                .isEqualTo(new Paragraph("49", null, "Rural women"));
    }

    @Test
    void a_sentence_before_a_numbered_line_is_no_heading() {
        assertThat(Paragraph.of("The State party should act:\n1. Without delay", false))
                .isEqualTo(Paragraph.NONE);
    }
}
