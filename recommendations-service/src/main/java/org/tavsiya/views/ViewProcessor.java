package org.tavsiya.views;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.annotation.ClasspathHandlerDefinition;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Feeds one kind of view of one generation from the log. Of several copies of the application only the one that holds
 * its claim projects.
 */
final class ViewProcessor {

    private static final Logger LOG = LoggerFactory.getLogger(ViewProcessor.class);
    /** Events a transaction of the processor holds: large enough for MongoDB's bulk writes, small enough to show progress. */
    private static final int BATCH = 1_000;
    /** After that a processor that does not stop is left behind: its claim runs out, and what it writes late is refused. */
    private static final Duration STOPS_WITHIN = Duration.ofSeconds(10);
    /** A database that is away comes back, or everything waits for it; what still fails after this fails by itself. */
    private static final long STUCK_AFTER = Duration.ofSeconds(60).toNanos();

    private final String name;
    private final PooledStreamingEventProcessor processor;
    private final ScheduledExecutorService coordinator;
    private final ScheduledExecutorService worker;
    private volatile boolean started;
    /** Axon forgets it when it gives the claim back to try again, which is at once. */
    private volatile String error;

    private volatile long failingSince;
    private final boolean needed;

    /** Handles every event of the log: one that no projector cares for would otherwise move the stored position only seconds later. */
    static final class Everything {
        @EventHandler
        void on(EventMessage<?> event) {
            LOG.trace("Seen {}", event.getIdentifier());
        }
    }

    /** @param needed whether a generation is not complete without it ({@link ViewProjectors#needed()}) */
    ViewProcessor(
            String name,
            boolean needed,
            ViewProjector projector,
            HeardLog log,
            TokenStore tokens,
            ParameterResolverFactory parameters) {
        this.name = name;
        this.needed = needed;
        this.coordinator = Threads.scheduled(name + "-coordinator");
        this.worker = Threads.scheduled(name);
        this.processor = PooledStreamingEventProcessor.builder()
                .name(name)
                .messageSource(log)
                .tokenStore(tokens)
                // Each write to MongoDB is atomic per document and idempotent; the embedded server has no sessions.
                .transactionManager(NoTransactionManager.INSTANCE)
                .initialSegmentCount(1)
                .batchSize(BATCH)
                .errorHandler(context -> {
                    failingSince = error == null ? System.nanoTime() : failingSince;
                    error = String.valueOf(context.error().getMessage());
                    PropagatingErrorHandler.instance().handleError(context);
                })
                .coordinatorExecutor(coordinator)
                .workerExecutor(worker)
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                        .eventHandlers(List.of(new Everything(), projector))
                        .parameterResolverFactory(parameters)
                        .handlerDefinition(ClasspathHandlerDefinition.forClass(ViewProcessor.class))
                        .listenerInvocationErrorHandler(
                                (why, event, handler) -> projector.failed(event, why, CurrentUnitOfWork.get()))
                        .build())
                .build();
        // Axon stores the token when the unit of work prepares its commit, before anything that a handler registers for
        // that moment.
        // Written only then, a batch was lost for ever when the process died between the two: MongoDB has no
        // transaction over both.
        processor.registerHandlerInterceptor((unitOfWork, handling) -> {
            Object result = handling.proceed();
            if (!(unitOfWork instanceof BatchingUnitOfWork<?> batch) || batch.isLastMessage()) {
                projector.batchEnds(unitOfWork);
                error = null;
            }
            return result;
        });
    }

    String name() {
        return name;
    }

    void start() {
        started = true;
        processor.start();
    }

    void stop() {
        if (!started) {
            return;
        }
        try {
            processor
                    .shutdownAsync()
                    .orTimeout(STOPS_WITHIN.toSeconds(), TimeUnit.SECONDS)
                    .join();
        } catch (CompletionException late) {
            LOG.warn("{} does not stop; it is left behind", name);
        }
        coordinator.shutdownNow();
        worker.shutdownNow();
    }

    /**
     * Where this copy of the application has projected up to; empty while another copy holds the claim. What broke off here stays
     * in Axon's list for as long as another copy does its work: it says where this copy was, not where the view is.
     */
    OptionalLong position() {
        return processor.processingStatus().values().stream()
                .filter(status -> !status.isErrorState())
                .mapToLong(status -> status.getCurrentPosition().orElse(-1))
                .min();
    }

    /** Whether nobody waits for it: it has failed for a while, and pages go on without it. */
    boolean leftBehind() {
        return !needed && error != null && System.nanoTime() - failingSince > STUCK_AFTER;
    }

    /** Another copy got past what failed here. */
    void goesOnElsewhere() {
        error = null;
    }

    /** Why it tries a batch again and again, or null. */
    String error() {
        return error;
    }
}
