package org.tavsiya.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tavsiya.ServiceTest;
import org.tavsiya.rules.RuleBroken;

/** What is typed is kept, never over something newer, and goes without a trace. */
@Tag("contract")
class DraftsTest extends ServiceTest {

    private static final Map<String, String> ONE = Map.of("reason", "One");
    private static final Map<String, String> TWO = Map.of("reason", "Two");

    private Drafts drafts;

    @BeforeAll
    void open() {
        drafts = service.bean(Drafts.class);
    }

    @Test
    void a_draft_is_its_authors_alone() {
        drafts.save(key("a", "r1"), 0, ONE, null);
        assertThat(drafts.find(key("b", "r1"))).isEmpty();
        assertThat(drafts.of("b")).isEmpty();
        assertThat(drafts.of("a")).singleElement().satisfies(d -> {
            assertThat(d.fields()).isEqualTo(ONE);
            assertThat(d.version()).isEqualTo(1);
        });
    }

    @Test
    void whoever_saves_over_what_they_did_not_see_is_told_what_stands() {
        DraftKey key = key("c", "r1");
        drafts.save(key, 0, ONE, null);
        drafts.save(key, 1, TWO, null);
        assertThatThrownBy(() -> drafts.save(key, 1, Map.of("reason", "Three"), null))
                .isInstanceOfSatisfying(
                        DraftMovedOn.class, e -> assertThat(e.stands().fields()).isEqualTo(TWO));
        assertThat(drafts.find(key).orElseThrow().fields()).isEqualTo(TWO);
        assertThatThrownBy(() -> drafts.save(key("c", "r2"), 4, ONE, null))
                .isInstanceOfSatisfying(
                        DraftMovedOn.class, e -> assertThat(e.stands()).isNull());
    }

    @Test
    void the_same_sent_again_is_saved_once() {
        DraftKey key = key("d", "r1");
        drafts.save(key, 0, ONE, null);
        drafts.save(key, 1, TWO, null);
        assertThat(drafts.save(key, 1, TWO, null).version()).isEqualTo(2);
        assertThat(drafts.save(key, 0, TWO, null).version()).isEqualTo(2);
    }

    @Test
    void undo_and_redo_go_through_its_states_and_typing_anew_ends_what_was_undone() {
        DraftKey key = key("e", "r1");
        drafts.save(key, 0, ONE, null);
        drafts.save(key, 1, TWO, null);
        Draft undone = drafts.undo(key, 2);
        assertThat(undone.fields()).isEqualTo(ONE);
        assertThat(undone.undoable()).isFalse();
        assertThat(undone.redoable()).isTrue();
        assertThat(drafts.undo(key, 3).version()).as("nothing before it").isEqualTo(3);
        Draft again = drafts.redo(key, 3);
        assertThat(again.fields()).isEqualTo(TWO);
        Draft back = drafts.undo(key, again.version());
        Draft anew = drafts.save(key, back.version(), Map.of("reason", "Three"), null);
        assertThat(anew.redoable()).isFalse();
        assertThatThrownBy(() -> drafts.undo(key, 1)).isInstanceOf(DraftMovedOn.class);
    }

    @Test
    void undo_goes_back_a_hundred_steps_and_no_more_are_kept() {
        DraftKey key = key("f", "r1");
        IntStream.range(0, Drafts.STEPS + 20).forEach(i -> drafts.save(key, i, Map.of("reason", "Text " + i), null));
        assertThat(steps("f")).isEqualTo(Drafts.STEPS);
        drafts.forget(key);
        assertThat(steps("f")).isZero();
        assertThat(drafts.find(key)).isEmpty();
    }

    @Test
    void it_is_no_place_for_files() {
        assertThatThrownBy(() -> drafts.save(key("g", "r1"), 0, Map.of("reason", "x".repeat(100_001)), null))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("100000 characters");
        assertThat(drafts.of("g")).isEmpty();
    }

    @Test
    void no_event_is_written_for_it() {
        long before = events();
        drafts.save(key("h", "r1"), 0, ONE, null);
        drafts.forget(key("h", "r1"));
        assertThat(events()).isEqualTo(before);
    }

    private int steps(String account) {
        return service.bean(JdbcTemplate.class)
                .queryForObject("select count(*) from draft_step where account_id = ?", Integer.class, account);
    }

    private static DraftKey key(String account, String recommendation) {
        return new DraftKey(account, recommendation, "assessment");
    }
}
