package org.tavsiya.web.desk.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;
import org.tavsiya.account.Actor;
import org.tavsiya.account.Role;
import org.tavsiya.finding.FindingState;
import org.tavsiya.finding.read.Findings;
import org.tavsiya.imports.ImportBatch;
import org.tavsiya.imports.ImportFilter;
import org.tavsiya.imports.ImportRuns;
import org.tavsiya.recommendation.RecommendationId;
import org.tavsiya.recommendation.events.AssessmentPublished;
import org.tavsiya.recommendation.read.showrecommendation.ShowRecommendation;
import org.tavsiya.recommendation.write.importfromsource.IncomingRecord;
import org.tavsiya.web.desk.Desk;
import org.tavsiya.web.desk.DeskTest;

/** What needs two people, on the pages of both: an analyst submits it, a reviewer decides in a session of their own. */
class TwoPeopleTest extends DeskTest {

    private static final String[] SAID = {
        "reason",
        "Torture is a crime of its own now.",
        "effectiveOn",
        "2020-01-02",
        "assertedOn",
        "2020-02-02",
        "sourceTitle",
        "Official gazette"
    };

    @Autowired
    private ImportRuns runs;

    @Autowired
    private ShowRecommendation show;

    @Autowired
    private Findings findings;

    @Autowired
    private EventStore log;

    private String id;

    /** Each test has a recommendation of its own. */
    @BeforeEach
    void a_recommendation() {
        String annotation = UUID.randomUUID().toString();
        Actor by = desk.actor(Role.ADMINISTRATOR);
        var run = runs.start("uhri-json", "two.json", 1, ImportFilter.NONE, "test", by);
        runs.take(
                run.runId(),
                new ImportBatch(
                        0,
                        1,
                        1,
                        0,
                        List.of(new IncomingRecord(
                                annotation,
                                null,
                                "CAT/C/TJK/CO/3",
                                "8",
                                null,
                                null,
                                "Make torture a crime of its own.",
                                "RECOMMENDATION",
                                "CAT",
                                List.of("Tajikistan"),
                                false,
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                LocalDate.of(2018, 6, 18),
                                null,
                                null,
                                null,
                                null,
                                List.of(),
                                List.of(),
                                List.of(),
                                "{}",
                                annotation,
                                null,
                                null)),
                        List.of()),
                by);
        runs.complete(run.runId(), by);
        id = RecommendationId.of(annotation, null, null, null, null);
        Awaitility.await().until(() -> show.version(id).isPresent());
    }

    private static String[] evidence() {
        List<String> fields = new ArrayList<>();
        String[][] rows = {
            {"LAW", "Criminal Code", "Parliament", "STRUCTURAL"},
            {"NGO_REPORT", "Report of the coalition", "Coalition", "PROCESS"},
            {"STATISTICS", "Figures of the courts", "Agency", "OUTCOME"}
        };
        for (int i = 0; i < rows.length; i++) {
            String row = "evidence[" + i + "].";
            fields.addAll(List.of(
                    row + "kind",
                    rows[i][0],
                    row + "title",
                    rows[i][1],
                    row + "publisher",
                    rows[i][2],
                    row + "level",
                    rows[i][3],
                    row + "factDate",
                    "2020-01-02"));
        }
        return fields.toArray(String[]::new);
    }

    private String version() {
        return String.valueOf(show.version(id).orElseThrow());
    }

    private ResultActions say(Role role, String change, String... fields) throws Exception {
        List<String> all = new ArrayList<>(Arrays.asList(SAID));
        all.addAll(List.of(fields));
        all.addAll(List.of("version", version()));
        return desk.send(role, "/en/desk/recommendations/" + id + "/" + change, all.toArray(String[]::new));
    }

    /** An analyst submits that it is fully implemented. */
    private String submitted() throws Exception {
        List<String> fields = new ArrayList<>(List.of("status", "FULLY_IMPLEMENTED"));
        fields.addAll(List.of(evidence()));
        say(Role.ANALYST, "assessment", fields.toArray(String[]::new)).andExpect(flash().attribute("done", "waiting"));
        return findings.list(FindingState.WAITING, id).get(0).id();
    }

    private Document page(Role role, String path) throws Exception {
        return Jsoup.parse(desk.page(role, path));
    }

    private String published() throws Exception {
        return Desk.text(mvc.perform(get("/api/v1/recommendations/" + id)));
    }

    @Test
    void what_is_submitted_waits_on_both_desks_and_nothing_public_tells_of_it() throws Exception {
        String before = published();
        String finding = submitted();
        assertThat(page(Role.ANALYST, "/en/desk").select("#mine a").eachAttr("href"))
                .contains("/en/desk/findings/" + finding);
        assertThat(page(Role.ANALYST, "/en/desk").select("#for-me a")).isEmpty();
        assertThat(page(Role.REVIEWER, "/en/desk").select("#for-me a").eachAttr("href"))
                .contains("/en/desk/findings/" + finding);
        assertThat(page(Role.REVIEWER, "/en/desk/recommendations/" + id)
                        .select("a[href=/en/desk/findings/" + finding + "]"))
                .hasSize(1);
        assertThat(published()).isEqualTo(before);
        mvc.perform(get("/en/recommendations/" + id)).andExpect(status().isOk());
        assertThat(Desk.text(mvc.perform(get("/en/recommendations/" + id))))
                .doesNotContain("Torture is a crime of its own now");
    }

    @Test
    void what_a_reviewer_writes_differently_is_published_when_its_author_agrees_and_not_before() throws Exception {
        String finding = submitted();
        Document form = page(Role.REVIEWER, "/en/desk/recommendations/" + id + "?from=" + finding);
        assertThat(form.select("#assessment-reason").text()).isEqualTo("Torture is a crime of its own now.");
        assertThat(form.select("#assessment [name=edits]").val()).isEqualTo(finding);
        List<String> fields = new ArrayList<>(List.of("status", "SUBSTANTIALLY_IMPLEMENTED", "edits", finding));
        fields.addAll(List.of(evidence()));
        say(Role.REVIEWER, "assessment", fields.toArray(String[]::new)).andExpect(flash().attribute("done", "edited"));
        assertThat(findings.show(finding).state()).isEqualTo("EDITED");
        assertThat(published()).contains("NOT_ASSESSED");
        desk.send(Role.REVIEWER, "/en/desk/findings/" + finding + "/confirmation", "version", version())
                .andExpect(status().isUnprocessableContent());
        assertThat(page(Role.ANALYST, "/en/desk/queue?list=returned")
                        .select(".records a")
                        .eachAttr("href"))
                .anyMatch(href -> href.contains(id));
        desk.send(Role.ANALYST, "/en/desk/findings/" + finding + "/confirmation", "version", version())
                .andExpect(flash().attribute("done", "confirmed"));
        assertThat(published()).contains("\"status\":\"SUBSTANTIALLY_IMPLEMENTED\"");
        var last = log.readEvents(id).asStream().reduce((one, other) -> other).orElseThrow();
        AssessmentPublished said = (AssessmentPublished) last.getPayload();
        assertThat(List.of(said.authoredBy(), said.reviewedBy()))
                .containsExactly(
                        desk.account(Role.ANALYST).id(),
                        desk.account(Role.REVIEWER).id());
    }

    @Test
    void what_one_reviewer_wrote_no_other_writes_over() throws Exception {
        String finding = submitted();
        List<String> fields = new ArrayList<>(List.of("status", "SUBSTANTIALLY_IMPLEMENTED", "edits", finding));
        fields.addAll(List.of(evidence()));
        say(Role.REVIEWER, "assessment", fields.toArray(String[]::new)).andExpect(flash().attribute("done", "edited"));
        assertThat(Desk.text(say(Role.ADMINISTRATOR, "assessment", fields.toArray(String[]::new))
                        .andExpect(status().isUnprocessableContent())))
                .contains("Another reviewer has edited this finding");
    }

    @Test
    void a_remark_quotes_the_words_it_is_about_and_they_must_stand_there() throws Exception {
        String finding = submitted();
        String address = "/en/desk/findings/" + finding + "/return";
        desk.send(Role.REVIEWER, address, "remark", "Since when?", "field", "reason", "passage", "a crime of another")
                .andExpect(status().isUnprocessableContent());
        desk.send(Role.REVIEWER, address, "remark", "Since when?", "field", "weather")
                .andExpect(status().isUnprocessableContent());
        desk.send(Role.REVIEWER, address, "remark", "Since when?", "field", "reason", "passage", "a crime of its own")
                .andExpect(flash().attribute("done", "returned"));
        Document returned = page(Role.ANALYST, "/en/desk/findings/" + finding);
        assertThat(returned.select("blockquote").text()).isEqualTo("a crime of its own");
        Document anew = page(Role.ANALYST, "/en/desk/recommendations/" + id + "?from=" + finding);
        assertThat(anew.select("#remark blockquote").text()).isEqualTo("a crime of its own");
        assertThat(anew.select("#assessment [name=answers]").val()).isEqualTo(finding);
        List<String> fields = new ArrayList<>(List.of("status", "FULLY_IMPLEMENTED", "answers", finding));
        fields.addAll(List.of(evidence()));
        say(Role.ANALYST, "assessment", fields.toArray(String[]::new)).andExpect(flash().attribute("done", "waiting"));
        assertThat(page(Role.ANALYST, "/en/desk/queue?list=returned").select(".records a[href*=" + id + "]"))
                .isEmpty();
    }

    @Test
    void a_reviewer_is_told_what_is_doubtful_before_deciding() throws Exception {
        String finding = submitted();
        assertThat(page(Role.REVIEWER, "/en/desk/findings/" + finding)
                        .select("[aria-labelledby=again-h] li")
                        .eachText())
                .contains(
                        "Some evidence has no address at which it can be read.", "All facts are older than 18 months.");
        assertThat(page(Role.ANALYST, "/en/desk/findings/" + finding).select("[aria-labelledby=again-h]"))
                .isEmpty();
    }

    @Test
    void somebody_may_ask_for_a_review_that_no_rule_asks_for() throws Exception {
        List<String> fields = new ArrayList<>(List.of("status", "PARTIALLY_IMPLEMENTED", "review", "true"));
        fields.addAll(List.of(evidence()));
        say(Role.ANALYST, "assessment", fields.toArray(String[]::new)).andExpect(flash().attribute("done", "waiting"));
        assertThat(published()).contains("NOT_ASSESSED");
        assertThat(page(Role.REVIEWER, "/en/desk/queue?list=review").select(".records a[href*=" + id + "]"))
                .hasSize(1);
    }

    @Test
    void the_id_of_something_else_is_not_found() throws Exception {
        String finding = submitted();
        String account = desk.account(Role.REVIEWER).id();
        for (String decision : List.of("confirmation", "return", "withdrawal")) {
            desk.send(
                            Role.REVIEWER,
                            "/en/desk/findings/" + account + "/" + decision,
                            "version",
                            "1",
                            "remark",
                            "Which?")
                    .andExpect(status().isNotFound());
        }
        for (String other : List.of(account, finding)) {
            desk.send(Role.ANALYST, "/en/desk/recommendations/" + other + "/claim", "version", "1")
                    .andExpect(status().isNotFound());
        }
    }

    @Test
    void the_reviewer_sees_exactly_what_was_submitted_and_by_confirming_publishes_it() throws Exception {
        String finding = submitted();
        Document page = page(Role.REVIEWER, "/en/desk/findings/" + finding);
        assertThat(page.text())
                .contains(
                        "Make torture a crime of its own.",
                        "Fully implemented",
                        "Torture is a crime of its own now.",
                        "2 January 2020",
                        "2 February 2020",
                        "Official gazette",
                        "Criminal Code, Parliament",
                        "Report of the coalition, Coalition",
                        "Figures of the courts, Agency",
                        "somebody else (Analyst)")
                .as("names nobody")
                .doesNotContain(desk.account(Role.ANALYST).id());
        desk.send(
                        Role.REVIEWER,
                        "/en/desk/findings/" + finding + "/confirmation",
                        "version",
                        page.select("[name=version]").val())
                .andExpect(redirectedUrl("/en/desk/recommendations/" + id))
                .andExpect(flash().attribute("done", "confirmed"));
        mvc.perform(get("/api/v1/recommendations/" + id))
                .andExpect(jsonPath("$.status").value("FULLY_IMPLEMENTED"))
                .andExpect(jsonPath("$.assessment.reason").value("Torture is a crime of its own now."))
                .andExpect(jsonPath("$.assessment.evidence.length()").value(3));
        Document publicPage = Jsoup.parse(Desk.text(mvc.perform(get("/en/recommendations/" + id))));
        assertThat(publicPage.select(".timeline li").first().text())
                .contains("by two people")
                .doesNotContainIgnoringCase("analyst", "reviewer");
        assertThat(page(Role.REVIEWER, "/en/desk/findings/" + finding).text()).contains("It is public.");
        assertThat(page(Role.REVIEWER, "/en/desk/findings/" + finding).select("main form"))
                .isEmpty();
    }

    @Test
    void the_author_cannot_decide_about_it_but_can_withdraw_it() throws Exception {
        String finding = submitted();
        Document page = page(Role.ANALYST, "/en/desk/findings/" + finding);
        assertThat(page.select("main form").eachAttr("action"))
                .containsExactly("/en/desk/findings/" + finding + "/withdrawal");
        desk.send(Role.ANALYST, "/en/desk/findings/" + finding + "/confirmation", "version", version())
                .andExpect(status().isUnprocessableContent());
        desk.send(Role.REVIEWER, "/en/desk/findings/" + finding + "/withdrawal")
                .andExpect(status().isUnprocessableContent());
        desk.send(Role.ANALYST, "/en/desk/findings/" + finding + "/withdrawal").andExpect(redirectedUrl("/en/desk"));
        assertThat(page(Role.REVIEWER, "/en/desk").select("#for-me a").eachAttr("href"))
                .doesNotContain("/en/desk/findings/" + finding);
        mvc.perform(get("/api/v1/recommendations/" + id))
                .andExpect(jsonPath("$.status").value("NOT_ASSESSED"));
    }

    @Test
    void what_is_returned_comes_back_with_the_remark_and_in_a_form_that_holds_it() throws Exception {
        String finding = submitted();
        Document refused = Jsoup.parse(
                Desk.text(desk.send(Role.REVIEWER, "/en/desk/findings/" + finding + "/return", "remark", " ")
                        .andExpect(status().isUnprocessableContent())));
        assertThat(refused.select("#errors a").attr("href")).isEqualTo("#remark");
        assertThat(refused.select("#remark").attr("aria-invalid")).isEqualTo("true");
        assertThat(refused.getElementById("remark-wrong").text()).contains("A remark is needed");
        desk.send(Role.REVIEWER, "/en/desk/findings/" + finding + "/return", "remark", "The figures are of 2016.")
                .andExpect(redirectedUrl("/en/desk"));
        assertThat(page(Role.ANALYST, "/en/desk")
                        .select("#returned li:has(a[href=/en/desk/findings/" + finding + "])")
                        .text())
                .contains("The figures are of 2016.");
        String anew = page(Role.ANALYST, "/en/desk/findings/" + finding)
                .select(".notice a.button")
                .attr("href");
        Document form = page(Role.ANALYST, anew.replaceFirst("#.*", ""));
        assertThat(form.select("#assessment textarea[name=reason]").text())
                .isEqualTo("Torture is a crime of its own now.");
        assertThat(form.select("#assessment [name='evidence[2].title']").val()).isEqualTo("Figures of the courts");
        assertThat(form.select("#assessment input[name=status][checked]").val()).isEqualTo("FULLY_IMPLEMENTED");
        submitted();
        assertThat(page(Role.ANALYST, "/en/desk").select("#returned a").eachAttr("href"))
                .doesNotContain("/en/desk/findings/" + finding);
    }

    @Test
    void who_confirms_sees_what_has_changed_since_and_confirms_that_version_and_no_later_one() throws Exception {
        String finding = submitted();
        say(Role.ANALYST, "claim", "claimedStatus", "FULLY_IMPLEMENTED")
                .andExpect(flash().attribute("done", "state-claim-recorded"));
        Document page = page(Role.REVIEWER, "/en/desk/findings/" + finding);
        assertThat(page.text())
                .contains(
                        "What has changed since it was submitted",
                        "State’s claim recorded",
                        "onto the present version");
        say(Role.ANALYST, "theme", "theme", "Death penalty").andExpect(flash().attribute("done", "theme-tagged"));
        assertThat(Desk.text(desk.send(
                                Role.REVIEWER,
                                "/en/desk/findings/" + finding + "/confirmation",
                                "version",
                                page.select("[name=version]").val())
                        .andExpect(status().isConflict())))
                .contains("has changed since you opened the page")
                .contains("Theme added");
        desk.send(Role.REVIEWER, "/en/desk/findings/" + finding + "/confirmation", "version", version())
                .andExpect(flash().attribute("done", "confirmed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "tg"})
    void every_text_of_the_pages_is_there_in(String language) throws Exception {
        String finding = submitted();
        for (Role role : List.of(Role.ANALYST, Role.REVIEWER)) {
            assertThat(desk.page(role, "/" + language + "/desk/findings/" + finding))
                    .doesNotContain("??");
            assertThat(desk.page(role, "/" + language + "/desk")).doesNotContain("??");
        }
        assertThat(Desk.text(desk.send(
                        Role.REVIEWER, "/" + language + "/desk/findings/" + finding + "/return", "remark", "")))
                .doesNotContain("??");
    }

    @Test
    void viewers_and_strangers_see_nothing_of_it() throws Exception {
        String finding = submitted();
        desk.open(Role.VIEWER, "/en/desk/findings/" + finding).andExpect(status().isForbidden());
        mvc.perform(get("/en/desk/findings/" + finding)).andExpect(status().is3xxRedirection());
        assertThat(page(Role.VIEWER, "/en/desk").select("#for-me, #mine, #returned"))
                .isEmpty();
        desk.open(Role.REVIEWER, "/en/desk/findings/nothing").andExpect(status().isNotFound());
    }
}
