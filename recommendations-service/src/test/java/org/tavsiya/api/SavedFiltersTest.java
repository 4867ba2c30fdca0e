package org.tavsiya.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tavsiya.Http;
import org.tavsiya.ServiceTest;
import org.tavsiya.account.Role;
import org.tavsiya.recommendation.write.Incoming;

/** A list is kept under a name, for oneself or for all who work here. */
@Tag("contract")
class SavedFiltersTest extends ServiceTest {

    private static final String SAVED = "/api/v1/saved-filters";

    @BeforeAll
    void open() {
        openAccounts();
        importAll(IntStream.range(0, 4)
                .mapToObj(i -> Incoming.record()
                        .id("eeeeeeee-0000-4000-8000-" + String.format("%012d", i))
                        .paragraph(String.valueOf(i + 1))
                        .body(i < 3 ? "CAT" : "CEDAW")
                        .build())
                .toList());
    }

    @Test
    void it_counts_what_it_finds_now_and_is_seen_by_whom_it_is_for() {
        Http.Answer own = save(Role.ANALYST, "Mine alone", false, Map.of("list", "untouched", "filter", cat()));
        assertThat(own.status()).as(own.body()).isEqualTo(201);
        assertThat(own.json().get("count").asInt()).isEqualTo(3);
        assertThat(own.json().get("filter").get("body").get(0).asString()).isEqualTo("CAT");
        Http.Answer shared = save(Role.ANALYST, "For all", true, Map.of("filter", Map.of("q", List.of("lawyers"))));
        assertThat(shared.status()).as(shared.body()).isEqualTo(201);
        String seen = as(Role.REVIEWER).get(SAVED).body();
        assertThat(seen).contains("For all").doesNotContain("Mine alone");
        String id = own.json().get("id").asString();
        assertThat(as(Role.REVIEWER).delete(SAVED + "/" + id).status()).isEqualTo(404);
        assertThat(as(Role.REVIEWER)
                        .delete(SAVED + "/" + shared.json().get("id").asString())
                        .status())
                .isEqualTo(409);
        assertThat(as(Role.ANALYST).delete(SAVED + "/" + id).status()).isEqualTo(204);
        assertThat(as(Role.ADMINISTRATOR)
                        .delete(SAVED + "/" + shared.json().get("id").asString())
                        .status())
                .isEqualTo(204);
        assertThat(anonymous().get(SAVED).status()).isEqualTo(401);
    }

    @Test
    void a_shared_name_is_taken_once_also_by_two_at_the_same_moment() {
        List<CompletableFuture<Http.Answer>> both = List.of(Role.ANALYST, Role.REVIEWER).stream()
                .map(role -> CompletableFuture.supplyAsync(() -> save(role, "One name", true, Map.of())))
                .toList();
        assertThat(both.stream().map(one -> one.join().status())).containsExactlyInAnyOrder(201, 409);
        Http.Answer other = save(Role.ADMINISTRATOR, "  one   NAME ", true, Map.of());
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.json().get("violations").get(0).get("code").asString()).isEqualTo("FilterNameIsFree");
        assertThat(save(Role.ADMINISTRATOR, "one name", false, Map.of()).status())
                .isEqualTo(201);
    }

    @Test
    void what_shows_another_day_or_nothing_known_is_not_kept() {
        assertThat(save(Role.ANALYST, "Past", false, Map.of("filter", Map.of("asOf", List.of("2020-01-01"))))
                        .status())
                .isEqualTo(400);
        assertThat(save(Role.ANALYST, "Words", false, Map.of("list", "untouched", "filter", Map.of("q", List.of("x"))))
                        .status())
                .isEqualTo(400);
        assertThat(save(Role.ANALYST, "\u202E", false, Map.of()).status()).isEqualTo(409);
    }

    private static Map<String, List<String>> cat() {
        return Map.of("body", List.of("CAT"));
    }

    private Http.Answer save(Role role, String name, boolean shared, Map<String, Object> what) {
        Map<String, Object> body = new java.util.TreeMap<>(what);
        body.put("name", name);
        body.put("shared", shared);
        return as(role).post(SAVED, body);
    }
}
