package org.tavsiya.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tavsiya.Http;
import org.tavsiya.ServiceTest;
import org.tavsiya.account.Role;
import org.tavsiya.recommendation.write.Incoming;
import tools.jackson.databind.JsonNode;

/** Finding recommendations: filters, free text in every spelling, order, pages, downloads and what a cache may keep. */
@Tag("contract")
class ListingTest extends ServiceTest {

    private static final String LIST = "/api/v1/recommendations";

    @BeforeAll
    void fill() {
        openAccounts();
        importAll(List.of(
                record(1, "CAT/C/TJK/CO/3", "12")
                        .text("Let lawyers reach a detained person from the first hour.")
                        .build(),
                record(2, "CAT/C/TJK/CO/3", "88.10")
                        .themes("Death penalty", "Torture")
                        .text("Татбиқи ҳуқуқҳои кӯдак")
                        .build(),
                record(3, "CAT/C/TJK/CO/3", "88.2")
                        .themes()
                        .text("Ёлка — «закон» о пытках")
                        .build(),
                record(4, "CAT/C/TJK/CO/2", "9")
                        .published("2013-01-21")
                        .text("=HYPERLINK(\"http://evil.example\",\"x\") и .* [a-z] 100% (sic)")
                        .build(),
                record(5, "A/HRC/19/3", "88.1")
                        .body("UPR")
                        .part(2)
                        .published("2011-12-12")
                        .position("SUPPORTED")
                        .text("Part two")
                        .build(),
                record(6, "A/HRC/19/3", "88.1")
                        .body("UPR")
                        .part(1)
                        .published("2011-12-12")
                        .position("NOTED")
                        .text("Part one")
                        .build(),
                record(7, null, null)
                        .body("SR torture")
                        .countries()
                        .published(null)
                        .text("њуќуќњои кўдак")
                        .build(),
                record(8, "CAT/C/UZB/CO/5", "4")
                        .countries("Uzbekistan")
                        .type("CONCERN")
                        .text("A concern asks for nothing")
                        .build(),
                record(9, "CCPR/C/TJK/CO/3", "20")
                        .body("CCPR")
                        .countries("Tajikistan", "Uzbekistan")
                        .type("UNCLASSIFIED")
                        .published("2019-08-22")
                        .text("Unread type")
                        .build()));
    }

    private static Incoming record(int number, String symbol, String paragraph) {
        return Incoming.record().id(id(number)).symbol(symbol).paragraph(paragraph);
    }

    private static String id(int number) {
        return "aaaaaaaa-0000-4000-8000-00000000000" + number;
    }

    private List<Integer> found(String query) {
        Http.Answer answer = anonymous().get(LIST + "?" + query);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json()
                .get("items")
                .valueStream()
                .map(i -> Integer.parseInt(i.get("id").asString().substring(35)))
                .toList();
    }

    private static String q(String text) {
        return "q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "country=Uzbekistan|9",
                "country=Uzbekistan&type=any|8 9",
                "country=none|7",
                "country=Tajikistan&body=UPR|5 6",
                "body=UPR&body=CCPR|5 6 9",
                "family=UPR|5 6",
                "family=SPECIAL_PROCEDURE|7",
                "theme=Death penalty|2",
                "theme=none|3",
                "theme=none&theme=Torture|2 3",
                "year=2011&year=2013|4 5 6",
                "yearFrom=2013&yearTo=2018|1 2 3 4",
                "yearTo=2011|5 6",
                "year=none|7",
                "position=SUPPORTED|5",
                "position=none&body=CAT|1 2 3 4",
                "type=CONCERN|8",
                "symbol=A/HRC/19/3|5 6",
                "status=FULLY_IMPLEMENTED|''",
                "persons=Nobody|''",
                "sdg=16|1 2 3 4 5 6 7 9",
                "sdg=16.3|1 2 3 4 5 6 7 9",
                "sdg=5|''",
                "country=Atlantis|''"
            })
    void filters_narrow(String query, String expected) {
        assertThat(found(query.replace(" ", "%20")))
                .map(String::valueOf)
                .containsExactlyInAnyOrderElementsOf(expected.isEmpty() ? List.of() : List.of(expected.split(" ")));
    }

    @Test
    void concerns_and_what_no_longer_stands_are_left_out_unless_asked_for() {
        assertThat(found("")).hasSize(8).doesNotContain(8);
        assertThat(found("type=any&lifecycle=any")).contains(8);
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "њуќуќњои|2 7",
                "ҳуқуқҳои|2 7",
                "хукукхои|2 7",
                "ҲУҚУҚ|2 7",
                "кӯдак|2 7",
                "кудак|2 7",
                "елка|3",
                "ёлка|3",
                "\"закон\"|3",
                "LAWYERS|1",
                "first lawyers|1",
                "lawyers first nobody|''",
                "CAT/C/TJK/CO/2|4",
                "88.1|5 6",
                "[a-z]|4",
                "100%|4",
                "(sic)|4",
                "safeguards detained|1",
                "\\E|''",
                "$where|''"
            })
    void free_text_is_text_in_every_spelling(String text, String expected) {
        assertThat(found(q(text)))
                .map(String::valueOf)
                .containsExactlyInAnyOrderElementsOf(expected.isEmpty() ? List.of() : List.of(expected.split(" ")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "newest|9 1 3 2 4 6 5 7",
                "oldest|6 5 4 1 3 2 9 7",
                "symbol|6 5 4 1 3 2 9 7",
                "recorded|9 7 6 5 4 3 2 1"
            })
    void orders_are_natural(String sort, String expected) {
        assertThat(found("sort=" + sort)).map(String::valueOf).containsExactly(expected.split(" "));
    }

    @Test
    void pages_follow_each_other_without_gap() {
        assertThat(found("size=3")).containsExactly(9, 1, 3);
        assertThat(found("size=3&page=1")).containsExactly(2, 4, 6);
        assertThat(found("size=3&page=2")).containsExactly(5, 7);
        assertThat(found("size=3&page=3")).isEmpty();
    }

    @Test
    void a_facet_counts_what_each_further_choice_would_give() {
        JsonNode facets =
                anonymous().get(LIST + "/facets?body=CAT&theme=Torture").json();
        assertThat(values(facets, "BODY")).containsExactly("CAT 1 true");
        assertThat(values(facets, "THEME"))
                .containsExactly(
                        "Conditions of detention 2 false", "Death penalty 1 false", "Torture 1 true", "none 1 false");
        assertThat(values(facets, "YEAR")).containsExactly("2018 1 false");
    }

    @Test
    void a_free_text_with_a_chosen_state_still_counts_what_the_others_would_give() {
        assertThat(values(
                        anonymous()
                                .get(LIST + "/facets?country=Tajikistan&" + q("type"))
                                .json(),
                        "COUNTRY"))
                .containsExactly("Tajikistan 1 true", "Uzbekistan 1 false");
        assertThat(values(
                        anonymous()
                                .get(LIST + "/facets?country=Uzbekistan&" + q("lawyers"))
                                .json(),
                        "COUNTRY"))
                .containsExactly("Tajikistan 1 false", "Uzbekistan 0 true");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/recommendations",
                "/recommendations/facets",
                "/recommendations.csv",
                "/recommendations.json",
                "/progress",
                "/progress/bodies.csv"
            })
    void a_question_has_a_length(String path) {
        for (String tooLong : List.of("a".repeat(201), "a b c d e f g h i j k l m")) {
            Http.Answer refused = anonymous().get("/api/v1" + path + "?" + q(tooLong));
            assertThat(refused.status()).as(path).isEqualTo(400);
            assertThat(refused.json().get("detail").asString()).isEqualTo("q has at most 200 characters and 12 words.");
        }
        assertThat(anonymous().get("/api/v1" + path + "?" + q("a".repeat(200))).status())
                .isEqualTo(200);
        assertThat(anonymous()
                        .get("/api/v1" + path + "?" + q("a b c d e f g h i j k l a b c"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void tabs_and_line_ends_divide_words_like_spaces_and_what_no_keyboard_has_is_refused() {
        assertThat(found("q=lawyers%09first")).containsExactly(1);
        assertThat(found("q=%0A")).hasSize(8);
        assertThat(anonymous().get("/api/v1/recommendations?q=lawyers%00first").status())
                .isEqualTo(400);
    }

    private static List<String> values(JsonNode facets, String dimension) {
        return facets.valueStream()
                .filter(f -> f.get("dimension").asString().equals(dimension))
                .flatMap(f -> f.get("values").valueStream())
                .map(v -> v.get("value").asString() + " " + v.get("count").asInt() + " "
                        + v.get("chosen").asBoolean())
                .toList();
    }

    @Test
    void the_csv_holds_what_the_list_holds_and_runs_no_formula() throws Exception {
        Http.Answer answer = anonymous().get(LIST + ".csv?body=CAT&sort=oldest");
        assertThat(answer.header("Content-Type")).isEqualToIgnoringCase("text/csv;charset=UTF-8");
        assertThat(answer.header("Content-Disposition")).isEqualTo("attachment; filename=\"recommendations-cat.csv\"");
        assertThat(answer.body()).startsWith("\ufeff");
        List<Map<String, String>> rows = CSVParser.parse(
                        answer.body().substring(1),
                        CSVFormat.RFC4180
                                .builder()
                                .setHeader()
                                .setSkipHeaderRecord(true)
                                .get())
                .stream()
                .map(r -> r.toMap())
                .toList();
        assertThat(rows.stream().limit(4).map(r -> r.get("paragraph"))).containsExactly("9", "12", "88.2", "88.10");
        assertThat(rows.get(0).get("text")).startsWith("'=HYPERLINK(");
        assertThat(rows.get(3).get("themes")).isEqualTo("Death penalty | Torture");
        assertThat(rows).as("nothing but the data").hasSize(4);
    }

    @Test
    void what_a_table_is_of_stands_above_it_when_asked_for() {
        List<String> lines =
                anonymous().get(LIST + ".csv?body=CAT&note=true").body().lines().toList();
        assertThat(lines.get(0)).isEqualTo("\ufeff# Title: Recommendations");
        List<String> notes =
                lines.stream().takeWhile(line -> line.contains("# ")).toList();
        assertThat(notes)
                .contains("# Filter: body=CAT")
                .anyMatch(line -> line.startsWith("# As of: "))
                .anyMatch(line -> line.startsWith("# Data version: "));
        assertThat(lines.get(notes.size())).startsWith("id,symbol,paragraph,");
    }

    @Test
    void a_download_that_the_reader_has_is_not_sent_again() {
        for (String path : List.of(LIST + ".csv", LIST + ".json", "/api/v1/progress/bodies.csv")) {
            Http.Answer first = anonymous().get(path);
            assertThat(first.header("ETag"))
                    .as(path)
                    .isEqualTo(anonymous().get(LIST).header("ETag"));
            assertThat(anonymous()
                            .get(path, "If-None-Match", first.header("ETag"))
                            .status())
                    .isEqualTo(304);
            Http.Answer head = anonymous().send("HEAD", path, null);
            assertThat(head.status()).isEqualTo(200);
            assertThat(head.bytes()).isEmpty();
        }
    }

    @Test
    void an_analyst_reads_what_the_source_wrote_word_for_word() {
        Http.Answer record = as(Role.ANALYST).get(LIST + "/" + id(2) + "/record");
        assertThat(record.json().get(0).get("recommendationId").asString()).isEqualTo(id(2));
        assertThat(record.json().get(0).get("raw").asString()).isNotBlank();
        assertThat(record.header("Cache-Control")).contains("no-store");
        assertThat(as(Role.ANALYST).get(LIST + "/none/record").status()).isEqualTo(404);
    }

    @Test
    void a_public_answer_is_kept_until_the_data_change() {
        Http.Answer first = anonymous().get(LIST);
        String etag = first.header("ETag");
        assertThat(etag).matches("W/\"\\d+-\\d+-[0-9a-z]+-[0-9a-z]+\"");
        assertThat(first.header("Cache-Control")).isEqualTo("max-age=30, must-revalidate, public");
        for (String path : List.of(LIST, LIST + "/facets", "/api/v1/progress")) {
            Http.Answer again = anonymous().get(path, "If-None-Match", etag);
            assertThat(again.status()).as(path).isEqualTo(304);
            assertThat(again.bytes()).isEmpty();
        }
        importAll(List.of(Incoming.record()
                .id("cccccccc-0000-4000-8000-000000000001")
                .type("CONCERN")
                .build()));
        Http.Answer changed = anonymous().get(LIST, "If-None-Match", etag);
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.header("ETag")).isNotEqualTo(etag);
    }

    @Test
    void a_single_recommendation_is_asked_for_again_with_its_version() {
        Http.Answer one = anonymous().get(LIST + "/" + id(1));
        assertThat(one.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(anonymous()
                        .get(LIST + "/" + id(1), "If-None-Match", one.header("ETag"))
                        .status())
                .isEqualTo(304);
    }

    @Test
    void a_long_answer_is_compressed_when_asked() {
        assertThat(anonymous().get(LIST, "Accept-Encoding", "gzip").header("Content-Encoding"))
                .isEqualTo("gzip");
        assertThat(anonymous().get(LIST + ".csv", "Accept-Encoding", "gzip").header("Content-Encoding"))
                .isEqualTo("gzip");
    }

    @Test
    void a_superseded_one_is_found_only_when_asked_for() {
        String run = "bbbbbbbb-0000-4000-8000-000000000001";
        importAll(List.of(Incoming.record()
                .id(run)
                .symbol("CEDAW/C/TJK/CO/3")
                .body("CEDAW")
                .published("2007-02-02")
                .build()));
        as(Role.ANALYST)
                .post(
                        LIST + "/" + run + "/lifecycle",
                        Map.of("lifecycle", "NOT_APPLICABLE", "statement", statement("2018-07-01")),
                        "If-Match",
                        "\"0\"");
        assertThat(anonymous().get(LIST + "?body=CEDAW").json().get("total").asInt())
                .isZero();
        assertThat(anonymous()
                        .get(LIST + "?body=CEDAW&lifecycle=NOT_APPLICABLE")
                        .json()
                        .get("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(anonymous()
                        .get(LIST + "?body=CEDAW&lifecycle=any")
                        .json()
                        .get("total")
                        .asInt())
                .isEqualTo(1);
    }
}
