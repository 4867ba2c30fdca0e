package org.tavsiya.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tavsiya.Http;
import org.tavsiya.ServiceTest;
import org.tavsiya.account.Role;
import org.tavsiya.recommendation.write.Incoming;
import org.tavsiya.views.Views;

/** Who keeps the register is told by an administrator, read by anybody, and lost with no view. */
@Tag("contract")
class CoalitionTellingTest extends ServiceTest {

    private static final String CALL = "/api/v1/coalition";

    @BeforeAll
    void one_recommendation() {
        openAccounts();
        importAll(List.of(Incoming.record().build()));
    }

    private Http.Answer put(String what, Object body, long version, String... more) {
        return as(Role.ADMINISTRATOR)
                .send(
                        "PUT",
                        CALL + "/" + what,
                        body,
                        Stream.concat(Stream.of("If-Match", "\"" + version + "\""), Stream.of(more))
                                .toArray(String[]::new));
    }

    private long version() {
        return anonymous().get(CALL).json().get("version").asLong();
    }

    private static Map<String, ?> name(String english) {
        return Map.of("fullName", Map.of("en", english, "ru", "Коалиция"), "shortName", Map.of());
    }

    @Test
    void what_was_told_is_there_at_once_and_after_a_rebuild() {
        assertThat(put("home-state", Map.of("state", "Tajikistan"), version()).status())
                .isEqualTo(200);
        assertThat(put("name", name("Civil Society Coalition"), version()).status())
                .isEqualTo(200);
        assertThat(put("about", Map.of("who", Map.of("en", "Twelve."), "contact", Map.of("en", "a@b.org")), version())
                        .status())
                .isEqualTo(200);
        String told = anonymous().get(CALL).body();
        assertThat(told)
                .contains("\"homeState\":\"Tajikistan\"")
                .contains("\"fullName\":{\"en\":\"Civil Society Coalition\",\"ru\":\"Коалиция\"}")
                .contains("\"who\":{\"en\":\"Twelve.\"}")
                .doesNotContain("\"by\"");
        Views views = service.bean(Views.class);
        int generation = views.current().number();
        views.rebuild();
        org.awaitility.Awaitility.await().until(() -> views.current().number() > generation);
        assertThat(anonymous().get(CALL).body()).isEqualTo(told);
    }

    @Test
    void every_public_answer_is_another_when_the_coalition_is_called_otherwise() {
        List<String> calls = List.of(
                CALL,
                "/api/v1/progress",
                "/api/v1/progress/bodies.csv?note=true",
                "/api/v1/recommendations.csv?note=true");
        put("name", name("Before"), version());
        List<String> before =
                calls.stream().map(c -> anonymous().get(c).header("ETag")).toList();
        put("name", name("After"), version());
        for (int i = 0; i < calls.size(); i++) {
            assertThat(anonymous()
                            .get(calls.get(i), "If-None-Match", before.get(i))
                            .status())
                    .as(calls.get(i))
                    .isEqualTo(200);
        }
    }

    @Test
    void its_name_leads_the_notes_of_every_file() {
        put("name", name("Coalition of Notes"), version());
        for (String file : List.of("progress/bodies.csv", "recommendations.csv")) {
            assertThat(anonymous().get("/api/v1/" + file + "?note=true").body())
                    .as(file)
                    .startsWith("\uFEFF# Title: ")
                    .containsOnlyOnce("\r\n# Coalition: Coalition of Notes\r\n");
            assertThat(anonymous().get("/api/v1/" + file).body()).as(file).doesNotContain("Coalition of Notes");
        }
        assertThat(anonymous()
                        .get("/api/v1/progress/bodies.json")
                        .json()
                        .get("coalition")
                        .asString())
                .isEqualTo("Coalition of Notes");
        assertThat(anonymous()
                        .get("/api/v1/recommendations.json")
                        .json()
                        .get("coalition")
                        .asString())
                .isEqualTo("Coalition of Notes");
    }

    @Test
    void whoever_looked_at_an_older_version_overwrites_nothing() {
        put("name", name("One"), version());
        long seen = version();
        put("name", name("Two"), seen);
        Http.Answer late = put("name", name("Three"), seen);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().get("rule").asString()).isEqualTo("EditedMeanwhile");
        assertThat(late.json().get("version").asLong()).isEqualTo(seen + 1);
        assertThat(late.json().get("detail").asString())
                .startsWith(
                        "Somebody changed what is told of the coalition since you opened it: you saw version " + seen);
        assertThat(anonymous().get(CALL).body()).contains("Two");
    }

    @Test
    void the_same_request_sent_again_is_recorded_once() {
        long seen = version();
        Http.Answer first = put("name", name("Once"), seen, "Idempotency-Key", "once-1");
        long events = events();
        Http.Answer second = put("name", name("Once"), seen, "Idempotency-Key", "once-1");
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(events()).isEqualTo(events);
        assertThat(put("name", name("Twice"), seen + 1, "Idempotency-Key", "once-1")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void a_refusal_says_all_that_is_wrong_and_a_version_must_be_named() {
        Http.Answer refused =
                put("about", Map.of("who", Map.of("ru", "кто"), "contact", Map.of("en", "x".repeat(2001))), version());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("ToldInEnglish", "who.en", "TextIsShort", "contact.en");
        assertThat(as(Role.ADMINISTRATOR).send("PUT", CALL + "/name", name("X")).status())
                .isEqualTo(428);
    }

    @Test
    void a_choice_is_taken_back() {
        put("home-state", Map.of("state", "Kyrgyzstan"), version());
        assertThat(as(Role.ADMINISTRATOR)
                        .delete(CALL + "/home-state", "If-Match", "\"" + version() + "\"")
                        .status())
                .isEqualTo(200);
        assertThat(anonymous().get(CALL).json().has("homeState")).isFalse();
    }
}
