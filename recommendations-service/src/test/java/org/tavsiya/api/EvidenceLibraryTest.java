package org.tavsiya.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tavsiya.Http;
import org.tavsiya.ServiceTest;
import org.tavsiya.account.Role;
import org.tavsiya.evidence.Items;
import org.tavsiya.evidence.Sensitivity;
import org.tavsiya.evidence.read.open.MendedSince;
import org.tavsiya.recommendation.write.Incoming;
import org.tavsiya.views.Views;
import tools.jackson.databind.JsonNode;

/** The library over the API: found by words, corrected once, seen everywhere, cited where it is public. */
@Tag("contract")
class EvidenceLibraryTest extends ServiceTest {

    private static final String CALL = "/api/v1/evidence";

    private String recommendation;

    @BeforeAll
    void one_recommendation() {
        openAccounts();
        importAll(List.of(Incoming.record().build()));
        recommendation = anonymous()
                .get("/api/v1/recommendations")
                .json()
                .get("items")
                .get(0)
                .get("id")
                .asString();
    }

    private String capture(Map<String, Object> body, String... headers) {
        Http.Answer did = as(Role.ANALYST).post(CALL, body, headers);
        assertThat(did.status()).as(did.body()).isEqualTo(201);
        return did.json().get("id").asString();
    }

    private JsonNode show(String id) {
        return as(Role.ANALYST).get(CALL + "/" + id).json();
    }

    private List<String> found(String question) {
        JsonNode items = as(Role.ANALYST).get(CALL + "?" + question).json().get("items");
        return StreamSupport.stream(items.spliterator(), false)
                .map(i -> i.get("id").asString())
                .toList();
    }

    private static Map<String, Object> titled(String title, Map<String, Object> body) {
        Map<String, Object> other = new TreeMap<>(body);
        other.put("title", title);
        return other;
    }

    @Test
    void it_is_found_by_any_form_of_its_words_in_three_languages() {
        String russian =
                capture(titled("Доклад об условиях содержания под стражей", Items.body(2020, 5, Sensitivity.INTERNAL)));
        String tajik = capture(titled("Ҳисобот дар бораи ҳуқуқҳои кӯдак", Items.body(2019, 6, Sensitivity.PUBLIC)));
        String english = capture(titled("Visits to prisons", Items.body(2018, 7, Sensitivity.PUBLIC)));
        assertThat(found("q=" + encoded("условия содержания"))).contains(russian);
        assertThat(found("q=" + encoded("њуќуќи кудак"))).contains(tajik);
        assertThat(found("q=prison%20visit")).containsExactly(english);
        assertThat(found("q=" + encoded("условия") + "&sensitivity=PUBLIC")).doesNotContain(russian);
        assertThat(found("q=appeals%202018"))
                .as("what is counted, and the year")
                .contains(english);
        assertThat(found("q=nothing%20of%20the%20kind")).isEmpty();
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }

    @Test
    void it_is_corrected_once_and_seen_with_what_was_done_to_it_after_a_rebuild_too() {
        String id = capture(Items.body(2023, 16, Sensitivity.PUBLIC));
        Map<String, Object> right = Map.of("item", Items.body(2023, 17, Sensitivity.PUBLIC), "reason", "Misread.");
        assertThat(as(Role.ANALYST).send("PUT", CALL + "/" + id, right).status())
                .isEqualTo(428);
        assertThat(as(Role.ANALYST)
                        .send("PUT", CALL + "/" + id, right, "If-Match", "\"0\"")
                        .status())
                .isEqualTo(200);
        assertThat(as(Role.ANALYST)
                        .send("PUT", CALL + "/" + id, right, "If-Match", "\"0\"")
                        .status())
                .as("seen before the correction")
                .isEqualTo(409);
        assertThat(as(Role.ANALYST)
                        .post(CALL + "/" + id + "/address", Map.of("state", "CHANGED", "newUrl", "https://a.example/1"))
                        .status())
                .isEqualTo(200);
        assertThat(as(Role.ANALYST)
                        .send(
                                "PUT",
                                CALL + "/" + id + "/recommendations/" + recommendation,
                                Map.of("bearing", "SUPPORTS"))
                        .status())
                .isEqualTo(200);
        JsonNode shown = show(id).get("evidence");
        assertThat(shown.get("item").get("quantity").get("number").asInt()).isEqualTo(17);
        assertThat(shown.get("item").get("url").asString()).isEqualTo("https://a.example/1");
        assertThat(shown.get("formerAddresses").get(0).asString()).isEqualTo("https://ombudsman.example/2023");
        assertThat(shown.get("attached").get(0).get("bearing").asString()).isEqualTo("SUPPORTS");
        assertThat(shown.get("correctedAt").isNull()).isFalse();
        Views views = service.bean(Views.class);
        int generation = views.current().number();
        views.rebuild();
        await().until(() -> views.current().number() > generation);
        assertThat(show(id).get("evidence")).isEqualTo(shown);
        assertThat(found("q=misread")).as("reasons are no words of the item").isEmpty();
        assertThat(found("q=ombudsman")).contains(id);
    }

    @Test
    void what_an_assessment_cites_of_it_is_public_and_shown_at_the_item() {
        String open = capture(Items.body(2021, 24, Sensitivity.PUBLIC));
        String internal = capture(Items.body(2022, 20, Sensitivity.INTERNAL));
        Http.Answer refused = publish(internal);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().get("rule").asString()).isEqualTo("CitedIsPublic");
        assertThat(publish("nobody").status()).isEqualTo(409);
        Http.Answer published = publish(open);
        assertThat(published.status()).as(published.body()).isEqualTo(200);
        await().untilAsserted(() -> assertThat(show(open).get("usedBy").size()).isEqualTo(1));
        JsonNode use = show(open).get("usedBy").get(0);
        assertThat(use.get("recommendationId").asString()).isEqualTo(recommendation);
        assertThat(use.get("standing").asBoolean()).isTrue();
        assertThat(anonymous().get("/api/v1/recommendations/" + recommendation).body())
                .contains("Report of the Ombudsman for 2021")
                .doesNotContain(open);
        MendedSince mended = service.bean(MendedSince.class);
        assertThat(mended.of(recommendation)).isEmpty();
        Map<String, Object> right = Map.of("item", Items.body(2021, 25, Sensitivity.PUBLIC), "reason", "Misread.");
        assertThat(as(Role.ANALYST)
                        .send("PUT", CALL + "/" + open, right, "If-Match", "\"0\"")
                        .status())
                .isEqualTo(200);
        assertThat(mended.of(recommendation))
                .as("what it says now stands beside what was published")
                .hasSize(1);
        assertThat(anonymous().get("/api/v1/recommendations/" + recommendation).body())
                .contains("Report of the Ombudsman for 2021");
    }

    private Http.Answer publish(String evidenceId) {
        Map<String, Object> cited = new TreeMap<>(evidence("PROCESS", "Ombudsman", "2023-12-31", true));
        cited.put("evidenceId", evidenceId);
        cited.put("title", "Report of the Ombudsman for 2021");
        long version = Long.parseLong(anonymous()
                .get("/api/v1/recommendations/" + recommendation)
                .header("Recommendation-Version")
                .replace("\"", ""));
        return as(Role.ANALYST)
                .post(
                        "/api/v1/recommendations/" + recommendation + "/assessments",
                        Map.of(
                                "status",
                                "NOT_IMPLEMENTED",
                                "evidence",
                                List.of(cited),
                                "statement",
                                statement("2024-03-01")),
                        "If-Match",
                        "\"" + version + "\"");
    }

    @Test
    void a_request_sent_again_takes_it_in_once() {
        Map<String, Object> body = Items.body(2017, 3, Sensitivity.PUBLIC);
        String first = capture(body, "Idempotency-Key", "once-1");
        long events = events();
        assertThat(capture(body, "Idempotency-Key", "once-1")).isEqualTo(first);
        assertThat(events()).isEqualTo(events);
    }

    @Test
    void what_is_wrong_is_said_at_its_field_and_what_is_not_there_is_not_found() {
        Http.Answer refused = as(Role.ANALYST).post(CALL, titled(" ", Items.body(2030, -1, Sensitivity.PUBLIC)));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("FieldNeeded", "DayHasCome", "NumberCanBeDrawn", "YearHasBegun");
        assertThat(as(Role.ANALYST).get(CALL + "/none").status()).isEqualTo(404);
        Http.Answer nowhere = as(Role.ANALYST).post(CALL + "/none/withdrawal", Map.of("reason", "Why."));
        assertThat(nowhere.status()).isEqualTo(404);
        assertThat(nowhere.body()).contains("There is no evidence none.");
    }
}
