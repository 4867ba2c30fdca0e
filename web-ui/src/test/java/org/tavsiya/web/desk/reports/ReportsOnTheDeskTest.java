package org.tavsiya.web.desk.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.tavsiya.account.Actor;
import org.tavsiya.account.Role;
import org.tavsiya.api.Changes;
import org.tavsiya.api.EvidenceActs;
import org.tavsiya.api.WorkActs;
import org.tavsiya.evidence.EvidenceContent;
import org.tavsiya.evidence.Reliability;
import org.tavsiya.evidence.Sensitivity;
import org.tavsiya.evidence.write.captureevidence.CaptureEvidence;
import org.tavsiya.imports.ImportBatch;
import org.tavsiya.imports.ImportFilter;
import org.tavsiya.imports.ImportRuns;
import org.tavsiya.recommendation.Clocks;
import org.tavsiya.recommendation.EvidenceKind;
import org.tavsiya.recommendation.EvidenceLevel;
import org.tavsiya.recommendation.RecommendationId;
import org.tavsiya.recommendation.Source;
import org.tavsiya.recommendation.read.showrecommendation.ShowRecommendation;
import org.tavsiya.recommendation.write.importfromsource.IncomingRecord;
import org.tavsiya.recommendation.write.model.Assertion;
import org.tavsiya.report.read.ReportDocument;
import org.tavsiya.report.read.Reports;
import org.tavsiya.web.desk.DeskTest;

/** From an empty list to a report whose chapters hold recommendations and texts, by the forms of the desk. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportsOnTheDeskTest extends DeskTest {

    private static final String CONDITIONS = "Conditions of detention";
    private static int number;

    @Autowired
    private ImportRuns runs;

    @Autowired
    private ShowRecommendation show;

    @Autowired
    private Reports reports;

    @Autowired
    private Changes changes;

    @Autowired
    private WorkActs workActs;

    @Autowired
    private EvidenceActs evidence;

    private final List<String> ids = new ArrayList<>();
    private String elsewhere;

    @BeforeAll
    void three_recommendations() {
        org.tavsiya.web.desk.Desk by = new org.tavsiya.web.desk.Desk(mvc, accounts, views);
        List<IncomingRecord> records = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            String annotation = UUID.randomUUID().toString();
            ids.add(RecommendationId.of(annotation, null, null, null, null));
            records.add(record(annotation, i, i == 1 ? List.of(CONDITIONS) : List.of(), "Uruguay"));
        }
        String other = UUID.randomUUID().toString();
        elsewhere = RecommendationId.of(other, null, null, null, null);
        records.add(record(other, 4, List.of(), "Paraguay"));
        Actor who = by.actor(Role.ADMINISTRATOR);
        var run = runs.start("uhri-json", "reports.json", 1, ImportFilter.NONE, "test", who);
        runs.take(run.runId(), new ImportBatch(0, 4, 1, 0, records, List.of()), who);
        runs.complete(run.runId(), who);
        Awaitility.await()
                .until(() -> show.version(elsewhere).isPresent()
                        && ids.stream().allMatch(id -> show.version(id).isPresent()));
    }

    private static IncomingRecord record(String annotation, int i, List<String> themes, String country) {
        return new IncomingRecord(
                annotation,
                null,
                "CAT/C/URY/CO/7",
                String.valueOf(i),
                null,
                null,
                "Let independent visitors see all cells, request " + i,
                "RECOMMENDATION",
                "CAT",
                List.of(country),
                false,
                List.of(),
                themes,
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
    }

    private String report;

    @BeforeEach
    void open() throws Exception {
        report = sent(
                "/en/desk/reports/new",
                "key",
                UUID.randomUUID().toString(),
                "title",
                "Alternative report " + ++number,
                "body",
                "CAT",
                "stage",
                "SESSION",
                "country",
                "Uruguay",
                "language",
                "en",
                "joint",
                "true",
                "deadline",
                "31.12.2030",
                "asOf",
                LocalDate.now().toString());
        assertThat(report).matches("/en/desk/reports/[0-9a-f-]{36}");
    }

    private String id() {
        return report.substring(report.lastIndexOf('/') + 1);
    }

    /** Where the answer leads; fails where the form was refused. */
    private String sent(String address, String... fields) throws Exception {
        MockHttpServletResponse answer =
                desk.send(Role.ANALYST, address, fields).andReturn().getResponse();
        assertThat(answer.getStatus())
                .as(() ->
                        Jsoup.parse(body(answer)).select("[role=alert], .wrong").text())
                .isEqualTo(302);
        return answer.getRedirectedUrl();
    }

    private Document refused(int status, String address, String... fields) throws Exception {
        MockHttpServletResponse answer =
                desk.send(Role.ANALYST, address, fields).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(status);
        return Jsoup.parse(body(answer));
    }

    private static String body(MockHttpServletResponse answer) {
        try {
            return answer.getContentAsString(StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Document page(String address) throws Exception {
        String page = desk.page(Role.ANALYST, address);
        assertThat(page).doesNotContain("??");
        return Jsoup.parse(page);
    }

    private String written(String text, String... more) throws Exception {
        List<String> fields = new ArrayList<>(List.of(
                "key", UUID.randomUUID().toString(), "chapter", "cat-conditions", "kind", "PARAGRAPH", "text", text));
        fields.addAll(List.of(more));
        String to = sent(report + "/text", fields.toArray(String[]::new));
        return to.replaceFirst(".*#b-", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "tg"})
    void recommendations_go_to_the_chapter_of_their_themes_and_the_rest_is_in_sight(String language) throws Exception {
        String add = report.replace("/en/", "/" + language + "/") + "/recommendations";
        assertThat(page(add).select("input[name=id]")).hasSize(3);
        String to = sent(add, "key", UUID.randomUUID().toString(), "which", "all", "to", "usual");
        assertThat(to).endsWith("?chapter=none");
        assertThat(page(to).select(".report-block")).hasSize(2);
        Document conditions = page(report.replace("/en/", "/" + language + "/") + "?chapter=cat-conditions");
        assertThat(conditions.select(".report-block").attr("id")).isEqualTo("b-" + ids.get(0));
        assertThat(conditions.select(".report-block .record-text").text()).contains("request 1");
        assertThat(page(add).select("input[name=id]"))
                .as("what is in it is not offered")
                .isEmpty();
        assertThat(page("/" + language + "/desk/reports").select("tbody").text())
                .contains("Alternative report");
    }

    /** Whoever holds the paper is told of it in their language; of its title nothing. */
    private void strangersCheck(ReportDocument.ExportOfReport export) throws Exception {
        String typed = "/papers?dataVersion=" + export.dataVersion() + "&checkCode=" + export.checkCode();
        for (String language : List.of("en", "ru", "tg")) {
            Document found = opened("/" + language + typed);
            assertThat(found.select("#answer").text()).contains(export.checkCode(), "Word");
            assertThat(found.text()).doesNotContain("??", "Alternative report", "Uruguay");
            assertThat(found.select(".languages a").attr("href")).contains(export.checkCode());
            assertThat(opened("/" + language + typed + "&sha256=" + export.sha256())
                            .select("#answer strong")
                            .text())
                    .isNotEqualTo(opened("/" + language + typed + "&sha256=" + "0".repeat(64))
                            .select("#answer strong")
                            .text());
            Document unknown = opened("/" + language + "/papers?dataVersion=1&checkCode=" + export.checkCode());
            assertThat(unknown.select("#answer.bad h2").text())
                    .isNotEmpty()
                    .isEqualTo(opened("/" + language + "/papers?dataVersion=1&checkCode=0000-0000-0000")
                            .select("#answer.bad h2")
                            .text());
        }
        assertThat(opened("/en/papers").select("#answer, #errors")).isEmpty();
        Document wrong = opened("/en/papers?dataVersion=x&checkCode=%3Cb%3E&sha256=7");
        assertThat(wrong.select("#errors a")).hasSize(3);
        assertThat(wrong.select("[aria-invalid=true]")).hasSize(3);
        assertThat(wrong.select("#paper-code").attr("value")).isEqualTo("<b>");
    }

    private Document opened(String address) throws Exception {
        MockHttpServletResponse answer =
                mvc.perform(get(URI.create(address))).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        return Jsoup.parse(body(answer));
    }

    @Test
    void what_is_selected_on_the_desk_is_added_and_each_is_accounted_for() throws Exception {
        Document one = page("/en/desk/recommendations/" + ids.get(0));
        String add = one.select("a[href*=/desk/reports/add]").attr("href");
        Element form = page(add).selectFirst("#into-" + id());
        assertThat(form.select("select[name=to] option").eachAttr("value"))
                .startsWith("usual")
                .contains("cat-redress")
                .endsWith("none");
        String to = sent("/en/desk/reports/add", "report", id(), "to", "usual", "which", "ticked", "id", ids.get(0));
        assertThat(to).isEqualTo(report);
        assertThat(reports.show(id()).chapter("cat-conditions").orElseThrow().blocks())
                .extracting(b -> b.id())
                .containsExactly(ids.get(0));
        assertThat(came(
                        "report",
                        id(),
                        "to",
                        "cat-redress",
                        "which",
                        "ticked",
                        "id",
                        ids.get(0),
                        "id",
                        ids.get(1),
                        "id",
                        elsewhere,
                        "id",
                        "nowhere"))
                .isEqualTo(new AddedToReport.Came(1, 1, 1, 1));
        assertThat(came("report", id(), "to", "none", "which", "all", "country", "Uruguay", "body", "CAT"))
                .isEqualTo(new AddedToReport.Came(1, 2, 0, 0));
        assertThat(reports.show(id()).unplaced()).containsExactly(ids.get(2));
        assertThat(came("report", id(), "to", "none", "which", "all", "country", "Uruguay", "body", "CAT"))
                .isEqualTo(new AddedToReport.Came(0, 3, 0, 0));
        assertThat(page("/en/desk/reports/add?which=all&country=Uruguay")
                        .select("#into-" + id())
                        .isEmpty())
                .as("all that is selected is in it already")
                .isTrue();
    }

    private AddedToReport.Came came(String... fields) throws Exception {
        var answer = desk.send(Role.ANALYST, "/en/desk/reports/add", fields).andReturn();
        assertThat(answer.getResponse().getStatus()).isEqualTo(302);
        return (AddedToReport.Came) answer.getFlashMap().get("came");
    }

    @Test
    void the_list_offers_it_and_nothing_selected_is_said_to_be_nothing() throws Exception {
        assertThat(page("/en/desk/bulk/selection?country=Uruguay")
                        .select("button[formaction=/en/desk/reports/add]")
                        .text())
                .isEqualTo("Add to a report");
        assertThat(page("/en/desk/reports/add?which=ticked&kind=theme&country=Uruguay")
                        .select("main")
                        .text())
                .contains("Nothing is selected");
        Document refused = refused(422, "/en/desk/reports/add", "report", id(), "to", "usual", "which", "ticked");
        assertThat(refused.select("#errors").text()).contains("Choose at least one");
        assertThat(desk.open(Role.VIEWER, "/en/desk/reports/add?which=all")
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
        assertThat(desk.send(Role.VIEWER, "/en/desk/reports/add", "report", id(), "which", "ticked", "id", ids.get(0))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
        assertThat(reports.show(id()).recommendations()).isEmpty();
    }

    @Test
    void whoever_opens_a_report_for_what_is_selected_goes_on_with_it() throws Exception {
        String asked = "which=ticked&id=" + ids.get(0) + "&id=" + ids.get(1);
        String to = sent(
                "/en/desk/reports/new",
                "title",
                "For these",
                "body",
                "CAT",
                "stage",
                "SESSION",
                "country",
                "Uruguay",
                "language",
                "en",
                "asOf",
                LocalDate.now().toString(),
                "selected",
                asked);
        assertThat(to).isEqualTo("/en/desk/reports/add?" + asked);
        assertThat(page(to).select("main .lead").text()).contains("2 recommendations are selected");
    }

    @Test
    void a_form_says_everything_that_is_wrong_at_its_fields() throws Exception {
        Document page = refused(
                422,
                "/en/desk/reports/new",
                "title",
                "",
                "body",
                "WHO",
                "stage",
                "",
                "deadline",
                "soon",
                "asOf",
                "2999-01-01");
        assertThat(page.select("#errors a").eachAttr("href"))
                .contains("#report-body", "#report-stage", "#report-deadline");
        Document late = refused(
                422,
                "/en/desk/reports/new",
                "title",
                "T",
                "body",
                "CAT",
                "stage",
                "SESSION",
                "country",
                "Uruguay",
                "language",
                "en",
                "asOf",
                "2999-01-01");
        assertThat(late.select("#errors a").eachAttr("href")).containsExactly("#report-asOf");
    }

    @Test
    void texts_are_shown_as_they_are_meant_and_moved_and_removed_and_restored() throws Exception {
        String one = written("Cells are **closed**.^[Own visits]\n\n<script>x</script>");
        String two = written("Second");
        Document page = page(report + "?chapter=cat-conditions");
        assertThat(page.select("#b-" + one + " .report-text").html())
                .contains("<strong>closed</strong>", "&lt;script&gt;", "b-" + one + "-note-1");
        assertThat(page.select(".report-block").eachAttr("id")).containsExactly("b-" + one, "b-" + two);
        sent(report + "/place", "block", two, "chapter", "cat-conditions", "where", "UP");
        sent(report + "/removal", "block", one, "chapter", "cat-conditions", "version", "1");
        Document removed = page(report + "?chapter=cat-conditions");
        assertThat(removed.select(".report-block").eachAttr("id")).containsExactly("b-" + two);
        assertThat(removed.select("form[action$=/restoring]")).isNotEmpty();
        sent(report + "/restoring", "block", one, "chapter", "cat-conditions");
        assertThat(page(report + "?chapter=cat-conditions")
                        .select(".report-block")
                        .eachAttr("id"))
                .containsExactly("b-" + two, "b-" + one);
    }

    @Test
    void of_two_who_write_one_text_nobody_loses_a_word() throws Exception {
        String text = written("First");
        sent(report + "/rewriting", "block", text, "chapter", "cat-conditions", "version", "1", "text", "Anna’s words");
        Document conflict = refused(
                409,
                report + "/rewriting",
                "block",
                text,
                "chapter",
                "cat-conditions",
                "version",
                "1",
                "text",
                "Bahrom’s words");
        assertThat(conflict.select("#errors").text()).contains("Somebody saved this text");
        Element form = conflict.selectFirst("#rewriting-" + text);
        assertThat(form.select("pre.source").text()).isEqualTo("Anna’s words");
        assertThat(form.select("textarea").text()).isEqualTo("Bahrom’s words");
        assertThat(form.select("input[name=version]").attr("value")).isEqualTo("2");
        sent(report + "/rewriting", "block", text, "chapter", "cat-conditions", "version", "2", "text", "Both");
        Document history = page(report + "/texts/" + text);
        assertThat(history.select(".report-text").eachText()).containsExactly("Both", "Anna’s words", "First");
        Element back = history.select("form").last();
        sent(
                back.attr("action"),
                back.select("input, textarea").stream()
                        .filter(i -> !i.attr("name").equals("_csrf"))
                        .flatMap(i -> java.util.stream.Stream.of(
                                i.attr("name"), i.hasAttr("value") ? i.attr("value") : i.text()))
                        .toArray(String[]::new));
        assertThat(reports.show(id()).text(text).orElseThrow().text()).isEqualTo("First");
        assertThat(reports.show(id()).text(text).orElseThrow().version()).isEqualTo(4);
    }

    @Test
    void what_looks_like_a_person_is_asked_about_before_it_is_kept() throws Exception {
        String[] form = {"chapter", "cat-conditions", "kind", "PARAGRAPH", "text", "Call +992 93 555 12 34"};
        Document asked = refused(422, report + "/text", form);
        assertThat(asked.select("#text-PARAGRAPH-checked")).hasSize(1);
        assertThat(asked.select("#text-PARAGRAPH textarea").text()).contains("555 12 34");
        assertThat(reports.show(id()).chapters())
                .allSatisfy(c -> assertThat(c.blocks()).isEmpty());
        written("Call +992 93 555 12 34", "checked", "true");
        assertThat(page(report).select(".report-checks").text()).contains("Perhaps a phone number");
    }

    @Test
    void a_block_does_not_follow_the_register_until_somebody_refreshes() throws Exception {
        sent(report + "/recommendations", "id", ids.get(1), "to", "cat-redress");
        Actor by = desk.actor(Role.ANALYST);
        LocalDate day = LocalDate.now();
        long version = show.version(ids.get(1)).orElseThrow();
        changes.send(new org.tavsiya.recommendation.write.recordclaim.RecordStateClaim(
                ids.get(1),
                version,
                org.tavsiya.recommendation.Status.FULLY_IMPLEMENTED,
                "All cells are open to visitors " + number,
                new Assertion(
                        new Clocks(day, day),
                        null,
                        new Source("Report of the State", null, null, null, null),
                        by,
                        day)));
        assertThat(page(report + "?chapter=cat-redress").select(".report-block").text())
                .doesNotContain("All cells are open to visitors " + number);
        Document look = page(report + "/refresh");
        assertThat(look.select("ins").text()).contains("All cells are open to visitors " + number);
        sent(
                report + "/refresh",
                "asOf",
                look.select("input[name=asOf]").attr("value"),
                "at",
                look.select("input[name=at]").attr("value"));
        assertThat(page(report + "?chapter=cat-redress").select(".report-block").text())
                .contains("All cells are open to visitors " + number);
        assertThat(page(report + "/refresh").select("ins")).isEmpty();
    }

    @Test
    void checks_lead_to_their_places() throws Exception {
        sent(report + "/recommendations", "id", ids.get(2), "to", "cat-redress");
        String text = written("See CAT/C/URY/CO/99 and [the desk](http://localhost:8080/en/desk).");
        Document page = page(report);
        String checks = page.select(".report-checks").text();
        assertThat(checks).contains("CAT/C/URY/CO/99", "http://localhost:8080/en/desk", "CAT/C/URY/CO/7");
        assertThat(page.select(".report-checks a").eachAttr("href"))
                .contains(
                        report + "?chapter=cat-conditions#b-" + text, report + "?chapter=cat-redress#b-" + ids.get(2));
        sent(report + "/text", "chapter", "cat-redress", "kind", "SUGGESTION", "text", "Pay redress within a year.");
        assertThat(page(report + "?chapter=cat-redress")
                        .select(".kind-SUGGESTION h3")
                        .text())
                .isEqualTo("Suggested recommendation");
    }

    @Test
    void chapters_are_added_renamed_moved_and_removed() throws Exception {
        String to = sent(
                report + "/chapter", "key", UUID.randomUUID().toString(), "chapter", "summary", "heading", "Lawyers");
        String own = to.replaceFirst(".*chapter=", "");
        sent(report + "/heading", "chapter", own, "heading", "Independence of lawyers");
        sent(report + "/order", "chapter", own, "where", "UP");
        assertThat(page(report + "?chapter=" + own)
                        .select(".report-chapters li a")
                        .eachText())
                .startsWith("Who submits this report", "Independence of lawyers", "Summary");
        sent(report + "/chapter-removal", "chapter", own);
        assertThat(page(report).select(".report-chapters").text()).doesNotContain("Independence of lawyers");
        written("Something");
        assertThat(refused(422, report + "/chapter-removal", "chapter", "cat-conditions")
                        .select("#errors")
                        .text())
                .contains("Something stands in this chapter");
    }

    @Test
    void a_closed_report_is_read_and_taken_along_and_written_again_once_it_is_reopened() throws Exception {
        String text = written("What was sent");
        sent(report + "/closing", "chapter", "cat-conditions");
        Document closed = page(report + "?chapter=cat-conditions");
        assertThat(closed.select(".report-block .report-text").text()).isEqualTo("What was sent");
        assertThat(closed.select("main form").eachAttr("action"))
                .as("nothing offers to write")
                .allMatch(action ->
                        action.endsWith("/reopening") || action.endsWith("/export") || action.endsWith("/taking-away"));
        assertThat(refused(
                                422,
                                report + "/rewriting",
                                "block",
                                text,
                                "chapter",
                                "cat-conditions",
                                "version",
                                "1",
                                "text",
                                "Otherwise")
                        .select("#errors")
                        .text())
                .contains("This report is closed");
        assertThat(page("/en/desk/reports/add?which=ticked&id=" + ids.get(0)).select("#into-" + id()))
                .isEmpty();
        assertThat(refused(422, "/en/desk/reports/add", "report", id(), "which", "ticked", "id", ids.get(0))
                        .select("#errors")
                        .text())
                .contains("This report is closed");
        assertThat(desk.send(Role.ANALYST, report + "/export", "decided", "true")
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(200);
        sent(report + "/reopening", "chapter", "cat-conditions");
        written("And more");
    }

    @Test
    void a_removed_report_is_out_of_the_list_and_comes_back_as_it_was() throws Exception {
        written("Kept");
        assertThat(sent(report + "/taking-away")).isEqualTo("/en/desk/reports");
        assertThat(page("/en/desk/reports").select("tbody a[href=" + report + "]"))
                .isEmpty();
        assertThat(page(report).select("main .state-page").text()).contains("This report was removed");
        assertThat(refused(422, report + "/chapter", "chapter", "summary", "heading", "Lawyers")
                        .select("#errors")
                        .text())
                .contains("This report was removed. Restore it first.");
        Element back = page("/en/desk/reports").selectFirst("form[action=" + report + "/bringing-back]");
        assertThat(sent(back.attr("action"))).isEqualTo(report);
        assertThat(page(report + "?chapter=cat-conditions")
                        .select(".report-text")
                        .text())
                .isEqualTo("Kept");
        desk.send(Role.ANALYST, report + "/export", "decided", "true");
        assertThat(refused(422, report + "/taking-away").select("#errors").text())
                .contains("A file was made of this report");
    }

    @Test
    void a_viewer_and_strangers_see_nothing_and_an_unknown_report_is_said_to_be_none() throws Exception {
        assertThat(desk.open(Role.VIEWER, report).andReturn().getResponse().getStatus())
                .isEqualTo(403);
        assertThat(desk.open(Role.ANALYST, "/en/desk/reports/none")
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    /** All parts of the package, one after the other. */
    private static String unpacked(byte[] file) throws java.io.IOException {
        StringBuilder parts = new StringBuilder();
        try (var zip = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(file))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.append(part.getName())
                        .append('\n')
                        .append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts.toString();
    }

    @Test
    void a_word_file_is_taken_once_somebody_decided_and_holds_nothing_that_is_internal() throws Exception {
        sent(report + "/recommendations", "id", ids.get(0), "to", "cat-redress");
        written("Cells are **closed**.^[Own visits, exported " + number + "]");
        String removed = written("Removed words marked-removed");
        sent(report + "/removal", "block", removed, "chapter", "cat-conditions", "version", "1");
        workActs.remark(ids.get(0), "marked-remark", List.of(), desk.actor(Role.ANALYST));
        evidence.send(internal("Internal title marked-evidence"), null);
        assertThat(desk.send(Role.ANALYST, report + "/export")
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .endsWith("#export");
        assertThat(reports.show(id()).exports()).isEmpty();
        MockHttpServletResponse answer = desk.send(Role.ANALYST, report + "/export", "decided", "true")
                .andReturn()
                .getResponse();
        assertThat(answer.getHeader("Content-Disposition")).contains("cat-report-", ".docx");
        byte[] file = answer.getContentAsByteArray();
        var export = reports.show(id()).exports().get(0);
        strangersCheck(export);
        String package_ = unpacked(file);
        assertThat(package_)
                .contains("exported " + number, "request 1", export.checkCode())
                .doesNotContain("marked-", desk.account(Role.ANALYST).id());
        assertThat(export.objections()).isPositive();
        assertThat(export.by()).isEqualTo(desk.account(Role.ANALYST).id());
        byte[] again = desk.send(Role.ANALYST, report + "/export", "decided", "true")
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(again).isEqualTo(file);
        MockHttpServletResponse page = desk.send(Role.ANALYST, report + "/export", "decided", "true", "format", "HTML")
                .andReturn()
                .getResponse();
        assertThat(page.getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains("cat-report-", ".html");
        Document offline = Jsoup.parse(page.getContentAsString(StandardCharsets.UTF_8));
        assertThat(offline.select("script, link, img, iframe, object, [src]"))
                .as("it needs nothing but itself")
                .isEmpty();
        assertThat(offline.text())
                .contains("exported " + number, "request 1", export.checkCode())
                .doesNotContain("marked-", desk.account(Role.ANALYST).id());
        assertThat(reports.show(id()).exports().get(2).format()).isEqualTo("HTML");
        byte[] paged = desk.send(Role.ANALYST, report + "/export", "decided", "true", "format", "PDF")
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (PDDocument pages = Loader.loadPDF(paged)) {
            assertThat(new PDFTextStripper().getText(pages))
                    .contains("exported " + number, "request 1", export.checkCode())
                    .doesNotContain("marked-", desk.account(Role.ANALYST).id());
        }
        assertThat(reports.show(id()).exports().get(3).format()).isEqualTo("PDF");
        written("It quotes the internal title MARKED-evidence");
        assertThat(page(report).select("#export form"))
                .as("what is internal can be decided by nobody")
                .isEmpty();
        for (String format : List.of("WORD", "HTML", "PDF")) {
            assertThat(desk.send(Role.ANALYST, report + "/export", "decided", "true", "format", format)
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .isEqualTo(302);
        }
        assertThat(reports.show(id()).exports()).hasSize(4);
    }

    /** What Word would count of the chapters: all that stands from the first of their headings on, and the notes. */
    private static int counted(byte[] file) throws java.io.IOException {
        java.util.Map<String, Document> parts = new java.util.HashMap<>();
        try (var zip = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(file))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().matches("word/(document|footnotes)\\.xml")) {
                    parts.put(
                            part.getName(),
                            Jsoup.parse(
                                    new String(zip.readAllBytes(), StandardCharsets.UTF_8),
                                    "",
                                    org.jsoup.parser.Parser.xmlParser()));
                }
            }
        }
        int words = 0;
        boolean inside = false;
        for (Element paragraph : parts.get("word/document.xml").select("w|p")) {
            inside |= !paragraph.select("w|pStyle[w:val=Heading1]").isEmpty();
            words += inside ? words(paragraph) : 0;
        }
        return words
                + parts.get("word/footnotes.xml").select("w|p").stream()
                        .mapToInt(ReportsOnTheDeskTest::words)
                        .sum();
    }

    private static int words(Element paragraph) {
        StringBuilder text = new StringBuilder();
        paragraph
                .select("w|t, w|br, w|tab")
                .forEach(e -> text.append(e.normalName().equals("w:t") ? e.wholeText() : " "));
        return text.toString().isBlank() ? 0 : text.toString().strip().split("\\s+").length;
    }

    @Test
    void the_words_beside_the_chapters_are_those_of_the_file() throws Exception {
        sent(report + "/recommendations", "id", ids.get(0), "id", ids.get(1), "to", "cat-redress");
        written(
                "## A heading\n\nCells are **clo**sed, *all* of them.^[Own visits, 3 of 4]\n\n- one\n- two words\n\n> They said so");
        sent(report + "/text", "chapter", "cat-redress", "kind", "SUGGESTION", "text", "Pay redress within a year.");
        int beside = page(report).select(".report-chapters ol small.quiet").eachText().stream()
                .filter(line -> line.contains("word"))
                .mapToInt(line -> Integer.parseInt(line.replaceFirst(".* (\\d+) words?$", "$1")))
                .sum();
        assertThat(beside).isGreaterThan(40);
        assertThat(beside)
                .isEqualTo(counted(desk.send(Role.ANALYST, report + "/export", "decided", "true")
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray()));
        assertThat(page(report).select("dl.facts").text()).contains(beside + " words");
    }

    @Test
    void checks_are_one_line_until_somebody_opens_them() throws Exception {
        sent(report + "/recommendations", "id", ids.get(0), "id", ids.get(1), "to", "cat-redress");
        Element checks = page(report).selectFirst("details#checks");
        assertThat(checks.hasAttr("open")).isFalse();
        assertThat(checks.selectFirst("summary").text()).contains("No status was published 2");
    }

    private CaptureEvidence internal(String title) {
        LocalDate day = LocalDate.of(2020, 1, 1);
        EvidenceContent content = new EvidenceContent(
                EvidenceKind.NGO_REPORT,
                title,
                "A colleague",
                day,
                null,
                "https://example.org/internal",
                "en",
                EvidenceLevel.OUTCOME,
                false,
                Reliability.SECONDARY,
                Sensitivity.INTERNAL,
                null,
                List.of(),
                List.of(),
                List.of());
        return new CaptureEvidence(UUID.randomUUID().toString(), content, desk.actor(Role.ANALYST), LocalDate.now());
    }
}
