package org.tavsiya.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tavsiya.Http;
import org.tavsiya.ServiceTest;
import org.tavsiya.account.Role;
import org.tavsiya.recommendation.write.Incoming;
import tools.jackson.databind.JsonNode;

/** What else asks for much the same: within the State, the nearest first, with the words that tell why. */
class SimilarTest extends ServiceTest {

    private static final String OWN = "bbbbbbbb-0000-4000-8000-000000000001";
    private static final String NEAREST = "bbbbbbbb-0000-4000-8000-000000000002";
    private static final String NEAR = "bbbbbbbb-0000-4000-8000-000000000003";
    private static final String FAR = "bbbbbbbb-0000-4000-8000-000000000004";
    private static final String SAME_PARAGRAPH = "bbbbbbbb-0000-4000-8000-000000000005";
    private static final String ELSEWHERE = "bbbbbbbb-0000-4000-8000-000000000006";
    private static final String LATER = "bbbbbbbb-0000-4000-8000-000000000007";
    private static final String TEXT =
            "Ensure that every detained person sees a lawyer within the first hour, and record the interrogation on video.";

    private long before;

    private static Incoming record(String id, String paragraph, String text) {
        return Incoming.record()
                .id(id)
                .symbol("CAT/C/TJK/CO/2")
                .published("2013-01-21")
                .paragraph(paragraph)
                .text(text);
    }

    @BeforeAll
    void fill() {
        openAccounts();
        importAll(List.of(
                record(OWN, "8", TEXT).part(1).build(),
                record(FAR, "21", "Adopt quotas for women in parliament.").build(),
                record(NEAR, "15", "Make a video of interrogations in all places.")
                        .build(),
                record(NEAREST, "11", "A lawyer must see a detained person in the first hour of the interrogation.")
                        .build(),
                record(SAME_PARAGRAPH, "8", TEXT).part(2).build(),
                record(ELSEWHERE, "9", TEXT)
                        .symbol("CAT/C/KAZ/CO/3")
                        .countries("Kazakhstan")
                        .build()));
        before = anonymous().get("/api/v1/progress").json().get("dataVersion").asLong();
        importAll(List.of(Incoming.record().id(LATER).paragraph("44").text(TEXT).build()));
    }

    private List<JsonNode> similar(String to, String query) {
        Http.Answer answer = anonymous().get("/api/v1/recommendations/" + to + "/similar" + query);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return StreamSupport.stream(answer.json().spliterator(), false).toList();
    }

    private static List<String> ids(List<JsonNode> similar) {
        return similar.stream().map(s -> s.get("id").asString()).toList();
    }

    @Test
    void the_nearest_stand_first_and_none_is_of_the_same_paragraph_or_of_another_state() {
        assertThat(ids(similar(OWN, ""))).containsExactly(LATER, NEAREST, NEAR);
        assertThat(ids(similar(ELSEWHERE, ""))).isEmpty();
    }

    @Test
    void the_words_that_both_hold_say_why() {
        JsonNode nearest = similar(OWN, "").get(1);
        assertThat(nearest.get("shared").valueStream().map(JsonNode::asString))
                .contains("interrogation", "detained", "lawyer")
                .doesNotContain("video", "that");
    }

    @Test
    void on_another_day_it_is_told_of_that_day_and_at_another_version_of_what_was_known_then() {
        assertThat(as(Role.ANALYST)
                        .post(
                                "/api/v1/recommendations/" + NEAREST + "/assessments",
                                Map.of(
                                        "status",
                                        "NOT_IMPLEMENTED",
                                        "evidence",
                                        enough("2019-01-01"),
                                        "statement",
                                        statement("2019-07-01")),
                                "If-Match",
                                "\"0\"")
                        .status())
                .isEqualTo(200);
        service.awaitViews();
        List<JsonNode> now = similar(OWN, "");
        assertThat(now.get(1).get("status").asString()).isEqualTo("NOT_IMPLEMENTED");
        List<JsonNode> then = similar(OWN, "?asOf=2017-06-30");
        assertThat(ids(then)).as("the one of 2018 had not been made").containsExactly(NEAREST, NEAR);
        assertThat(then.get(0).get("status").asString()).isEqualTo("NOT_ASSESSED");
        assertThat(ids(similar(OWN, "?at=" + before))).containsExactly(NEAREST, NEAR);
    }

    @Test
    void of_one_that_is_not_there_nothing_is_similar() {
        assertThat(anonymous().get("/api/v1/recommendations/none/similar").status())
                .isEqualTo(404);
    }
}
