package org.tavsiya.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tavsiya.Http;
import org.tavsiya.ServiceTest;
import org.tavsiya.account.Role;
import org.tavsiya.document.MarkerKind;
import org.tavsiya.recommendation.write.Incoming;
import org.tavsiya.recommendation.write.importfromsource.IncomingRecord;
import tools.jackson.databind.JsonNode;

/** UN documents over HTTP: how a follow-up stood on a day, and how far each document is. */
class DocumentsApiTest extends ServiceTest {

    private static final String THIRD = "CAT/C/TJK/CO/3";

    @BeforeAll
    void three_paragraphs_and_two_others() {
        openAccounts();
        importAll(Stream.of(
                        record(10, THIRD, "10", "2018-06-18"),
                        record(18, THIRD, "18 (a)", "2018-06-18"),
                        record(46, THIRD, "46", "2018-06-18"),
                        record(8, "CAT/C/TJK/CO/1", "8", "2006-12-07"),
                        record(1, "CAT/C/TJK/NEW/1", "1", "2015-01-01"))
                .map(Incoming::build)
                .<IncomingRecord>toList());
        Http.Answer graded = as(Role.ANALYST)
                .post(
                        "/api/v1/recommendations/" + id(10) + "/claims",
                        Map.of("claimedStatus", "SUBSTANTIALLY_IMPLEMENTED", "statement", statement("2021-08-12")),
                        "If-Match",
                        "\"0\"");
        assertThat(graded.status()).as(graded.body()).isEqualTo(200);
        service.awaitViews();
    }

    private static Incoming record(int number, String symbol, String paragraph, String published) {
        return Incoming.record()
                .id(id(number))
                .body("CAT")
                .symbol(symbol)
                .paragraph(paragraph)
                .text("Take measure " + number + ".")
                .countries("Tajikistan")
                .published(published);
    }

    private static String id(int i) {
        return String.format("aaaaaaaa-0000-4000-8000-%012d", i);
    }

    private JsonNode followUp(String query) {
        return anonymous().get("/api/v1/follow-up" + query).json();
    }

    /** Nothing, overdue, answered, partially implemented: the case that CAT/C/TJK/Q/4 tells in its first paragraph. */
    @ParameterizedTest
    @CsvSource({"2019-08-01,DUE,0", "2021-08-01,OVERDUE,1", "2021-09-01,ANSWERED,2", "2025-06-01,GRADED,5"})
    void the_follow_up_to_cats_observations_of_2018_is_told_as_it_stood(LocalDate day, String state, int acts) {
        JsonNode told = followUp("?symbol=" + THIRD + "&asOf=" + day);
        assertThat(told.get("asOf").asString()).isEqualTo(day.toString());
        JsonNode document = told.get("documents").get(0);
        assertThat(document.get("state").asString()).isEqualTo(state);
        assertThat(document.get("acts")).hasSize(acts);
        assertThat(document.at("/due/date").asString()).isEqualTo("2019-05");
        assertThat(document.at("/due/certainty").asString()).isEqualTo("EXPECTED");
        assertThat(document.get("paragraphs")
                        .valueStream()
                        .map(p -> p.get("state").asString()))
                .containsExactly(state, state, state);
    }

    @Test
    void beside_the_bodys_word_stand_the_recommendations_of_the_register_with_every_voice() {
        JsonNode paragraphs = followUp("?symbol=" + THIRD + "&asOf=2025-06-01")
                .get("documents")
                .get(0)
                .get("paragraphs");
        assertThat(paragraphs.get(0).at("/verdicts/0/code").asString()).isEqualTo("PARTIALLY");
        assertThat(paragraphs.get(0).at("/recommendations/0/id").asString()).isEqualTo(id(10));
        assertThat(paragraphs.get(0).at("/recommendations/0/claim").asString()).isEqualTo("SUBSTANTIALLY_IMPLEMENTED");
        assertThat(paragraphs.get(1).at("/recommendations/0/paragraph").asString())
                .isEqualTo("18 (a)");
        assertThat(paragraphs.get(2).at("/recommendations/0/status").asString()).isEqualTo("NOT_ASSESSED");
    }

    @Test
    void a_body_is_followed_up_newest_document_first_and_not_before_it_asked() {
        assertThat(followUp("?country=Tajikistan&body=CAT&asOf=2021-08-01")
                        .get("documents")
                        .valueStream()
                        .map(d -> d.get("symbol").asString() + " "
                                + d.get("state").asString()))
                .containsExactly("CAT/C/TJK/CO/3 OVERDUE", "CAT/C/TJK/CO/2 ANSWERED", "CAT/C/TJK/CO/1 UNANSWERED");
        assertThat(followUp("?body=CAT&asOf=2007-01-01")
                        .get("documents")
                        .valueStream()
                        .map(d -> d.get("symbol").asString() + " "
                                + d.get("state").asString()))
                .containsExactly("CAT/C/TJK/CO/1 NOT_DUE");
        assertThat(followUp("?country=Atlantis").get("documents")).isEmpty();
    }

    @Test
    void documents_stand_in_the_order_of_time_with_what_the_register_has_of_each() {
        JsonNode all = anonymous()
                .get("/api/v1/documents?country=Tajikistan&body=CAT&asOf=2021-08-01")
                .json();
        assertThat(all.get("documents")
                        .valueStream()
                        .map(d -> d.get("symbol").asString() + " "
                                + d.at("/counts/n").asInt()))
                .containsExactly("CAT/C/TJK/CO/1 1", "CAT/C/TJK/CO/2 0", "CAT/C/TJK/NEW/1 1", "CAT/C/TJK/CO/3 3");
        assertThat(all.get("documents").get(2).hasNonNull("document")).isFalse();
        assertThat(all.at("/owed/0/kind").asString()).isEqualTo("FOLLOW_UP");
        assertThat(all.at("/owed/0/state").asString()).isEqualTo("OVERDUE");
    }

    @Test
    void the_numbers_of_documents_are_those_of_the_figures_under_the_same_filter() {
        JsonNode total = anonymous()
                .get("/api/v1/progress?country=Tajikistan&body=CAT")
                .json()
                .get("total");
        assertThat(anonymous()
                        .get("/api/v1/documents?country=Tajikistan&body=CAT")
                        .json()
                        .get("documents")
                        .valueStream()
                        .mapToInt(d -> d.at("/counts/n").asInt())
                        .sum())
                .isEqualTo(total.get("n").asInt())
                .isEqualTo(5);
    }

    @Test
    void tables_speak_of_the_body_in_their_name_and_of_the_day_above_them() {
        Http.Answer answer =
                anonymous().get("/api/v1/documents.csv?country=Tajikistan&body=CAT&asOf=2021-08-01&note=true");
        assertThat(answer.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"documents-cat-tajikistan.csv\"");
        List<String> lines = answer.body().lines().toList();
        assertThat(lines.get(3)).isEqualTo("# Follow-up as of: 2021-08-01");
        assertThat(lines.get(10)).startsWith("symbol,symbol_certainty,year,country,body,kind");
        assertThat(lines.get(14)).startsWith("CAT/C/TJK/CO/3,CONFIRMED,2018,Tajikistan,CAT,CONCLUDING_OBSERVATIONS");
        assertThat(lines.get(14)).contains("10 | 18 | 46,2019-05,EXPECTED,OVERDUE,2021-07,3,0");
        assertThat(anonymous()
                        .get("/api/v1/follow-up.csv?symbol=" + THIRD + "&asOf=2025-06-01")
                        .body()
                        .lines()
                        .skip(1))
                .hasSize(3)
                .allMatch(line -> line.contains("GRADED,2025-05-23") && line.contains("CAT_WORDS:PARTIALLY"));
    }

    /** They are for whoever keeps the tables, and speak of what somebody remembers. */
    @Test
    void notes_of_the_tables_are_told_to_nobody() {
        for (String path : List.of("/api/v1/documents", "/api/v1/documents.csv", "/api/v1/follow-up")) {
            assertThat(anonymous().get(path).body())
                    .contains("CAT/C/TJK/CO/3")
                    .doesNotContain("GH", "GM symbol", "initial report ten years late", "notes", "seen\"");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/follow-up?asOf=yesterday", "/follow-up?asOf=2999-01-01", "/documents?asOf=2021-13-01"})
    void a_day_that_is_none_or_is_to_come_is_refused(String path) {
        Http.Answer answer = anonymous().get("/api/v1" + path);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("detail").asString()).startsWith("asOf ");
    }

    @Test
    void markers_of_a_time_are_told_for_charts() {
        assertThat(anonymous()
                        .get("/api/v1/documents/markers?country=Tajikistan&body=CAT&from=2021-07-01&to=2021-12-31")
                        .json()
                        .valueStream()
                        .map(m -> m.at("/dated/date").asString() + " "
                                + m.get("kind").asString()))
                .containsExactly("2021-07 " + MarkerKind.BODY_SAID, "2021-08-12 " + MarkerKind.STATE_INFORMATION);
        assertThat(anonymous()
                        .get("/api/v1/documents/markers?country=Tajikistan&from=x&to=2021-12-31")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void who_is_no_party_is_told() {
        assertThat(anonymous()
                        .get("/api/v1/documents?country=Tajikistan&body=CRPD")
                        .json()
                        .at("/notTakingPart/0/kind")
                        .asString())
                .isEqualTo("NOT_A_PARTY");
    }

    /** The claim is of 12 August 2021: the register's voices are told of the same day as the follow-up. */
    @Test
    void voices_and_follow_up_are_of_one_day() {
        assertThat(followUp("?symbol=" + THIRD + "&asOf=2021-08-11")
                        .at("/documents/0/paragraphs/0/recommendations/0")
                        .hasNonNull("claim"))
                .isFalse();
        assertThat(followUp("?symbol=" + THIRD + "&asOf=2021-08-12")
                        .at("/documents/0/paragraphs/0/recommendations/0/claim")
                        .asString())
                .isEqualTo("SUBSTANTIALLY_IMPLEMENTED");
    }

    @Test
    void an_unknown_symbol_is_said_to_be_unknown() {
        Http.Answer answer = anonymous().get("/api/v1/follow-up?symbol=CAT/C/ZZZ/CO/1");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().get("detail").asString()).contains("CAT/C/ZZZ/CO/1");
    }

    @Test
    void an_answer_that_the_reader_has_is_not_sent_again() {
        for (String path : List.of("/documents?body=CAT", "/documents.csv", "/follow-up", "/follow-up.csv")) {
            Http.Answer first = anonymous().get("/api/v1" + path);
            assertThat(first.status()).as(first.body()).isEqualTo(200);
            assertThat(anonymous()
                            .get("/api/v1" + path, "If-None-Match", first.header("ETag"))
                            .status())
                    .isEqualTo(304);
        }
    }

    @Test
    void a_sheet_to_hand_in_has_a_page_for_each_paragraph_with_every_voice_by_its_name() throws IOException {
        Http.Answer answer = anonymous().get("/api/v1/follow-up.docx?symbol=" + THIRD + "&asOf=2025-06-01");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"follow-up-cat-c-tjk-co-3.docx\"");
        try (XWPFDocument sheet = new XWPFDocument(new ByteArrayInputStream(answer.bytes()))) {
            assertThat(sheet.getParagraphs().stream()
                            .filter(p -> "Heading1".equals(p.getStyle()))
                            .map(XWPFParagraph::getText))
                    .containsExactly("Paragraph 10", "Paragraph 18", "Paragraph 46");
            assertThat(sheet.getParagraphs().stream().filter(XWPFParagraph::isPageBreak))
                    .hasSize(2);
            String first = sheet.getTables().get(0).getText();
            assertThat(first)
                    .contains("Date due", "State’s reply", "2021-08-12", "CAT/C/TJK/FCO/3")
                    .contains("State’s claim\tSubstantially implemented")
                    .contains("Grade of the body\tPartially implemented")
                    .contains("Coalition’s finding\tNot assessed");
            assertThat(sheet.getParagraphs().stream().map(XWPFParagraph::getText))
                    .contains("Take measure 10.");
        }
        assertThat(anonymous()
                        .get("/api/v1/follow-up.docx?symbol=CAT/C/ZZZ/CO/1")
                        .status())
                .isEqualTo(404);
    }
}
