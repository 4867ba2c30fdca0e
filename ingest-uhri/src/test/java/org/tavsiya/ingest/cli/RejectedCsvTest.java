package org.tavsiya.ingest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RejectedCsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "＝1+1", "＋1", "－1", "＠x", "\tx", "\rx"})
    void no_cell_begins_like_a_formula(String text) {
        assertThat(RejectedCsv.cell(text)).startsWith("\"'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;=1+1", "a\t=1+1", "a\r=1+1", "a\n=1+1", "a; =1+1", "a;\"=1+1", "a;＝1+1"})
    void nor_does_what_another_separator_would_make_a_cell(String text) {
        assertThat(RejectedCsv.cell(text)).contains("'=1+1".replace('=', text.indexOf('＝') >= 0 ? '＝' : '='));
    }

    @Test
    void an_ordinary_text_stays_as_it_is() {
        assertThat(RejectedCsv.cell("18. Act; and see paragraph 4 (a) - (c)"))
                .isEqualTo("\"18. Act; and see paragraph 4 (a) - (c)\"");
    }
}
