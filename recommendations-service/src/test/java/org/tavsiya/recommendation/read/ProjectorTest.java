package org.tavsiya.recommendation.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.tavsiya.ServiceTest;
import org.tavsiya.eventlog.Streams;
import org.tavsiya.recommendation.events.AssessmentCorrected;
import org.tavsiya.recommendation.events.AssessmentPublished;
import org.tavsiya.recommendation.events.AssessmentRetracted;
import org.tavsiya.recommendation.events.DemonstrationRemoved;
import org.tavsiya.recommendation.events.LifecycleChanged;
import org.tavsiya.recommendation.events.RecommendationEvent;
import org.tavsiya.recommendation.events.SourceTextRevised;
import org.tavsiya.recommendation.events.StatePositionRecorded;
import org.tavsiya.recommendation.events.ThemeTagged;
import org.tavsiya.recommendation.events.ThemeUntagged;
import org.tavsiya.recommendation.read.document.Evolution;
import org.tavsiya.recommendation.read.document.RecommendationDocument;
import org.tavsiya.recommendation.read.rows.RowStore;
import org.tavsiya.recommendation.read.rows.ViewPosition;
import org.tavsiya.recommendation.write.Incoming;
import org.tavsiya.views.ViewGeneration;
import org.tavsiya.views.ViewState;
import org.tavsiya.vocabulary.GradeSchemes;

/** The projector against a MongoDB server: what it writes depends on the events alone, not on how, how often or in which order they come. */
@Tag("contract")
class ProjectorTest extends ServiceTest {

    private static final LocalDate DAY = LocalDate.of(2018, 5, 14);
    private static final String A = "aaaaaaaa-0000-4000-8000-000000000001";
    private static final String B = "bbbbbbbb-0000-4000-8000-000000000002";
    private static final AtomicInteger GENERATIONS = new AtomicInteger(1000);

    /** An event with its place in its recommendation and in the log. */
    private record Fact(RecommendationEvent event, long sequence, long position) {
    }

    private MongoTemplate mongo;
    private ViewGeneration generation;
    private RecommendationProjector projector;
    private final AtomicInteger repairs = new AtomicInteger();

    @BeforeEach
    void fresh() {
        mongo = service.bean(MongoTemplate.class);
        generation = new ViewGeneration(GENERATIONS.incrementAndGet());
        repairs.set(0);
        projector = projector();
        projector.prepare();
    }

    private RecommendationProjector projector() {
        Evolution evolution = new Evolution(new GradeSchemes());
        return new RecommendationProjector(new Documents(mongo, generation), new SetAside(mongo, generation),
                service.bean(Streams.class), evolution, service.bean(RowStore.class), repairs::incrementAndGet);
    }

    @AfterEach
    void drop() {
        projector.drop();
        assertThat(mongo.collectionExists(collection())).isFalse();
        assertThat(new ViewPosition(mongo, generation).get().position()).isEqualTo(-1);
    }

    /** Two recommendations whose events alternate in the log. */
    private static List<Fact> log() {
        List<RecommendationEvent> a = List.of(imported(A), published(A, "a1", "NOT_IMPLEMENTED"), tagged(A), published(A, "a2", "FULLY_IMPLEMENTED"),
                corrected(A, "a3", "a2", "SUBSTANTIALLY_IMPLEMENTED"), retracted(A, "a3"), revised(A));
        List<RecommendationEvent> b = List.of(imported(B), position(B), published(B, "b1", "CONTRARY"), retracted(B, "b1"), untagged(B), superseded(B));
        List<Fact> log = new ArrayList<>();
        for (int i = 0; i < a.size(); i++) {
            log.add(new Fact(a.get(i), i, log.size()));
            if (i < b.size()) {
                log.add(new Fact(b.get(i), i, log.size()));
            }
        }
        return log;
    }

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
        assertThat(projector.setAside()).extracting(ViewState.SetAside::recommendationId).containsExactly(A, B);
        assertThat(repairs).hasValue(0);
        project(log());
        assertThat(documents()).isNotEqualTo(before).hasSize(2);
    }

    @Test
    void a_correction_takes_the_place_and_a_retraction_gives_it_back() {
        projectAll(imported(A), published(A, "a1", "NOT_IMPLEMENTED"), published(A, "a2", "FULLY_IMPLEMENTED"), corrected(A, "a3", "a2", "SUBSTANTIALLY_IMPLEMENTED"));
        assertThat(document(A).status).isEqualTo("SUBSTANTIALLY_IMPLEMENTED");
        assertThat(document(A).assessment().id()).isEqualTo("a3");
        project(List.of(new Fact(retracted(A, "a3"), 4, 4)));
        assertThat(document(A).status).isEqualTo("NOT_IMPLEMENTED");
        assertThat(document(A).assessment().id()).isEqualTo("a1");
        project(List.of(new Fact(retracted(A, "a1"), 5, 5)));
        assertThat(document(A).status).isEqualTo("NOT_ASSESSED");
        assertThat(document(A).assessment()).isNull();
        assertThat(document(A).history).hasSize(6).extracting(h -> h.correction()).containsExactly(false, false, false, true, true, true);
    }

    @Test
    void a_correction_of_an_older_assessment_leaves_the_newest_standing() {
        projectAll(imported(A), published(A, "a1", "NOT_IMPLEMENTED"), published(A, "a2", "FULLY_IMPLEMENTED"), corrected(A, "a3", "a1", "PARTIALLY_IMPLEMENTED"));
        assertThat(document(A).status).isEqualTo("FULLY_IMPLEMENTED");
        project(List.of(new Fact(retracted(A, "a2"), 4, 4)));
        assertThat(document(A).status).isEqualTo("PARTIALLY_IMPLEMENTED");
    }

    @Test
    void themes_of_analysts_outlive_a_reimport() {
        projectAll(imported(A), tagged(A), untagged(A), revised(A));
        assertThat(document(A).themes).containsExactly("Death penalty", "Torture");
        assertThat(document(A).sourceThemes).containsExactly("Conditions of detention", "Torture");
        assertThat(document(A).tagged).containsExactly("Death penalty");
        assertThat(document(A).untagged).containsExactly("Conditions of detention");
    }

    @Test
    void a_dated_position_outlives_the_undated_copy_of_the_source() {
        projectAll(imported(A), position(A), new SourceTextRevised(A, "run-2", "h2", Map.of("position", List.of()), Map.of("position", List.of("NOTED")), "importer"));
        assertThat(document(A).statePosition.value()).isEqualTo("SUPPORTED");
        assertThat(document(A).statePosition.undated()).isFalse();
    }

    @Test
    void a_dated_position_outlives_the_source_that_drops_its_copy() {
        projectAll(imported(A), position(A), new SourceTextRevised(A, "run-2", "h2", Map.of("position", List.of("NOTED")), Map.of("position", List.of()), "importer"));
        assertThat(document(A).statePosition.value()).isEqualTo("SUPPORTED");
    }

    @Test
    void what_was_removed_is_marked() {
        projectAll(imported(A), new DemonstrationRemoved(A, "admin"));
        assertThat(document(A).removed).isTrue();
    }

    private void projectAll(RecommendationEvent... events) {
        List<Fact> facts = new ArrayList<>();
        for (RecommendationEvent event : events) {
            facts.add(new Fact(event, facts.size(), facts.size()));
        }
        project(facts);
    }

    private void project(List<Fact> batch) {
        UnitOfWork<?> unit = DefaultUnitOfWork.startAndGet(new GenericEventMessage<>("batch"));
        unit.execute(() -> {
            batch.forEach(fact -> projector.on(fact.event(), fact.sequence(), Instant.ofEpochSecond(1_750_000_000L + fact.position()),
                    new GlobalSequenceTrackingToken(fact.position()), "event-" + fact.position(), unit));
            projector.batchEnds(unit);
        });
    }

    private String collection() {
        return generation.collection(RecommendationDocument.COLLECTION);
    }

    private Map<String, Document> documents() {
        Map<String, Document> documents = new TreeMap<>();
        mongo.getCollection(collection()).find().forEach((Document d) -> documents.put(d.getString("_id"), d));
        return documents;
    }

    private RecommendationDocument document(String id) {
        return mongo.findById(id, RecommendationDocument.class, collection());
    }

    private long position() {
        return new ViewPosition(mongo, generation).get().position();
    }

    private static RecommendationEvent imported(String id) {
        return Incoming.record().id(id).command().event();
    }

    private static AssessmentPublished published(String id, String assessmentId, String status) {
        return new AssessmentPublished(id, assessmentId, status, false, "Seen", null, DAY, DAY, "author", "reviewer", null,
                List.of(Map.of("title", "A law")), "List of issues", "CAT/C/TJK/Q/4", "1", null, "en", "reviewer", "REVIEWER");
    }

    private static AssessmentCorrected corrected(String id, String assessmentId, String wrong, String status) {
        return new AssessmentCorrected(id, assessmentId, wrong, status, false, "Misread", null, DAY, DAY, "author", "reviewer", null,
                List.of(), "List of issues", "CAT/C/TJK/Q/4", "1", null, "en", "reviewer", "REVIEWER", "The decree was not in force.");
    }

    private static AssessmentRetracted retracted(String id, String assessmentId) {
        return new AssessmentRetracted(id, assessmentId, "Source withdrawn", DAY, DAY, "author", "reviewer", null, null, "reviewer", "REVIEWER");
    }

    private static ThemeTagged tagged(String id) {
        return new ThemeTagged(id, "Death penalty", "Speaks of it", DAY, DAY, null, "author", "ANALYST");
    }

    private static ThemeUntagged untagged(String id) {
        return new ThemeUntagged(id, "Conditions of detention", "Does not speak of it", DAY, DAY, null, "author", "ANALYST");
    }

    private static SourceTextRevised revised(String id) {
        return new SourceTextRevised(id, "run-2", "h2", Map.of("themes", List.of("Conditions of detention")),
                Map.of("themes", List.of("Conditions of detention", "Torture")), "importer");
    }

    private static StatePositionRecorded position(String id) {
        return new StatePositionRecorded(id, "SUPPORTED", "Addendum", DAY, DAY, null, "A/HRC/19/3/Add.1", "5", null, "en", "author", "ANALYST");
    }

    private static LifecycleChanged superseded(String id) {
        return new LifecycleChanged(id, "SUPERSEDED", A, "Repeated", DAY, DAY, null, "author", "ANALYST");
    }
}
