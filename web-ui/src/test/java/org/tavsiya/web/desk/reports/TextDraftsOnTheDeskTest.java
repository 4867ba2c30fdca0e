package org.tavsiya.web.desk.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tavsiya.account.Role;
import tools.jackson.databind.JsonNode;

/** What is written in a report is kept while it is typed: its author's alone, and in the report only once they save it. */
class TextDraftsOnTheDeskTest extends OneReportTest {

    TextDraftsOnTheDeskTest() {
        super("Suriname");
    }

    private JsonNode kept(int status, Role role, String act, String draftVersion, String text) throws Exception {
        return asked(
                status,
                role,
                draft("#rewriting-" + block),
                "act",
                act,
                "draftVersion",
                draftVersion,
                "block",
                block,
                "chapter",
                CHAPTER,
                "version",
                "1",
                "text",
                text);
    }

    /** Where the form sends what is typed in it. */
    private String draft(String form) throws Exception {
        return page(Role.ANALYST).select(form).attr("data-draft");
    }

    private Element form(Role role) throws Exception {
        return page(role).selectFirst("#rewriting-" + block);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "tg"})
    void it_is_there_when_its_author_comes_back_and_nobody_else_sees_it(String language) throws Exception {
        assertThat(kept(200, Role.ANALYST, "save", "0", "Half a sentence")
                        .get("version")
                        .asLong())
                .isEqualTo(1);
        Document mine = page(Role.ANALYST, report.replace("/en/", "/" + language + "/") + "?chapter=" + CHAPTER);
        Element form = mine.selectFirst("#rewriting-" + block);
        assertThat(form.select("textarea").text()).isEqualTo("Half a sentence");
        assertThat(form.select("[data-draft-said]").text()).isNotEmpty();
        assertThat(form.select(".stands")).as("nobody saved in between").isEmpty();
        assertThat(form.parent().hasAttr("open")).isTrue();
        assertThat(mine.select(".report-chapters li:has([aria-current])").text())
                .contains(mine.select("#b-" + block + " summary .quiet").text().toLowerCase());
        assertThat(mine.select("#b-" + block + " .report-text").text()).isEqualTo("First words");
        assertThat(form(Role.REVIEWER).select("textarea").text()).isEqualTo("First words");
        assertThat(shown().text(block).orElseThrow().version())
                .as("nothing was said")
                .isEqualTo(1);
    }

    @Test
    void it_goes_when_it_is_saved_and_when_it_is_thrown_away() throws Exception {
        kept(200, Role.ANALYST, "save", "0", "Whole sentence.");
        sent(
                Role.ANALYST,
                report + "/rewriting",
                "block",
                block,
                "chapter",
                CHAPTER,
                "version",
                "1",
                "draftVersion",
                "1",
                "text",
                "Whole sentence.");
        assertThat(form(Role.ANALYST).select("[data-draft-discard]:not([hidden])"))
                .isEmpty();
        assertThat(form(Role.ANALYST).select("textarea").text()).isEqualTo("Whole sentence.");
        kept(200, Role.ANALYST, "save", "0", "Another");
        kept(200, Role.ANALYST, "discard", "1", "Another");
        assertThat(form(Role.ANALYST).select("textarea").text()).isEqualTo("Whole sentence.");
    }

    @Test
    void a_new_text_and_a_suggestion_are_kept_each_for_itself_and_for_their_chapter() throws Exception {
        for (String kind : new String[] {"PARAGRAPH", "SUGGESTION"}) {
            asked(
                    200,
                    Role.ANALYST,
                    draft("#text-" + kind),
                    "chapter",
                    CHAPTER,
                    "kind",
                    kind,
                    "after",
                    block,
                    "text",
                    "New " + kind);
        }
        Document page = page(Role.ANALYST);
        assertThat(page.select("#text-PARAGRAPH textarea").text()).isEqualTo("New PARAGRAPH");
        assertThat(page.select("#text-PARAGRAPH option[selected]").attr("value"))
                .isEqualTo(block);
        assertThat(page.select("#text-SUGGESTION textarea").text()).isEqualTo("New SUGGESTION");
        assertThat(page(Role.ANALYST, report + "?chapter=cat-redress")
                        .select("#text-PARAGRAPH textarea")
                        .text())
                .isEmpty();
        sent(
                Role.ANALYST,
                report + "/text",
                "key",
                UUID.randomUUID().toString(),
                "chapter",
                CHAPTER,
                "kind",
                "PARAGRAPH",
                "draftVersion",
                "1",
                "text",
                "New PARAGRAPH");
        assertThat(page(Role.ANALYST).select("#text-PARAGRAPH textarea").text()).isEmpty();
        assertThat(page(Role.ANALYST).select("#text-SUGGESTION textarea").text())
                .isEqualTo("New SUGGESTION");
    }

    @Test
    void what_another_window_saved_is_shown_and_not_written_over() throws Exception {
        kept(200, Role.ANALYST, "save", "0", "One");
        kept(200, Role.ANALYST, "save", "1", "Two");
        JsonNode conflict = kept(409, Role.ANALYST, "save", "1", "Three");
        assertThat(conflict.get("conflict").asBoolean()).isTrue();
        assertThat(conflict.get("fields").get("text").asString()).isEqualTo("Two");
        assertThat(kept(200, Role.ANALYST, "undo", "2", "")
                        .get("fields")
                        .get("text")
                        .asString())
                .isEqualTo("One");
    }

    @Test
    void what_somebody_saved_meanwhile_stands_beside_the_draft() throws Exception {
        kept(200, Role.ANALYST, "save", "0", "Anna’s words");
        sent(
                Role.REVIEWER,
                report + "/rewriting",
                "block",
                block,
                "chapter",
                CHAPTER,
                "version",
                "1",
                "text",
                "Bahrom’s words");
        Element form = form(Role.ANALYST);
        assertThat(form.select(".stands pre").text()).isEqualTo("Bahrom’s words");
        assertThat(form.select("textarea").text()).isEqualTo("Anna’s words");
        assertThat(form.select("input[name=version]").attr("value")).isEqualTo("2");
        Element text = refused(
                        409,
                        report + "/rewriting",
                        "block",
                        block,
                        "chapter",
                        CHAPTER,
                        "version",
                        "1",
                        "draftVersion",
                        "1",
                        "text",
                        "Anna’s words")
                .selectFirst("#rewriting-" + block);
        assertThat(text.select(".stands pre").text()).isEqualTo("Bahrom’s words");
        assertThat(form(Role.ANALYST).select("textarea").text())
                .as("a refused text stays a draft")
                .isEqualTo("Anna’s words");
    }

    @Test
    void a_draft_whose_text_was_removed_or_whose_report_was_closed_is_still_in_sight() throws Exception {
        kept(200, Role.ANALYST, "save", "0", "Not lost");
        sent(Role.REVIEWER, report + "/removal", "block", block, "chapter", CHAPTER, "version", "1");
        Element strayed = page(Role.ANALYST).selectFirst("#strayed");
        assertThat(strayed.select("pre").text()).isEqualTo("Not lost");
        assertThat(page(Role.REVIEWER).select("#strayed")).isEmpty();
        sent(Role.REVIEWER, report + "/restoring", "block", block, "chapter", CHAPTER);
        assertThat(page(Role.ANALYST).select("#strayed")).isEmpty();
        sent(Role.REVIEWER, report + "/closing", "chapter", CHAPTER);
        assertThat(page(Role.ANALYST).select("#strayed pre").text()).isEqualTo("Not lost");
        pressed(Role.ANALYST, strayed.select("form").attr("action"), "act", "discard");
        assertThat(page(Role.ANALYST).select("#strayed")).isEmpty();
    }

    @Test
    void without_script_a_button_keeps_it_and_leads_back_to_the_form() throws Exception {
        String to = pressed(
                Role.ANALYST,
                draft("#rewriting-" + block),
                "act",
                "save",
                "block",
                block,
                "chapter",
                CHAPTER,
                "version",
                "1",
                "text",
                "By a button");
        assertThat(to).isEqualTo(report + "?chapter=" + CHAPTER + "#rewriting-" + block);
        assertThat(form(Role.ANALYST).select("textarea").text()).isEqualTo("By a button");
    }

    @Test
    void a_name_that_no_text_has_and_a_report_that_is_not_there_keep_nothing() throws Exception {
        for (String address :
                new String[] {report + "/drafts/assessment", "/en/desk/reports/none/drafts/" + "a".repeat(32)}) {
            assertThat(desk.send(Role.ANALYST, address, "text", "x")
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .isEqualTo(404);
        }
        assertThat(desk.send(Role.VIEWER, draft("#rewriting-" + block), "text", "x")
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
    }
}
