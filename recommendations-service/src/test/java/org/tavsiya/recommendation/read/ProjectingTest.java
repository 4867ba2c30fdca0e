package org.tavsiya.recommendation.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.tavsiya.ServiceTest;
import org.tavsiya.eventlog.Streams;
import org.tavsiya.recommendation.events.AssessmentCorrected;
import org.tavsiya.recommendation.events.AssessmentPublished;
import org.tavsiya.recommendation.events.AssessmentRetracted;
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
import org.tavsiya.vocabulary.GradeSchemes;

/** A projector on a generation of its own, fed with batches by hand. */
abstract class ProjectingTest extends ServiceTest {

    static final LocalDate DAY = LocalDate.of(2018, 5, 14);
    static final String A = "aaaaaaaa-0000-4000-8000-000000000001";
    static final String B = "bbbbbbbb-0000-4000-8000-000000000002";
    static final AtomicInteger GENERATIONS = new AtomicInteger(1000);

    /** An event with its place in its recommendation and in the log. */
    record Fact(RecommendationEvent event, long sequence, long position) {}

    MongoTemplate mongo;
    ViewGeneration generation;
    RecommendationProjector projector;
    final AtomicInteger repairs = new AtomicInteger();

    @BeforeEach
    void fresh() {
        mongo = service.bean(MongoTemplate.class);
        generation = new ViewGeneration(GENERATIONS.incrementAndGet());
        repairs.set(0);
        projector = projector();
        projector.prepare();
    }

    RecommendationProjector projector() {
        Evolution evolution = new Evolution(new GradeSchemes());
        return new RecommendationProjector(
                new Documents(mongo, generation),
                new SetAside(mongo, generation),
                service.bean(Streams.class),
                evolution,
                service.bean(RowStore.class),
                repairs::incrementAndGet);
    }

    @AfterEach
    void drop() {
        projector.drop();
        assertThat(mongo.collectionExists(collection())).isFalse();
        assertThat(new ViewPosition(mongo, generation).get().position()).isEqualTo(-1);
    }

    /** Two recommendations whose events alternate in the log. */
    static List<Fact> log() {
        List<RecommendationEvent> a = List.of(
                imported(A),
                published(A, "a1", "NOT_IMPLEMENTED"),
                tagged(A),
                published(A, "a2", "FULLY_IMPLEMENTED"),
                corrected(A, "a3", "a2", "SUBSTANTIALLY_IMPLEMENTED"),
                retracted(A, "a3"),
                revised(A));
        List<RecommendationEvent> b = List.of(
                imported(B),
                position(B),
                published(B, "b1", "CONTRARY"),
                retracted(B, "b1"),
                untagged(B),
                superseded(B));
        List<Fact> log = new ArrayList<>();
        for (int i = 0; i < a.size(); i++) {
            log.add(new Fact(a.get(i), i, log.size()));
            if (i < b.size()) {
                log.add(new Fact(b.get(i), i, log.size()));
            }
        }
        return log;
    }

    void project(List<Fact> batch) {
        UnitOfWork<?> unit = DefaultUnitOfWork.startAndGet(new GenericEventMessage<>("batch"));
        unit.execute(() -> {
            batch.forEach(fact -> projector.on(
                    fact.event(),
                    fact.sequence(),
                    Instant.ofEpochSecond(1_750_000_000L + fact.position()),
                    new GlobalSequenceTrackingToken(fact.position()),
                    "event-" + fact.position(),
                    unit));
            projector.batchEnds(unit);
        });
    }

    String collection() {
        return generation.collection(RecommendationDocument.COLLECTION);
    }

    long position() {
        return new ViewPosition(mongo, generation).get().position();
    }

    static RecommendationEvent imported(String id) {
        return Incoming.record().id(id).command().event();
    }

    static AssessmentPublished published(String id, String assessmentId, String status) {
        return new AssessmentPublished(
                id,
                assessmentId,
                status,
                false,
                "Seen",
                null,
                DAY,
                DAY,
                "author",
                "reviewer",
                null,
                List.of(Map.of("title", "A law")),
                "List of issues",
                "CAT/C/TJK/Q/4",
                "1",
                null,
                "en",
                "reviewer",
                "REVIEWER",
                null,
                null,
                null);
    }

    static AssessmentCorrected corrected(String id, String assessmentId, String wrong, String status) {
        return new AssessmentCorrected(
                id,
                assessmentId,
                wrong,
                status,
                false,
                "Misread",
                null,
                DAY,
                DAY,
                "author",
                "reviewer",
                null,
                List.of(),
                "List of issues",
                "CAT/C/TJK/Q/4",
                "1",
                null,
                "en",
                "reviewer",
                "REVIEWER",
                "The decree was not in force.");
    }

    static AssessmentRetracted retracted(String id, String assessmentId) {
        return new AssessmentRetracted(
                id,
                assessmentId,
                "Source withdrawn",
                DAY,
                DAY,
                "author",
                "reviewer",
                null,
                null,
                "reviewer",
                "REVIEWER");
    }

    static ThemeTagged tagged(String id) {
        return new ThemeTagged(id, "Death penalty", "Speaks of it", DAY, DAY, null, "author", "ANALYST");
    }

    static ThemeUntagged untagged(String id) {
        return new ThemeUntagged(
                id, "Conditions of detention", "Does not speak of it", DAY, DAY, null, "author", "ANALYST");
    }

    static SourceTextRevised revised(String id) {
        return new SourceTextRevised(
                id,
                "run-2",
                "h2",
                Map.of("themes", List.of("Conditions of detention")),
                Map.of("themes", List.of("Conditions of detention", "Torture")),
                "importer");
    }

    static StatePositionRecorded position(String id) {
        return new StatePositionRecorded(
                id, "SUPPORTED", "Addendum", DAY, DAY, null, "A/HRC/19/3/Add.1", "5", null, "en", "author", "ANALYST");
    }

    static LifecycleChanged superseded(String id) {
        return new LifecycleChanged(id, "SUPERSEDED", A, "Repeated", DAY, DAY, null, "author", "ANALYST");
    }
}
