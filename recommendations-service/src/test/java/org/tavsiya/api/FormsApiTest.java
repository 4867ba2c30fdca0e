package org.tavsiya.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tavsiya.Http;
import org.tavsiya.ServiceTest;
import org.tavsiya.account.Role;
import org.tavsiya.recommendation.write.Incoming;

/** Forms to hand in: every voice in its place, in the language they are asked for in. */
class FormsApiTest extends ServiceTest {

    private static final String VISIT = "A/HRC/22/53/Add.1";
    private static final String TABLE = "/api/v1/follow-up-table.";
    private static final String ASKED = "?symbol=" + VISIT + "&asOf=2024-06-30";

    @BeforeAll
    void a_visit_with_two_recommendations() {
        openAccounts();
        importAll(List.of(
                record(1, "94"),
                record(2, "95"),
                Incoming.record().id(id(3)).build(),
                Incoming.record().id(id(4)).paragraph("13").themes().build()));
        Map<String, Object> found = new TreeMap<>(statement("2012-05-01"));
        found.put("sourceUrl", "https://ombudsman.example/report");
        say(
                "third-party-assessments",
                Map.of(
                        "kind", "NATIONAL_INSTITUTION",
                        "institution", "Ombudsman",
                        "reading", "NOT_IMPLEMENTED",
                        "words", "Nobody was let in.",
                        "statement", found));
        say("claims", Map.of("claimedStatus", "PARTIALLY_IMPLEMENTED", "statement", statement("2015-03-01")));
        say("claims", Map.of("claimedStatus", "FULLY_IMPLEMENTED", "statement", statement("2024-02-01")));
        say(
                "assessments",
                Map.of(
                        "status", "PARTIALLY_IMPLEMENTED",
                        "evidence", List.of(evidence("PROCESS", "Coalition", "2024-01-15", false)),
                        "statement", statement("2024-03-01")));
    }

    private void say(String what, Map<String, Object> body) {
        service.awaitViews();
        String version = anonymous().get("/api/v1/recommendations/" + id(1)).header("Recommendation-Version");
        Http.Answer said = as(Role.ANALYST)
                .post("/api/v1/recommendations/" + id(1) + "/" + what, body, "If-Match", "\"" + version + "\"");
        assertThat(said.status()).as(said.body()).isEqualTo(200);
        service.awaitViews();
    }

    private static org.tavsiya.recommendation.write.importfromsource.IncomingRecord record(
            int number, String paragraph) {
        return Incoming.record()
                .id(id(number))
                .body("SR Torture")
                .symbol(VISIT)
                .paragraph(paragraph)
                .text("Open all places of detention, request " + number + ".")
                .countries("Tajikistan")
                .published("2013-01-28")
                .build();
    }

    private static String id(int i) {
        return String.format("bbbbbbbb-0000-4000-8000-%012d", i);
    }

    private XWPFTable table(String query) throws IOException {
        Http.Answer answer = anonymous().get(TABLE + "docx" + ASKED + query);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(answer.bytes()))) {
            return document.getTables().get(0);
        }
    }

    private static List<String> cells(XWPFTable table, int row) {
        return table.getRow(row).getTableCells().stream()
                .map(XWPFTableCell::getText)
                .toList();
    }

    @Test
    void each_voice_stands_in_the_column_of_its_time_and_the_next_step_is_left_to_be_written() throws IOException {
        XWPFTable table = table("");
        assertThat(table.getRow(0).isRepeatHeader()).isTrue();
        assertThat(cells(table, 0))
                .containsExactly(
                        "Recommendation",
                        "Situation at the time of the visit",
                        "Steps taken in previous years",
                        "Information received since 2023-06-30",
                        "Assessment of the coalition",
                        "Evidence",
                        "Next step asked for");
        int first = cells(table, 1).get(0).contains("request 1") ? 1 : 2;
        List<String> row = cells(table, first);
        assertThat(row.get(0)).contains("Paragraph 94");
        assertThat(row.get(1)).contains("Ombudsman: Not implemented. Nobody was let in.", "2012-05-01");
        assertThat(row.get(2)).contains("Government: Partially implemented", "2015-03-01");
        assertThat(row.get(3)).contains("Government: Fully implemented").doesNotContain("2015");
        assertThat(row.get(4)).contains("Partially implemented, 2024-03-01", "Seen by the monitoring group.");
        assertThat(row.get(5)).contains("A PROCESS fact", "Coalition");
        assertThat(row.get(6)).isEmpty();
        assertThat(cells(table, 3 - first).subList(1, 5))
                .containsExactly("nothing recorded", "nothing recorded", "nothing recorded", "Not assessed");
    }

    @Test
    void what_is_new_is_counted_from_the_day_that_is_asked_for_and_nothing_is_known_before_it_was_told()
            throws IOException {
        assertThat(table("&since=2014-01-01").getText()).contains("Information received since 2014-01-01");
        String before = new String(
                anonymous()
                        .get(TABLE + "csv?symbol=" + VISIT + "&asOf=2016-01-01")
                        .bytes(),
                java.nio.charset.StandardCharsets.UTF_8);
        assertThat(before).contains("2015-03-01").doesNotContain("2024-02-01", "PARTIALLY_IMPLEMENTED");
    }

    @ParameterizedTest
    @CsvSource({
        "en,Recommendation,Government: Fully implemented",
        "ru,Рекомендация,Правительство: Выполнена полностью",
        "tg,Тавсия,Ҳукумат: Пурра иҷро шудааст"
    })
    void the_form_speaks_the_language_that_is_asked_for_and_says_which_words_are_in_another(
            String language, String head, String claim) throws IOException {
        XWPFTable table = table("&lang=" + language);
        assertThat(cells(table, 0).get(0)).isEqualTo(head);
        assertThat(table.getText()).contains(claim);
        var asked = table.getRow(1).getCell(0).getParagraphArray(1).getRuns().get(0);
        assertThat(asked.text()).contains("Open all places");
        assertThat(asked.getLang()).as("the text is English on every form").startsWith("en");
        assertThat(table.getRow(0)
                        .getCell(0)
                        .getParagraphArray(0)
                        .getRuns()
                        .get(0)
                        .getLang())
                .startsWith(language);
    }

    @Test
    void the_same_as_a_table_for_a_spreadsheet() {
        Http.Answer csv = anonymous().get(TABLE + "csv" + ASKED);
        assertThat(csv.body())
                .contains(
                        "id,symbol,paragraph,part,recommendation,at_the_visit,earlier,since,status,assessed_on,reason,evidence,next_step");
        assertThat(csv.body().lines()).hasSize(3);
        assertThat(anonymous().get(TABLE + "xlsx" + ASKED).status()).isEqualTo(200);
    }

    @Test
    void what_there_is_not_is_said() {
        assertThat(anonymous().get(TABLE + "docx?symbol=A/HRC/0/0").status()).isEqualTo(404);
        assertThat(anonymous().get(TABLE + "docx" + ASKED + "&lang=fr").status())
                .isEqualTo(400);
        assertThat(anonymous().get(TABLE + "docx" + ASKED + "&since=soon").status())
                .isEqualTo(400);
        assertThat(anonymous()
                        .get("/api/v1/follow-up.docx?symbol=CAT/C/TJK/CO/3&lang=fr")
                        .status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({"ru,Пункт,Срок", "tg,Банди,Мӯҳлат"})
    void the_sheet_of_a_committee_speaks_them_too(String language, String paragraph, String due) throws IOException {
        Http.Answer answer = anonymous().get("/api/v1/follow-up.docx?symbol=CAT/C/TJK/CO/3&lang=" + language);
        try (XWPFDocument sheet = new XWPFDocument(new ByteArrayInputStream(answer.bytes()))) {
            assertThat(sheet.getParagraphs().stream().map(p -> p.getText())).anyMatch(t -> t.startsWith(paragraph));
            assertThat(sheet.getTables().get(0).getText()).contains(due).doesNotContain("Date due", "nothing recorded");
        }
    }

    @Test
    void what_a_committee_recommended_before_stands_by_its_usual_article_as_an_annex() throws IOException {
        String annex = "/api/v1/previous-recommendations.docx?country=Tajikistan&body=";
        Http.Answer answer = anonymous().get(annex + "CAT&lang=ru");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(answer.bytes()))) {
            List<String> headings = document.getParagraphs().stream()
                    .filter(p -> "Heading1".equals(p.getStyle()))
                    .map(p -> p.getText())
                    .toList();
            assertThat(headings).hasSize(2).last().isEqualTo("Без привычной статьи");
            assertThat(headings.get(0)).matches("Стать[яи] [0-9, ]+\\. .+");
            assertThat(document.getTables().get(0).getText()).contains("CAT/C/TJK/CO/3, п. 12", "Не оценена");
            assertThat(document.getTables().get(1).getText()).contains("CAT/C/TJK/CO/3, п. 13");
        }
        assertThat(anonymous().get(annex + "UPR").status()).isEqualTo(400);
        assertThat(anonymous()
                        .get(annex.replace("country=Tajikistan&", "") + "CAT")
                        .status())
                .isEqualTo(400);
    }
}
