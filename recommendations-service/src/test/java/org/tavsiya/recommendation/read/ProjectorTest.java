package org.tavsiya.recommendation.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tavsiya.views.ViewState;

/** Events come twice, late, in disorder or not at all, and the documents are those of the log. */
@Tag("contract")
class ProjectorTest extends ProjectingTest {

    @Test
    void one_batch_or_many_give_the_same_documents() {
        List<Fact> log = log();
        project(log);
        Map<String, Document> atOnce = documents();
        drop();
        fresh();
        log.forEach(fact -> project(List.of(fact)));
        assertThat(documents()).isEqualTo(atOnce);
        assertThat(position()).isEqualTo(log.size() - 1L);
    }

    @Test
    void everything_again_changes_nothing() {
        project(log());
        Map<String, Document> before = documents();
        project(log());
        log().forEach(fact -> project(List.of(fact)));
        assertThat(documents()).isEqualTo(before);
        assertThat(position()).isEqualTo(log().size() - 1L);
    }

    @Test
    void a_batch_that_overlaps_the_last_one_adds_only_what_is_new() {
        project(log());
        Map<String, Document> whole = documents();
        drop();
        fresh();
        project(log().subList(0, 8));
        project(log().subList(4, log().size()));
        assertThat(documents()).isEqualTo(whole);
    }

    @Test
    void older_events_after_newer_ones_change_nothing() {
        project(log());
        Map<String, Document> before = documents();
        List<Fact> backwards = new ArrayList<>(log());
        Collections.reverse(backwards);
        project(backwards);
        backwards.forEach(fact -> project(List.of(fact)));
        assertThat(documents()).isEqualTo(before);
        assertThat(position()).isEqualTo(log().size() - 1L);
    }

    @Test
    void a_batch_in_disorder_gives_the_same_documents() {
        project(log());
        Map<String, Document> inOrder = documents();
        drop();
        fresh();
        List<Fact> backwards = new ArrayList<>(log());
        Collections.reverse(backwards);
        project(backwards);
        assertThat(documents()).isEqualTo(inOrder);
        assertThat(position()).isEqualTo(log().size() - 1L);
    }

    @Test
    void an_event_before_its_predecessor_is_not_written_and_what_the_log_does_not_hold_is_set_aside() {
        project(log().subList(0, 2));
        Map<String, Document> before = documents();
        project(log().subList(4, 6));
        assertThat(documents()).isEqualTo(before);
        assertThat(projector.setAside())
                .extracting(ViewState.SetAside::recommendationId)
                .containsExactly(A, B);
        assertThat(repairs).hasValue(0);
        project(log());
        assertThat(documents()).isNotEqualTo(before).hasSize(2);
    }

    private Map<String, Document> documents() {
        Map<String, Document> documents = new TreeMap<>();
        mongo.getCollection(collection()).find().forEach((Document d) -> documents.put(d.getString("_id"), d));
        return documents;
    }
}
