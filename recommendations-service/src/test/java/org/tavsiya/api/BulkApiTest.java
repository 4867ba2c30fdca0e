package org.tavsiya.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tavsiya.Http;
import org.tavsiya.ServiceTest;
import org.tavsiya.account.Role;
import org.tavsiya.recommendation.write.Incoming;
import tools.jackson.databind.JsonNode;

/** Something is said of many by programs as on the desk, and nobody outside hears that it was said of many. */
@Tag("contract")
class BulkApiTest extends ServiceTest {

    private static final String BULK = "/api/v1/bulk";
    private static final int RECORDS = 12;

    @BeforeAll
    void open() {
        openAccounts();
        importAll(IntStream.range(0, RECORDS)
                .mapToObj(i -> Incoming.record()
                        .id(id(i))
                        .paragraph(String.valueOf(i + 1))
                        .body(i < 5 ? "CAT" : "CEDAW")
                        .build())
                .toList());
    }

    @Test
    void a_filter_selects_the_preview_counts_and_the_run_does_the_same() {
        Http.Answer opened =
                preview(Map.of("filter", Map.of("body", List.of("CAT")), "list", "untouched"), "One theme");
        assertThat(opened.status()).as(opened.body()).isEqualTo(202);
        String run = opened.header("Location");
        JsonNode seen = settled(run);
        assertThat(seen.get("state").asString()).isEqualTo("PREVIEWED");
        assertThat(seen.get("total").asInt()).isEqualTo(5);
        assertThat(seen.get("foreseen").get("CHANGES").asInt()).isEqualTo(5);
        assertThat(as(Role.ANALYST).post(run + "/start", null).status()).isEqualTo(202);
        JsonNode done = settled(run);
        assertThat(done.get("outcomes").get("DONE").asInt()).isEqualTo(5);
        assertThat(as(Role.ANALYST).get(run + "/recommendations?outcome=DONE").json())
                .hasSize(5);
        service.awaitViews();
        Http.Answer shown = anonymous().get("/api/v1/recommendations/" + id(0));
        assertThat(shown.body()).contains("One theme").doesNotContain(run.substring(run.lastIndexOf('/') + 1));
        Http.Answer back = as(Role.ANALYST).post(run + "/taking-back", Map.of("reason", "It was another theme."));
        assertThat(settled(back.header("Location"))
                        .get("foreseen")
                        .get("CHANGES")
                        .asInt())
                .isEqualTo(5);
    }

    @Test
    void the_same_request_sent_again_is_the_same_run() {
        Map<String, Object> body = body(Map.of("ids", List.of(id(6), id(7))), "Another theme");
        String key = UUID.randomUUID().toString();
        Http.Answer first = as(Role.ANALYST).post(BULK, body, "Idempotency-Key", key);
        Http.Answer again = as(Role.ANALYST).post(BULK, body, "Idempotency-Key", key);
        assertThat(first.status()).as(first.body()).isEqualTo(202);
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    }

    @Test
    void what_cannot_be_is_refused_with_its_reason() {
        Http.Answer noReason = as(Role.ANALYST)
                .post(BULK, Map.of("kind", "theme", "asked", Map.of("theme", "T"), "ids", List.of(id(8))));
        assertThat(noReason.status()).isEqualTo(409);
        assertThat(noReason.json().get("violations").get(0).get("field").asString())
                .isEqualTo("reason");
        assertThat(preview(Map.of("filter", Map.of("colour", List.of("red"))), "T")
                        .status())
                .isEqualTo(400);
        assertThat(preview(Map.of("list", "nowhere"), "T").status()).isEqualTo(400);
        assertThat(as(Role.ANALYST)
                        .post(BULK, Map.of("kind", "fully", "asked", Map.of(), "ids", List.of(id(8))))
                        .status())
                .isEqualTo(400);
        assertThat(as(Role.ANALYST).get(BULK + "/none").status()).isEqualTo(404);
        assertThat(as(Role.VIEWER).get(BULK).status()).isEqualTo(403);
        assertThat(anonymous().get(BULK).status()).isEqualTo(401);
    }

    @Test
    void a_reviewer_does_not_start_what_an_analyst_looked_at() {
        String run = preview(Map.of("ids", List.of(id(9))), "A third theme").header("Location");
        settled(run);
        assertThat(as(Role.REVIEWER).post(run + "/start", null).status()).isEqualTo(409);
        assertThat(as(Role.REVIEWER).get(run).json().get("mine").asBoolean()).isFalse();
        assertThat(as(Role.REVIEWER).post(run + "/cancellation", null).status()).isEqualTo(204);
        assertThat(as(Role.ANALYST).get(run).status()).isEqualTo(404);
    }

    private Http.Answer preview(Map<String, Object> selection, String theme) {
        return as(Role.ANALYST).post(BULK, body(selection, theme));
    }

    private static Map<String, Object> body(Map<String, Object> selection, String theme) {
        Map<String, Object> body = new java.util.TreeMap<>(selection);
        body.put("kind", "theme");
        body.put("asked", Map.of("theme", theme, "reason", "The paragraph speaks of it."));
        return body;
    }

    private JsonNode settled(String run) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> List.of("PREVIEWED", "COMPLETED", "CANCELLED")
                        .contains(as(Role.ANALYST).get(run).json().get("state").asString()));
        return as(Role.ANALYST).get(run).json();
    }

    private static String id(int n) {
        return "dddddddd-0000-4000-8000-" + String.format("%012d", n);
    }
}
