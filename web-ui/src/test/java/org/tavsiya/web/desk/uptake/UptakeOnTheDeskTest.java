package org.tavsiya.web.desk.uptake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.tavsiya.account.Actor;
import org.tavsiya.account.Role;
import org.tavsiya.api.ReportActs;
import org.tavsiya.imports.ImportBatch;
import org.tavsiya.imports.ImportFilter;
import org.tavsiya.imports.ImportRuns;
import org.tavsiya.recommendation.RecommendationId;
import org.tavsiya.recommendation.read.showrecommendation.ShowRecommendation;
import org.tavsiya.recommendation.write.importfromsource.IncomingRecord;
import org.tavsiya.report.BlockKind;
import org.tavsiya.report.ReportBody;
import org.tavsiya.report.ReportStage;
import org.tavsiya.report.write.exportreport.ExportReport;
import org.tavsiya.report.write.openreport.OpenReport;
import org.tavsiya.report.write.writetext.WriteText;
import org.tavsiya.web.desk.Desk;
import org.tavsiya.web.desk.DeskTest;

/** Suggested in a report of 2018, recommended by the Committee weeks later: confirmed, counted, taken back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UptakeOnTheDeskTest extends DeskTest {

    private static final LocalDate DAY = LocalDate.of(2018, 4, 1);

    @Autowired
    private ImportRuns runs;

    @Autowired
    private ShowRecommendation show;

    @Autowired
    private ReportActs acts;

    private final String report = UUID.randomUUID().toString();
    private final String suggestion = UUID.randomUUID().toString();
    private final List<String> ids = new ArrayList<>();
    private Actor analyst;

    @BeforeAll
    void a_report_and_what_came_after_it() {
        Desk by = new Desk(mvc, accounts, views);
        Actor who = by.actor(Role.ADMINISTRATOR);
        analyst = by.actor(Role.ANALYST);
        List<IncomingRecord> records = List.of(
                record("CAT/C/BLZ/CO/1", "7", "Keep a central register of detention.", LocalDate.of(2014, 6, 1)),
                record("CAT/C/BLZ/CO/2", "11", "Train judges of appeal.", LocalDate.of(2018, 6, 1)),
                record(
                        "CAT/C/BLZ/CO/2",
                        "12",
                        "The State party should keep a central electronic register of every detention from the first minute.",
                        LocalDate.of(2018, 6, 1)));
        var run = runs.start("uhri-json", "uptake.json", 1, ImportFilter.NONE, "test", who);
        runs.take(run.runId(), new ImportBatch(0, records.size(), 1, 0, records, List.of()), who);
        runs.complete(run.runId(), who);
        Awaitility.await()
                .until(() -> ids.stream().allMatch(id -> show.version(id).isPresent()));
        acts.open(
                new OpenReport(
                        report,
                        "What we asked of the Committee",
                        ReportBody.CAT,
                        ReportStage.SESSION,
                        "Belize",
                        "en",
                        null,
                        true,
                        DAY,
                        1,
                        analyst),
                null);
        acts.send(
                new WriteText(
                        report,
                        suggestion,
                        BlockKind.SUGGESTION,
                        "cat-safeguards",
                        null,
                        "Introduce **one central electronic register** of detention, kept from the first minute.",
                        analyst),
                null);
        acts.send(new ExportReport(report, "WORD", DAY, 1, "ABCD-EFGH-JKMN", "00", 0, false, true, analyst), null);
    }

    private IncomingRecord record(String symbol, String paragraph, String text, LocalDate published) {
        String annotation = UUID.randomUUID().toString();
        ids.add(RecommendationId.of(annotation, null, null, null, null));
        return new IncomingRecord(
                annotation,
                null,
                symbol,
                paragraph,
                null,
                null,
                text,
                "RECOMMENDATION",
                "CAT",
                List.of("Belize"),
                false,
                List.of(),
                List.of("Liberty & security of the person"),
                List.of(),
                List.of(),
                published,
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
                null);
    }

    private Document page(String address) throws Exception {
        String page = desk.page(Role.ANALYST, address);
        assertThat(page).doesNotContain("??");
        return Jsoup.parse(page);
    }

    private String told(String what, String... fields) throws Exception {
        MockHttpServletResponse answer = desk.send(Role.ANALYST, "/en/desk/uptake/" + report + "/" + what, fields)
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(302);
        return page("/en/desk/uptake/" + report).select(".count").text();
    }

    private String table() throws Exception {
        return desk.open(Role.ANALYST, "/api/v1/uptake.csv")
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith(report))
                .reduce("", (all, line) -> all + line + "\n");
    }

    @Test
    void from_a_suggestion_that_was_sent_to_what_came_of_it() throws Exception {
        assertThat(desk.send(
                                Role.ANALYST,
                                "/en/desk/uptake/" + report + "/passed-over",
                                "suggestion",
                                UUID.randomUUID().toString())
                        .andReturn()
                        .getFlashMap()
                        .get("refused"))
                .as("nobody outside has read it")
                .asString()
                .contains("it was not sent");
        assertThat(page("/en/desk/uptake").select("tbody").text()).contains("What we asked of the Committee");
        Document page = page("/en/desk/uptake/" + report);
        assertThat(page.select(".count").text())
                .startsWith("Of 1 suggestion: 0 taken up, 0 not taken up, 1 not looked at yet.");
        assertThat(page.select("article form[action$=/taken-up] input[name=recommendation]")
                        .eachAttr("value"))
                .as("the likeliest first, none of before")
                .containsExactly(ids.get(2), ids.get(1));
        assertThat(page.select("article").text())
                .contains("Its themes usually stand in the same chapter", "electronic")
                .doesNotContain("**");

        assertThat(told("taken-up", "suggestion", suggestion, "recommendation", ids.get(2)))
                .startsWith("Of 1 suggestion: 1 taken up, 0 not taken up, 0 not looked at yet.");
        assertThat(table())
                .contains("TAKEN_UP", "CAT/C/BLZ/CO/2", "2018-06-01", "NOT_ASSESSED")
                .hasLineCount(1);
        assertThat(desk.open(Role.ANALYST, "/api/v1/uptake")
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8))
                .contains(ids.get(2))
                .doesNotContain(analyst.id());
        assertThat(told("withdrawn", "suggestion", suggestion, "recommendation", ids.get(2)))
                .contains("0 taken up", "1 not looked at yet");
        assertThat(told("passed-over", "suggestion", suggestion)).contains("1 not taken up");
        assertThat(page("/en/desk/uptake/" + report).select("form[action$=/taken-up]"))
                .isEmpty();
        assertThat(told("looked-at-anew", "suggestion", suggestion)).contains("1 not looked at yet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "tg"})
    void a_place_that_is_typed_is_looked_up(String language) throws Exception {
        String at = "/" + language + "/desk/uptake/" + report + "?suggestion=" + suggestion;
        Document found = page(at + "&symbol=CAT/C/BLZ/CO/2&paragraph=11");
        assertThat(found.select("details[open] input[name=recommendation]").eachAttr("value"))
                .containsExactly(ids.get(1));
        assertThat(page(at + "&symbol=CAT/C/BLZ/CO/9&paragraph=1").select("details [role=alert]"))
                .hasSize(1);
        assertThat(page("/" + language + "/desk/uptake").select(".count")).hasSize(1);
    }

    @Test
    void what_was_published_before_answers_nothing() throws Exception {
        assertThat(desk.send(
                                Role.ANALYST,
                                "/en/desk/uptake/" + report + "/taken-up",
                                "suggestion",
                                suggestion,
                                "recommendation",
                                ids.get(0))
                        .andReturn()
                        .getFlashMap()
                        .get("refused"))
                .asString()
                .contains("1 June 2014", "before the day of which the report speaks");
    }
}
