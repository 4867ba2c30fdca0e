package org.tavsiya.ingest.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tavsiya.ingest.Filter;
import org.tavsiya.ingest.Item;
import org.tavsiya.ingest.Sample;
import org.tavsiya.ingest.SourceRecord;
import org.tavsiya.ingest.UnreadableSourceException;
import org.tavsiya.ingest.word.HandMadeDocument;

/** The three generations of OHCHR's thematic lists, each typed as small as it can be. */
class ThematicListTest extends UntrustedFile {

    private static final String[] HEADER = {
        "Recommendation", "Position", "Full list of themes", "Assessment/comments on level of implementation"
    };

    private List<Item> read(HandMadeDocument document) throws IOException {
        return Sample.readAll(file(document.bytes()), Filter.none());
    }

    private SourceRecord first(HandMadeDocument document) throws IOException {
        return Sample.accepted(read(document)).get(0);
    }

    @Test
    void the_second_cycles_list_codes_its_themes_and_lists_persons_below() throws IOException {
        SourceRecord r = first(new HandMadeDocument()
                .header("UPR of Tajikistan (2nd Cycle – 25th session)Thematic list of recommendations")
                .row(HEADER)
                .row("Right or area: A12 Acceptance of international norms")
                .row(
                        "115.7 Invite the mandate holder to the country (Norway);\nSource of position: A/HRC/33/11/Add.1 - Para. 4",
                        "Supported",
                        "A12 Acceptance of international norms\nF13 Violence against women\nAffected persons:\n- children",
                        ""));
        assertThat(r.symbol()).isEqualTo("A/HRC/33/11");
        assertThat(r.paragraph()).isEqualTo("115.7");
        assertThat(r.text()).isEqualTo("115.7 Invite the mandate holder to the country (Norway);");
        assertThat(r.countries()).containsExactly("Tajikistan");
        assertThat(r.uprCycle()).isEqualTo("2");
        assertThat(r.uprSession()).isEqualTo(25);
        assertThat(r.position()).isEqualTo("SUPPORTED");
        assertThat(r.themes()).containsExactly("Acceptance of international norms", "Violence against women");
        assertThat(r.affectedPersons()).containsExactly("Children");
        assertThat(r.recommendingStates()).containsExactly("Norway");
        assertThat(r.type()).isEqualTo("RECOMMENDATION");
        assertThat(r.body()).isEqualTo("UPR");
    }

    @Test
    void the_third_cycles_list_has_goals_and_persons_in_the_cell_of_themes() throws IOException {
        SourceRecord r = first(new HandMadeDocument()
                .header("UPR of Slovenia (3rd Cycle - 34th Session)")
                .row(HEADER)
                .row("Theme: Acceptance of international norms")
                .row(
                        "121.1 Ratify the convention (France) (Lithuania);\nSource of Position: A/HRC/43/15 - Para 121",
                        "Noted",
                        "- Acceptance of international norms\n- Enforced disappearances\nSDGs: \n- 16 - PEACE, JUSTICE AND STRONG "
                                + "INSTITUTIONS\nAffected persons: \n- stateless persons",
                        ""));
        assertThat(r.symbol()).isEqualTo("A/HRC/43/15");
        assertThat(r.themes()).containsExactly("Acceptance of international norms", "Enforced disappearances");
        assertThat(r.sdgs()).containsExactly("16");
        assertThat(r.affectedPersons()).containsExactly("Stateless persons");
        assertThat(r.recommendingStates()).containsExactly("France", "Lithuania");
        assertThat(r.position()).isEqualTo("NOTED");
    }

    @Test
    void the_fourth_cycles_list_has_a_column_of_goals() throws IOException {
        SourceRecord r = first(new HandMadeDocument()
                .header("UPR of Tajikistan (4th Cycle - 48th Session)")
                .row(
                        "Recommendation and recommending State",
                        "Position of the State under review",
                        "Human rights themes and groups of persons",
                        "Relevant SDGs")
                .row(
                        "140.7 Ratify the protocol&nbsp;soon (Maldives) (Portugal);\nSource of Position: A/HRC/59/15/Add.1 - Para.3vv",
                        "Supported",
                        "- Ratification of & accession to international instruments\nGroups of Persons: \n- Public officials",
                        "- 1 - NO POVERTY\n- 2 - ZERO HUNGER"));
        assertThat(r.sdgs()).containsExactly("1", "2");
        assertThat(r.affectedPersons()).containsExactly("Public officials");
        assertThat(r.symbol()).isEqualTo("A/HRC/59/15");
        assertThat(r.text()).startsWith("140.7 Ratify the protocol soon");
    }

    @Test
    void columns_may_stand_in_another_order_and_the_header_may_be_missing() throws IOException {
        SourceRecord turned = first(new HandMadeDocument()
                .header("UPR of Slovenia (3rd Cycle - 34th Session)")
                .row("Position", "Recommendation", "Full list of themes")
                .row("Noted", "121.1 Ratify the convention (France);\nSource of Position: A/HRC/43/15", "- Torture"));
        SourceRecord bare = first(new HandMadeDocument()
                .header("UPR of Slovenia (4th Cycle - 48th Session)")
                .row(
                        "121.1 Ratify the convention (France);\nSource of Position: A/HRC/43/15",
                        "Noted",
                        "- Torture",
                        "- 16 - PEACE"));
        assertThat(turned.position()).isEqualTo("NOTED");
        assertThat(turned.paragraph()).isEqualTo("121.1");
        assertThat(bare.sdgs()).containsExactly("16");
        assertThat(bare.themes()).containsExactly("Torture");
    }

    @Test
    void a_row_without_its_source_is_of_the_report_that_all_others_name() throws IOException {
        List<SourceRecord> records = Sample.accepted(read(new HandMadeDocument()
                .header("UPR of Slovenia (3rd Cycle - 34th Session)")
                .row(HEADER)
                .row("121.1 Ratify the convention (France);\nSource of Position: A/HRC/43/15", "Noted", "", "")
                .row("121.2 Ratify the protocol (France);", "Noted", "", "")));
        assertThat(records).extracting(SourceRecord::symbol).containsExactly("A/HRC/43/15", "A/HRC/43/15");
    }

    @Test
    void a_row_that_holds_no_recommendation_is_named_and_the_rest_goes_on() throws IOException {
        List<Item> items = read(new HandMadeDocument()
                .header("UPR of Slovenia (3rd Cycle - 34th Session)")
                .row(HEADER)
                .row("", "Noted", "- Torture", "")
                .row("121.1 Ratify the convention (France);\nSource of Position: A/HRC/43/15", "Noted", "", ""));
        assertThat(Sample.refused(items)).singleElement().satisfies(r -> {
            assertThat(r.recordNumber()).isEqualTo(1);
            assertThat(r.reason()).contains("Row 1").contains("no recommendation");
            assertThat(r.raw()).contains("Noted");
        });
        assertThat(Sample.accepted(items)).hasSize(1);
    }

    @Test
    void what_was_kept_of_a_row_is_read_again_as_it_was() throws IOException {
        SourceRecord r = first(new HandMadeDocument()
                .header("UPR of Slovenia (3rd Cycle - 34th Session)")
                .row(HEADER)
                .row(
                        "121.1 Ratify the convention (France);\nSource of Position: A/HRC/43/15",
                        "Noted",
                        "- Torture\nSDGs:\n- 16 - PEACE",
                        ""));
        assertThat(KeptRecords.clean("ohchr-docx", r.raw()).orElseThrow())
                .usingRecursiveComparison()
                .ignoringFields("raw")
                .isEqualTo(r);
    }

    @Test
    void a_row_that_the_register_wrote_says_which_recommendation_it_is_and_nothing_that_it_does_not_hold()
            throws IOException {
        String id = "0a1b2c3d-1111-4222-8333-444455556666";
        List<SourceRecord> read = Sample.accepted(read(new HandMadeDocument()
                .header("UPR of Slovenia (3rd Cycle - 34th Session)")
                .row(HEADER)
                .row("Theme: Other")
                .marked(
                        id,
                        "121.1 Keep <5 places & visit them (France);\nSource of Position: A/HRC/43/15/Add.1",
                        "",
                        "Affected persons:\n- stateless persons",
                        "Coalition: Partially implemented (2024-01-01)")
                .row("121.2 Ratify the protocol (France);\nSource of Position: A/HRC/43/15", "Noted", "", "")));
        SourceRecord ours = read.get(0);
        assertThat(ours.annotationId()).isEqualTo(id);
        assertThat(ours.text()).isEqualTo("121.1 Keep <5 places & visit them (France);");
        assertThat(ours.symbol()).isEqualTo("A/HRC/43/15/Add.1");
        assertThat(ours.themes()).isEmpty();
        assertThat(ours.affectedPersons()).containsExactly("stateless persons");
        assertThat(ours.unsaid()).contains("type", "themes", "publicationDate", "part");
        assertThat(KeptRecords.clean("ohchr-docx", ours.raw()).orElseThrow())
                .usingRecursiveComparison()
                .ignoringFields("raw")
                .isEqualTo(ours);
        assertThat(read.get(1).annotationId()).isNull();
        assertThat(read.get(1).type()).isEqualTo("RECOMMENDATION");
    }

    @Test
    void a_document_of_something_else_is_named() throws IOException {
        isUnreadable(new HandMadeDocument().header("Letter").row("a", "b", "c").bytes(), "whose review", "3rd Cycle");
        isUnreadable(new HandMadeDocument().header("Letter").bytes(), "without a table of recommendations");
    }

    @Test
    void hostile_xml_is_refused_as_in_a_workbook() throws IOException {
        String laughs = "<!DOCTYPE x [<!ENTITY a 'ha'>]><w:document xmlns:w='w'><w:t>&a;</w:t></w:document>";
        isUnreadable(new HandMadeDocument().part("word/document.xml", laughs).bytes(), "document type declaration");
        isUnreadable(
                new HandMadeDocument()
                        .part("word/document.xml", "<w:document xmlns:w='w'>" + "<w:tbl>".repeat(5_000))
                        .bytes(),
                "deeper");
        isUnreadable(
                new HandMadeDocument()
                        .row("a", "b")
                        .part("word/header1.xml", laughs)
                        .bytes(),
                "document type declaration");
    }

    @Test
    void a_bomb_is_refused() throws IOException {
        byte[] bomb = new HandMadeDocument()
                .header("UPR of Slovenia (3rd Cycle - 34th Session)")
                .part(
                        "word/document.xml",
                        "<w:document xmlns:w='w'>" + "<w:tbl><w:tr/></w:tbl>".repeat(400_000) + "</w:document>")
                .bytes();
        assertThatExceptionOfType(UnreadableSourceException.class)
                .isThrownBy(() -> drain(file(bomb)))
                .withMessageContaining("zip bomb");
    }

    @Test
    void a_row_beyond_all_measure_is_refused() throws IOException {
        String cells = "<w:tc><w:p><w:r>"
                + "<w:t>many words that differ little from each other 0123456789</w:t>".repeat(40_000)
                + "</w:r></w:p></w:tc>";
        byte[] endless = new HandMadeDocument()
                .header("UPR of Slovenia (3rd Cycle - 34th Session)")
                .part(
                        "word/document.xml",
                        "<w:document xmlns:w='w'><w:tbl><w:tr>" + cells + "</w:tr></w:tbl></w:document>")
                .bytes();
        assertThatExceptionOfType(UnreadableSourceException.class).isThrownBy(() -> drain(file(endless)));
    }
}
