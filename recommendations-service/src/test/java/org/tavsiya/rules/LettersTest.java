package org.tavsiya.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class LettersTest {

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {" \t\n", "\u2060", "\u200B\u200D\uFEFF", "\u00AD", "\u00A0\u3000", "\u3164\u2800", "\u034F"})
    void what_nobody_sees_says_nothing(String text) {
        assertThat(Letters.none(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "ҷ", "1", "\u2060x", "…", "汉", "\uD83D\uDE00"})
    void what_somebody_sees_says_something(String text) {
        assertThat(Letters.none(text)).isFalse();
        assertThat(Letters.misleading(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"not \u202Eimplemented", "\u202A", "a\u2066b\u2069", "half \uD83D", "\uDE00 half"})
    void marks_that_turn_the_order_of_letters_and_half_characters_mislead(String text) {
        assertThat(Letters.misleading(text)).isTrue();
    }

    @Test
    void soft_hyphens_and_joiners_within_a_word_mislead_nobody() {
        assertThat(Letters.misleading("im\u00ADplemen\u200Dted")).isFalse();
        assertThat(Letters.misleading(null)).isFalse();
    }
}
