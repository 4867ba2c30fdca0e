package org.tavsiya.views;

import java.time.Instant;
import java.util.List;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.annotation.ClasspathHandlerDefinition;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;

/** One generation being written: its projectors and the processor that feeds them from the log. */
final class ViewRun {

    /** Events a transaction of the processor holds: large enough for MongoDB's bulk writes, small enough to show progress. */
    private static final int BATCH = 1_000;

    final ViewGeneration generation;
    final Instant startedAt;
    private final List<ViewProjector> projectors;
    private final PooledStreamingEventProcessor processor;

    ViewRun(ViewGeneration generation, List<ViewProjector> projectors, EventStore log, TokenStore tokens,
            ParameterResolverFactory parameters, Instant startedAt) {
        this.generation = generation;
        this.projectors = projectors;
        this.startedAt = startedAt;
        this.processor = PooledStreamingEventProcessor.builder()
                .name(generation.processor())
                .messageSource(log)
                .tokenStore(tokens)
                // Each write to MongoDB is atomic per document and idempotent; the embedded server has no sessions.
                .transactionManager(NoTransactionManager.INSTANCE)
                .initialSegmentCount(1)
                .batchSize(BATCH)
                .errorHandler(PropagatingErrorHandler.instance())
                .coordinatorExecutor(Threads::scheduled)
                .workerExecutor(Threads::scheduled)
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                        .eventHandlers(projectors)
                        .parameterResolverFactory(parameters)
                        .handlerDefinition(ClasspathHandlerDefinition.forClass(ViewRun.class))
                        .listenerInvocationErrorHandler(org.axonframework.eventhandling.PropagatingErrorHandler.instance())
                        .build())
                .build();
        // Axon stores the token when the unit of work prepares its commit, before anything that a handler registers for that moment.
        // Written only then, a batch was lost for ever when the process died between the two: MongoDB has no transaction over both.
        processor.registerHandlerInterceptor((unitOfWork, handling) -> {
            Object result = handling.proceed();
            if (!(unitOfWork instanceof BatchingUnitOfWork<?> batch) || batch.isLastMessage()) {
                projectors.forEach(projector -> projector.batchEnds(unitOfWork));
            }
            return result;
        });
    }

    void start() {
        projectors.forEach(ViewProjector::prepare);
        processor.start();
    }

    void stop() {
        processor.shutDown();
    }

    void drop() {
        projectors.forEach(ViewProjector::drop);
    }

    long position() {
        return processor.processingStatus().values().stream()
                .mapToLong(status -> status.getCurrentPosition().orElse(-1)).min().orElse(-1);
    }

    String error() {
        return processor.processingStatus().values().stream().filter(EventTrackerStatus::isErrorState)
                .map(status -> String.valueOf(status.getError().getMessage())).findFirst().orElse(null);
    }
}
