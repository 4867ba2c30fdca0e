package org.tavsiya.web.desk.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;
import org.tavsiya.account.Actor;
import org.tavsiya.account.Role;
import org.tavsiya.api.Proposals;
import org.tavsiya.finding.FindingState;
import org.tavsiya.finding.read.Findings;
import org.tavsiya.imports.ImportBatch;
import org.tavsiya.imports.ImportFilter;
import org.tavsiya.imports.ImportRuns;
import org.tavsiya.recommendation.RecommendationId;
import org.tavsiya.recommendation.read.rows.RowStore;
import org.tavsiya.recommendation.read.showrecommendation.ShowRecommendation;
import org.tavsiya.recommendation.read.showrecommendation.ShownRecommendation;
import org.tavsiya.recommendation.write.importfromsource.IncomingRecord;
import org.tavsiya.web.desk.Desk;
import org.tavsiya.web.desk.DeskTest;

class TaggingTest extends DeskTest {

    private static final String[] LAW = {"evidence[0].kind", "LAW", "evidence[0].title", "Amendment to the Criminal Code", "evidence[0].publisher", "Parliament",
        "evidence[0].factDate", "2020-01-02", "evidence[0].level", "STRUCTURAL", "evidence[0].fromState", "true"};
    private static final String[] SAID = {"reason", "A law was passed.", "effectiveOn", "2020-01-02", "assertedOn", "2.2.2020", "sourceTitle", "Official gazette"};

    @Autowired
    private ImportRuns runs;
    @Autowired
    private ShowRecommendation show;
    @Autowired
    private RowStore rows;
    @Autowired
    private Proposals proposals;
    @Autowired
    private Findings findings;
    private String id;

    /** Each test has a recommendation of its own. */
    @BeforeEach
    void a_recommendation() {
        id = imported("18. The State party should <b>keep</b> records.");
    }

    private String imported(String text) {
        return imported(text, "18");
    }

    private String imported(String text, String paragraph) {
        return imported(text, paragraph, "CAT");
    }

    private String imported(String text, String paragraph, String body) {
        String annotation = java.util.UUID.randomUUID().toString();
        Actor by = desk.actor(Role.ADMINISTRATOR);
        var run = runs.start("uhri-json", "typed.json", 1, ImportFilter.NONE, "test", by);
        runs.take(run.runId(), new ImportBatch(0, 1, 1, 0, List.of(new IncomingRecord(annotation, null, "CAT/C/TJK/CO/3", paragraph, null, null, text,
                "RECOMMENDATION", body, List.of("Tajikistan"), false, List.of(), List.of("Conditions of detention"), List.of(), List.of(),
                java.time.LocalDate.of(2018, 6, 18), null, null, null, null, List.of(), List.of(), List.of(), "{}", annotation, null, null)), List.of()), by);
        runs.complete(run.runId(), by);
        String its = RecommendationId.of(annotation, null, null, null, null);
        org.awaitility.Awaitility.await().until(() -> show.version(its).isPresent());
        return its;
    }

    private String address() {
        return "/en/desk/recommendations/" + id;
    }

    private ShownRecommendation shown() {
        return show.show(rows.snapshot(), id);
    }

    private ResultActions send(Role role, String change, String[]... fields) throws Exception {
        return send(role, "en", change, fields);
    }

    private ResultActions send(Role role, String language, String change, String[]... fields) throws Exception {
        List<String> all = new ArrayList<>();
        Arrays.stream(fields).forEach(f -> all.addAll(List.of(f)));
        if (!all.contains("version")) {
            all.addAll(List.of("version", String.valueOf(shown().version())));
        }
        return desk.send(role, "/" + language + "/desk/recommendations/" + id + "/" + change, all.toArray(String[]::new));
    }

    private static String[] fields(String... fields) {
        return fields;
    }

    @Test
    void a_status_is_tagged_with_reason_date_and_source_and_the_public_answer_shows_it() throws Exception {
        send(Role.ANALYST, "assessment", fields("status", "PARTIALLY_IMPLEMENTED", "ongoing", "true"), LAW, SAID)
                .andExpect(redirectedUrl(address())).andExpect(flash().attribute("done", "assessment-published"));
        mvc.perform(get("/api/v1/recommendations/" + id)).andExpect(jsonPath("$.status").value("PARTIALLY_IMPLEMENTED"))
                .andExpect(jsonPath("$.assessment.reason").value("A law was passed."))
                .andExpect(jsonPath("$.assessment.effectiveOn").value("2020-01-02")).andExpect(jsonPath("$.assessment.assertedOn").value("2020-02-02"))
                .andExpect(jsonPath("$.assessment.evidence[0].publisher").value("Parliament"));
    }

    @Test
    void a_refusal_says_the_rule_at_the_field_and_keeps_everything_typed() throws Exception {
        String page = Desk.text(send(Role.ANALYST, "assessment",
                fields("status", "PARTIALLY_IMPLEMENTED", "reason", "Half of it, \"they\" say", "effectiveOn", "2020-01-02", "sourceTitle", "A <i>gazette</i>",
                        "evidence[1].title", "Only a title"))
                .andExpect(status().isUnprocessableContent()));
        assertThat(page).contains("Not saved").contains("href=\"#assessment-evidence1.kind\"").contains("Half of it, &quot;they&quot; say")
                .contains("value=\"A &lt;i&gt;gazette&lt;/i&gt;\"").contains("value=\"Only a title\"").contains("value=\"2020-01-02\"")
                .containsPattern("value=\"PARTIALLY_IMPLEMENTED\"[^>]* checked");
        assertThat(shown().status()).isEqualTo("NOT_ASSESSED");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|“Partially implemented” needs at least one official measure", "ru|нужна хотя бы одна официальная мера", "tg|ҳадди ақал як тадбири расмӣ"})
    void a_rule_speaks_the_readers_language(String language, String sentence) throws Exception {
        assertThat(Desk.text(send(Role.ANALYST, language, "assessment", fields("status", "PARTIALLY_IMPLEMENTED"), SAID)
                .andExpect(status().isUnprocessableContent()))).contains(sentence).contains("href=\"#assessment-evidence\"");
    }

    @Test
    void a_strong_statement_needs_a_second_person() throws Exception {
        String[] full = fields("status", "FULLY_IMPLEMENTED",
                "evidence[1].kind", "NGO_REPORT", "evidence[1].title", "Report", "evidence[1].publisher", "Coalition", "evidence[1].factDate", "2020-01-02", "evidence[1].level", "PROCESS",
                "evidence[2].kind", "STATISTICS", "evidence[2].title", "Figures", "evidence[2].publisher", "Agency", "evidence[2].factDate", "2020-01-02", "evidence[2].level", "OUTCOME");
        send(Role.REVIEWER, "assessment", full, LAW, SAID).andExpect(redirectedUrl(address())).andExpect(flash().attribute("done", "waiting"));
        assertThat(shown().status()).isEqualTo("NOT_ASSESSED");
        proposals.confirm(findings.list(FindingState.WAITING, shown().id()).get(0).id(), null, new Actor("another", Role.REVIEWER));
        assertThat(shown().status()).isEqualTo("FULLY_IMPLEMENTED");
    }

    @Test
    void the_second_of_two_editors_sees_what_changed_keeps_what_was_typed_and_can_apply_it() throws Exception {
        String[] seen = fields("version", String.valueOf(shown().version()));
        send(Role.REVIEWER, "claim", fields("claimedStatus", "FULLY_IMPLEMENTED", "claim", "All is done."), SAID).andExpect(status().is3xxRedirection());
        String page = Desk.text(send(Role.ANALYST, "assessment", fields("status", "NOT_IMPLEMENTED"), LAW, SAID, seen).andExpect(status().isConflict()));
        assertThat(page).contains("Somebody changed this recommendation meanwhile").contains("Reviewer").contains("State’s claim recorded").contains("Fully implemented")
                .contains("A law was passed.").containsPattern("value=\"NOT_IMPLEMENTED\"[^>]* checked").contains("name=\"onto\" value=\"" + shown().version() + "\"");
        assertThat(page.substring(page.indexOf("changed this recommendation meanwhile"), page.indexOf("<h1"))).as("of who did it, the role alone").doesNotContain("reviewer");
        assertThat(shown().status()).isEqualTo("NOT_ASSESSED");
        send(Role.ANALYST, "assessment", fields("status", "NOT_IMPLEMENTED", "onto", String.valueOf(shown().version())), LAW, SAID, seen)
                .andExpect(redirectedUrl(address()));
        assertThat(shown().status()).isEqualTo("NOT_IMPLEMENTED");
    }

    @Test
    void what_somebody_changed_meanwhile_is_told_in_words_and_not_in_codes() throws Exception {
        String[] seen = fields("version", String.valueOf(shown().version()));
        send(Role.REVIEWER, "grade", fields("grade", "CAT_IMPL|B1"), SAID, fields("sourceSymbol", "CAT/C/TJK/FCO/3")).andExpect(redirectedUrl(address()));
        send(Role.REVIEWER, "lifecycle", fields("lifecycle", "NOT_APPLICABLE"), SAID).andExpect(redirectedUrl(address()));
        Document page = Jsoup.parse(Desk.text(send(Role.ANALYST, "theme", fields("theme", "Death penalty"), SAID, seen).andExpect(status().isConflict())));
        assertThat(page.select(".notice li").eachText()).hasSize(2).anyMatch(line -> line.endsWith("Body’s grade recorded – CAT_IMPL B1"))
                .anyMatch(line -> line.endsWith("Lifecycle changed – No longer applicable"));
    }

    @Test
    void what_looks_like_a_name_is_asked_about_and_saved_once_somebody_has_checked() throws Exception {
        String[] named = fields("status", "NOT_IMPLEMENTED", "reason", "Mr Example was not released.", "effectiveOn", "2020-01-02", "sourceTitle", "Gazette");
        assertThat(Desk.text(send(Role.ANALYST, "assessment", named, LAW).andExpect(status().isUnprocessableContent())))
                .contains("Is this personal data?").contains("Mr Example").contains("name=\"checked\"");
        assertThat(shown().status()).isEqualTo("NOT_ASSESSED");
        send(Role.ANALYST, "assessment", named, LAW, fields("checked", "true")).andExpect(redirectedUrl(address()));
        assertThat(shown().status()).isEqualTo("NOT_IMPLEMENTED");
    }

    /** What others say needs no reason of ours. */
    @Test
    void a_position_is_offered_on_what_the_review_recommends_and_on_nothing_else() throws Exception {
        assertThat(offered()).contains("assessment", "claim", "grade", "link").doesNotContain("position");
        assertThat(Desk.text(send(Role.ANALYST, "position", fields("position", "SUPPORTED"), SAID).andExpect(status().isUnprocessableContent())))
                .contains("Universal Periodic Review alone");
        id = imported("88.1 Ratify the Optional Protocol.", "88.1", "UPR");
        assertThat(offered()).contains("position");
        send(Role.ANALYST, "position", fields("position", "SUPPORTED", "effectiveOn", "2020-01-02", "sourceTitle", "Addendum")).andExpect(redirectedUrl(address()));
        assertThat(shown().position().value()).isEqualTo("SUPPORTED");
    }

    @Test
    void what_a_third_party_found_stands_beside_the_other_voices_and_moves_none_of_them() throws Exception {
        String[] report = fields("effectiveOn", "2020-01-02", "sourceTitle", "Yearly report", "sourceUrl", "https://example.org/report");
        assertThat(Desk.text(send(Role.ANALYST, "third-party", fields("institution", "Commissioner for Human Rights"), report).andExpect(status().isUnprocessableContent())))
                .contains("Kind of institution: Choose one").contains("In its own words: Record what the institution said");
        send(Role.ANALYST, "third-party", fields("partyKind", "NATIONAL_INSTITUTION", "institution", "Commissioner for Human Rights", "reading", "PARTIALLY_IMPLEMENTED"), report)
                .andExpect(redirectedUrl(address())).andExpect(flash().attribute("done", "third-party-assessment-recorded"));
        send(Role.ANALYST, "third-party", fields("partyKind", "UN_AGENCY", "institution", "Country team", "words", "Registers are kept."), report).andExpect(redirectedUrl(address()));
        Document page = Jsoup.parse(desk.page(Role.ANALYST, "/en/recommendations/" + id));
        assertThat(page.select(".lane")).hasSize(5);
        assertThat(page.select(".lane").last().text()).contains("Third party’s finding", "in its own words", "Registers are kept.", "Country team · UN agency or country team",
                "Other findings Commissioner for Human Rights – Partially implemented").doesNotContain("Other grades");
        assertThat(page.select(".lane").last().select("a[rel=noreferrer]").eachAttr("href")).containsExactly("https://example.org/report");
        assertThat(page.select(".timeline").text()).contains("Third party’s finding: Country team – in its own words");
        assertThat(shown().status()).isEqualTo("NOT_ASSESSED");
        mvc.perform(get("/api/v1/recommendations/" + id)).andExpect(jsonPath("$.thirdParties[0].speaker.name").value("Commissioner for Human Rights"))
                .andExpect(jsonPath("$.thirdParties[0].reading").value("PARTIALLY_IMPLEMENTED")).andExpect(jsonPath("$.disputed").value(false));
        ResultActions csv = desk.open(Role.ANALYST, "/api/v1/recommendations.csv");
        assertThat(Desk.text(mvc.perform(asyncDispatch(csv.andReturn())))).contains("Country team,,Registers are kept.");
        for (String language : List.of("ru", "tg")) {
            assertThat(desk.page(Role.ANALYST, "/" + language + "/desk/recommendations/" + id)).contains("third-party-institution").doesNotContain("desk.field");
        }
    }

    @Test
    void what_was_replaced_offers_no_assessment_and_no_link_and_leads_to_what_took_its_place() throws Exception {
        String newer = imported("19. A later one.");
        send(Role.ANALYST, "lifecycle", fields("lifecycle", "SUPERSEDED", "supersededBy", newer), SAID).andExpect(redirectedUrl(address()));
        assertThat(offered()).contains("claim", "theme", "lifecycle").doesNotContain("assessment", "link");
        Document page = Jsoup.parse(desk.page(Role.ANALYST, address()));
        assertThat(page.text()).contains("so it is not assessed");
        assertThat(page.select(".notice a").eachAttr("href")).contains("/en/desk/recommendations/" + newer);
        assertThat(Jsoup.parse(desk.page(Role.ANALYST, "/en/recommendations/" + id)).select(".timeline a.other").eachAttr("href"))
                .containsExactly("/en/recommendations/" + newer);
        assertThat(desk.page(Role.ANALYST, "/en/recommendations/" + id)).contains("Record something about it").doesNotContain("Tag status");
    }

    @Test
    void only_an_assessment_is_told_to_say_what_was_searched_in_vain() throws Exception {
        Document page = Jsoup.parse(desk.page(Role.ANALYST, address()));
        assertThat(page.select("#assessment-reason-hint").text()).contains("what was searched in vain");
        assertThat(page.select("#claim-reason-hint, #grade-reason-hint").eachText()).hasSize(2).allSatisfy(hint -> assertThat(hint).contains("May stay empty"));
        assertThat(page.select("#theme-reason-hint, #lifecycle-reason-hint").eachText()).hasSize(2)
                .allSatisfy(hint -> assertThat(hint).doesNotContain("in vain").doesNotContain("empty"));
    }

    private List<String> offered() throws Exception {
        return Jsoup.parse(desk.page(Role.ANALYST, address())).select("details.change").eachAttr("id");
    }

    @Test
    void every_other_form_records_what_it_says() throws Exception {
        String[] gazette = fields("sourceSymbol", "CAT/C/TJK/FCO/3");
        send(Role.ANALYST, "theme", fields("theme", "Prohibition of slavery, trafficking"), SAID).andExpect(redirectedUrl(address()));
        send(Role.ANALYST, "untheme", fields("theme", "Conditions of detention"), SAID).andExpect(redirectedUrl(address()));
        assertThat(shown().themes()).containsExactly("Prohibition of slavery, trafficking");
        send(Role.ANALYST, "grade", fields("grade", "CAT_IMPL|B1", "quotation", "Steps were taken"), SAID, gazette).andExpect(redirectedUrl(address()));
        assertThat(shown().grade().value()).isEqualTo("B1");
        assertThat(desk.page(Role.ANALYST, address())).contains("B1 – Partially implemented").doesNotContain("B1 (CAT_IMPL)");
        send(Role.ANALYST, "assessment", fields("status", "NOT_IMPLEMENTED"), LAW, SAID).andExpect(redirectedUrl(address()));
        send(Role.ANALYST, "correction", fields("assessmentId", shown().assessment().id(), "status", "PARTIALLY_IMPLEMENTED", "whyWrong", "It was misread."), LAW, SAID)
                .andExpect(redirectedUrl(address()));
        assertThat(shown().status()).isEqualTo("PARTIALLY_IMPLEMENTED");
        send(Role.ANALYST, "retraction", fields("assessmentId", shown().assessment().id()), SAID).andExpect(redirectedUrl(address()));
        assertThat(shown().status()).isEqualTo("NOT_ASSESSED");
        String older = imported("17. An earlier one.");
        send(Role.ANALYST, "link", fields("linkKind", "REITERATES", "olderId", "http://127.0.0.1:8080/en/recommendations/" + older), SAID).andExpect(redirectedUrl(address()));
        assertThat(show.show(rows.snapshot(), older).lifecycle()).isEqualTo("SUPERSEDED");
        send(Role.ANALYST, "lifecycle", fields("lifecycle", "NOT_APPLICABLE"), SAID).andExpect(redirectedUrl(address()));
        assertThat(shown().lifecycle()).isEqualTo("NOT_APPLICABLE");
        assertThat(desk.page(Role.ANALYST, address())).doesNotContain("Publish the assessment");
    }

    @ParameterizedTest
    @CsvSource({
        "assessment,effectiveOn,soon,This date cannot be read", "assessment,sourceUrl,javascript:alert(1),An address begins with", "assessment,status,GREAT,Choose one",
        "assessment,version,x,The form lost its version", "grade,grade,CAT_IMPL|Z,The scheme CAT_IMPL has no grade Z", "position,position,,Choose one", "theme,theme,,This is needed",
        "link,olderId,00000000-0000-4000-8000-00000000dead,There is no such recommendation", "link,olderId,nonsense,There is no such recommendation"})
    void what_cannot_be_read_is_said_at_its_field(String change, String field, String value, String sentence) throws Exception {
        List<String> all = new ArrayList<>(List.of("linkKind", "REITERATES", "sourceSymbol", "CAT/C/TJK/CO/3"));
        for (int i = 0; i < SAID.length; i += 2) {
            if (!SAID[i].equals(field)) {
                all.addAll(List.of(SAID[i], SAID[i + 1]));
            }
        }
        all.addAll(List.of(field, value == null ? "" : value));
        String page = Desk.text(send(Role.ANALYST, change, all.toArray(String[]::new)).andExpect(status().isUnprocessableContent()));
        assertThat(page).contains(sentence);
        assertThat(page).doesNotContain("??");
    }

    /** Not one after the other: whoever mends what is said is done. */
    @Test
    void everything_wrong_is_said_at_once_with_the_name_of_its_field_and_linked_to_it() throws Exception {
        Document page = Jsoup.parse(Desk.text(send(Role.ANALYST, "assessment", fields("effectiveOn", "soon", "sourceUrl", "gazette", "evidence[2].title", "Act",
                "evidence[2].publisher", "Parliament", "evidence[2].kind", "LAW", "evidence[2].level", "STRUCTURAL", "evidence[2].factDate", "1999-13-01",
                "evidence[2].url", "ftp://act")).andExpect(status().isUnprocessableContent())));
        assertThat(page.title()).startsWith("Not saved:");
        assertThat(page.select("#errors[role=alert][tabindex=-1][autofocus]")).hasSize(1);
        assertThat(page.select("#errors a").eachAttr("href")).as("down the page").containsExactly("#assessment-status-CONTRARY", "#assessment-evidence2.factDate",
                "#assessment-evidence2.url", "#assessment-reason", "#assessment-effectiveOn", "#assessment-sourceTitle", "#assessment-sourceUrl");
        assertThat(page.select("#errors a").eachText()).contains("Status: Choose one.", "When it happened: This date cannot be read. Write 2024-05-31 or 31.5.2024.",
                "Source, Web address: An address begins with http:// or https://, has no spaces, and names neither user nor password.",
                "Evidence 3, Date of the fact: This date cannot be read. Write 2024-05-31 or 31.5.2024.",
                "Evidence 3, Web address: An address begins with http:// or https://, has no spaces, and names neither user nor password.")
                .anyMatch(text -> text.startsWith("Reason: ")).anyMatch(text -> text.startsWith("Source, Title: ")).hasSize(7);
        for (Element link : page.select("#errors a")) {
            Element field = page.getElementById(link.attr("href").substring(1));
            assertThat(field).as(link.attr("href")).isNotNull();
            Element marked = "radio".equals(field.attr("type")) ? field.closest("fieldset") : field;
            assertThat(marked.attr("aria-invalid")).as(link.text()).isEqualTo("true");
            assertThat(Stream.of(marked.attr("aria-describedby").split(" ")).map(page::getElementById).toList()).doesNotContainNull()
                    .anySatisfy(said -> assertThat(link.text()).endsWith(said.text()));
        }
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void what_was_typed_stays_in_sight_where_another_took_away_what_it_speaks_of() throws Exception {
        send(Role.ANALYST, "assessment", fields("status", "NOT_IMPLEMENTED"), LAW, SAID).andExpect(redirectedUrl(address()));
        String[] that = fields("assessmentId", shown().assessment().id());
        send(Role.REVIEWER, "retraction", that, SAID).andExpect(redirectedUrl(address()));
        Document page = Jsoup.parse(Desk.text(send(Role.ANALYST, "retraction", that, SAID).andExpect(status().isUnprocessableContent())));
        assertThat(page.select("#retraction[open] textarea[name=reason]").text()).isEqualTo("A law was passed.");
        assertThat(page.getElementById(page.select("#errors a").attr("href").substring(1))).isNotNull();
    }

    @Test
    void a_record_without_a_paragraph_is_named_by_its_symbol_alone() throws Exception {
        id = imported("The State party should keep records.", null);
        assertThat(Jsoup.parse(desk.page(Role.ANALYST, address())).select("h1").text()).isEqualTo("CAT/C/TJK/CO/3");
    }

    @Test
    void a_correction_begins_with_what_it_corrects() throws Exception {
        send(Role.ANALYST, "assessment", fields("status", "PARTIALLY_IMPLEMENTED", "ongoing", "true", "sourceSymbol", "CAT/C/TJK/CO/3"), LAW, SAID)
                .andExpect(redirectedUrl(address()));
        Element form = Jsoup.parse(desk.page(Role.ANALYST, address())).selectFirst("#correction form");
        assertThat(form.select("input[name=status][checked]").val()).isEqualTo("PARTIALLY_IMPLEMENTED");
        assertThat(form.select("input[name=ongoing][checked]")).hasSize(1);
        assertThat(form.select("[name='evidence[0].title']").val()).isEqualTo("Amendment to the Criminal Code");
        assertThat(form.select("[name='evidence[0].kind'] option[selected]").val()).isEqualTo("LAW");
        assertThat(form.select("[name='evidence[0].fromState'][checked]")).hasSize(1);
        assertThat(form.select("textarea[name=reason]").text()).isEqualTo("A law was passed.");
        assertThat(List.of(form.select("[name=effectiveOn]").val(), form.select("[name=assertedOn]").val(), form.select("[name=sourceTitle]").val(),
                form.select("[name=sourceSymbol]").val())).containsExactly("2020-01-02", "2020-02-02", "Official gazette", "CAT/C/TJK/CO/3");
    }

    @Test
    void what_was_wrong_stands_in_the_history_and_the_reason_stays_the_reason_of_the_assessment() throws Exception {
        send(Role.ANALYST, "assessment", fields("status", "NOT_IMPLEMENTED"), LAW, SAID).andExpect(redirectedUrl(address()));
        String[] right = fields("assessmentId", shown().assessment().id(), "status", "PARTIALLY_IMPLEMENTED");
        String refused = Desk.text(send(Role.ANALYST, "correction", right, LAW, SAID).andExpect(status().isUnprocessableContent()));
        assertThat(Jsoup.parse(refused).select("#errors a").attr("href")).isEqualTo("#correction-whyWrong");
        send(Role.ANALYST, "correction", right, LAW, SAID, fields("whyWrong", "The law was overlooked.")).andExpect(redirectedUrl(address()));
        assertThat(shown().assessment().reason()).isEqualTo("A law was passed.");
        Document page = Jsoup.parse(Desk.text(mvc.perform(get("/en/recommendations/" + id))));
        assertThat(page.select(".lane").get(3).text()).contains("A law was passed.").doesNotContain("overlooked");
        assertThat(page.select(".timeline li.correction").text()).contains("What was wrong: The law was overlooked.").contains("A law was passed.");
    }

    @Test
    void the_text_of_the_source_stays_text() throws Exception {
        assertThat(desk.page(Role.ANALYST, address())).contains("should &lt;b&gt;keep&lt;/b&gt; records");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "tg"})
    void every_text_of_the_page_is_there_in(String language) throws Exception {
        assertThat(desk.page(Role.ANALYST, "/" + language + "/desk/recommendations/" + id)).doesNotContain("??");
    }

    @Test
    void viewers_look_and_do_not_write_and_what_is_not_there_is_said() throws Exception {
        desk.open(Role.VIEWER, address()).andExpect(status().isForbidden());
        desk.send(Role.VIEWER, address() + "/assessment", "version", "0").andExpect(status().isForbidden());
        desk.open(Role.ANALYST, "/en/desk/recommendations/nothing").andExpect(status().isNotFound());
        desk.send(Role.ANALYST, address() + "/praise", "version", "0").andExpect(status().isNotFound());
        desk.open(Role.ANALYST, "/ru/desk/recommendations/" + id + "/assessment").andExpect(redirectedUrl("/ru/desk/recommendations/" + id));
    }
}
