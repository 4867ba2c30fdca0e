package org.tavsiya.web.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The font that ships with the application has every letter of the three languages, and asks no other font. */
class DrawnLettersTest {

    private final DrawnLetters letters;

    DrawnLettersTest() throws IOException {
        this.letters = new DrawnLetters();
    }

    @Test
    void every_letter_of_tajik_and_every_sign_of_the_sentences_has_a_shape_of_its_own() {
        String missing = letters.outline("\uE000", 0, 0, 100).getBounds2D().toString();
        "ғӣқӯҳҷҒӢҚӮҲҶЪъЭэ№“”«»’–—→…·%¶".codePoints().forEach(letter -> {
            var shape = letters.outline(Character.toString(letter), 0, 0, 100).getBounds2D();
            assertThat(shape.isEmpty()).as(Character.toString(letter)).isFalse();
            assertThat(shape.toString()).as(Character.toString(letter)).isNotEqualTo(missing);
        });
        assertThat(letters.outline("ғ", 0, 0, 100).getBounds2D())
                .isNotEqualTo(letters.outline("г", 0, 0, 100).getBounds2D());
    }

    @Test
    void lines_are_no_wider_than_the_room_and_hold_the_whole_text() {
        String text =
                "Тавсияҳои СММ: https://register.example.org/tg?country=Tajikistan&asOf=2026-03-01&at=4711#status ва дигар";
        List<String> lines = letters.lines(text, 14, 160);
        assertThat(lines)
                .hasSizeGreaterThan(4)
                .allSatisfy(line -> assertThat(letters.width(line, 14)).isLessThanOrEqualTo(160));
        assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
    }
}
