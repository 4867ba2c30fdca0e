package org.tavsiya.api;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.tavsiya.eventlog.StoredNames;
import org.tavsiya.recommendation.events.AssessmentCorrected;
import org.tavsiya.recommendation.events.AssessmentPublished;
import org.tavsiya.recommendation.events.BodyGradeRecorded;
import org.tavsiya.recommendation.events.LifecycleChanged;
import org.tavsiya.recommendation.events.StateClaimRecorded;
import org.tavsiya.recommendation.events.StatePositionRecorded;
import org.tavsiya.recommendation.events.ThemeTagged;
import org.tavsiya.recommendation.events.ThemeUntagged;
import org.tavsiya.recommendation.read.showrecommendation.ShowRecommendation;
import org.tavsiya.recommendation.write.linkrecommendation.LinkRecommendation;
import org.tavsiya.recommendation.write.model.RecommendationCommand;

/**
 * Sends commands and answers with the version that is on disk. Refuses with {@link org.tavsiya.rules.RuleBroken},
 * {@link EditedMeanwhile}, or Axon's AggregateNotFoundException.
 */
@Component
public class Changes {

    private static final Logger LOG = LoggerFactory.getLogger(Changes.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final long LOOK_AGAIN = Duration.ofMillis(10).toNanos();

    private final CommandGateway commands;
    private final EventStore log;
    private final StoredNames names;
    private final ShowRecommendation view;

    Changes(CommandGateway commands, EventStore log, StoredNames names, ShowRecommendation view) {
        this.commands = commands;
        this.log = log;
        this.names = names;
        this.view = view;
    }

    /** Performs a change; the answer is the recommendation's version afterwards, which the view shows by then unless it is far behind. */
    public long send(RecommendationCommand command) {
        try {
            commands.sendAndWait(command);
        } catch (ConflictingAggregateVersionException conflict) {
            throw new EditedMeanwhile(command.expectedVersion(), conflict.getActualVersion(), since(command));
        }
        long version = version(command.recommendationId());
        awaitView(command.recommendationId(), version);
        if (command instanceof LinkRecommendation link) {
            awaitView(link.olderId(), version(link.olderId())); // It changes two.
        }
        return version;
    }

    private long version(String id) {
        return log.lastSequenceNumberFor(id).orElse(-1L);
    }

    private List<EditedMeanwhile.Change> since(RecommendationCommand command) {
        return log.readEvents(command.recommendationId(), command.expectedVersion() + 1).asStream()
                .map(e -> new EditedMeanwhile.Change(e.getSequenceNumber(), e.getTimestamp(),
                        names.nameOf(e.getPayloadType()).orElse(e.getPayloadType().getSimpleName()), value(e.getPayload())))
                .toList();
    }

    private static String value(Object event) {
        if (event instanceof AssessmentPublished e) {
            return e.status();
        } else if (event instanceof AssessmentCorrected e) {
            return e.status();
        } else if (event instanceof BodyGradeRecorded e) {
            return e.scheme() + " " + e.code();
        } else if (event instanceof StateClaimRecorded e) {
            return e.claimedStatus();
        } else if (event instanceof StatePositionRecorded e) {
            return e.position();
        } else if (event instanceof LifecycleChanged e) {
            return e.lifecycle();
        } else if (event instanceof ThemeTagged e) {
            return e.theme();
        } else if (event instanceof ThemeUntagged e) {
            return e.theme();
        }
        return null;
    }

    /** Whoever changes something expects to see it on the next page. Views that are being rebuilt or away are not waited for: the change is on disk. */
    private void awaitView(String id, long version) {
        Instant until = Instant.now().plus(PATIENCE);
        try {
            while (view.version(id).orElse(-1L) < version && Instant.now().isBefore(until)) {
                LockSupport.parkNanos(LOOK_AGAIN);
            }
        } catch (DataAccessException away) {
            LOG.warn("The change of {} is recorded; the views are away and will follow ({})", id, away.getMessage());
        }
    }
}
