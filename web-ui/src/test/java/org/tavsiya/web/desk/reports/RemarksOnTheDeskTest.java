package org.tavsiya.web.desk.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tavsiya.account.Role;

/** Colleagues remark on words of a block, answer, and open again; beside the block, and never in a file. */
class RemarksOnTheDeskTest extends OneReportTest {

    RemarksOnTheDeskTest() {
        super("Vanuatu");
    }

    private String[] fields(String on, String passage, String remark, String... more) {
        String[] fields = {
            "key", UUID.randomUUID().toString(), "block", on, "chapter", CHAPTER, "passage", passage, "remark", remark
        };
        String[] all = java.util.Arrays.copyOf(fields, fields.length + more.length);
        System.arraycopy(more, 0, all, fields.length, more.length);
        return all;
    }

    private void remark(String on, String passage, String remark) throws Exception {
        String to = sent(Role.REVIEWER, report + "/remark", fields(on, passage, remark));
        assertThat(to).isEqualTo(report + "?chapter=" + CHAPTER + "#b-" + on);
    }

    private Element remarks(Role role) throws Exception {
        return page(role).selectFirst("#b-" + block + " .report-remarks");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "tg"})
    void a_remark_stands_beside_its_block_until_somebody_answers_it(String language) throws Exception {
        Instant changed = shown().changedAt();
        remark(block, "First", "Say whose words");
        assertThat(shown().changedAt()).as("the report did not change").isEqualTo(changed);
        assertThat(shown().text(block).orElseThrow().version()).isEqualTo(1);
        Document page = page(Role.ANALYST, report.replace("/en/", "/" + language + "/") + "?chapter=" + CHAPTER);
        Element open = page.selectFirst("#b-" + block + " .report-remarks > ul > li");
        assertThat(open.select("blockquote").text()).isEqualTo("First");
        assertThat(open.text())
                .contains("Say whose words", desk.account(Role.REVIEWER).name());
        assertThat(page.select(".report-chapters li:has([aria-current])").text())
                .contains("1");
        String[] which = {"note", open.select("[name=note]").attr("value"), "block", block, "chapter", CHAPTER};
        sent(Role.ANALYST, report + "/resolving", which);
        assertThat(remarks(Role.REVIEWER).select("> ul")).isEmpty();
        assertThat(remarks(Role.REVIEWER).select("details li").first().text())
                .contains("Say whose words", desk.account(Role.ANALYST).name());
        sent(Role.REVIEWER, report + "/unresolving", which);
        assertThat(remarks(Role.ANALYST).select("> ul > li").text()).contains("Say whose words");
    }

    @Test
    void what_is_wrong_with_it_stands_at_its_field_and_nothing_typed_is_lost() throws Exception {
        Document wrong = refused(422, report + "/remark", fields(block, "Last", "Whose words?"));
        assertThat(wrong.select("#remark-" + block + "-passage-wrong").text()).contains("do not stand in this text");
        assertThat(wrong.select("#remark-" + block + "-remark").text()).isEqualTo("Whose words?");
        assertThat(wrong.select("#remark-" + block + "-passage").attr("value")).isEqualTo("Last");
        assertThat(wrong.select("details[data-remark][open]")).hasSize(1);
        wrong = refused(422, report + "/remark", fields(block, "", " "));
        assertThat(wrong.select("#remark-" + block + "-remark-wrong").text()).contains("A remark is needed");
        wrong = refused(422, report + "/remark", fields(block, "", "Mr Karimov says so"));
        assertThat(wrong.select("#errors").text()).contains("Mr Karimov");
        sent(Role.ANALYST, report + "/remark", fields(block, "", "Mr Karimov says so", "checked", "true"));
        assertThat(shown().remarks()).hasSize(1);
    }

    @Test
    void a_recommendation_is_remarked_on_as_a_text_is_and_a_closed_report_is_only_read() throws Exception {
        sent(Role.ANALYST, report + "/recommendations", "id", recommendation, "to", CHAPTER);
        remark(recommendation, "independent visitors", "By whom?");
        assertThat(page(Role.ANALYST)
                        .select("#b-" + recommendation + " .report-remarks > ul > li")
                        .text())
                .contains("independent visitors", "By whom?");
        sent(Role.ANALYST, report + "/closing", "chapter", CHAPTER);
        Element read = page(Role.ANALYST).selectFirst("#b-" + recommendation + " .report-remarks");
        assertThat(read.text()).contains("By whom?");
        assertThat(read.select("form")).isEmpty();
        assertThat(desk.send(Role.VIEWER, report + "/remark", fields(block, "", "x"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void no_file_holds_a_remark_a_draft_or_who_is_writing() throws Exception {
        sent(Role.ANALYST, report + "/recommendations", "id", recommendation, "to", CHAPTER);
        remark(block, "First", "marked-remark on a text");
        remark(recommendation, "marked-passage", "marked-remark on a recommendation");
        String draft = page(Role.ANALYST).select("#rewriting-" + block).attr("data-draft");
        asked(200, Role.ANALYST, draft, "text", "marked-draft", "version", "1");
        asked(200, Role.REVIEWER, report + "/writing", "at", draft.substring(draft.lastIndexOf('/') + 1));
        for (String format : new String[] {"WORD", "HTML", "PDF"}) {
            byte[] file = desk.send(Role.ANALYST, report + "/export", "decided", "true", "format", format)
                    .andReturn()
                    .getResponse()
                    .getContentAsByteArray();
            assertThat(read(format, file))
                    .as(format)
                    .contains("First words")
                    .doesNotContain("marked-", desk.account(Role.REVIEWER).name());
        }
        assertThat(shown().exports()).hasSize(3);
    }

    /** All that stands in a file, in whatever part of it. */
    private static String read(String format, byte[] file) throws Exception {
        if (format.equals("PDF")) {
            try (PDDocument pages = Loader.loadPDF(file)) {
                return new PDFTextStripper().getText(pages);
            }
        }
        if (format.equals("HTML")) {
            return Jsoup.parse(new String(file, StandardCharsets.UTF_8)).outerHtml();
        }
        StringBuilder parts = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            while (zip.getNextEntry() != null) {
                parts.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts.toString();
    }
}
