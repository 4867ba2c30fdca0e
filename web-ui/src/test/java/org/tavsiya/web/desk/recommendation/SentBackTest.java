package org.tavsiya.web.desk.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tavsiya.account.Role;
import org.tavsiya.web.desk.Desk;

/** A form that cannot be taken comes back: everything wrong at its field, and everything typed. */
class SentBackTest extends OnTheDeskTest {

    @Test
    void a_refusal_says_the_rule_at_the_field_and_keeps_everything_typed() throws Exception {
        String page = Desk.text(send(
                        Role.ANALYST,
                        "assessment",
                        fields(
                                "status",
                                "PARTIALLY_IMPLEMENTED",
                                "reason",
                                "Half of it, \"they\" say",
                                "effectiveOn",
                                "2020-01-02",
                                "sourceTitle",
                                "A <i>gazette</i>",
                                "evidence[1].title",
                                "Only a title"))
                .andExpect(status().isUnprocessableContent()));
        assertThat(page)
                .contains("Not saved")
                .contains("href=\"#assessment-evidence1.kind\"")
                .contains("Half of it, &quot;they&quot; say")
                .contains("value=\"A &lt;i&gt;gazette&lt;/i&gt;\"")
                .contains("value=\"Only a title\"")
                .contains("value=\"2020-01-02\"")
                .containsPattern("value=\"PARTIALLY_IMPLEMENTED\"[^>]* checked");
        assertThat(shown().status()).isEqualTo("NOT_ASSESSED");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|“Partially implemented” needs at least one official measure",
                "ru|нужна хотя бы одна официальная мера",
                "tg|ҳадди ақал як тадбири расмӣ"
            })
    void a_rule_speaks_the_readers_language(String language, String sentence) throws Exception {
        assertThat(Desk.text(send(Role.ANALYST, language, "assessment", fields("status", "PARTIALLY_IMPLEMENTED"), SAID)
                        .andExpect(status().isUnprocessableContent())))
                .contains(sentence)
                .contains("href=\"#assessment-evidence\"");
    }

    @Test
    void the_second_of_two_editors_sees_what_changed_keeps_what_was_typed_and_can_apply_it() throws Exception {
        String[] seen = fields("version", String.valueOf(shown().version()));
        send(Role.REVIEWER, "claim", fields("claimedStatus", "FULLY_IMPLEMENTED", "claim", "All is done."), SAID)
                .andExpect(status().is3xxRedirection());
        String page = Desk.text(send(Role.ANALYST, "assessment", fields("status", "NOT_IMPLEMENTED"), LAW, SAID, seen)
                .andExpect(status().isConflict()));
        assertThat(page)
                .contains("Somebody changed this recommendation meanwhile")
                .contains("Reviewer")
                .contains("State’s claim recorded")
                .contains("Fully implemented")
                .contains("A law was passed.")
                .containsPattern("value=\"NOT_IMPLEMENTED\"[^>]* checked")
                .contains("name=\"onto\" value=\"" + shown().version() + "\"");
        assertThat(page.substring(page.indexOf("changed this recommendation meanwhile"), page.indexOf("<h1")))
                .as("of who did it, the role alone")
                .doesNotContain("reviewer");
        assertThat(shown().status()).isEqualTo("NOT_ASSESSED");
        send(
                        Role.ANALYST,
                        "assessment",
                        fields("status", "NOT_IMPLEMENTED", "onto", String.valueOf(shown().version())),
                        LAW,
                        SAID,
                        seen)
                .andExpect(redirectedUrl(address()));
        assertThat(shown().status()).isEqualTo("NOT_IMPLEMENTED");
    }

    @Test
    void what_somebody_changed_meanwhile_is_told_in_words_and_not_in_codes() throws Exception {
        String[] seen = fields("version", String.valueOf(shown().version()));
        send(Role.REVIEWER, "grade", fields("grade", "CAT_IMPL|B1"), SAID, fields("sourceSymbol", "CAT/C/TJK/FCO/3"))
                .andExpect(redirectedUrl(address()));
        send(Role.REVIEWER, "lifecycle", fields("lifecycle", "NOT_APPLICABLE"), SAID)
                .andExpect(redirectedUrl(address()));
        Document page = Jsoup.parse(Desk.text(send(Role.ANALYST, "theme", fields("theme", "Death penalty"), SAID, seen)
                .andExpect(status().isConflict())));
        assertThat(page.select(".notice li").eachText())
                .hasSize(2)
                .anyMatch(line -> line.endsWith("Body’s grade recorded – CAT_IMPL B1"))
                .anyMatch(line -> line.endsWith("Lifecycle changed – No longer applicable"));
    }

    @Test
    void what_looks_like_a_name_is_asked_about_and_saved_once_somebody_has_checked() throws Exception {
        String[] named = fields(
                "status",
                "NOT_IMPLEMENTED",
                "reason",
                "Mr Example was not released.",
                "effectiveOn",
                "2020-01-02",
                "sourceTitle",
                "Gazette");
        assertThat(Desk.text(send(Role.ANALYST, "assessment", named, LAW).andExpect(status().isUnprocessableContent())))
                .contains("Is this personal data?")
                .contains("Mr Example")
                .contains("name=\"checked\"");
        assertThat(shown().status()).isEqualTo("NOT_ASSESSED");
        send(Role.ANALYST, "assessment", named, LAW, fields("checked", "true")).andExpect(redirectedUrl(address()));
        assertThat(shown().status()).isEqualTo("NOT_IMPLEMENTED");
    }

    @ParameterizedTest
    @CsvSource({
        "assessment,effectiveOn,soon,This date cannot be read",
        "assessment,sourceUrl,javascript:alert(1),An address begins with",
        "assessment,status,GREAT,Choose one",
        "assessment,version,x,The form lost its version",
        "grade,grade,CAT_IMPL|Z,The scheme CAT_IMPL has no grade Z",
        "position,position,,Choose one",
        "theme,theme,,This is needed",
        "link,olderId,00000000-0000-4000-8000-00000000dead,There is no such recommendation",
        "link,olderId,nonsense,There is no such recommendation"
    })
    void what_cannot_be_read_is_said_at_its_field(String change, String field, String value, String sentence)
            throws Exception {
        List<String> all = new ArrayList<>(List.of("linkKind", "REITERATES", "sourceSymbol", "CAT/C/TJK/CO/3"));
        for (int i = 0; i < SAID.length; i += 2) {
            if (!SAID[i].equals(field)) {
                all.addAll(List.of(SAID[i], SAID[i + 1]));
            }
        }
        all.addAll(List.of(field, value == null ? "" : value));
        String page = Desk.text(
                send(Role.ANALYST, change, all.toArray(String[]::new)).andExpect(status().isUnprocessableContent()));
        assertThat(page).contains(sentence);
        assertThat(page).doesNotContain("??");
    }

    /** Not one after the other: whoever mends what is said is done. */
    @Test
    void everything_wrong_is_said_at_once_with_the_name_of_its_field_and_linked_to_it() throws Exception {
        Document page = Jsoup.parse(Desk.text(send(
                        Role.ANALYST,
                        "assessment",
                        fields(
                                "effectiveOn",
                                "soon",
                                "sourceUrl",
                                "gazette",
                                "evidence[2].title",
                                "Act",
                                "evidence[2].publisher",
                                "Parliament",
                                "evidence[2].kind",
                                "LAW",
                                "evidence[2].level",
                                "STRUCTURAL",
                                "evidence[2].factDate",
                                "1999-13-01",
                                "evidence[2].url",
                                "ftp://act"))
                .andExpect(status().isUnprocessableContent())));
        assertThat(page.title()).startsWith("Not saved:");
        assertThat(page.select("#errors[role=alert][tabindex=-1][autofocus]")).hasSize(1);
        assertThat(page.select("#errors a").eachAttr("href"))
                .as("down the page")
                .containsExactly(
                        "#assessment-status-CONTRARY",
                        "#assessment-evidence2.factDate",
                        "#assessment-evidence2.url",
                        "#assessment-reason",
                        "#assessment-effectiveOn",
                        "#assessment-sourceUrl");
        assertThat(page.select("#errors a").eachText())
                .contains(
                        "Status: Choose one.",
                        "Status as of: This date cannot be read. Write 2024-05-31 or 31.5.2024.",
                        "Source, Web address: An address begins with http:// or https://, has no spaces, and names "
                                + "neither user nor password.",
                        "Evidence 3, Date of the fact: This date cannot be read. Write 2024-05-31 or 31.5.2024.",
                        "Evidence 3, Web address: An address begins with http:// or https://, has no spaces, and "
                                + "names neither user nor password.")
                .anyMatch(text -> text.startsWith("Reason: "))
                .hasSize(6);
        for (Element link : page.select("#errors a")) {
            Element field = page.getElementById(link.attr("href").substring(1));
            assertThat(field).as(link.attr("href")).isNotNull();
            Element marked = "radio".equals(field.attr("type")) ? field.closest("fieldset") : field;
            assertThat(marked.attr("aria-invalid")).as(link.text()).isEqualTo("true");
            assertThat(Stream.of(marked.attr("aria-describedby").split(" "))
                            .map(page::getElementById)
                            .toList())
                    .doesNotContainNull()
                    .anySatisfy(said -> assertThat(link.text()).endsWith(said.text()));
        }
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void what_was_typed_stays_in_sight_where_another_took_away_what_it_speaks_of() throws Exception {
        send(Role.ANALYST, "assessment", fields("status", "NOT_IMPLEMENTED"), LAW, SAID)
                .andExpect(redirectedUrl(address()));
        String[] that = fields("assessmentId", shown().assessment().id());
        send(Role.REVIEWER, "retraction", that, SAID).andExpect(redirectedUrl(address()));
        Document page = Jsoup.parse(
                Desk.text(send(Role.ANALYST, "retraction", that, SAID).andExpect(status().isUnprocessableContent())));
        assertThat(page.select("#retraction[open] textarea[name=reason]").text())
                .isEqualTo("A law was passed.");
        assertThat(page.getElementById(page.select("#errors a").attr("href").substring(1)))
                .isNotNull();
    }
}
