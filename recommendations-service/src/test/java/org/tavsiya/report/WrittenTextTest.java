package org.tavsiya.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tavsiya.paper.ParagraphBlock;
import org.tavsiya.paper.ParagraphKind;

/** The small format holds what a report needs and nothing that could do anything. */
class WrittenTextTest {

    @Test
    void headings_lists_emphasis_quotations_links_and_footnotes() {
        String html = WrittenText.of(
                        "# Safeguards\n\n*Few* are **told**.^[A/HRC/19/3, para. 88]\n\n- one\n- two\n\n> said\n\n"
                                + "[the law](https://example.org/law)[^1]\n\n[^1]: Second note.")
                .html("t", 4);
        assertThat(html)
                .contains("<h4>Safeguards</h4>")
                .contains("<em>Few</em> are <strong>told</strong>.<sup><a href=\"#t-note-1\">1</a></sup>")
                .contains("<li>one</li>")
                .contains("<blockquote>")
                .contains("<a rel=\"nofollow\" href=\"https://example.org/law\">the law</a>")
                .contains("<li id=\"t-note-1\">A/HRC/19/3, para. 88</li>")
                .contains("Second note.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](data:text/html,<script>alert(1)</script>)",
                "![x](https://example.org/track.png)",
                "[x][1]\n\n[1]: vbscript:msgbox(1)",
                "^[<script>alert(1)</script>]",
                "<a href=\"https://example.org\" onclick=\"x()\">y</a>",
                "```html\n<script>alert(1)</script>\n```",
                "    <script>alert(1)</script>"
            })
    void nothing_in_it_can_do_anything(String source) {
        assertThat(WrittenText.of(source).html("t", 4))
                .doesNotContain(
                        "<script",
                        "<img",
                        "<a href=\"https://example.org\" on",
                        "href=\"java",
                        "href=\"data",
                        "href=\"vb")
                .doesNotContain("track.png");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    One two three                              | 3
                    A **bold** word, well-known - and a dash   | 8
                    # Heading of four words                    | 4
                    Word^[note of four words]. Next            | 6
                    Цахл ӯҳдадорӣ 143-1                        | 3
                    1. first 2. second                         | 3
                    """)
    void words_are_counted_as_word_counts_them(String source, int words) {
        assertThat(WrittenText.of(source).words()).isEqualTo(words);
    }

    @Test
    void a_note_counts_wherever_it_is_defined_and_is_not_lost_where_nothing_refers_to_it() {
        WrittenText text = WrittenText.of("Word[^a].\n\n[^a]: three more words\n\n[^b]: nobody refers here");
        assertThat(text.words()).isEqualTo(1 + 3 + 3);
        assertThat(text.html("t", 4)).contains("nobody refers here");
        assertThat(text.blocks(ParagraphKind.NUMBERED))
                .as("in a paper, too")
                .contains(ParagraphBlock.of(ParagraphKind.NOTE, "nobody refers here"));
    }

    @Test
    void links_are_told_as_they_were_written() {
        assertThat(WrittenText.of("[a](https://example.org/a) and [b](/en/desk)")
                        .links())
                .containsExactly("https://example.org/a", "/en/desk");
    }
}
