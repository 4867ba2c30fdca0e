package org.tavsiya.paper.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tavsiya.paper.Footnote;
import org.tavsiya.paper.Paper;
import org.tavsiya.paper.PaperPin;
import org.tavsiya.paper.ParagraphBlock;
import org.tavsiya.paper.ParagraphKind;
import org.tavsiya.paper.SamplePapers;
import org.tavsiya.paper.TextSpan;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** What a program reads back of a PDF file: text, tags, fonts, and what it says of itself. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PdfFileTest {

    private byte[] file;
    private PDDocument document;

    @BeforeAll
    void write() throws IOException {
        file = PdfFile.of(SamplePapers.everything());
        Files.write(Path.of("target", "sample.pdf"), file);
        document = Loader.loadPDF(file);
    }

    @AfterAll
    void close() throws IOException {
        document.close();
    }

    private List<PDStructureElement> tags(String kind) {
        List<PDStructureElement> found = new ArrayList<>();
        gather(document.getDocumentCatalog().getStructureTreeRoot(), kind, found);
        return found;
    }

    private static void gather(PDStructureNode node, String kind, List<PDStructureElement> found) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (kind.equals(element.getStructureType())) {
                    found.add(element);
                }
                gather(element, kind, found);
            }
        }
    }

    @Test
    void the_same_document_gives_the_same_bytes_in_every_language_and_time_zone_of_the_machine() {
        Locale spoken = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(PdfFile.of(SamplePapers.everything())).isEqualTo(file);
        } finally {
            Locale.setDefault(spoken);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void its_text_is_read_back_in_all_three_languages_with_the_pin_at_the_foot_of_each_page() throws IOException {
        String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        assertThat(text)
                .contains("Alternative report to the Committee against Torture", "Расследование жалоб на пытки")
                .contains(SamplePapers.TAJIK)
                .contains("registers, & show them < at once > to \"everybody\".")
                .doesNotContain("#");
        int pages = document.getNumberOfPages();
        assertThat(text.split("check code " + SamplePapers.everything().pin().checkCode(), -1))
                .hasSize(pages + 1);
        assertThat(text).contains("Page 1 of " + pages, "Page " + pages + " of " + pages);
    }

    @Test
    void it_says_that_it_is_to_be_kept_and_heard_and_nothing_of_when_and_where_it_was_made() throws IOException {
        String said = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
        assertThat(said)
                .contains("<pdfaid:part>2</pdfaid:part>", "<pdfaid:conformance>A</pdfaid:conformance>")
                .contains("<pdfuaid:part>1</pdfuaid:part>", "Alternative report to the Committee against Torture")
                .doesNotContain("Date>");
        assertThat(document.getDocumentInformation().getCreationDate()).isNull();
        assertThat(document.getDocumentInformation().getTitle())
                .isEqualTo("Alternative report to the Committee against Torture");
        assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
        assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                .isTrue();
        assertThat(document.getDocumentCatalog().getOutputIntents()).hasSize(1);
    }

    @Test
    void every_letter_is_in_the_file() throws IOException {
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
            }
        }
    }

    @Test
    void tags_tell_headings_tables_lists_links_and_languages_and_a_chart_says_what_it_shows() {
        assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        assertThat(tags("H1")).hasSize(1);
        assertThat(tags("H2")).isNotEmpty();
        assertThat(tags("H3")).hasSize(12);
        assertThat(tags("TH")).isNotEmpty();
        assertThat(tags("LI")).isNotEmpty();
        assertThat(tags("Link")).hasSizeGreaterThan(20);
        assertThat(tags("Figure"))
                .extracting(PDStructureElement::getAlternateDescription)
                .containsExactly("Bars: of 12 recommendations 3 fully, 5 not implemented, 4 not assessed.");
    }

    @Test
    void a_paragraph_of_a_text_in_another_language_says_which() throws IOException {
        Paper paper = Paper.of(
                "Languages",
                List.of(),
                "en",
                PaperPin.of(LocalDate.of(2026, 11, 30), 1),
                List.of(
                        new ParagraphBlock(
                                ParagraphKind.NUMBERED,
                                List.of(
                                        TextSpan.of(SamplePapers.RUSSIAN).in("ru"),
                                        new Footnote(List.of(TextSpan.of("CAT/C/TJK/CO/3")))),
                                null),
                        ParagraphBlock.of(
                                ParagraphKind.BODY,
                                List.of(
                                        TextSpan.of("It says: "),
                                        TextSpan.of(SamplePapers.TAJIK).in("tg")))));
        try (PDDocument made = Loader.loadPDF(PdfFile.of(paper))) {
            List<PDStructureElement> paragraphs = new ArrayList<>();
            gather(made.getDocumentCatalog().getStructureTreeRoot(), "P", paragraphs);
            assertThat(paragraphs).extracting(PDStructureElement::getLanguage).startsWith("ru", null);
        }
    }

    @Test
    void bookmarks_lead_to_each_heading() {
        PDOutlineItem title = document.getDocumentCatalog().getDocumentOutline().getFirstChild();
        assertThat(title.getTitle()).isEqualTo("Alternative report to the Committee against Torture");
        List<String> below = new ArrayList<>();
        title.children().forEach(item -> below.add(item.getTitle()));
        assertThat(below).contains("Contents", "Safeguards in police custody");
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFA_2_A", "PDFUA_1"})
    void it_passes_the_validator_of_files_to_keep_and_of_files_to_hear(PDFAFlavour flavour) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser read = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(read);
            assertThat(result.getTestAssertions().stream()
                            .map(said -> said.getRuleId().getClause() + "-"
                                    + said.getRuleId().getTestNumber() + " " + said.getMessage())
                            .distinct())
                    .isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

    @Test
    void what_the_font_lacks_is_a_question_mark_or_nothing_where_it_is_a_sign() throws IOException {
        Paper paper = Paper.of(
                "Signs \u2795 and 漢",
                List.of(),
                "en",
                PaperPin.of(LocalDate.of(2026, 11, 30), 1),
                List.of(ParagraphBlock.of(ParagraphKind.BODY, "\ud83d\udcce Partly 漢字\u0007.")));
        try (PDDocument made = Loader.loadPDF(PdfFile.of(paper))) {
            assertThat(new PDFTextStripper().getText(made))
                    .contains("Signs and ?", "Partly ??.")
                    .doesNotContain("\ud83d");
        }
    }
}
