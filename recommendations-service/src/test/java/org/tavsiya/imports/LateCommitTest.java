package org.tavsiya.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tavsiya.Http;
import org.tavsiya.ServiceTest;
import org.tavsiya.account.Actor;
import org.tavsiya.account.Role;
import org.tavsiya.recommendation.write.Incoming;

/** A batch takes its places in the log first and is committed last: somebody's change in between must not hide it. */
@Tag("contract")
class LateCommitTest extends ServiceTest {

    private static final String EDITED = "aaaaaaaa-0000-4000-8000-000000000001";
    private static final String LATE = "aaaaaaaa-0000-4000-8000-000000000002";

    @Test
    void what_is_committed_late_is_shown_and_counted() {
        openAccounts();
        importAll(List.of(Incoming.record().id(EDITED).build()));
        ImportRuns runs = service.bean(ImportRuns.class);
        Actor analyst = new Actor("analyst-id", Role.ANALYST);
        String run = startImport();

        String etag = new TransactionTemplate(service.bean(PlatformTransactionManager.class)).execute(open -> {
            runs.take(run, new ImportBatch(0, 1, 1, 0, List.of(Incoming.record().id(LATE).paragraph("13").build()), List.of()), analyst);
            Http.Answer edit = as(Role.ANALYST).post("/api/v1/recommendations/" + EDITED + "/themes",
                    Map.of("theme", "Death penalty", "statement", statement("2018-07-01")), "If-Match", "\"0\"");
            assertThat(edit.status()).as(edit.body()).isEqualTo(200);
            Http.Answer before = anonymous().get("/api/v1/recommendations");
            assertThat(before.json().get("total").asInt()).isEqualTo(1);
            assertThat(anonymous().get("/api/v1/progress").json().get("total").get("n").asInt()).isEqualTo(1);
            return before.header("ETag");
        });
        service.awaitRecommendation(LATE);

        Http.Answer list = anonymous().get("/api/v1/recommendations", "If-None-Match", etag);
        assertThat(list.status()).as("the reader's copy is out of date").isEqualTo(200);
        assertThat(list.json().get("total").asInt()).isEqualTo(2);
        assertThat(anonymous().get("/api/v1/progress").json().get("total").get("n").asInt()).isEqualTo(2);

        String recorded = anonymous().get("/api/v1/recommendations?sort=recorded").body();
        String header = list.header("ETag");
        as(Role.ADMINISTRATOR).post("/api/v1/views/rebuild", null);
        service.awaitViews();
        assertThat(anonymous().get("/api/v1/recommendations?sort=recorded").body()).isEqualTo(recorded);
        assertThat(anonymous().get("/api/v1/recommendations").header("ETag")).isEqualTo(header);
    }
}
