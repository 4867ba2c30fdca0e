package org.tavsiya.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tavsiya.Http;
import org.tavsiya.account.Role;
import tools.jackson.databind.JsonNode;

/** Two editors of one recommendation, rules over HTTP, and links between two recommendations. */
@Tag("contract")
class EditingTest extends OneRecommendationTest {

    @Test
    void the_second_of_two_editors_is_told_what_changed() {
        assertThat(say("/themes", Map.of("theme", "Death penalty", "statement", statement("2018-07-01")), 0)
                        .status())
                .isEqualTo(200);
        assertThat(say(
                                "/claims",
                                Map.of(
                                        "claimedStatus",
                                        "FULLY_IMPLEMENTED",
                                        "claim",
                                        "Done.",
                                        "statement",
                                        statement("2018-07-01")),
                                1)
                        .status())
                .isEqualTo(200);
        long before = events();

        Http.Answer second = say(
                "/assessments",
                Map.of(
                        "status",
                        "NOT_IMPLEMENTED",
                        "evidence",
                        enough("2018-07-01"),
                        "statement",
                        statement("2018-07-01")),
                0);

        assertThat(second.status()).isEqualTo(409);
        JsonNode problem = second.json();
        assertThat(problem.get("rule").asString()).isEqualTo("EditedMeanwhile");
        assertThat(problem.get("detail").asString())
                .isEqualTo(
                        "Somebody changed this recommendation since you opened it: you saw version 0, it is now at version 2. "
                                + "Nothing of yours was saved. Look at what changed, then try again.");
        assertThat(problem.get("version").asLong()).isEqualTo(2);
        assertThat(problem.get("changes")
                        .valueStream()
                        .map(c ->
                                c.get("version").asLong() + " " + c.get("kind").asString() + " "
                                        + c.get("value").asString()))
                .containsExactly(
                        "1 recommendation.theme-tagged Death penalty",
                        "2 recommendation.state-claim-recorded FULLY_IMPLEMENTED");
        assertThat(problem.get("changes").get(0).hasNonNull("recordedAt")).isTrue();
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void a_version_from_the_future_is_refused_too() {
        Http.Answer answer = say("/themes", Map.of("theme", "Death penalty", "statement", statement("2018-07-01")), 7);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().get("version").asLong()).isZero();
    }

    @Test
    void a_change_shows_at_once_and_moves_the_etag() {
        Http.Answer seen = anonymous().get(path(""));
        assertThat(seen.header("Recommendation-Version")).isEqualTo("\"0\"");
        Http.Answer changed = as(Role.ANALYST)
                .post(
                        path("/themes"),
                        Map.of("theme", "Death penalty", "statement", statement("2018-07-01")),
                        "If-Match",
                        seen.header("Recommendation-Version"));
        assertThat(changed.header("Recommendation-Version")).isEqualTo("\"1\"");
        Http.Answer after = anonymous().get(path(""));
        assertThat(after.header("Recommendation-Version")).isEqualTo("\"1\"");
        assertThat(after.header("ETag")).isNotEqualTo(seen.header("ETag"));
        assertThat(after.json().get("taggedThemes").get(0).asString()).isEqualTo("Death penalty");
    }

    @Test
    void a_broken_rule_is_told_by_its_code_and_its_sentence() {
        Http.Answer refused = say(
                "/assessments",
                Map.of("status", "FULLY_IMPLEMENTED", "evidence", List.of(), "statement", statement("2018-07-01")),
                0);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.json().get("rule").asString()).isEqualTo("EvidenceSuffices");
        assertThat(refused.json().get("detail").asString())
                .isEqualTo(
                        "FULLY_IMPLEMENTED needs structural, process and outcome evidence from two publishers, one not of the State.");
        assertThat(refused.json()
                        .get("violations")
                        .valueStream()
                        .map(v ->
                                v.get("code").asString() + " " + v.get("field").asString()))
                .as("all that is broken, but not the second person, who can still come")
                .containsExactly("EvidenceSuffices evidence");
    }

    @Test
    void a_grade_outside_the_vocabulary_is_refused() {
        Http.Answer scheme =
                say("/grades", Map.of("scheme", "CAT_2030", "code", "A", "statement", statement("2018-07-01")), 0);
        assertThat(scheme.json().get("detail").asString()).isEqualTo("There is no grade scheme CAT_2030.");
        Http.Answer code =
                say("/grades", Map.of("scheme", "HRC_2011", "code", "Z", "statement", statement("2018-07-01")), 0);
        assertThat(code.json().get("detail").asString()).isEqualTo("The scheme HRC_2011 has no grade Z.");
        assertThat(code.status()).isEqualTo(409);
    }

    @Test
    void a_grade_of_2015_stays_on_its_own_scale_beside_one_of_2016() {
        say("/grades", Map.of("scheme", "HRC_2011", "code", "C1", "statement", statement("2018-07-01")), 0);
        say("/grades", Map.of("scheme", "HRC_2016", "code", "B", "statement", statement("2018-07-01")), 1);
        assertThat(anonymous()
                        .get(path(""))
                        .json()
                        .get("grades")
                        .valueStream()
                        .map(g -> g.get("scheme").asString() + " "
                                + g.get("value").asString()))
                .containsExactly("HRC_2011 C1", "HRC_2016 B");
    }

    @Test
    void a_link_supersedes_the_older_one_in_the_same_moment() {
        String older = imported();
        assertThat(link(older, 0).status()).isEqualTo(200);
        JsonNode newer = anonymous().get(path("")).json();
        assertThat(newer.get("links").get(0).get("olderId").asString()).isEqualTo(older);
        assertThat(newer.get("related").get(0).get("relation").asString()).isEqualTo("OLDER");
        service.awaitViews();
        JsonNode old = anonymous().get("/api/v1/recommendations/" + older).json();
        assertThat(old.get("lifecycle").asString()).isEqualTo("SUPERSEDED");
        assertThat(old.get("supersededBy").asString()).isEqualTo(id);
        assertThat(old.get("related").get(0).get("relation").asString()).isEqualTo("NEWER");
        assertThat(last(newer.get("history")).get("other").get("id").asString()).isEqualTo(older);
        assertThat(last(old.get("history")).get("other").get("symbol")).isEqualTo(newer.get("symbol"));
        assertThat(old.get("history").get(0).hasNonNull("other")).isFalse();
    }

    @Test
    void who_reads_the_first_of_three_askings_finds_the_third_and_the_third_leads_back_to_the_first() {
        String first = imported();
        String second = imported();
        assertThat(as(Role.ANALYST)
                        .post(
                                "/api/v1/recommendations/" + second + "/links",
                                Map.of("kind", "REITERATES", "olderId", first, "statement", statement("2018-07-01")),
                                "If-Match",
                                "\"0\"")
                        .status())
                .isEqualTo(200);
        assertThat(link(second, 0).status()).isEqualTo(200);
        service.awaitViews();
        assertThat(others(first)).containsExactlyInAnyOrder("NEWER " + second, "NEWER " + id);
        assertThat(others(second)).containsExactlyInAnyOrder("OLDER " + first, "NEWER " + id);
        assertThat(others(id)).containsExactlyInAnyOrder("OLDER " + second, "OLDER " + first);
    }

    private List<String> others(String of) {
        return anonymous()
                .get("/api/v1/recommendations/" + of)
                .json()
                .get("related")
                .valueStream()
                .filter(r -> r.hasNonNull("kind"))
                .map(r -> r.get("relation").asString() + " " + r.get("id").asString())
                .toList();
    }

    private static JsonNode last(JsonNode list) {
        return list.get(list.size() - 1);
    }

    @Test
    void linking_again_records_nothing() {
        String older = imported();
        link(older, 0);
        long before = events();
        assertThat(link(older, 1).status()).isEqualTo(200);
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void a_link_to_what_does_not_exist_records_nothing_at_all() {
        long before = events();
        Http.Answer answer = link("ffffffff-0000-4000-8000-000000000000", 0);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().get("detail").asString())
                .isEqualTo("There is no recommendation ffffffff-0000-4000-8000-000000000000.");
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void a_link_to_itself_is_refused() {
        assertThat(link(id, 0).json().get("detail").asString())
                .isEqualTo("Name the older recommendation; it must be another one than " + id + ".");
    }

    @Test
    void two_recommendations_never_supersede_each_other() {
        String older = imported();
        link(older, 0);
        Http.Answer back = as(Role.ANALYST)
                .post(
                        "/api/v1/recommendations/" + older + "/links",
                        Map.of("kind", "REITERATES", "olderId", id, "statement", statement("2018-07-01")),
                        "If-Match",
                        "\"1\"");
        assertThat(back.status()).isEqualTo(409);
        assertThat(back.json().get("rule").asString()).isEqualTo("OlderDidNotSucceedIt");
        assertThat(anonymous().get(path("")).json().get("lifecycle").asString()).isEqualTo("ACTIVE");
    }

    @Test
    void a_letter_that_no_database_keeps_is_the_senders_mistake() {
        assertThat(link("an\0id", 0).status()).isBetween(400, 409);
        assertThat(say(
                                "/lifecycle",
                                Map.of(
                                        "lifecycle",
                                        "SUPERSEDED",
                                        "supersededBy",
                                        "an\0id",
                                        "statement",
                                        statement("2018-07-01")),
                                0)
                        .status())
                .isBetween(400, 409);
    }

    private Http.Answer link(String older, long version) {
        return say(
                "/links",
                Map.of("kind", "REITERATES", "olderId", older, "statement", statement("2018-07-01")),
                version);
    }

    private Http.Answer say(String what, Map<String, ?> body, long version) {
        return as(Role.ANALYST).post(path(what), body, "If-Match", "\"" + version + "\"");
    }

    private String path(String what) {
        return "/api/v1/recommendations/" + id + what;
    }
}
