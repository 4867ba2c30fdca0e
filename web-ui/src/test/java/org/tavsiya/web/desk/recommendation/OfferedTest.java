package org.tavsiya.web.desk.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tavsiya.account.Role;
import org.tavsiya.web.desk.Desk;

/** What the page of a recommendation offers, to whom and in which words. */
class OfferedTest extends OnTheDeskTest {

    /** What others say needs no reason of ours. */
    @Test
    void a_position_is_offered_on_what_the_review_recommends_and_on_nothing_else() throws Exception {
        assertThat(offered()).contains("assessment", "claim", "grade", "link").doesNotContain("position");
        assertThat(Desk.text(send(Role.ANALYST, "position", fields("position", "SUPPORTED"), SAID)
                        .andExpect(status().isUnprocessableContent())))
                .contains("Universal Periodic Review alone");
        id = imported("88.1 Ratify the Optional Protocol.", "88.1", "UPR");
        assertThat(offered()).contains("position");
        send(
                        Role.ANALYST,
                        "position",
                        fields("position", "SUPPORTED", "effectiveOn", "2020-01-02", "sourceTitle", "Addendum"))
                .andExpect(redirectedUrl(address()));
        assertThat(shown().position().value()).isEqualTo("SUPPORTED");
    }

    @Test
    void what_was_replaced_offers_no_assessment_and_no_link_and_leads_to_what_took_its_place() throws Exception {
        String newer = imported("19. A later one.");
        send(Role.ANALYST, "lifecycle", fields("lifecycle", "SUPERSEDED", "supersededBy", newer), SAID)
                .andExpect(redirectedUrl(address()));
        assertThat(offered()).contains("claim", "theme", "lifecycle").doesNotContain("assessment", "link");
        Document page = Jsoup.parse(desk.page(Role.ANALYST, address()));
        assertThat(page.text()).contains("so it is not assessed");
        assertThat(page.select(".notice a").eachAttr("href")).contains("/en/desk/recommendations/" + newer);
        assertThat(Jsoup.parse(desk.page(Role.ANALYST, "/en/recommendations/" + id))
                        .select(".timeline a.other")
                        .eachAttr("href"))
                .containsExactly("/en/recommendations/" + newer);
        assertThat(desk.page(Role.ANALYST, "/en/recommendations/" + id))
                .contains("Record something about it")
                .doesNotContain("Tag status");
    }

    @Test
    void only_an_assessment_is_told_to_say_what_was_searched_in_vain() throws Exception {
        Document page = Jsoup.parse(desk.page(Role.ANALYST, address()));
        assertThat(page.select("#assessment-reason-hint").text()).contains("what was searched in vain");
        assertThat(page.select("#claim-reason-hint, #grade-reason-hint").eachText())
                .hasSize(2)
                .allSatisfy(hint -> assertThat(hint).contains("May stay empty"));
        assertThat(page.select("#theme-reason-hint, #lifecycle-reason-hint").eachText())
                .hasSize(2)
                .allSatisfy(hint -> assertThat(hint).doesNotContain("in vain").doesNotContain("empty"));
    }

    private List<String> offered() throws Exception {
        return Jsoup.parse(desk.page(Role.ANALYST, address()))
                .select("details.change")
                .eachAttr("id");
    }

    @Test
    void a_record_without_a_paragraph_is_named_by_its_symbol_alone() throws Exception {
        id = imported("The State party should keep records.", null);
        assertThat(Jsoup.parse(desk.page(Role.ANALYST, address())).select("h1").text())
                .isEqualTo("CAT/C/TJK/CO/3");
    }

    @Test
    void the_text_of_the_source_stays_text() throws Exception {
        assertThat(desk.page(Role.ANALYST, address())).contains("should &lt;b&gt;keep&lt;/b&gt; records");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "tg"})
    void every_text_of_the_page_is_there_in(String language) throws Exception {
        assertThat(desk.page(Role.ANALYST, "/" + language + "/desk/recommendations/" + id))
                .doesNotContain("??");
    }

    @Test
    void viewers_look_and_do_not_write_and_what_is_not_there_is_said() throws Exception {
        desk.open(Role.VIEWER, address()).andExpect(status().isForbidden());
        desk.send(Role.VIEWER, address() + "/assessment", "version", "0").andExpect(status().isForbidden());
        desk.open(Role.ANALYST, "/en/desk/recommendations/nothing").andExpect(status().isNotFound());
        desk.send(Role.ANALYST, address() + "/praise", "version", "0").andExpect(status().isNotFound());
        desk.open(Role.ANALYST, "/ru/desk/recommendations/" + id + "/assessment")
                .andExpect(redirectedUrl("/ru/desk/recommendations/" + id));
    }
}
