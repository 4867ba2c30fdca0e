package org.tavsiya.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaperTest {

    private static final PaperPin PIN = PaperPin.of(LocalDate.of(2026, 11, 30), 4711);

    private static Paper paper(Block... blocks) {
        return Paper.of("Title", List.of(), "en", PIN, List.of(blocks));
    }

    private static Paper saying(String text) {
        return paper(ParagraphBlock.of(ParagraphKind.BODY, text));
    }

    @Test
    void the_check_code_is_that_of_the_content_and_of_nothing_else() {
        assertThat(saying("One").pin().checkCode())
                .matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}")
                .isEqualTo(saying("One").coded().pin().checkCode())
                .isNotEqualTo(saying("One.").pin().checkCode());
    }

    /** What is printed on paper today must be found again by every later version: this code never changes. */
    @Test
    void the_check_code_of_a_known_document_stays() {
        assertThat(saying("One").pin().checkCode()).isEqualTo("VGSS-8Q29-4JR6");
    }

    @Test
    void a_code_is_read_as_people_type_it() {
        assertThat(CheckCode.read(" vgss 8q29\u00a04jr6 ")).contains("VGSS-8Q29-4JR6");
        assertThat(CheckCode.read("ОI11-АВЕК–МНТХ"))
                .as("letters for digits, and those of a Russian keyboard")
                .contains("0111-ABEK-MHTX");
        assertThat(CheckCode.read("VGSS-8Q29-4JR")).isEmpty();
        assertThat(CheckCode.read("VGSS-8Q29-4JR6-0")).isEmpty();
        assertThat(CheckCode.read("VGSS-8Q29-4JU6")).isEmpty();
        assertThat(CheckCode.read("")).isEmpty();
    }

    @Test
    void words_moved_from_one_paragraph_to_the_next_are_another_content() {
        Block ab = ParagraphBlock.of(ParagraphKind.BODY, "ab");
        Block a = ParagraphBlock.of(ParagraphKind.BODY, "a");
        Block b = ParagraphBlock.of(ParagraphKind.BODY, "b");
        Block bc = ParagraphBlock.of(ParagraphKind.BODY, "bc");
        Block c = ParagraphBlock.of(ParagraphKind.BODY, "c");
        assertThat(paper(ab, c).pin().checkCode())
                .isNotEqualTo(paper(a, bc).pin().checkCode());
        assertThat(paper(a, b).pin().checkCode()).isNotEqualTo(paper(b, a).pin().checkCode());
    }

    @Test
    void a_reference_to_nothing_is_refused() {
        Block dangling =
                ParagraphBlock.of(ParagraphKind.BODY, List.of(new Footnote(List.of(new CrossReference("gone")))));
        assertThatThrownBy(() -> paper(dangling)).hasMessage("nothing is called gone");
    }

    @Test
    void two_blocks_of_one_name_are_refused() {
        Block named = new HeadingBlock(1, List.of(TextSpan.of("A")), "here");
        assertThatThrownBy(() -> paper(named, named)).hasMessageContaining("here");
    }

    @Test
    void a_row_with_too_few_cells_and_a_chart_without_words_are_refused() {
        assertThatThrownBy(() -> new TableBlock(null, List.of(1, 1), 0, List.of(TableLine.of(TableCell.of("a"))), null))
                .hasMessageContaining("a row of 1 columns in a table of 2");
        assertThatThrownBy(() -> new ChartBlock(ChartKind.LINES, "c", " ", List.of(), List.of(), 40, null))
                .hasMessageContaining("alternative text");
    }

    @Test
    void what_no_file_can_hold_is_replaced_and_said_links_are_safe() {
        assertThat(TextSpan.of("a\u0000b\u0007c\r\nd").text()).isEqualTo("a\uFFFDb\uFFFDc\nd");
        assertThatThrownBy(() -> new Hyperlink("x", "javascript:alert(1)")).hasMessageContaining("no address");
    }
}
