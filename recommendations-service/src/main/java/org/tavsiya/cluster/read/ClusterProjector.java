package org.tavsiya.cluster.read;

import com.mongodb.client.model.Indexes;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.tavsiya.cluster.events.ClusterEvent;
import org.tavsiya.eventlog.Streams;
import org.tavsiya.views.ViewGeneration;
import org.tavsiya.views.WholeDocuments;

/** Writes one document for each cluster. */
final class ClusterProjector extends WholeDocuments {

    ClusterProjector(MongoTemplate mongo, Streams log, ViewGeneration generation) {
        super(mongo, log, "cluster", generation.collection(Clusters.COLLECTION));
    }

    @Override
    public void prepare() {
        documents().createIndex(Indexes.ascending("members.recommendationId"));
        documents().createIndex(Indexes.ascending("country", "standing"));
    }

    @EventHandler
    void on(ClusterEvent event, TrackingToken token) {
        write(event.clusterId(), token.position().orElseThrow());
    }

    @Override
    protected ClusterDocument made(String id, List<Streams.Logged> events) {
        ClusterCopy copy = new ClusterCopy();
        for (Streams.Logged logged : events) {
            DomainEventMessage<?> message = logged.message();
            copy.take((ClusterEvent) message.getPayload(), message.getSequenceNumber(), message.getTimestamp());
        }
        return copy.document();
    }
}
