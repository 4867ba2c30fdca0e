package org.tavsiya.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tavsiya.ServiceTest;
import org.tavsiya.account.Actor;
import org.tavsiya.account.Role;
import org.tavsiya.demonstration.Demonstration;
import org.tavsiya.rules.RuleBroken;

/** What the copies agree upon: who is first decides, and views that no longer fit the program or the log are built anew by themselves. */
@Tag("contract")
class AgreementTest extends ServiceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    Path folder;

    @BeforeAll
    void fill() {
        service.bean(Demonstration.class).load(new Actor("admin", Role.ADMINISTRATOR));
        service.awaitViews();
    }

    private Views views() {
        return service.bean(Views.class);
    }

    private GenerationTable table() {
        return service.bean(GenerationTable.class);
    }

    private Generations seen() {
        return table().read().orElseThrow();
    }

    @Test
    void of_two_that_saw_the_same_only_the_first_changes_it() {
        Generations seen = seen();
        assertThat(table().change(seen, seen.repaired())).isTrue();
        assertThat(table().change(seen, seen.repaired())).isFalse();
        assertThat(seen().answering().repairs()).isEqualTo(seen.answering().repairs() + 1);
        assertThat(table().create(Generations.first(99, "any"))).isFalse();
    }

    @Test
    void a_second_rebuild_is_refused_whichever_copy_runs_the_first() {
        int before = views().current().number();
        Generations seen = seen();
        assertThat(table().change(
                                seen,
                                seen.rebuilding(
                                        table().unused(before + 1),
                                        service.bean(ViewRuns.class).format(),
                                        service.clock().instant())))
                .isTrue();
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> service.bean(Agreement.class).rebuild(seen))
                .extracting(RuleBroken::code)
                .isEqualTo("RebuildIsRunning");
        Awaitility.await().atMost(PATIENCE).until(() -> views().current().number() > before);
        service.awaitViews();
        Awaitility.await().atMost(PATIENCE).until(() -> seen().retired().isEmpty());
    }

    @Test
    void views_of_another_format_are_built_anew_while_they_answer() {
        int before = views().current().number();
        Generations seen = seen();
        table().change(
                        seen,
                        new Generations(
                                seen.revision() + 1,
                                seen.answering(),
                                "recommendations-0",
                                true,
                                null,
                                seen.retired()));
        Generations now = service.bean(Agreement.class).begin(() -> Long.MAX_VALUE);
        assertThat(now.answering().number()).isEqualTo(before);
        assertThat(now.complete()).isTrue();
        assertThat(now.rebuild().format())
                .isEqualTo(service.bean(ViewRuns.class).format());
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> views().current().number() == now.rebuild().number());
        assertThat(seen().format()).isEqualTo(service.bean(ViewRuns.class).format());
        assertThat(service.bean(Agreement.class).begin(() -> Long.MAX_VALUE).rebuild())
                .isNull();
    }

    @Test
    void an_older_backup_whose_places_were_used_again_is_noticed() {
        int before = views().current().number();
        JdbcTemplate sql = service.bean(JdbcTemplate.class);
        sql.update("update domain_event set event_id = 'another event at the same place' where global_index ="
                + " (select max(global_index) from domain_event where aggregate_type = 'recommendation')");
        Awaitility.await().atMost(PATIENCE).until(() -> views().current().number() > before);
        service.awaitViews();
        assertThat(service.bean(ViewRuns.class).fitTheLog(views().current().number(), () -> Long.MAX_VALUE))
                .isTrue();
        assertThat(service.bean(ViewRuns.class).fitTheLog(views().current().number(), () -> 5))
                .as("views further than the log")
                .isFalse();
    }

    @Test
    void a_copy_keeps_its_name_and_two_on_one_folder_are_told_apart() throws IOException {
        CopyName first = new CopyName("", folder);
        CopyName beside = new CopyName("", folder);
        assertThat(List.of(beside.name(), new CopyName("mine", folder).name())).doesNotContain(first.name());
        first.destroy();
        CopyName again = new CopyName("", folder);
        assertThat(again.name()).isEqualTo(first.name());
        again.destroy();
    }
}
