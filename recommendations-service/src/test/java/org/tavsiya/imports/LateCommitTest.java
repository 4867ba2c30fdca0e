package org.tavsiya.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tavsiya.Http;
import org.tavsiya.ServiceTest;
import org.tavsiya.account.Actor;
import org.tavsiya.account.Role;
import org.tavsiya.recommendation.write.Incoming;

/** Somebody's change while a batch is being committed must not overtake it, or the views would pass the batch by. */
@Tag("contract")
class LateCommitTest extends ServiceTest {

    private static final String EDITED = "aaaaaaaa-0000-4000-8000-000000000001";
    private static final String LATE = "aaaaaaaa-0000-4000-8000-000000000002";

    @Test
    void what_took_its_place_first_is_committed_first() {
        openAccounts();
        importAll(List.of(Incoming.record().id(EDITED).build()));
        ImportRuns runs = service.bean(ImportRuns.class);
        String run = startImport();

        CompletableFuture<Http.Answer> edit = new TransactionTemplate(service.bean(PlatformTransactionManager.class))
                .execute(open -> {
                    runs.take(
                            run,
                            new ImportBatch(
                                    0,
                                    1,
                                    1,
                                    0,
                                    List.of(Incoming.record()
                                            .id(LATE)
                                            .paragraph("13")
                                            .build()),
                                    List.of()),
                            new Actor("analyst-id", Role.ANALYST));
                    CompletableFuture<Http.Answer> change = CompletableFuture.supplyAsync(() -> as(Role.ANALYST)
                            .post(
                                    "/api/v1/recommendations/" + EDITED + "/themes",
                                    Map.of("theme", "Death penalty", "statement", statement("2018-07-01")),
                                    "If-Match",
                                    "\"0\""));
                    // However long this waits, the change cannot be recorded before the batch; half a second is enough
                    // to see one that could.
                    assertThatExceptionOfType(TimeoutException.class)
                            .isThrownBy(() -> change.get(500, TimeUnit.MILLISECONDS));
                    return change;
                });
        assertThat(edit.join().status()).as(edit.join().body()).isEqualTo(200);
        service.awaitViews();

        assertThat(service.bean(JdbcTemplate.class)
                        .queryForList(
                                "select aggregate_id from domain_event where aggregate_type = 'recommendation' order by global_index",
                                String.class))
                .containsExactly(EDITED, LATE, EDITED);
        assertThat(anonymous()
                        .get("/api/v1/recommendations")
                        .json()
                        .get("total")
                        .asInt())
                .isEqualTo(2);
        assertThat(anonymous()
                        .get("/api/v1/progress")
                        .json()
                        .get("total")
                        .get("n")
                        .asInt())
                .isEqualTo(2);
    }
}
