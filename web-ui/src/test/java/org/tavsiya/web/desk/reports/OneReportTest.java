package org.tavsiya.web.desk.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.tavsiya.account.Actor;
import org.tavsiya.account.Role;
import org.tavsiya.imports.ImportBatch;
import org.tavsiya.imports.ImportFilter;
import org.tavsiya.imports.ImportRuns;
import org.tavsiya.recommendation.RecommendationId;
import org.tavsiya.recommendation.read.showrecommendation.ShowRecommendation;
import org.tavsiya.recommendation.write.importfromsource.IncomingRecord;
import org.tavsiya.report.read.ReportDocument;
import org.tavsiya.report.read.Reports;
import org.tavsiya.web.desk.Desk;
import org.tavsiya.web.desk.DeskTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A report to the Committee against Torture with one text in one of its chapters, opened anew for each test. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OneReportTest extends DeskTest {

    static final String CHAPTER = "cat-conditions";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    Reports reports;

    @Autowired
    private ImportRuns runs;

    @Autowired
    private ShowRecommendation show;

    private final String annotation = UUID.randomUUID().toString();
    private final String country;

    final String recommendation = RecommendationId.of(annotation, null, null, null, null);
    String report;
    String block;

    /** @param country that no other test has anything of */
    OneReportTest(String country) {
        this.country = country;
    }

    @BeforeAll
    void one_recommendation() {
        IncomingRecord record = new IncomingRecord(
                annotation,
                null,
                "CAT/C/" + country + "/CO/1",
                "9",
                null,
                null,
                "Let independent visitors see all cells of " + country,
                "RECOMMENDATION",
                "CAT",
                List.of(country),
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                LocalDate.of(2014, 6, 18),
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
        Actor who = new Desk(mvc, accounts, views).actor(Role.ADMINISTRATOR);
        var run = runs.start("uhri-json", "report.json", 1, ImportFilter.NONE, "test", who);
        runs.take(run.runId(), new ImportBatch(0, 1, 1, 0, List.of(record), List.of()), who);
        runs.complete(run.runId(), who);
        Awaitility.await().until(() -> show.version(recommendation).isPresent());
    }

    @BeforeEach
    void open() throws Exception {
        report = sent(
                Role.ANALYST,
                "/en/desk/reports/new",
                "key",
                UUID.randomUUID().toString(),
                "title",
                "Report about " + country,
                "body",
                "CAT",
                "stage",
                "SESSION",
                "country",
                country,
                "language",
                "en",
                "asOf",
                LocalDate.now().toString());
        block = written("PARAGRAPH", "First words");
    }

    String written(String kind, String text) throws Exception {
        return sent(
                        Role.ANALYST,
                        report + "/text",
                        "key",
                        UUID.randomUUID().toString(),
                        "chapter",
                        CHAPTER,
                        "kind",
                        kind,
                        "text",
                        text)
                .replaceFirst(".*#b-", "");
    }

    ReportDocument shown() {
        return reports.show(report.substring(report.lastIndexOf('/') + 1));
    }

    /** Where the answer leads; fails where the form was refused. */
    String sent(Role role, String address, String... fields) throws Exception {
        MockHttpServletResponse answer =
                desk.send(role, address, fields).andReturn().getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(302);
        return answer.getRedirectedUrl();
    }

    Document refused(int status, String address, String... fields) throws Exception {
        MockHttpServletResponse answer =
                desk.send(Role.ANALYST, address, fields).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(status);
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    Document page(Role role) throws Exception {
        return page(role, report + "?chapter=" + CHAPTER);
    }

    Document page(Role role, String address) throws Exception {
        String page = desk.page(role, address);
        assertThat(page).doesNotContain("??");
        return Jsoup.parse(page);
    }

    /** What a page without script is answered: where it leads. */
    String pressed(Role role, String address, String... fields) throws Exception {
        MockHttpServletResponse answer = asking(MediaType.TEXT_HTML, role, address, fields);
        assertThat(answer.getStatus()).as(address).isEqualTo(302);
        return answer.getRedirectedUrl();
    }

    /** What a script of the page is answered. */
    JsonNode asked(int status, Role role, String address, String... fields) throws Exception {
        MockHttpServletResponse answer = asking(MediaType.APPLICATION_JSON, role, address, fields);
        String body = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer.getStatus()).as(body).isEqualTo(status);
        return JSON.readTree(body);
    }

    private MockHttpServletResponse asking(MediaType accept, Role role, String address, String... fields)
            throws Exception {
        MockHttpServletRequestBuilder request =
                post(address).accept(accept).with(user(desk.as(role))).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return mvc.perform(request).andReturn().getResponse();
    }
}
