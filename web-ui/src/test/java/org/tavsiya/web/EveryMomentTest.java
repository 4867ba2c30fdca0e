package org.tavsiya.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tavsiya.account.Actor;
import org.tavsiya.demonstration.Demonstration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever can be read by anybody is asked at several versions of the data and on several days, and nothing of it breaks: what was
 * linked, replaced or removed later may not be in the way of what was there before. What is to be asked is read off the application,
 * so that a page or a call that is added is asked, too.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryMomentTest {

    private static final JsonMapper JSON = new JsonMapper();
    /** What is asked of two days or two documents says which. */
    private static final List<String> TWO_DAYS = List.of(
            "/en/over-time",
            "/api/v1/progress/comparison.json",
            "/api/v1/progress/comparison.csv",
            "/api/v1/progress/cycles.json",
            "/api/v1/progress/cycles.csv");

    private static final String DAYS = "since=2012-01-01";
    private static final String DOCUMENTS = "country=Tajikistan&older=CAT/C/TJK/CO/2&newer=CAT/C/TJK/CO/3";

    private final RunningApplication app =
            RunningApplication.fresh("--tavsiya.embedding-sites=https://news.example.org");
    private List<String> recommendations;
    private List<String> moments;

    @BeforeAll
    void load() {
        app.loadDemonstration();
        recommendations = recommendations();
        moments = moments();
    }

    @AfterAll
    void close() {
        app.close();
    }

    /** Two that were linked in the end, one that something replaced, one of which much was said, one of which nothing was. */
    private List<String> recommendations() {
        Set<String> found = new TreeSet<>();
        found.add(app.storied());
        Stream.of("lifecycle=SUPERSEDED", "status=NOT_ASSESSED", "body=UPR")
                .map(filter -> json("/api/v1/recommendations?size=1&" + filter))
                .forEach(list -> found.add(list.get("items").get(0).get("id").asString()));
        String linked = app.bean(JdbcTemplate.class)
                .queryForObject(
                        "select aggregate_id from domain_event where payload_type = 'recommendation.linked'"
                                + " order by global_index desc limit 1",
                        String.class);
        found.add(linked);
        json("/api/v1/recommendations/" + linked)
                .get("links")
                .forEach(link -> found.add(link.get("olderId").asString()));
        assertThat(found).hasSizeGreaterThan(3);
        return List.copyOf(found);
    }

    /** Now; the first version, one before the links, the last but one; a day; both. */
    private List<String> moments() {
        JdbcTemplate log = app.bean(JdbcTemplate.class);
        String of = " from domain_event where aggregate_type = 'recommendation'";
        long first = log.queryForObject("select min(global_index)" + of, Long.class);
        long last = log.queryForObject("select max(global_index)" + of, Long.class);
        long linked = log.queryForObject(
                "select min(global_index)" + of + " and payload_type = 'recommendation.linked'", Long.class);
        return List.of(
                "",
                "at=" + first,
                "at=" + (linked - 1),
                "at=" + (last - 1),
                "asOf=2019-12-31",
                "asOf=2019-12-31&at=" + (linked - 1));
    }

    private JsonNode json(String path) {
        return JSON.readTree(app.get(path, "Accept", "application/json").body());
    }

    private int asked(String address, String... parameters) {
        String query = Stream.of(parameters).filter(p -> !p.isEmpty()).collect(Collectors.joining("&"));
        HttpResponse<String> answer = app.get(address + (query.isEmpty() ? "" : "?" + query), "Accept", "*/*");
        assertThat(answer.statusCode()).as(address + "?" + query).isLessThan(500);
        return answer.statusCode();
    }

    @Test
    void whatever_is_read_at_whatever_moment_nothing_breaks() {
        List<String> addresses = PublicAddresses.of(app, recommendations);
        assertThat(addresses).hasSizeGreaterThan(60);
        int shown = 0;
        for (String moment : moments) {
            for (String address : addresses) {
                shown += asked(address, moment) == 200 ? 1 : 0;
            }
            for (String address : TWO_DAYS) {
                assertThat(asked(address, moment, DAYS))
                        .as(address + " " + moment)
                        .isIn(200, 400);
                assertThat(asked(address, moment, DOCUMENTS))
                        .as(address + " " + moment)
                        .isIn(200, 400);
            }
        }
        assertThat(shown).as("most of it answers").isGreaterThan(addresses.size() * moments.size() / 2);
        andAfterItWasRemoved(addresses);
    }

    private void andAfterItWasRemoved(List<String> addresses) {
        app.bean(Demonstration.class).remove(Actor.SYSTEM);
        app.awaitViews();
        for (String address : addresses) {
            asked(address, moments.get(0));
            asked(address, moments.get(2));
        }
    }
}
