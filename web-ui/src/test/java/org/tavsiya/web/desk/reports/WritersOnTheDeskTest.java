package org.tavsiya.web.desk.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tavsiya.account.Role;
import tools.jackson.databind.JsonNode;

/** Where somebody is writing is shown as theirs to everybody else who has the report open, by the names of their accounts. */
class WritersOnTheDeskTest extends OneReportTest {

    WritersOnTheDeskTest() {
        super("Guyana");
    }

    private String place() throws Exception {
        String draft = page(Role.ANALYST).select("#rewriting-" + block).attr("data-draft");
        return draft.substring(draft.lastIndexOf('/') + 1);
    }

    private JsonNode told(Role role, String... fields) throws Exception {
        return asked(200, role, report + "/writing", fields);
    }

    private Element sign(Role role, String address) throws Exception {
        return page(role, address).selectFirst("#rewriting-" + block + "-here");
    }

    @ParameterizedTest
    @CsvSource({"en,is writing here since", "ru,пишет здесь с", "tg,ин ҷо менависад"})
    void a_paragraph_that_somebody_is_in_is_shown_as_theirs(String language, String words) throws Exception {
        String place = place();
        assertThat(told(Role.ANALYST, "at", place).isEmpty())
                .as("nobody is told of themselves")
                .isTrue();
        String name = desk.account(Role.ANALYST).name();
        String address = report.replace("/en/", "/" + language + "/");
        Element sign = sign(Role.REVIEWER, address + "?chapter=" + CHAPTER);
        assertThat(sign.text()).contains(name, words).containsPattern("\\d\\d:\\d\\d UTC");
        assertThat(sign.hasAttr("hidden")).isFalse();
        assertThat(asked(200, Role.REVIEWER, address + "/writing").get(place).asString())
                .isEqualTo(sign.text());
        Element own = sign(Role.ANALYST, address + "?chapter=" + CHAPTER);
        assertThat(own.text()).isEmpty();
        assertThat(own.hasAttr("hidden")).isTrue();
    }

    @Test
    void who_went_elsewhere_or_saved_is_there_no_more() throws Exception {
        String place = place();
        told(Role.ANALYST, "at", place);
        String other = "a".repeat(32);
        told(Role.ANALYST, "at", other, "left", place);
        assertThat(told(Role.REVIEWER).propertyNames()).containsExactly(other);
        told(Role.ANALYST, "at", place, "left", other);
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
                "0",
                "text",
                "Saved");
        assertThat(told(Role.REVIEWER).isEmpty()).isTrue();
    }

    @Test
    void whoever_keeps_a_draft_by_a_button_is_there_too() throws Exception {
        pressed(
                Role.ANALYST,
                report + "/drafts/" + place(),
                "act",
                "save",
                "block",
                block,
                "chapter",
                CHAPTER,
                "text",
                "By a button");
        assertThat(sign(Role.REVIEWER, report + "?chapter=" + CHAPTER).text())
                .contains(desk.account(Role.ANALYST).name());
    }

    @Test
    void what_names_no_text_is_kept_nowhere_and_a_viewer_is_told_nothing() throws Exception {
        told(Role.ANALYST, "at", "somewhere else");
        assertThat(told(Role.REVIEWER).isEmpty()).isTrue();
        assertThat(desk.send(Role.VIEWER, report + "/writing")
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
        assertThat(desk.send(Role.ANALYST, "/en/desk/reports/none/writing")
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }
}
