package org.tavsiya.recommendation.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import org.tavsiya.Http;
import org.tavsiya.ServiceTest;
import org.tavsiya.account.Role;
import org.tavsiya.recommendation.events.LifecycleChanged;
import org.tavsiya.recommendation.read.brokenchains.BrokenChain;
import org.tavsiya.recommendation.read.brokenchains.BrokenChains;
import org.tavsiya.recommendation.read.rows.RowStore;
import org.tavsiya.recommendation.write.Incoming;

/** Chains of successors: what the rules refuse, and what the desk is told where one broke all the same. */
@Tag("contract")
class BrokenChainsTest extends ServiceTest {

    private int number;
    private String a;
    private String b;
    private String c;

    @BeforeAll
    void open() {
        openAccounts();
    }

    @BeforeEach
    void three() {
        a = imported();
        b = imported();
        c = imported();
    }

    private String imported() {
        String id = "cccccccc-0000-4000-8000-" + String.format("%012d", ++number);
        importAll(List.of(
                Incoming.record().id(id).paragraph(String.valueOf(number)).build()));
        return id;
    }

    @Test
    void a_ring_of_three_is_refused_at_its_last_step() {
        assertThat(supersede(a, b).status()).isEqualTo(200);
        assertThat(supersede(b, c).status()).isEqualTo(200);
        Http.Answer ring = supersede(c, a);
        assertThat(ring.status()).isEqualTo(409);
        assertThat(ring.json().get("rule").asString()).isEqualTo("SuccessorCounts");
        assertThat(ring.json().get("detail").asString())
                .isEqualTo(a + " is SUPERSEDED itself and counts no more; name the last of its chain, " + c + ".");
        assertThat(broken()).isEmpty();
    }

    @Test
    void two_do_not_supersede_each_other() {
        supersede(a, b);
        assertThat(supersede(b, a).json().get("rule").asString()).isEqualTo("SuccessorCounts");
        Http.Answer linked = link(a, c, version(a));
        assertThat(linked.json().get("rule").asString()).isEqualTo("NewerCounts");
    }

    @Test
    void nothing_is_superseded_by_what_is_not_there_or_does_not_apply() {
        assertThat(supersede(a, "ffffffff-0000-4000-8000-000000000000")
                        .json()
                        .get("rule")
                        .asString())
                .isEqualTo("SuccessorExists");
        assertThat(change(b, Map.of("lifecycle", "NOT_APPLICABLE", "statement", statement("2018-07-01")))
                        .status())
                .isEqualTo(200);
        assertThat(supersede(a, b).json().get("rule").asString()).isEqualTo("SuccessorCounts");
    }

    @Test
    void a_chain_whose_end_no_longer_applies_is_told() {
        supersede(a, b);
        supersede(b, c);
        change(c, Map.of("lifecycle", "NOT_APPLICABLE", "statement", statement("2018-07-01")));
        assertThat(broken()).containsExactlyInAnyOrder(a + " NOT_APPLICABLE", b + " NOT_APPLICABLE");
        change(c, Map.of("lifecycle", "ACTIVE", "statement", statement("2018-07-01")));
        assertThat(broken()).isEmpty();
    }

    @Test
    void of_two_that_supersede_each_other_at_the_same_moment_one_is_refused() {
        for (int round = 0; round < 5; round++) {
            String one = imported();
            String other = imported();
            List<Integer> answers = Stream.of(List.of(one, other), List.of(other, one))
                    .parallel()
                    .map(pair -> supersede(pair.get(0), pair.get(1)).status())
                    .sorted()
                    .toList();
            assertThat(answers).containsExactly(200, 409);
        }
        assertThat(broken()).isEmpty();
    }

    /** Each of three links locks two recommendations: whoever comes in between waits, and nobody for somebody who waits for them. */
    @Test
    void of_three_that_are_linked_to_a_ring_at_the_same_moment_one_counts() {
        for (int round = 0; round < 10; round++) {
            List<String> three = List.of(imported(), imported(), imported());
            List<Integer> answers = Stream.of(List.of(0, 1), List.of(1, 2), List.of(2, 0))
                    .parallel()
                    .map(pair -> link(three.get(pair.get(0)), three.get(pair.get(1)), "\"0\"")
                            .status())
                    .toList();
            assertThat(answers).containsOnly(200, 409).contains(200);
        }
        assertThat(broken()).isEmpty();
    }

    /** As logs of before these rules hold them. */
    @Test
    void rings_and_gaps_of_earlier_days_are_told() {
        put(a, b);
        put(b, c);
        put(c, a);
        String lost = imported();
        put(lost, "ffffffff-0000-4000-8000-000000000000");
        service.awaitViews();
        assertThat(broken()).containsExactlyInAnyOrder(a + " RING", b + " RING", c + " RING", lost + " MISSING");
        for (String id : List.of(a, b, c, lost)) {
            change(id, Map.of("lifecycle", "ACTIVE", "statement", statement("2018-07-01")));
        }
    }

    private void put(String id, String successor) {
        EventStore log = service.bean(EventStore.class);
        service.bean(TransactionTemplate.class)
                .executeWithoutResult(t -> log.publish(new GenericDomainEventMessage<>(
                        "recommendation",
                        id,
                        log.lastSequenceNumberFor(id).orElseThrow() + 1,
                        new LifecycleChanged(
                                id,
                                "SUPERSEDED",
                                successor,
                                "Repeated",
                                java.time.LocalDate.of(2018, 7, 1),
                                java.time.LocalDate.of(2018, 7, 1),
                                null,
                                "author",
                                "ANALYST"))));
    }

    private List<String> broken() {
        service.awaitViews();
        return service.bean(BrokenChains.class).of(service.bean(RowStore.class).snapshot()).stream()
                .map((BrokenChain chain) -> chain.id() + " " + chain.why())
                .toList();
    }

    private Http.Answer supersede(String id, String successor) {
        return change(
                id, Map.of("lifecycle", "SUPERSEDED", "supersededBy", successor, "statement", statement("2018-07-01")));
    }

    private Http.Answer change(String id, Map<String, ?> body) {
        return as(Role.ANALYST).post("/api/v1/recommendations/" + id + "/lifecycle", body, "If-Match", version(id));
    }

    private Http.Answer link(String newer, String older, String version) {
        return as(Role.ANALYST)
                .post(
                        "/api/v1/recommendations/" + newer + "/links",
                        Map.of("kind", "REPLACES", "olderId", older, "statement", statement("2018-07-01")),
                        "If-Match",
                        version);
    }

    private String version(String id) {
        return "\"" + service.bean(EventStore.class).lastSequenceNumberFor(id).orElseThrow() + "\"";
    }
}
