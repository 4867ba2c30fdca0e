package org.tavsiya.web.desk.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.tavsiya.account.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is typed is saved while it is typed, told what it misses by the rules that decide, and never over something newer. */
class DraftsOnTheDeskTest extends OnTheDeskTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    MockMvc mvc;

    @Test
    void a_draft_is_there_when_its_author_comes_back_and_for_nobody_else() throws Exception {
        JsonNode kept =
                kept(Role.ANALYST, "save", 200, "status", "PARTIALLY_IMPLEMENTED", "reason", "A law was passed.");
        assertThat(kept.get("version").asLong()).isEqualTo(1);
        Document page = Jsoup.parse(desk.page(Role.ANALYST, address()));
        assertThat(page.select("#assessment-reason").text()).isEqualTo("A law was passed.");
        assertThat(page.select("#assessment-status-PARTIALLY_IMPLEMENTED[checked]"))
                .hasSize(1);
        assertThat(page.select("#assessment [data-draft-said]").text())
                .startsWith("Draft saved")
                .contains("Nobody else");
        assertThat(page.select("#assessment-evidence-missing").text()).contains("at least one official measure");
        assertThat(Jsoup.parse(desk.page(Role.REVIEWER, address()))
                        .select("#assessment-reason")
                        .text())
                .isEmpty();
        assertThat(shown().version()).as("nothing was said").isZero();
    }

    @Test
    void what_is_missing_is_all_said_before_anything_is_sent_and_by_the_rules_that_decide() throws Exception {
        JsonNode missing = kept(Role.ANALYST, "save", 200, "status", "FULLY_IMPLEMENTED", "effectiveOn", "2001-01-01")
                .get("missing");
        Document refused = Jsoup.parse(desk.text(
                send(Role.ANALYST, "assessment", fields("status", "FULLY_IMPLEMENTED", "effectiveOn", "2001-01-01"))
                        .andExpect(status().isUnprocessableContent())));
        for (String field : List.of("evidence", "reason", "effectiveOn")) {
            assertThat(missing.get(field).get(0).asString())
                    .as(field)
                    .isEqualTo(refused.select("#assessment-" + field + "-wrong > span")
                            .first()
                            .text());
        }
    }

    @ParameterizedTest
    @CsvSource({"ru,обоснование", "tg,асос"})
    void it_is_said_in_the_language_of_the_page(String language, String word) throws Exception {
        JsonNode missing = answer(Role.ANALYST, language, "save", 200, "status", "NOT_IMPLEMENTED")
                .get("missing");
        assertThat(missing.get("reason").get(0).asString().toLowerCase()).contains(word);
    }

    @Test
    void what_another_window_saved_is_shown_and_not_written_over() throws Exception {
        kept(Role.ANALYST, "save", 200, "reason", "One");
        kept(Role.ANALYST, "save", 200, "reason", "Two", "draftVersion", "1");
        JsonNode conflict = kept(Role.ANALYST, "save", 409, "reason", "Three", "draftVersion", "1");
        assertThat(conflict.get("conflict").asBoolean()).isTrue();
        assertThat(conflict.get("fields").get("reason").asString()).isEqualTo("Two");
        assertThat(conflict.get("version").asLong()).isEqualTo(2);
        assertThat(Jsoup.parse(desk.page(Role.ANALYST, address()))
                        .select("#assessment-reason")
                        .text())
                .isEqualTo("Two");
    }

    @Test
    void undo_and_redo_bring_back_what_stood() throws Exception {
        kept(Role.ANALYST, "save", 200, "reason", "One");
        kept(Role.ANALYST, "save", 200, "reason", "Two", "draftVersion", "1");
        JsonNode undone = kept(Role.ANALYST, "undo", 200, "draftVersion", "2");
        assertThat(undone.get("fields").get("reason").asString()).isEqualTo("One");
        assertThat(undone.get("redoable").asBoolean()).isTrue();
        JsonNode redone = kept(Role.ANALYST, "redo", 200, "draftVersion", "3");
        assertThat(redone.get("fields").get("reason").asString()).isEqualTo("Two");
    }

    @Test
    void a_draft_goes_when_it_is_said_and_when_it_is_thrown_away() throws Exception {
        kept(Role.ANALYST, "save", 200, "reason", "One");
        send(Role.ANALYST, "assessment", fields("status", "PARTIALLY_IMPLEMENTED"), LAW, SAID)
                .andExpect(status().is3xxRedirection());
        assertThat(Jsoup.parse(desk.page(Role.ANALYST, address())).select("[data-draft-discard]:not([hidden])"))
                .isEmpty();
        kept(Role.ANALYST, "save", 200, "reason", "Another");
        kept(Role.ANALYST, "discard", 200);
        assertThat(Jsoup.parse(desk.page(Role.ANALYST, address()))
                        .select("#assessment-reason")
                        .text())
                .isEmpty();
    }

    @Test
    void without_script_a_button_saves_and_the_page_says_what_is_missing() throws Exception {
        mvc.perform(post(address() + "/assessment/draft")
                        .accept(MediaType.TEXT_HTML)
                        .with(user(desk.as(Role.ANALYST)))
                        .with(csrf())
                        .param("status", "NOT_IMPLEMENTED")
                        .param("reason", "One"))
                .andExpect(status().is3xxRedirection());
        Document page = Jsoup.parse(desk.page(Role.ANALYST, address()));
        assertThat(page.select("#assessment-evidence-missing").text()).contains("at least one piece of evidence");
    }

    @Test
    void what_names_no_recommendation_is_not_found_and_kept_nowhere() throws Exception {
        for (String none : List.of("x".repeat(100), "work-" + id)) {
            mvc.perform(post("/en/desk/recommendations/{id}/assessment/draft", none)
                            .accept(MediaType.APPLICATION_JSON)
                            .with(user(desk.as(Role.ANALYST)))
                            .with(csrf())
                            .param("reason", "One"))
                    .andExpect(status().is4xxClientError());
        }
    }

    @Test
    void a_name_is_asked_about_before_it_is_sent() throws Exception {
        JsonNode missing = kept(Role.ANALYST, "save", 200, "reason", "Mr Karimov was beaten.")
                .get("missing");
        assertThat(missing.get("reason").toString()).contains("Mr Karimov");
    }

    @Test
    void no_information_is_said_with_two_ticks_and_they_are_offered_again() throws Exception {
        send(
                        Role.ANALYST,
                        "assessment",
                        fields(
                                "status",
                                "NO_INFORMATION",
                                "effectiveOn",
                                "2024-05-31",
                                "searched.treaty-bodies",
                                "true",
                                "searched.press",
                                "true"))
                .andExpect(status().is3xxRedirection());
        assertThat(shown().status()).isEqualTo("NO_INFORMATION");
        assertThat(shown().assessment().reason())
                .contains("UN treaty body database and UHRI; press")
                .startsWith("Searched on ");
        Document page = Jsoup.parse(desk.page(Role.ANALYST, address()));
        assertThat(page.select("#assessment [name^=searched.][checked]").eachAttr("name"))
                .contains("searched.treaty-bodies", "searched.press")
                .hasSize(2);
    }

    @Test
    void an_assessment_that_names_no_source_rests_on_its_first_evidence() throws Exception {
        send(
                        Role.ANALYST,
                        "assessment",
                        fields("status", "PARTIALLY_IMPLEMENTED", "reason", "A law.", "effectiveOn", "2020-02-02"),
                        LAW)
                .andExpect(status().is3xxRedirection());
        assertThat(shown().assessment().sourceTitle()).isEqualTo("Amendment to the Criminal Code");
    }

    private JsonNode kept(Role role, String act, int status, String... fields) throws Exception {
        return answer(role, "en", act, status, fields);
    }

    private JsonNode answer(Role role, String language, String act, int status, String... fields) throws Exception {
        MockHttpServletRequestBuilder request = post("/" + language + "/desk/recommendations/" + id
                        + "/assessment/draft")
                .accept(MediaType.APPLICATION_JSON)
                .with(user(desk.as(role)))
                .with(csrf())
                .param("act", act);
        List<String> all = new ArrayList<>(Arrays.asList(fields));
        all.addAll(List.of("version", String.valueOf(shown().version())));
        for (int i = 0; i < all.size(); i += 2) {
            request.param(all.get(i), all.get(i + 1));
        }
        MockHttpServletResponse answer = mvc.perform(request).andReturn().getResponse();
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(status);
        return JSON.readTree(answer.getContentAsString(StandardCharsets.UTF_8));
    }
}
