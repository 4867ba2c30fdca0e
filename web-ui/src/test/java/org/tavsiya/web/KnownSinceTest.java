package org.tavsiya.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.tavsiya.account.Accounts;
import org.tavsiya.account.Actor;
import org.tavsiya.account.Role;
import tools.jackson.databind.json.JsonMapper;

/** A page of an earlier version names what of it is another by today's knowledge: follow-up paragraphs, and lists of changes, too. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KnownSinceTest {

    private static final String PASSWORD = "four plain words here";
    private static final String BODY = "/en/bodies/cat";
    private static final String CHANGES = "/en/changes";
    private static final String CORRECTIONS = "/en/changes?show=corrections";

    private final RunningApplication app = RunningApplication.fresh();
    private String body;
    private String changes;
    private String corrections;
    private String paragraph;

    @BeforeAll
    void claim_something_of_a_paragraph_that_is_followed_up() {
        app.loadDemonstration();
        app.bean(Accounts.class).create("analyst", PASSWORD, Role.ANALYST, Actor.SYSTEM);
        body = cited(BODY);
        changes = cited(CHANGES);
        corrections = cited(CORRECTIONS);
        Element row = app.page(BODY).select("#follow-up tbody tr").stream()
                .filter(tr -> tr.selectFirst("a[href*=/recommendations/]") != null)
                .findFirst()
                .orElseThrow();
        paragraph = row.selectFirst("th a").attr("aria-label");
        assertThat(List.of(body, changes, corrections))
                .allSatisfy(page -> assertThat(app.page(page).select(".newer").text())
                        .startsWith("Nothing recorded since then changes th"));
        claim(row.selectFirst("a[href*=/recommendations/]")
                .attr("href")
                .replaceFirst(".*/recommendations/([^?#]+).*", "$1"));
    }

    @AfterAll
    void close() {
        app.close();
    }

    private String cited(String page) {
        return app.page(page)
                .select(".citing .tools a")
                .first()
                .attr("href")
                .substring(app.address().length())
                .replaceFirst("#.*", "");
    }

    private void claim(String id) {
        String told = new JsonMapper()
                .writeValueAsString(Map.of(
                        "claimedStatus",
                        "CONTRARY",
                        "claim",
                        "The State says otherwise.",
                        "statement",
                        Map.of(
                                "reason",
                                "Reported late.",
                                "sourceTitle",
                                "Report of the State",
                                "effectiveOn",
                                "2024-01-01",
                                "assertedOn",
                                "2024-01-01")));
        var answer = app.send(
                "POST",
                "/api/v1/recommendations/" + id + "/claims",
                told,
                "analyst",
                PASSWORD,
                "If-Match",
                app.get("/api/v1/recommendations/" + id, "Accept", "application/json")
                        .headers()
                        .firstValue("recommendation-version")
                        .map(v -> "\"" + v.replace("\"", "") + "\"")
                        .orElseThrow());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        app.awaitViews();
    }

    @Test
    void the_page_of_a_body_names_the_follow_up_paragraph() {
        Document then = app.page(body);
        assertThat(then.select(".newer p").first().text())
                .startsWith("What was recorded since then changes these figures");
        assertThat(then.select(".newer li").eachText())
                .anySatisfy(line -> assertThat(line)
                        .startsWith(paragraph.replace(", ", ", para. ") + ": Claimed: ")
                        .contains(" → Claimed: Measures contrary to the recommendation · UN body’s grade: "));
        assertThat(then.select("#follow-up").text()).doesNotContain("Claimed: Measures contrary");
    }

    @Test
    void the_page_of_changes_says_how_many_there_are_by_now() {
        Document then = app.page(changes);
        assertThat(then.select(".newer p").first().text()).startsWith("What was recorded since then changes this list");
        assertThat(then.select(".newer li").eachText())
                .singleElement()
                .satisfies(line -> assertThat(line).matches("What changed lately: \\d+ → \\d+"));
        assertThat(app.page(CHANGES).selectFirst(".lead").text())
                .isNotEqualTo(then.selectFirst(".lead").text());
        assertThat(app.page(corrections).select(".newer li").eachText())
                .as("what stands apart is named, too")
                .singleElement()
                .satisfies(line -> assertThat(line).startsWith("What changed lately: "));
    }

    @Test
    void pages_of_now_say_nothing_of_it() {
        assertThat(List.of(BODY, CHANGES, CORRECTIONS))
                .allSatisfy(page -> assertThat(app.page(page).select(".newer")).isEmpty());
    }
}
