package org.tavsiya.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tavsiya.Http;
import org.tavsiya.account.Role;

/** A change that is sent again under its key has its effect once. */
@Tag("contract")
class RepeatedTest extends OneRecommendationTest {

    @Test
    void the_answer_to_the_second_is_that_of_the_first_and_nothing_more_is_recorded() {
        String key = UUID.randomUUID().toString();
        Http.Answer first = grade(Role.ANALYST, "C1", 0, key);
        assertThat(first.status()).as(first.body()).isEqualTo(200);
        assertThat(first.json().get("recorded").asBoolean()).isTrue();
        grade(Role.ANALYST, "B1", 1, UUID.randomUUID().toString());
        long before = events();

        Http.Answer second = grade(Role.ANALYST, "C1", 0, "\"" + key + "\"");

        assertThat(second.status()).as(second.body()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.header("Recommendation-Version"))
                .isEqualTo(first.header("Recommendation-Version"))
                .isEqualTo("\"1\"");
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void the_same_key_with_another_content_is_refused() {
        String key = UUID.randomUUID().toString();
        grade(Role.ANALYST, "C1", 0, key);
        long before = events();
        Http.Answer other = grade(Role.ANALYST, "B1", 1, key);
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.json().get("detail").asString())
                .isEqualTo("The Idempotency-Key " + key
                        + " was used for another request. Nothing was recorded; a new request needs a new key.");
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void a_key_is_its_owners_alone() {
        String key = UUID.randomUUID().toString();
        grade(Role.ANALYST, "C1", 0, key);
        assertThat(grade(Role.REVIEWER, "B1", 1, key).json().get("version").asLong())
                .isEqualTo(2);
    }

    @Test
    void what_was_refused_may_be_mended_under_its_key() {
        String key = UUID.randomUUID().toString();
        assertThat(grade(Role.ANALYST, "Z", 0, key).status()).isEqualTo(409);
        assertThat(grade(Role.ANALYST, "C1", 7, key).status()).isEqualTo(409);
        assertThat(grade(Role.ANALYST, "C1", 0, key).status()).isEqualTo(200);
    }

    @Test
    void ten_of_one_key_at_one_moment_are_one_change() {
        String key = UUID.randomUUID().toString();
        long before = events();
        List<CompletableFuture<Http.Answer>> sent = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> grade(Role.ANALYST, "C1", 0, key)))
                .limit(10)
                .toList();
        assertThat(sent.stream()
                        .map(CompletableFuture::join)
                        .map(a -> a.status() + " " + a.body())
                        .distinct())
                .containsExactly("200 {\"id\":\"" + id + "\",\"version\":1,\"recorded\":true}");
        assertThat(events()).isEqualTo(before + 1);
    }

    @Test
    void a_key_is_forgotten_after_a_week() {
        grade(Role.REVIEWER, "C1", 0, "week");
        service.clock().forward(Duration.ofDays(8));
        grade(Role.REVIEWER, "C1", 1, "next-week");
        assertThat(service.bean(JdbcTemplate.class).queryForList("select request_key from request_key", String.class))
                .contains("next-week")
                .doesNotContain("week");
    }

    @Test
    void a_key_that_is_none_is_a_bad_request() {
        for (String none : List.of("x".repeat(201), "two words", "\"\"")) {
            assertThat(grade(Role.ANALYST, "C1", 0, none).status()).as(none).isEqualTo(400);
        }
    }

    @Test
    void an_answer_says_whether_anything_was_recorded() {
        Map<String, Object> theme = Map.of("theme", "Death penalty", "statement", statement("2018-07-01"));
        assertThat(say("/themes", theme, 0).json().get("recorded").asBoolean()).isTrue();
        Http.Answer again = say("/themes", theme, 1);
        assertThat(again.json().get("recorded").asBoolean()).isFalse();
        assertThat(again.json().get("version").asLong()).isEqualTo(1);

        String older = imported();
        Map<String, Object> link = Map.of("kind", "REITERATES", "olderId", older, "statement", statement("2018-07-01"));
        assertThat(say("/links", link, 1).json().get("recorded").asBoolean()).isTrue();
        assertThat(say("/links", link, 2).json().get("recorded").asBoolean()).isFalse();

        Map<String, Object> lifecycle = Map.of("lifecycle", "ACTIVE", "statement", statement("2018-07-01"));
        assertThat(say("/lifecycle", lifecycle, 2).json().get("recorded").asBoolean())
                .isFalse();
    }

    private Http.Answer grade(Role who, String code, long version, String key) {
        return as(who).post(
                        "/api/v1/recommendations/" + id + "/grades",
                        Map.of("scheme", "HRC_2011", "code", code, "statement", statement("2018-07-01")),
                        "If-Match",
                        "\"" + version + "\"",
                        "Idempotency-Key",
                        key);
    }

    private Http.Answer say(String what, Map<String, ?> body, long version) {
        return as(Role.ANALYST).post("/api/v1/recommendations/" + id + what, body, "If-Match", "\"" + version + "\"");
    }
}
