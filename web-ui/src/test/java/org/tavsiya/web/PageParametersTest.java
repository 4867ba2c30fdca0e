package org.tavsiya.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A parameter that a page does not know is named, and never passes for one that was heard. */
class PageParametersTest {

    private static final String L = "/{lang:en|ru|tg}";

    private final RunningApplication app = RunningApplication.withDemonstration();

    /** Every public page, also those that are still to come. */
    static Stream<String> pages() {
        return RunningApplication.withDemonstration()
                .context()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(pattern -> pattern.startsWith(L))
                .map(pattern -> pattern.substring(L.length()))
                .filter(page -> !page.matches("/(desk|sign-in|first-sign-in|invitation|not-allowed)(/.*)?"))
                .map(page -> page.replace(
                                "{id}", RunningApplication.withDemonstration().storied())
                        .replace("{name}", "cat")
                        .replaceAll("\\{\\w+:(\\w+)[^}]*}", "$1")
                        .replaceAll("\\{\\w+}", "none"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_parameter_that_the_page_does_not_know_is_named_and_the_page_offered_without_it(String page) {
        HttpResponse<String> answer = app.get("/ru" + page + "?asOf=2024-01-01&colour=red&utm_source=x&at=1");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("cache-control")).hasValue("no-store");
        assertThat(answer.headers().firstValue("etag")).isEmpty();
        Document told = Jsoup.parse(answer.body());
        assertThat(told.select("main .notice").text()).isEqualTo("Здесь неизвестно: colour.");
        assertThat(told.selectFirst("main a").attr("href")).isEqualTo("/ru" + page + "?asOf=2024-01-01&at=1");
        assertThat(app.get("/ru" + page + "?colour=red", "If-None-Match", etag("/ru" + page))
                        .statusCode())
                .as("nor does it pass for what the reader has already")
                .isEqualTo(400);
    }

    private String etag(String path) {
        return app.get(path).headers().firstValue("etag").orElse("\"none\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|Unknown here: colour, <b>.",
                "ru|Здесь неизвестно: colour, <b>.",
                "tg|Дар ин ҷо номаълум: colour, <b>."
            })
    void nothing_else_of_the_address_is_lost(String lang, String said) {
        Document told =
                app.page("/" + lang + "/recommendations?body=CAT&colour=red&q=x%26y&%3Cb%3E=1&page=2&colour=blue");
        assertThat(told.select("main .notice").text()).isEqualTo(said);
        assertThat(told.selectFirst("main a").attr("href"))
                .isEqualTo("/" + lang + "/recommendations?body=CAT&q=x%26y&page=2");
        assertThat(told.select("main b")).isEmpty();
        assertThat(told.select("html").attr("lang")).isEqualTo(lang);
    }

    @Test
    void a_program_is_told_too() {
        HttpResponse<String> answer = app.get("/en/changes.atom?colour=red", "Accept", "application/atom+xml");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Unknown here: colour.");
    }

    /** One of another page is as unknown as one that is nowhere. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en?sort=newest",
                "/en?page=2",
                "/en/gap?density=compact",
                "/en/changes.atom?page=2",
                "/en/method?theme=Torture",
                "/en/about?country=Tajikistan",
                "/en/print.css?theme=Torture",
                "/en/data?bars=shares",
                "/en/bodies?all=themes"
            })
    void what_another_page_knows_is_unknown_here(String path) {
        assertThat(app.get(path).statusCode()).isEqualTo(400);
    }

    /** Else a page shared in a social network would open for nobody. */
    @ParameterizedTest
    @MethodSource("pages")
    void what_other_sites_add_to_a_link_changes_nothing(String page) {
        String plain = "/tg" + page;
        HttpResponse<String> with = app.get(plain + "?utm_source=a&utm%5Fcampaign=b&fbclid=c&gclid=d&yclid=e&ysclid=f");
        HttpResponse<String> without = app.get(plain);
        assertThat(with.statusCode()).isEqualTo(without.statusCode()).isNotEqualTo(400);
        assertThat(with.body()).isEqualTo(without.body());
        assertThat(with.headers().firstValue("etag"))
                .isEqualTo(without.headers().firstValue("etag"));
    }
}
