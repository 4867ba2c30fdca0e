package org.tavsiya.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The choice of another day, as a plain form: on every page that can be about any day, and on no other. */
class AnotherDayTest {

    private final RunningApplication app = RunningApplication.withDemonstration();

    private String recorded() {
        return JsonMapper.builder()
                .build()
                .readTree(app.get("/api/v1/progress", "Accept", "application/json")
                        .body())
                .get("recordedUntil")
                .asString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/bodies", "/bodies/cat", "/recommendations", "/gap", "/changes", "/over-time"})
    void the_form_keeps_page_and_filters_and_knows_the_days_there_are(String path) {
        Element form = app.page("/ru" + path + "?theme=Right+to+life&lifecycle=any&page=1")
                .selectFirst("#day");
        assertThat(form.attr("action")).isEqualTo("/ru" + path);
        assertThat(form.attr("method")).isEqualTo("get");
        assertThat(form.select("input[type=hidden]").stream().map(h -> h.attr("name") + "=" + h.attr("value")))
                .containsExactlyInAnyOrder("theme=Right to life", "lifecycle=any");
        Element field = form.selectFirst("input[type=date][name=asOf]");
        assertThat(field.attr("min")).isEqualTo("2005-07-18");
        assertThat(field.attr("max")).isEqualTo(recorded());
        assertThat(field.attr("value")).isEqualTo(recorded());
    }

    @Test
    void pages_that_know_one_day_have_no_choice() {
        for (String path : List.of("/method", "/about", "/data", "/sign-in")) {
            assertThat(app.page("/en" + path).select("#day")).as(path).isEmpty();
        }
    }

    @Test
    void a_recommendation_has_no_day_before_it_was_published() {
        String list = app.get("/api/v1/recommendations?symbol=CAT/C/TJK/CO/3&size=1", "Accept", "application/json")
                .body();
        String id =
                JsonMapper.builder().build().readTree(list).at("/items/0/id").asString();
        Element field = app.page("/en/recommendations/" + id).selectFirst("#day input[type=date]");
        assertThat(field.attr("min")).isEqualTo("2018-06-18");
        assertThat(app.get("/en/recommendations/" + id + "?asOf=2018-06-18").statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_ends_of_the_years_beside_it_are_links_from_the_first_to_the_last() {
        Document page = app.page("/en/gap?body=CAT&asOf=2019-06-01");
        assertThat(page.select(".day-line a[rel=prev]").attr("href")).isEqualTo("/en/gap?body=CAT&asOf=2018-12-31");
        assertThat(page.select(".day-line a[rel=next]").attr("href")).isEqualTo("/en/gap?body=CAT&asOf=2019-12-31");
        assertThat(app.page("/en/gap?asOf=2005-12-31").select(".day-line a[rel=prev]"))
                .isEmpty();
        String lastYear = (Integer.parseInt(recorded().substring(0, 4)) - 1) + "-12-31";
        Element newest = app.page("/en/gap?body=CAT&asOf=" + lastYear).selectFirst(".day-line a[rel=next]");
        assertThat(newest.attr("href")).isEqualTo("/en/gap?body=CAT");
        assertThat(newest.text()).isEqualTo("Day of the data →");
        assertThat(app.page("/en/gap?body=CAT").select(".day-line a[rel=next]")).isEmpty();
    }

    @Test
    void the_day_of_the_data_is_no_other_day() {
        HttpResponse<String> answer = app.get("/en/gap?body=CAT&asOf=" + recorded());
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValue("/en/gap?body=CAT");
        assertThat(app.get("/api/v1/progress?asOf=" + recorded()).statusCode()).isEqualTo(200);
        long version = JsonMapper.builder()
                .build()
                .readTree(app.get("/api/v1/progress", "Accept", "application/json")
                        .body())
                .get("dataVersion")
                .asLong();
        assertThat(app.get("/en/gap?at=" + version + "&asOf=" + recorded()).statusCode())
                .isEqualTo(200);
    }
}
