package org.tavsiya.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tavsiya.ServiceTest;
import org.tavsiya.account.Actor;
import org.tavsiya.demonstration.Demonstration;
import org.tavsiya.imports.events.ImportRemoved;
import org.tavsiya.recommendation.write.Incoming;
import org.tavsiya.rules.RuleBroken;

/** Demonstration data and real records, whoever comes first and however late the second one's batches are. */
@Tag("contract")
class NeverTogetherTest extends ServiceTest {

    @Test
    void whoever_is_second_is_refused_in_every_order_of_calls() {
        ImportRuns runs = service.bean(ImportRuns.class);
        Demonstration demonstration = service.bean(Demonstration.class);
        String early = runs.start("UHRI_JSON", "early.json", 1, ImportFilter.NONE, "test", Actor.SYSTEM)
                .runId();
        ImportReport loaded = demonstration.load(Actor.SYSTEM);
        ImportBatch batch = new ImportBatch(
                0,
                1,
                1,
                0,
                List.of(Incoming.record()
                        .id("dddddddd-0000-4000-8000-000000000001")
                        .build()),
                List.of());

        refused("NoDemonstrationBeside", () -> runs.take(early, batch, Actor.SYSTEM));
        refused(
                "NoDemonstrationBeside",
                () -> runs.start("UHRI_JSON", "late.json", 1, ImportFilter.NONE, "test", Actor.SYSTEM));
        refused("NoDemonstrationBeside", () -> demonstration.load(Actor.SYSTEM));
        assertThat(real()).isZero();

        demonstration.remove(Actor.SYSTEM);
        assertThat(service.bean(org.axonframework.eventsourcing.eventstore.EventStore.class)
                        .readEvents(loaded.runId())
                        .asStream()
                        .reduce((a, b) -> b)
                        .orElseThrow()
                        .getPayload())
                .isEqualTo(new ImportRemoved(loaded.runId(), Actor.SYSTEM.id()));
        CompletableFuture<ImportReport> second = new TransactionTemplate(service.bean(PlatformTransactionManager.class))
                .execute(open -> {
                    assertThat(runs.take(early, batch, Actor.SYSTEM).added()).isEqualTo(1);
                    // Begins while the batch is not committed, and has to wait for it.
                    return CompletableFuture.supplyAsync(() -> demonstration.load(Actor.SYSTEM));
                });
        assertThatExceptionOfType(java.util.concurrent.CompletionException.class)
                .isThrownBy(second::join)
                .withRootCauseInstanceOf(RuleBroken.class);
        assertThat(real()).isEqualTo(1);
        assertThat(demonstration.loaded()).isFalse();
    }

    private long real() {
        return service.bean(JdbcTemplate.class)
                .queryForObject(
                        "select count(*) from source_record s join import_run r on r.run_id = s.run_id where r.format <> 'demonstration'",
                        Long.class);
    }

    private void refused(String rule, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        long before = events();
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(call)
                .extracting(RuleBroken::code)
                .isEqualTo(rule);
        assertThat(events()).isEqualTo(before);
    }
}
