package org.tavsiya.web.desk.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tavsiya.account.Actor;
import org.tavsiya.account.Role;
import org.tavsiya.api.Changes;
import org.tavsiya.imports.ImportBatch;
import org.tavsiya.imports.ImportFilter;
import org.tavsiya.imports.ImportRuns;
import org.tavsiya.recommendation.Clocks;
import org.tavsiya.recommendation.Lifecycle;
import org.tavsiya.recommendation.Source;
import org.tavsiya.recommendation.read.showrecommendation.ShowRecommendation;
import org.tavsiya.recommendation.write.changelifecycle.ChangeLifecycle;
import org.tavsiya.recommendation.write.importfromsource.IncomingRecord;
import org.tavsiya.recommendation.write.model.Assertion;
import org.tavsiya.web.desk.DeskTest;

class BrokenChainsOnTheDeskTest extends DeskTest {

    private static final LocalDate DAY = LocalDate.of(2020, 1, 2);

    @Autowired
    private ImportRuns runs;

    @Autowired
    private ShowRecommendation show;

    @Autowired
    private Changes changes;

    @Test
    void whoever_is_left_out_for_nothing_is_named_on_the_desk() throws Exception {
        String older = imported("5");
        String newer = imported("6");
        change(older, Lifecycle.SUPERSEDED, newer);
        assertThat(desk.page(Role.ANALYST, "/en/desk")).doesNotContain("Broken chains");
        change(newer, Lifecycle.NOT_APPLICABLE, null);
        assertThat(desk.page(Role.ANALYST, "/en/desk"))
                .contains(
                        "Broken chains",
                        "1 recommendation is left out of the figures",
                        "/en/desk/recommendations/" + older,
                        "its chain ends in a recommendation that is no longer applicable");
        assertThat(desk.page(Role.ANALYST, "/ru/desk")).contains("Разорванные цепочки", "1 рекомендация не входит");
        assertThat(desk.page(Role.ANALYST, "/tg/desk")).contains("Занҷирҳои канда");
        change(newer, Lifecycle.ACTIVE, null);
        assertThat(desk.page(Role.ANALYST, "/en/desk")).doesNotContain("Broken chains");
    }

    private void change(String id, Lifecycle to, String successor) {
        changes.send(new ChangeLifecycle(
                id,
                null,
                to,
                successor,
                new Assertion(
                        new Clocks(DAY, DAY),
                        "Repeated.",
                        new Source("Own reading", null, null, null, null),
                        desk.actor(Role.ANALYST),
                        DAY)));
    }

    private String imported(String paragraph) {
        String id = UUID.randomUUID().toString();
        Actor by = desk.actor(Role.ADMINISTRATOR);
        var run = runs.start("uhri-json", "typed.json", 1, ImportFilter.NONE, "test", by);
        runs.take(
                run.runId(),
                new ImportBatch(
                        0,
                        1,
                        1,
                        0,
                        List.of(new IncomingRecord(
                                id,
                                null,
                                "CAT/C/TJK/CO/3",
                                paragraph,
                                null,
                                null,
                                "Keep records.",
                                "RECOMMENDATION",
                                "CAT",
                                List.of("Tajikistan"),
                                false,
                                List.of(),
                                List.of("Conditions of detention"),
                                List.of(),
                                List.of(),
                                LocalDate.of(2018, 6, 18),
                                null,
                                null,
                                null,
                                null,
                                List.of(),
                                List.of(),
                                List.of(),
                                "{}",
                                id,
                                null,
                                null)),
                        List.of()),
                by);
        runs.complete(run.runId(), by);
        await().until(() -> show.version(id).isPresent());
        return id;
    }
}
