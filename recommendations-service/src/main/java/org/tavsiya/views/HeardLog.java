package org.tavsiya.views;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;

/** The log for one processor, which is called when there is something new in it. */
record HeardLog(StreamableMessageSource<TrackedEventMessage<?>> log, LogBell bell)
        implements StreamableMessageSource<TrackedEventMessage<?>> {

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(TrackingToken token) {
        return new HeardStream(log.openStream(token), bell);
    }

    @Override
    public TrackingToken createTailToken() {
        return log.createTailToken();
    }

    @Override
    public TrackingToken createHeadToken() {
        return log.createHeadToken();
    }

    @Override
    public TrackingToken createTokenAt(Instant time) {
        return log.createTokenAt(time);
    }

    @Override
    public TrackingToken createTokenSince(Duration duration) {
        return log.createTokenSince(duration);
    }

    private static final class HeardStream implements BlockingStream<TrackedEventMessage<?>> {

        private final BlockingStream<TrackedEventMessage<?>> stream;
        private final LogBell bell;
        private Runnable ear;

        HeardStream(BlockingStream<TrackedEventMessage<?>> stream, LogBell bell) {
            this.stream = stream;
            this.bell = bell;
        }

        /**
         * @return true: where a stream says that it cannot call, Axon's coordinator looks twice a second and is deaf in between, also to
         *     a callback. As it is, it looks for itself every five seconds.
         */
        @Override
        public boolean setOnAvailableCallback(Runnable callback) {
            ear = callback;
            bell.hear(callback);
            return true;
        }

        @Override
        public void close() {
            if (ear != null) {
                bell.forget(ear);
            }
            stream.close();
        }

        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            return stream.peek();
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
            return stream.hasNextAvailable(timeout, unit);
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
            return stream.nextAvailable();
        }

        @Override
        public void skipMessagesWithPayloadTypeOf(TrackedEventMessage<?> message) {
            stream.skipMessagesWithPayloadTypeOf(message);
        }
    }
}
