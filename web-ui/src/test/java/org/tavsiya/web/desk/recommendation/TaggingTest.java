package org.tavsiya.web.desk.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;
import org.tavsiya.account.Actor;
import org.tavsiya.account.Role;
import org.tavsiya.api.Proposals;
import org.tavsiya.finding.FindingState;
import org.tavsiya.finding.read.Findings;
import org.tavsiya.web.desk.Desk;

/** Tagging a status at the desk, and every other form of a recommendation: what is sent is recorded and shown. */
class TaggingTest extends OnTheDeskTest {

    @Autowired
    private Proposals proposals;

    @Autowired
    private Findings findings;

    @Test
    void a_status_is_tagged_with_reason_date_and_source_and_the_public_answer_shows_it() throws Exception {
        send(Role.ANALYST, "assessment", fields("status", "PARTIALLY_IMPLEMENTED", "ongoing", "true"), LAW, SAID)
                .andExpect(redirectedUrl(address()))
                .andExpect(flash().attribute("done", "assessment-published"));
        mvc.perform(get("/api/v1/recommendations/" + id))
                .andExpect(jsonPath("$.status").value("PARTIALLY_IMPLEMENTED"))
                .andExpect(jsonPath("$.assessment.reason").value("A law was passed."))
                .andExpect(jsonPath("$.assessment.effectiveOn").value("2020-01-02"))
                .andExpect(jsonPath("$.assessment.assertedOn").value("2020-02-02"))
                .andExpect(jsonPath("$.assessment.evidence[0].publisher").value("Parliament"));
    }

    @Test
    void a_strong_statement_needs_a_second_person() throws Exception {
        String[] full = fields(
                "status",
                "FULLY_IMPLEMENTED",
                "evidence[1].kind",
                "NGO_REPORT",
                "evidence[1].title",
                "Report",
                "evidence[1].publisher",
                "Coalition",
                "evidence[1].factDate",
                "2020-01-02",
                "evidence[1].level",
                "PROCESS",
                "evidence[2].kind",
                "STATISTICS",
                "evidence[2].title",
                "Figures",
                "evidence[2].publisher",
                "Agency",
                "evidence[2].factDate",
                "2020-01-02",
                "evidence[2].level",
                "OUTCOME");
        send(Role.REVIEWER, "assessment", full, LAW, SAID)
                .andExpect(redirectedUrl(address()))
                .andExpect(flash().attribute("done", "waiting"));
        assertThat(shown().status()).isEqualTo("NOT_ASSESSED");
        proposals.confirm(
                findings.list(FindingState.WAITING, shown().id()).get(0).id(),
                null,
                new Actor("another", Role.REVIEWER));
        assertThat(shown().status()).isEqualTo("FULLY_IMPLEMENTED");
    }

    @Test
    void what_a_third_party_found_stands_beside_the_other_voices_and_moves_none_of_them() throws Exception {
        String[] report = fields(
                "effectiveOn", "2020-01-02", "sourceTitle", "Yearly report", "sourceUrl", "https://example.org/report");
        assertThat(Desk.text(send(
                                Role.ANALYST,
                                "third-party",
                                fields("institution", "Commissioner for Human Rights"),
                                report)
                        .andExpect(status().isUnprocessableContent())))
                .contains("Kind of institution: Choose one")
                .contains("In its own words: Record what the institution said");
        send(
                        Role.ANALYST,
                        "third-party",
                        fields(
                                "partyKind",
                                "NATIONAL_INSTITUTION",
                                "institution",
                                "Commissioner for Human Rights",
                                "reading",
                                "PARTIALLY_IMPLEMENTED"),
                        report)
                .andExpect(redirectedUrl(address()))
                .andExpect(flash().attribute("done", "third-party-assessment-recorded"));
        send(
                        Role.ANALYST,
                        "third-party",
                        fields("partyKind", "UN_AGENCY", "institution", "Country team", "words", "Registers are kept."),
                        report)
                .andExpect(redirectedUrl(address()));
        Document page = Jsoup.parse(desk.page(Role.ANALYST, "/en/recommendations/" + id));
        assertThat(page.select(".lane"))
                .as("no position on what a treaty body recommends")
                .hasSize(4);
        assertThat(page.select(".lane").last().text())
                .contains(
                        "Third party’s finding",
                        "in its own words",
                        "Registers are kept.",
                        "Country team · UN agency or country team",
                        "Other findings Commissioner for Human Rights – Partially implemented")
                .doesNotContain("Other grades");
        assertThat(page.select(".lane").last().select("a[rel=noreferrer]").eachAttr("href"))
                .containsExactly("https://example.org/report");
        assertThat(page.select(".timeline").text()).contains("Third party’s finding: Country team – in its own words");
        assertThat(shown().status()).isEqualTo("NOT_ASSESSED");
        mvc.perform(get("/api/v1/recommendations/" + id))
                .andExpect(jsonPath("$.thirdParties[0].speaker.name").value("Commissioner for Human Rights"))
                .andExpect(jsonPath("$.thirdParties[0].reading").value("PARTIALLY_IMPLEMENTED"))
                .andExpect(jsonPath("$.disputed").value(false));
        ResultActions csv = desk.open(Role.ANALYST, "/api/v1/recommendations.csv");
        assertThat(Desk.text(mvc.perform(asyncDispatch(csv.andReturn()))))
                .contains("Country team,,Registers are kept.");
        for (String language : List.of("ru", "tg")) {
            assertThat(desk.page(Role.ANALYST, "/" + language + "/desk/recommendations/" + id))
                    .contains("third-party-institution")
                    .doesNotContain("desk.field");
        }
    }

    @Test
    void every_other_form_records_what_it_says() throws Exception {
        String[] gazette = fields("sourceSymbol", "CAT/C/TJK/FCO/3");
        send(Role.ANALYST, "theme", fields("theme", "Prohibition of slavery, trafficking"), SAID)
                .andExpect(redirectedUrl(address()));
        send(Role.ANALYST, "untheme", fields("theme", "Conditions of detention"), SAID)
                .andExpect(redirectedUrl(address()));
        assertThat(shown().themes()).containsExactly("Prohibition of slavery, trafficking");
        send(Role.ANALYST, "grade", fields("grade", "CAT_IMPL|B1", "quotation", "Steps were taken"), SAID, gazette)
                .andExpect(redirectedUrl(address()));
        assertThat(shown().grade().value()).isEqualTo("B1");
        assertThat(desk.page(Role.ANALYST, address()))
                .contains("B1 – Partially implemented")
                .doesNotContain("B1 (CAT_IMPL)");
        send(Role.ANALYST, "assessment", fields("status", "NOT_IMPLEMENTED"), LAW, SAID)
                .andExpect(redirectedUrl(address()));
        send(
                        Role.ANALYST,
                        "correction",
                        fields(
                                "assessmentId",
                                shown().assessment().id(),
                                "status",
                                "PARTIALLY_IMPLEMENTED",
                                "whyWrong",
                                "It was misread."),
                        LAW,
                        SAID)
                .andExpect(redirectedUrl(address()));
        assertThat(shown().status()).isEqualTo("PARTIALLY_IMPLEMENTED");
        send(
                        Role.ANALYST,
                        "retraction",
                        fields("assessmentId", shown().assessment().id()),
                        SAID)
                .andExpect(redirectedUrl(address()));
        assertThat(shown().status()).isEqualTo("NOT_ASSESSED");
        String older = imported("17. An earlier one.");
        send(
                        Role.ANALYST,
                        "link",
                        fields(
                                "linkKind",
                                "REITERATES",
                                "olderId",
                                "http://127.0.0.1:8080/en/recommendations/" + older),
                        SAID)
                .andExpect(redirectedUrl(address()));
        assertThat(show.show(rows.snapshot(), older).lifecycle()).isEqualTo("SUPERSEDED");
        send(Role.ANALYST, "lifecycle", fields("lifecycle", "NOT_APPLICABLE"), SAID)
                .andExpect(redirectedUrl(address()));
        assertThat(shown().lifecycle()).isEqualTo("NOT_APPLICABLE");
        assertThat(desk.page(Role.ANALYST, address())).doesNotContain("Publish the assessment");
    }

    @Test
    void a_correction_begins_with_what_it_corrects() throws Exception {
        send(
                        Role.ANALYST,
                        "assessment",
                        fields("status", "PARTIALLY_IMPLEMENTED", "ongoing", "true", "sourceSymbol", "CAT/C/TJK/CO/3"),
                        LAW,
                        SAID)
                .andExpect(redirectedUrl(address()));
        Element form = Jsoup.parse(desk.page(Role.ANALYST, address())).selectFirst("#correction form");
        assertThat(form.select("input[name=status][checked]").val()).isEqualTo("PARTIALLY_IMPLEMENTED");
        assertThat(form.select("input[name=ongoing][checked]")).hasSize(1);
        assertThat(form.select("[name='evidence[0].title']").val()).isEqualTo("Amendment to the Criminal Code");
        assertThat(form.select("[name='evidence[0].kind'] option[selected]").val())
                .isEqualTo("LAW");
        assertThat(form.select("[name='evidence[0].fromState'][checked]")).hasSize(1);
        assertThat(form.select("textarea[name=reason]").text()).isEqualTo("A law was passed.");
        assertThat(List.of(
                        form.select("[name=effectiveOn]").val(),
                        form.select("[name=assertedOn]").val(),
                        form.select("[name=sourceTitle]").val(),
                        form.select("[name=sourceSymbol]").val()))
                .containsExactly("2020-01-02", "2020-02-02", "Official gazette", "CAT/C/TJK/CO/3");
    }

    @Test
    void what_was_wrong_stands_in_the_history_and_the_reason_stays_the_reason_of_the_assessment() throws Exception {
        send(Role.ANALYST, "assessment", fields("status", "NOT_IMPLEMENTED"), LAW, SAID)
                .andExpect(redirectedUrl(address()));
        String[] right = fields("assessmentId", shown().assessment().id(), "status", "PARTIALLY_IMPLEMENTED");
        String refused = Desk.text(
                send(Role.ANALYST, "correction", right, LAW, SAID).andExpect(status().isUnprocessableContent()));
        assertThat(Jsoup.parse(refused).select("#errors a").attr("href")).isEqualTo("#correction-whyWrong");
        send(Role.ANALYST, "correction", right, LAW, SAID, fields("whyWrong", "The law was overlooked."))
                .andExpect(redirectedUrl(address()));
        assertThat(shown().assessment().reason()).isEqualTo("A law was passed.");
        Document page = Jsoup.parse(Desk.text(mvc.perform(get("/en/recommendations/" + id))));
        assertThat(page.select(".lane").get(0).text())
                .contains("A law was passed.")
                .doesNotContain("overlooked");
        assertThat(page.select(".timeline li.correction").text())
                .contains("What was wrong: The law was overlooked.")
                .contains("A law was passed.");
    }
}
