package org.tavsiya.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tavsiya.account.Accounts;
import org.tavsiya.account.Actor;
import org.tavsiya.account.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Figures that are quoted: the sentence, the address in it, and what that address gives after corrections and rebuilds. */
class CitationTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String PASSWORD = "four plain words here";

    private final RunningApplication app = RunningApplication.withDemonstration();

    private static String path(RunningApplication app, Element citing) {
        String address = citing.selectFirst(".tools a").attr("href");
        assertThat(address).startsWith(app.address() + "/").contains("asOf=").contains("at=");
        return address.substring(app.address().length());
    }

    /** All numbers of a page: its tables, and what stands beside its bars. */
    private static Map<String, List<String>> numbers(Document page) {
        Map<String, List<String>> numbers = new TreeMap<>();
        numbers.put("tables", page.select("main table td").eachText());
        numbers.put("bars", page.select("main .bars .n").eachText());
        numbers.put("legend", page.select("main .legend .num").eachText());
        numbers.put("headlines", page.select("main .headlines dd").eachText());
        numbers.put("turns", page.select("main .turns li").eachText());
        numbers.put("count", page.select("#count").eachText());
        numbers.put("judgment", page.select("main .judgment").eachText());
        return numbers;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en",
                "/ru?country=any",
                "/tg?body=CAT&body=CEDAW",
                "/en?asOf=2019-12-31&country=Tajikistan",
                "/en/bodies",
                "/ru/bodies/cat",
                "/en/gap",
                "/tg/over-time",
                "/en/over-time?step=QUARTER&yearFrom=2018&since=2019-01-01&until=2021-01-01",
                "/en/recommendations?status=CONTRARY",
                "/ru/recommendations?q=torture&density=compact",
                "/en/changes"
            })
    void each_figure_is_quoted_with_an_address_that_gives_the_same_numbers(String address) {
        Document page = app.page(address);
        List<Element> citing = page.select(".citing");
        assertThat(citing).isNotEmpty();
        for (Element one : citing) {
            String permanent = path(app, one);
            assertThat(one.selectFirst(".citation").text())
                    .contains(app.address() + permanent)
                    .doesNotContain("{")
                    .doesNotContain("null");
            String anchor = permanent.contains("#") ? permanent.replaceFirst(".*#", "") : "content";
            Document then = app.page(permanent);
            assertThat(then.getElementById(anchor)).as(anchor).isNotNull();
            assertThat(numbers(then)).as(permanent).isEqualTo(numbers(page));
            assertThat(then.select("aside.past").text()).isNotEmpty();
        }
        assertThat(page.select("figure, .figure, .section").size())
                .isGreaterThanOrEqualTo(page.select(".citing").size() - 1);
    }

    @Test
    void every_figure_of_the_overview_can_be_quoted() {
        Document page = app.page("/en");
        assertThat(page.select("section.figure"))
                .hasSizeGreaterThan(6)
                .allSatisfy(figure ->
                        assertThat(figure.select(".citing")).as(figure.id()).hasSize(1));
    }

    @Test
    void a_citation_names_value_filter_day_version_and_the_day_of_access() {
        String version = app.page("/en").select(".site-foot p").text().replaceFirst(".*version (\\d+).*", "$1");
        Element total = app.page("/en?body=CAT").selectFirst("table[data-figure=all] tbody tr td");
        assertThat(app.page("/en?body=CAT").selectFirst("#citation-status").text())
                .contains("Status of implementation. Recommendations: " + total.text() + ", assessed: ")
                .contains("Partially implemented: ")
                .contains("CAT")
                .contains("data version " + version + ".")
                .contains("Demonstration data")
                .containsPattern("Opened on \\d{1,2} \\p{L}+ \\d{4}: http://127.0.0.1:\\d+/en\\?body=CAT&");
    }

    @ParameterizedTest
    @CsvSource({"en,Cite", "ru,Сослаться", "tg,Истинод"})
    void citations_stand_in_the_language_of_the_page(String language, String word) {
        Document page = app.page("/" + language);
        assertThat(page.select(".citing summary span:first-child").eachText()).containsOnly(word);
        assertThat(page.selectFirst("#citation-voices").text()).contains("/" + language + "?");
    }

    static Stream<String> judged() {
        return Stream.of("PARTIALLY_IMPLEMENTED", "NOT_ASSESSED");
    }

    @ParameterizedTest
    @MethodSource("judged")
    void one_recommendation_is_quoted_with_its_status(String status) {
        Document page = app.page(app.page("/en/recommendations?status=" + status)
                .selectFirst(".records .text a")
                .attr("href"));
        String permanent = path(app, page.getElementById("citation").parent());
        assertThat(numbers(app.page(permanent))).isEqualTo(numbers(page));
        assertThat(app.page(permanent).select(".newer").text()).startsWith("Nothing recorded since then changes");
    }

    /** The promise: what was quoted stands, whatever is learned later, and the reader is told what that is. */
    @Test
    void after_a_correction_and_a_rebuild_the_old_address_gives_the_old_numbers_and_names_what_differs() {
        try (RunningApplication register = RunningApplication.fresh()) {
            register.loadDemonstration();
            register.bean(Accounts.class).create("analyst", PASSWORD, Role.ANALYST, Actor.SYSTEM);
            String id = JSON.readTree(register.get(
                                    "/api/v1/recommendations?status=PARTIALLY_IMPLEMENTED&body=CAT&size=1",
                                    "Accept",
                                    "application/json")
                            .body())
                    .get("items")
                    .get(0)
                    .get("id")
                    .asString();
            List<String> pages = List.of(
                    "/en",
                    "/en/bodies/cat",
                    "/en/gap",
                    "/en/over-time",
                    "/en/recommendations?body=CAT",
                    "/en/recommendations?status=PARTIALLY_IMPLEMENTED");
            Map<String, Map<String, List<String>>> quoted = new TreeMap<>();
            for (String page : pages) {
                Document now = register.page(page);
                quoted.put(path(register, now.select(".citing").first()).replaceFirst("#.*", ""), numbers(now));
            }
            String one = path(
                    register,
                    register.page("/en/recommendations/" + id)
                            .getElementById("citation")
                            .parent());
            String judgment = register.page(one).select(".judgment").text();
            Map<String, String> marks = new TreeMap<>();
            quoted.keySet().forEach(address -> {
                HttpResponse<String> answer = register.get(address);
                marks.put(address, answer.headers().firstValue("etag").orElseThrow());
                assertThat(Jsoup.parse(answer.body()).select(".newer").text())
                        .as(address)
                        .startsWith("Nothing recorded since then changes these figures");
            });

            correct(register, id);
            register.rebuildViews();

            quoted.forEach((address, numbers) -> {
                HttpResponse<String> answer = register.get(address, "If-None-Match", marks.get(address));
                assertThat(answer.statusCode())
                        .as("the notice is another one: " + address)
                        .isEqualTo(200);
                Document then = Jsoup.parse(answer.body());
                assertThat(numbers(then)).as(address).isEqualTo(numbers);
                assertThat(then.select(".newer p").first().text())
                        .as(address)
                        .startsWith("What was recorded since then changes these figures");
                assertThat(then.select(".newer li").eachText())
                        .as(address)
                        .anySatisfy(line -> assertThat(line).matches("Partially implemented: \\d+ → \\d+"));
                if (!address.contains("status=")) {
                    assertThat(then.select(".newer li").eachText())
                            .as(address)
                            .anySatisfy(line -> assertThat(line).matches("Not implemented: \\d+ → \\d+"));
                }
                String today = then.selectFirst(".newer a").attr("href");
                assertThat(today).contains("asOf=").doesNotContain("at=");
                if (!address.contains("?body=CAT")) { // A list without a status has as many as before.
                    assertThat(numbers(register.page(today))).as(today).isNotEqualTo(numbers);
                }
            });
            Document then = register.page(one);
            assertThat(then.select(".judgment").text()).isEqualTo(judgment);
            assertThat(then.select(".newer li").text())
                    .contains("Partially implemented (")
                    .contains("→ Not implemented (");
        }
    }

    private static void correct(RunningApplication register, String id) {
        HttpResponse<String> before = register.get("/api/v1/recommendations/" + id, "Accept", "application/json");
        JsonNode assessment = JSON.readTree(before.body()).get("assessment");
        String day = assessment.get("effectiveOn").asString();
        String body = JSON.writeValueAsString(Map.of(
                "status",
                "NOT_IMPLEMENTED",
                "evidence",
                List.of(Map.of(
                        "kind",
                        "LAW",
                        "title",
                        "Draft law",
                        "publisher",
                        "Parliament",
                        "factDate",
                        day,
                        "level",
                        "STRUCTURAL",
                        "fromState",
                        true)),
                "whyWrong",
                "The law was never published.",
                "statement",
                Map.of(
                        "reason",
                        "Nothing was adopted.",
                        "sourceTitle",
                        "Report of the coalition",
                        "effectiveOn",
                        day,
                        "assertedOn",
                        day)));
        HttpResponse<String> answer = register.send(
                "POST",
                "/api/v1/recommendations/" + id + "/assessments/"
                        + assessment.get("id").asString() + "/correction",
                body,
                "analyst",
                PASSWORD,
                "If-Match",
                before.headers()
                        .firstValue("recommendation-version")
                        .map(v -> "\"" + v.replace("\"", "") + "\"")
                        .orElseThrow());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        register.awaitViews();
    }
}
