package org.tavsiya.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tavsiya.RunningService;
import org.tavsiya.account.Actor;
import org.tavsiya.account.Role;
import org.tavsiya.imports.ImportFilter;
import org.tavsiya.imports.ImportRuns;
import org.tavsiya.recommendation.read.rows.RowStore;

/** A start that asks for the demonstration set: of a new register, of one that has it or had it, and of one that holds other things. */
@Tag("contract")
@ExtendWith(OutputCaptureExtension.class)
class AtFirstStartTest {

    private static final String ASKED = "--tavsiya.demonstration=true";
    private static final String LEFT_ALONE = "tavsiya.demonstration changes nothing here";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final RunningService service = new RunningService();

    @AfterEach
    void destroy() {
        service.destroy();
    }

    private long events() {
        return service.bean(JdbcTemplate.class).queryForObject("select count(*) from domain_event", Long.class);
    }

    private int shown() {
        service.awaitViews();
        return service.bean(RowStore.class).snapshot().rows().size();
    }

    private void untouchedByAnotherStart(CapturedOutput output) {
        long before = events();
        service.stop();
        int said = output.getOut().length();
        service.start(ASKED);
        await().atMost(PATIENCE).until(() -> output.getOut().substring(said).contains(LEFT_ALONE));
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void a_new_register_begins_with_the_set_and_no_later_start_loads_it_again(CapturedOutput output) {
        service.start(ASKED);
        Demonstration demonstration = service.bean(Demonstration.class);
        await().atMost(PATIENCE).until(demonstration::loaded);
        await().atMost(PATIENCE).until(() -> output.getOut().contains("The demonstration set is loaded: 152"));
        assertThat(shown()).isEqualTo(152);

        untouchedByAnotherStart(output);
        assertThat(shown()).isEqualTo(152);

        service.bean(Demonstration.class).remove(new Actor("admin", Role.ADMINISTRATOR));
        untouchedByAnotherStart(output);
        assertThat(service.bean(Demonstration.class).loaded()).isFalse();
        assertThat(shown()).isZero();
    }

    @Test
    void a_register_that_holds_anything_is_left_alone_and_one_that_was_not_asked_stays_empty(CapturedOutput output) {
        service.start();
        assertThat(service.context().getBeansOfType(AtFirstStart.class)).isEmpty();
        assertThat(events()).isZero();
        service.bean(ImportRuns.class).start("UHRI_JSON", "export.json", 1, ImportFilter.NONE, "test", Actor.SYSTEM);
        assertThat(events()).isEqualTo(1);

        untouchedByAnotherStart(output);
        assertThat(service.bean(Demonstration.class).loaded()).isFalse();
        assertThat(shown()).isZero();
    }
}
