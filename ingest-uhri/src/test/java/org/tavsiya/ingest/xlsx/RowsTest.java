package org.tavsiya.ingest.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tavsiya.ingest.Sample.refused;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tavsiya.ingest.Item;
import org.tavsiya.ingest.Rejected;
import org.tavsiya.ingest.SourceRecord;

/** What rows and cells may look like. */
class RowsTest extends WorkbookFile {

    @Test
    void rich_text_phonetic_guides_and_excels_own_escapes_are_undone() throws IOException {
        List<SourceRecord> records = records(new HandMadeWorkbook()
                .part(
                        "xl/sharedStrings.xml",
                        "<sst><si><r><rPr><b/></rPr><t>18. The State </t></r><r><t>party_x000D_\nshould</t></r>"
                                + "<rPh><t>noise</t></rPh></si></sst>")
                .row("Text", "OHCHR Annotation Id", "Document Symbol", "Themes")
                .xmlRow("<c r='A2' t='s'><v>0</v></c><c r='B2' t='str'><f>x</f><v>" + ID
                        + "</v></c><c r='D2' t='inlineStr'><is><t>- A_x005F_x0041_\n- B</t></is></c>"));
        assertThat(records).singleElement().satisfies(r -> {
            assertThat(r.text()).isEqualTo("18. The State party\nshould");
            assertThat(r.themes()).containsExactly("A_x0041_", "B");
            assertThat(r.symbol()).isNull();
        });
    }

    @Test
    void cells_without_a_reference_follow_one_another_and_empty_rows_are_no_records() throws IOException {
        List<SourceRecord> records = records(new HandMadeWorkbook()
                .row("Search result of UHRI")
                .row("Text", "Document Symbol", "Type")
                .xmlRow("")
                .xmlRow("<c r='A5'/>")
                .xmlRow(
                        "<c t='inlineStr'><is><t>18. Act</t></is></c><c t='inlineStr'><is><t>CAT/C/TJK/CO/3</t></is></c>"
                                + "<c t='e'><v>#N/A</v></c>"));
        assertThat(records).singleElement().satisfies(r -> {
            assertThat(r.symbol()).isEqualTo("CAT/C/TJK/CO/3");
            assertThat(r.type()).isEqualTo("UNCLASSIFIED");
            assertThat(r.countries()).containsExactly("Tajikistan");
        });
    }

    @Test
    void a_column_nobody_knows_is_kept_in_the_raw_record() throws IOException {
        assertThat(records(new HandMadeWorkbook()
                        .row("Text", "Document Symbol", "Type", "Remarks")
                        .row("18. Act", "CAT/C/TJK/CO/3", "- Recommendations", "mine")))
                .singleElement()
                .satisfies(r -> {
                    assertThat(r.oddities()).contains("UNKNOWN_KEY");
                    assertThat(r.raw()).contains("\"Remarks\":\"mine\"");
                });
    }

    @Test
    void a_text_as_long_as_a_cell_can_be_may_have_been_cut() throws IOException {
        assertThat(records(new HandMadeWorkbook()
                        .row("Text", "Document Symbol", "Type")
                        .row("x".repeat(32_767), "CAT/C/TJK/CO/3", "- Recommendations")))
                .singleElement()
                .satisfies(r -> assertThat(r.oddities()).contains("MAYBE_CUT"));
    }

    @Test
    void a_row_nothing_identifies_is_refused() throws IOException {
        List<Item> items = items(new HandMadeWorkbook()
                .row("Text", "Document Symbol", "Type")
                .row(null, "CAT/C/TJK/CO/3", "- Recommendations"));
        assertThat(refused(items)).extracting(Rejected::reasonCode).containsExactly("NO_IDENTITY");
    }
}
