package org.tavsiya.api;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.tavsiya.eventlog.CommitUnconfirmed;
import org.tavsiya.eventlog.DatabaseFailures;
import org.tavsiya.eventlog.StoredNames;
import org.tavsiya.once.RequestKey;
import org.tavsiya.once.Requests;
import org.tavsiya.recommendation.events.RecommendationEvent;
import org.tavsiya.recommendation.read.document.EventDescriptions;
import org.tavsiya.recommendation.read.showrecommendation.ShowRecommendation;
import org.tavsiya.recommendation.write.linkrecommendation.LinkRecommendation;
import org.tavsiya.recommendation.write.linkrecommendation.UnlinkRecommendation;
import org.tavsiya.recommendation.write.model.RecommendationCommand;
import org.tavsiya.recommendation.write.model.Recorded;

/**
 * Sends commands and answers with what is on disk. Refuses with {@link org.tavsiya.rules.RuleBroken}, {@link EditedMeanwhile},
 * {@link org.tavsiya.once.KeyUsedOtherwise}, {@link NotRecorded}, or Axon's AggregateNotFoundException; where the commit was not
 * confirmed, with {@link CommitUnconfirmed}.
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
    private final Requests requests;

    Changes(CommandGateway commands, EventStore log, StoredNames names, ShowRecommendation view, Requests requests) {
        this.commands = commands;
        this.log = log;
        this.names = names;
        this.view = view;
        this.requests = requests;
    }

    /** As {@link #send(RecommendationCommand, RequestKey)}, for a change that nobody will repeat. */
    public Recorded send(RecommendationCommand command) {
        return send(command, null);
    }

    /**
     * Performs a change; the answer is the recommendation's version afterwards, which the view shows by then unless it is far behind.
     *
     * @param key of the request, or null; one that was carried out before is answered as it was then, and does nothing more
     */
    public Recorded send(RecommendationCommand command, RequestKey key) {
        Recorded did = before(key).orElseGet(() -> perform(command, key));
        awaitView(command.recommendationId(), did.version());
        if (command instanceof LinkRecommendation link && did.recorded()) {
            settled(link.olderId()); // It changes two.
        } else if (command instanceof UnlinkRecommendation unlink && did.recorded()) {
            settled(unlink.olderId());
        }
        return did;
    }

    private Optional<Recorded> before(RequestKey key) {
        try {
            return key == null ? Optional.empty() : requests.done(key);
        } catch (DataAccessException away) {
            throw new NotRecorded(away);
        }
    }

    private Recorded perform(RecommendationCommand command, RequestKey key) {
        try {
            return commands.sendAndWait(keyed(command, key));
        } catch (RuntimeException failure) {
            return afterAll(key, failure).orElseThrow(() -> meaning(command, failure));
        }
    }

    private static CommandMessage<Object> keyed(Object command, RequestKey key) {
        return GenericCommandMessage.asCommandMessage(command)
                .andMetaData(key == null ? Map.of() : Map.of(Requests.KEY, key));
    }

    /** The same request may have come twice at one moment, or been recorded although nobody said so: then its key is there. */
    private Optional<Recorded> afterAll(RequestKey key, RuntimeException failure) {
        boolean possible =
                overtaken(failure) || failure instanceof CommitUnconfirmed || DatabaseFailures.duplicateKey(failure);
        try {
            return key == null || !possible ? Optional.empty() : requests.done(key);
        } catch (DataAccessException away) {
            LOG.warn("Whether the request {} was carried out cannot be looked up: {}", key.key(), away.getMessage());
            return Optional.empty();
        }
    }

    private RuntimeException meaning(RecommendationCommand command, RuntimeException failure) {
        if (overtaken(failure)) {
            long actual = version(command.recommendationId());
            boolean its = command.expectedVersion() != null && actual != command.expectedVersion();
            return its
                    ? new EditedMeanwhile(
                            command.expectedVersion(),
                            actual,
                            since(command.recommendationId(), command.expectedVersion()))
                    : failure;
        }
        return failure instanceof LockAcquisitionFailedException
                ? new ConcurrencyException("Two changes of the same recommendations waited for each other", failure)
                : unrecorded(failure);
    }

    private static RuntimeException unrecorded(RuntimeException failure) {
        boolean before = !(failure instanceof CommitUnconfirmed);
        return before && Outage.of(failure).isPresent() ? new NotRecorded(failure) : failure;
    }

    /**
     * Sends what is about a recommendation and something else beside it; a lost race is told by the recommendation that moved on.
     * Whoever came second at the same moment is judged once more by what the first one left.
     */
    <T> T sendBeside(Object command) {
        return sendBesideTwice(command);
    }

    /**
     * The same, once for its key. Of two with one key at the same moment the second finds what the first one did.
     *
     * @param key of the request, or null; refuses with {@link org.tavsiya.once.KeyUsedOtherwise}
     */
    void sendBeside(Object command, RequestKey key) {
        try {
            sendBesideTwice(keyed(command, key));
        } catch (RuntimeException failure) {
            afterAll(key, failure).orElseThrow(() -> failure);
        }
    }

    /**
     * The same for what is no recommendation at all; a lost race is Axon's ConflictingAggregateVersionException, told by whoever knows
     * what was lost.
     */
    Recorded sendElsewhere(Object command, RequestKey key) {
        return before(key).orElseGet(() -> performElsewhere(command, key));
    }

    private Recorded performElsewhere(Object command, RequestKey key) {
        try {
            try {
                return commands.sendAndWait(keyed(command, key));
            } catch (ConcurrencyException second) {
                return commands.sendAndWait(keyed(command, key)); // Judged once more by what the first one left.
            }
        } catch (RuntimeException failure) {
            return afterAll(key, failure).orElseThrow(() -> unrecorded(failure));
        }
    }

    private <T> T sendBesideTwice(Object command) {
        try {
            return sendBesideOnce(command);
        } catch (ConcurrencyException second) {
            return sendBesideOnce(command);
        }
    }

    private <T> T sendBesideOnce(Object command) {
        try {
            return commands.sendAndWait(command);
        } catch (ConflictingAggregateVersionException conflict) {
            throw new EditedMeanwhile(
                    conflict.getExpectedVersion(),
                    conflict.getActualVersion(),
                    since(String.valueOf(conflict.getAggregateIdentifier()), conflict.getExpectedVersion()));
        } catch (RuntimeException failure) {
            throw unrecorded(failure);
        }
    }

    /** The recommendation's version in the log, once its view shows it. */
    public long settled(String recommendationId) {
        awaitView(recommendationId, () -> version(recommendationId), view::version);
        return version(recommendationId);
    }

    boolean known(String id) {
        return log.lastSequenceNumberFor(id).isPresent();
    }

    /**
     * Somebody was faster: seen at once when the recommendation is loaded, or only when the log refuses a second
     * event of the same number.
     */
    private static boolean overtaken(RuntimeException failure) {
        return failure instanceof ConflictingAggregateVersionException || failure instanceof ConcurrencyException;
    }

    private long version(String id) {
        return log.lastSequenceNumberFor(id).orElse(-1L);
    }

    private List<EditedMeanwhile.Change> since(String recommendationId, long seen) {
        return log.readEvents(recommendationId, seen + 1)
                .asStream()
                .map(e -> new EditedMeanwhile.Change(
                        e.getSequenceNumber(),
                        e.getTimestamp(),
                        names.nameOf(e.getPayloadType())
                                .orElse(e.getPayloadType().getSimpleName()),
                        value(e.getPayload())))
                .toList();
    }

    private static String value(Object event) {
        return event instanceof RecommendationEvent its
                ? EventDescriptions.of(its).valueOf(its)
                : null;
    }

    private void awaitView(String id, long version) {
        awaitView(id, () -> version, view::version);
    }

    /** The same for what is no recommendation; {@code shown} tells how far its view is. */
    void awaitView(String id, Function<String, Optional<Long>> shown) {
        awaitView(id, () -> version(id), shown);
    }

    /**
     * Whoever changes something expects to see it on the next page. Views that are being rebuilt or away are not
     * waited for: the change is on disk.
     */
    private void awaitView(String id, LongSupplier version, Function<String, Optional<Long>> shown) {
        Instant until = Instant.now().plus(PATIENCE);
        try {
            long recorded = version.getAsLong();
            while (shown.apply(id).orElse(-1L) < recorded && Instant.now().isBefore(until)) {
                LockSupport.parkNanos(LOOK_AGAIN);
            }
        } catch (RuntimeException failure) {
            if (Outage.of(failure).isEmpty()) {
                throw failure;
            }
            LOG.warn(
                    "The change of {} is recorded; a database is away, and its view will follow ({})",
                    id,
                    failure.getMessage());
        }
    }
}
