package org.tavsiya.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.NodeList;

/** Charts as pictures, and in frames of other sites. */
class FiguresTest {

    private final RunningApplication app = RunningApplication.withDemonstration();

    static Stream<String> pictures() {
        return Stream.of("en", "ru", "tg")
                .flatMap(lang -> Stream.of(
                                "status.svg",
                                "bodies.svg?country=Tajikistan",
                                "voices.svg?body=CAT",
                                "themes.svg?all=themes&bars=numbers&country=any",
                                "years.svg?asOf=2019-12-31&country=Tajikistan",
                                "over-time.svg?step=QUARTER&yearFrom=2018")
                        .map(figure -> "/" + lang + "/figures/" + figure));
    }

    private static List<String> texts(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        NodeList nodes = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
                .getElementsByTagName("text");
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            org.w3c.dom.Element one = (org.w3c.dom.Element) nodes.item(i);
            double end = Double.parseDouble(one.getAttribute("x")) + Double.parseDouble(one.getAttribute("textLength"));
            assertThat(end).as(one.getTextContent()).isLessThanOrEqualTo(960);
            texts.add(one.getTextContent());
        }
        return texts;
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void a_picture_has_its_title_its_key_and_the_sentence_that_quotes_it(String address) throws Exception {
        HttpResponse<String> answer = app.get(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type")).contains("image/svg+xml;charset=UTF-8");
        String all = String.join(" ", texts(answer.body()));
        String joined = all.replace(" ", "");
        assertThat(joined).contains(app.address() + address.substring(0, 3)).contains("at=");
        assertThat(answer.body()).doesNotContain("style=").doesNotContain("<script");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?body=CAT&body=UPR", "?country=any&lifecycle=any"})
    void the_numbers_of_a_picture_are_those_of_the_page(String query) throws Exception {
        Document page = app.page("/en" + query);
        for (String figure : List.of("bodies", "voices")) {
            String svg =
                    page.selectFirst("#" + figure + " .source a[href*=.svg]").attr("href");
            List<String> drawn = texts(app.get(svg).body());
            List<String> shown = page.select("table[data-figure=" + figure + "] tbody tr").stream()
                    .flatMap(row -> row.select("td").stream().limit(9).map(Element::text))
                    .filter(n -> !n.equals("0"))
                    .toList();
            assertThat(drawn).as(figure).containsAll(shown);
            assertThat(drawn.stream()
                            .filter(text -> text.matches("[\\d,]+"))
                            .sorted()
                            .toList())
                    .as(figure)
                    .isEqualTo(shown.stream().sorted().toList());
        }
    }

    @ParameterizedTest
    @CsvSource({"/en/figures/status.png", "/tg/figures/bodies.png", "/ru/figures/over-time.png"})
    void the_same_is_there_as_png(String address) throws Exception {
        HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(app.address() + address))
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.headers().firstValue("content-type")).contains("image/png");
        assertThat(answer.headers().firstValue("content-disposition").orElseThrow())
                .matches("inline; filename=\"tavsiya-[a-z-]+-\\d+\\.png\"");
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(answer.body()));
        assertThat(picture.getWidth()).isEqualTo(1920);
        assertThat(picture.getRGB(0, 0) & 0xffffff).isEqualTo(0xffffff);
    }

    @Test
    void the_page_of_a_body_leads_to_pictures_of_that_body() throws Exception {
        Document page = app.page("/en/bodies/cat");
        String svg = page.selectFirst("#status .source a[href*=.svg]").attr("href");
        assertThat(texts(app.get(svg).body()))
                .contains(page.selectFirst("table[data-figure=all] tbody td").text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/en/figures/nothing.svg", "/en/figures/matrix.png", "/en/embed/status", "/tg/embed/over-time"})
    void what_is_no_figure_and_what_no_site_may_embed_is_not_found(String address) {
        assertThat(app.get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void where_no_site_may_embed_no_page_says_how() {
        assertThat(app.get("/en").body()).doesNotContain("iframe");
    }

    @Test
    void named_sites_and_no_others_may_show_single_figures_and_nothing_else() {
        try (RunningApplication open = RunningApplication.fresh(
                "--tavsiya.embedding-sites=https://news.example.org, https://example.net:8443")) {
            open.loadDemonstration();
            String line = open.page("/en?body=CAT")
                    .selectFirst("#citation-status-frame")
                    .text();
            assertThat(line).startsWith("<iframe src=\"" + open.address() + "/en/embed/status?body=CAT\" title=\"");
            for (String figure : List.of("status", "bodies", "voices", "themes", "years", "over-time")) {
                HttpResponse<String> framed = open.get("/ru/embed/" + figure + "?body=CAT");
                assertThat(framed.statusCode()).as(figure).isEqualTo(200);
                assertThat(framed.headers()
                                .firstValue("content-security-policy")
                                .orElseThrow())
                        .endsWith("frame-ancestors https://news.example.org https://example.net:8443");
                assertThat(framed.headers().firstValue("x-frame-options")).isEmpty();
                Document page = Jsoup.parse(framed.body());
                assertThat(page.select("header, footer, form, script")).isEmpty();
                assertThat(page.select("svg.bar")).isNotEmpty();
                assertThat(page.selectFirst(".said").text()).isNotEmpty();
                assertThat(page.selectFirst(".source a").attr("href"))
                        .startsWith(open.address() + "/ru")
                        .contains("at=");
            }
            for (String other : List.of("/en", "/en/recommendations", "/en/figures/status.svg", "/en/sign-in")) {
                HttpResponse<String> page = open.get(other);
                assertThat(page.headers().firstValue("content-security-policy").orElseThrow())
                        .as(other)
                        .endsWith("frame-ancestors 'none'");
                assertThat(page.headers().firstValue("x-frame-options"))
                        .as(other)
                        .contains("DENY");
            }
        }
    }
}
