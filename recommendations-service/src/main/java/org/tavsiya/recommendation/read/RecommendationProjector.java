package org.tavsiya.recommendation.read;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.tavsiya.eventlog.Streams;
import org.tavsiya.recommendation.events.RecommendationEvent;
import org.tavsiya.recommendation.read.document.Evolution;
import org.tavsiya.recommendation.read.document.LoggedEvent;
import org.tavsiya.recommendation.read.document.RecommendationDocument;
import org.tavsiya.recommendation.read.rows.ViewPosition;
import org.tavsiya.recommendation.read.rows.ViewPosition.DataVersion;
import org.tavsiya.recommendation.read.rows.WrittenDocuments;
import org.tavsiya.views.ViewProjector;
import org.tavsiya.views.ViewState;

/** Writes one document per recommendation, whole batches at a time, and afterwards how far the view is. */
final class RecommendationProjector implements ViewProjector {

    private static final String BATCH = RecommendationProjector.class.getName();

    private final Documents documents;
    private final SetAside setAside;
    private final Evolution evolution;
    private final Rebirth rebirth;
    private final Streams log;
    private final ViewPosition position;
    private final WrittenDocuments listeners;
    private final Runnable repaired;

    /** What the events of a batch speak of: by recommendation, an empty list where one of them could not even be read. */
    private static final class Batch {
        private final Map<String, List<LoggedEvent>> byId = new LinkedHashMap<>();
        private DataVersion last = DataVersion.EMPTY;
        private String lastEvent;

        void reached(long position, Instant at, String event) {
            if (position > last.position()) {
                last = new DataVersion(position, at);
                lastEvent = event;
            }
        }
    }

    /** @param repaired told when documents were found that did not fit the log, and made anew */
    RecommendationProjector(
            Documents documents,
            SetAside setAside,
            Streams log,
            Evolution evolution,
            WrittenDocuments listeners,
            Runnable repaired) {
        this.documents = documents;
        this.setAside = setAside;
        this.evolution = evolution;
        this.rebirth = new Rebirth(log, evolution);
        this.log = log;
        this.position = new ViewPosition(documents.mongo(), documents.generation());
        this.listeners = listeners;
        this.repaired = repaired;
    }

    @Override
    public void prepare() {
        documents.prepare();
    }

    @Override
    public void drop() {
        documents.drop();
        setAside.drop();
        position.drop();
    }

    @EventHandler
    void on(
            RecommendationEvent event,
            @SequenceNumber long sequence,
            @Timestamp Instant at,
            TrackingToken token,
            @MessageIdentifier String id,
            UnitOfWork<?> unitOfWork) {
        Batch batch = batch(unitOfWork);
        batch.byId
                .computeIfAbsent(event.recommendationId(), key -> new ArrayList<>())
                .add(new LoggedEvent(event, sequence, token.position().orElseThrow(), at));
        batch.reached(token.position().orElseThrow(), at, id);
    }

    /** Its recommendation is made anew from the log, which finds out what can be shown of it. */
    @Override
    public void failed(EventMessage<?> event, Exception why, UnitOfWork<?> unitOfWork) throws Exception {
        if (!(event instanceof DomainEventMessage<?> fact) || !(event instanceof TrackedEventMessage<?> tracked)) {
            throw why;
        }
        Batch batch = batch(unitOfWork);
        batch.byId.put(fact.getAggregateIdentifier(), new Unreadable());
        batch.reached(tracked.trackingToken().position().orElseThrow(), event.getTimestamp(), event.getIdentifier());
    }

    /** Stays empty whatever comes after it: the recommendation is read from the log as a whole. */
    private static final class Unreadable extends ArrayList<LoggedEvent> {
        @Override
        public boolean add(LoggedEvent later) {
            return false;
        }
    }

    private static Batch batch(UnitOfWork<?> unitOfWork) {
        return unitOfWork.root().getOrComputeResource(BATCH, key -> new Batch());
    }

    /** Events of a batch are written together. */
    @Override
    public void batchEnds(UnitOfWork<?> unitOfWork) {
        Batch batch = unitOfWork.root().getResource(BATCH);
        if (batch != null) {
            flush(batch);
        }
    }

    private void flush(Batch batch) {
        Projection projection = new Projection(evolution, rebirth, batch.last.position());
        Map<String, RecommendationDocument> known = documents.load(batch.byId.keySet());
        batch.byId.forEach((id, events) -> {
            events.sort(Comparator.comparingLong(LoggedEvent::sequence));
            projection.take(id, events, known.containsKey(id), known.get(id));
        });
        documents.write(projection.writes());
        projection.troubles().forEach(setAside::put);
        projection.healed().forEach(setAside::remove);
        Optional<DataVersion> before = position.advance(batch.last, batch.lastEvent);
        listeners.written(documents.generation(), projection.documents(), before.orElse(null), batch.last);
        if (projection.lost()) {
            repaired.run();
        }
    }

    @Override
    public List<ViewState.SetAside> setAside() {
        return setAside.all();
    }

    @Override
    public boolean fitsTheLog() {
        return position.last()
                .filter(last -> last.event() != null)
                .map(last -> log.eventAt(last.position())
                        .filter(last.event()::equals)
                        .isPresent())
                .orElse(true);
    }

    @Override
    public Compared compare(long upTo) {
        Compared result = new DocumentComparison(documents, setAside, log, evolution, rebirth).upTo(upTo);
        // Where MongoDB rolled back, how far the view is was rolled back as well.
        log.last(DocumentComparison.TYPE, upTo)
                .ifPresent(last -> position.advance(new DataVersion(last.position(), last.recordedAt()), last.event()));
        if (result.mended() > 0) {
            repaired.run();
        }
        return result;
    }
}
