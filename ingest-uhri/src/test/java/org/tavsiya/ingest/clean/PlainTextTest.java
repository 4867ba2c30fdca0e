package org.tavsiya.ingest.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    private static String plain(String source) {
        return PlainText.of(source).text();
    }

    @Test
    void block_tags_become_line_breaks_and_inline_tags_vanish() {
        assertThat(
                        plain(
                                "<p>18. The <b>State</b> party</p><p class=\"a>b\">(a)<br/>(b) <span style='x'>shall</span></p>"))
                .isEqualTo("18. The State party\n(a)\n(b) shall");
    }

    @Test
    void words_on_both_sides_of_a_table_cell_stay_apart() {
        assertThat(plain("<table><tr><td>one</td><td>two</td></tr><tr><td>three</td></tr></table>"))
                .isEqualTo("one two\nthree");
    }

    @ParameterizedTest
    @ValueSource(strings = {"children < 5 years", "a <State party> b", "1 < 2 and 3 > 2", "x -> y", "a <"})
    void an_angle_bracket_that_opens_no_tag_is_text(String text) {
        assertThat(PlainText.of(text)).isEqualTo(new Entities.Decoded(text, false));
    }

    @Test
    void spaces_of_all_kinds_are_one_space_and_invisible_marks_are_none() {
        assertThat(plain("the\u00a0 \t peoples\u200e \u2009now \ufeff\n\r\n  next\u00ad line "))
                .isEqualTo("the peoples now\nnext line");
    }

    @Test
    void nothing_is_changed_in_a_text_that_needs_nothing() {
        String text = "Non\u2011discrimination: “rights” – café";
        assertThat(PlainText.of(text).text()).isSameAs(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a&nbsp;b | a b",
                "&ldquo;x&rdquo;&ndash;&#8209;&amp;&deg; | “x”–\u2011&°",
                "&ocirc;&uacute;&uuml;&eacute;&egrave;&iacute; | ôúüéèí",
                "&#x2019;s | ’s",
                "R&amp;D | R&D",
                "&lt;p&gt; stays | <p> stays",
                "it&apos;s | it's",
                "it&#146;s | it’s"
            })
    void references_are_decoded(String source, String text) {
        assertThat(PlainText.of(source)).isEqualTo(new Entities.Decoded(text, false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a&nbsp b | a b", "a&nbspb | a b", "peoples&rsquo lands | peoples’ lands",
                        "Nations&amp peoples | Nations& peoples", "caf&eacute au lait | café au lait",
                "na&iumlve | naïve", "a&bogus;b | a&bogus;b", "a&#0;b | a&#0;b", "a&#xD800;b | a&#xD800;b",
                        "a&#99999999999;b | a&#99999999999;b",
                "double&amp;nbsp;encoded | double encoded", "a <p class=x | a <p class=x"
            })
    void damaged_references_and_tags_are_read_as_meant_and_noted(String source, String text) {
        assertThat(PlainText.of(source)).isEqualTo(new Entities.Decoded(text, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "training &regulation of police",
                "police &order",
                "law &notably its practice",
                "AT&T",
                "R&D; more",
                "rights & duties",
                "a&&b",
                "&"
            })
    void an_ampersand_before_a_word_is_an_ampersand(String text) {
        assertThat(plain(text)).isEqualTo(text);
    }

    @Test
    void a_break_that_lost_its_bracket_is_a_break() {
        assertThat(PlainText.of("end br>next")).isEqualTo(new Entities.Decoded("end\nnext", true));
    }

    @Test
    void a_stray_break_is_not_looked_for_inside_words() {
        assertThat(plain("subbr> x")).isEqualTo("subbr> x");
    }
}
