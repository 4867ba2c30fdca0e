package org.tavsiya.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What changed lately: from what to what and why, without repeats and corrections; and the feed of it. */
class ChangesPageTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final RunningApplication app = RunningApplication.withDemonstration();
    private final JsonMapper json = new JsonMapper();

    private JsonNode json(String address) {
        return json.readTree(app.get(address, "Accept", "application/json").body());
    }

    private static org.w3c.dom.Document feed(HttpResponse<String> answer) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> texts(NodeList nodes) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }

    @Test
    void what_is_shown_turned_something_and_is_neither_a_repeat_nor_a_correction() {
        JsonNode changes = json("/api/v1/changes?size=200");
        assertThat(changes.get("items").size()).isGreaterThan(20);
        changes.get("items").forEach(change -> {
            JsonNode turn = change.get("entry").get("turn");
            assertThat(turn.get("nature").asString()).isIn("FIRST", "CHANGE");
            assertThat(turn.hasNonNull("correctedBy")).isFalse();
            assertThat(turn.get("from")).isNotEqualTo(turn.get("to"));
        });
    }

    @Test
    void a_page_of_another_day_says_in_words_what_it_lists() {
        Document page = app.page("/en/changes?asOf=2019-12-31");
        assertThat(page.selectFirst("main .notice").text()).startsWith("Listed is what counts from 31 December 2019");
        JsonNode then = json("/api/v1/changes?asOf=2019-12-31");
        assertThat(page.selectFirst(".lead").text())
                .startsWith(then.get("total").asInt() + " changes");
        assertThat(app.page("/en/changes").select("main .notice")).isEmpty();
    }

    @Test
    void corrections_stand_in_a_section_of_their_own() {
        JsonNode corrections = json("/api/v1/changes?show=corrections&size=200");
        corrections
                .get("items")
                .forEach(change -> assertThat(
                                change.get("entry").get("turn").get("nature").asString())
                        .isEqualTo("CORRECTION"));
        Document page = app.page("/en/changes");
        assertThat(page.select("main > div > p a, main p a").eachText())
                .contains("Corrections and retractions ("
                        + corrections.get("total").asInt() + ")");
        assertThat(app.page("/en/changes?show=corrections").select("h1").text()).isEqualTo("What was corrected");
    }

    @Test
    void the_page_says_from_what_to_what_and_why() {
        Document page = app.page("/en/changes?kind=assessment");
        assertThat(page.select(".changes .turn"))
                .isNotEmpty()
                .allSatisfy(turn -> assertThat(turn.text()).contains("\u2192"));
        assertThat(page.select(".changes li").first().text()).contains("Coalition\u2019s assessment");
        assertThat(page.select(".changes li a").attr("href")).contains("#fact-");
        String href = page.select(".changes li a").attr("href");
        assertThat(app.page(href.replaceFirst("#.*", "")).select(href.replaceFirst(".*#", "#")))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"assessment", "claim", "grade", "position", "standing"})
    void each_kind_alone_and_all_together_add_up(String kind) {
        int all = json("/api/v1/changes").get("total").asInt();
        int sum = List.of("assessment", "claim", "grade", "position", "third-party", "standing", "source").stream()
                .mapToInt(k -> json("/api/v1/changes?kind=" + k).get("total").asInt())
                .sum();
        assertThat(sum).isEqualTo(all);
        int total = json("/api/v1/changes?kind=" + kind).get("total").asInt();
        assertThat(app.page("/en/changes?kind=" + kind).select(".lead").text())
                .startsWith(total == 0 ? "Nothing that matches" : total + " change");
    }

    @Test
    void days_of_recording_bound_it_and_a_later_page_goes_on_where_the_first_ended() {
        assertThat(json("/api/v1/changes?to=2000-01-01").get("total").asInt()).isZero();
        JsonNode first = json("/api/v1/changes?size=10");
        JsonNode second = json("/api/v1/changes?size=10&page=1");
        JsonNode both = json("/api/v1/changes?size=20");
        List<JsonNode> joined = new ArrayList<>();
        first.get("items").forEach(joined::add);
        second.get("items").forEach(joined::add);
        assertThat(joined).containsExactlyElementsOf(both.get("items"));
    }

    @Test
    void no_moment_and_no_role_leaves_the_house() {
        assertThat(app.get("/api/v1/changes").body()).doesNotContain("ANALYST", "REVIEWER", "byRole");
        assertThat(json("/api/v1/changes")
                        .get("items")
                        .get(0)
                        .get("entry")
                        .get("recordedAt")
                        .asString())
                .matches("\\d{4}-\\d{2}-\\d{2}");
        assertThat(app.get("/api/v1/changes.csv")
                        .body()
                        .lines()
                        .skip(1)
                        .findFirst()
                        .orElseThrow())
                .matches("\\d{4}-\\d{2}-\\d{2},.*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "tg"})
    void the_feed_is_well_formed_in_each_language_and_tells_days_alone(String language) throws Exception {
        HttpResponse<String> answer = app.get("/" + language + "/changes.atom?body=CAT");
        assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith("application/atom+xml");
        Element feed = feed(answer).getDocumentElement();
        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(feed.getAttribute("xml:lang")).isEqualTo(language);
        assertThat(texts(feed.getElementsByTagNameNS(ATOM, "updated")))
                .hasSizeGreaterThan(5)
                .allMatch(moment -> moment.matches("\\d{4}-\\d{2}-\\d{2}T00:00:00Z"));
        assertThat(texts(feed.getElementsByTagNameNS(ATOM, "id")))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("urn:uuid:[0-9a-f-]{36}"));
        assertThat(texts(feed.getElementsByTagNameNS(ATOM, "author"))).containsExactly("Tavsiya");
        assertThat(feed.getElementsByTagNameNS(ATOM, "entry").getLength())
                .isEqualTo(Math.min(
                        50, json("/api/v1/changes?body=CAT").get("total").asInt()));
    }

    @Test
    void the_id_of_a_change_is_the_same_in_every_feed_of_a_language() throws Exception {
        List<String> narrow = texts(feed(app.get("/en/changes.atom?body=CAT&kind=assessment"))
                .getDocumentElement()
                .getElementsByTagNameNS(ATOM, "id"));
        List<String> wide = texts(
                feed(app.get("/en/changes.atom?body=CAT")).getDocumentElement().getElementsByTagNameNS(ATOM, "id"));
        assertThat(narrow.get(0)).as("another feed").isNotEqualTo(wide.get(0));
        assertThat(narrow.subList(1, narrow.size())).containsAnyElementsOf(wide.subList(1, wide.size()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en", "/ru?body=CAT", "/tg/changes?kind=claim"})
    void a_reader_finds_the_feed_of_what_the_page_shows(String path) throws Exception {
        String href = app.page(path).select("link[type=application/atom+xml]").attr("href");
        assertThat(href).startsWith(path.substring(0, 3) + "/changes.atom");
        assertThat(href.replaceFirst("^[^?]*", ""))
                .as("the front page is that of the home State")
                .isEqualTo(path.equals("/en") ? "?country=Tajikistan" : path.replaceFirst("^[^?]*", ""));
        Element feed = feed(app.get(href)).getDocumentElement();
        NodeList links = feed.getElementsByTagNameNS(ATOM, "link");
        assertThat(((Element) links.item(0)).getAttribute("href")).endsWith(href);
    }
}
