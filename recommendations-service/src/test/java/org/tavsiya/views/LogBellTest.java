package org.tavsiya.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LogBellTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final EventStore log = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final LogBell bell = new LogBell(log);

    @BeforeEach
    void start() {
        bell.start();
    }

    @AfterEach
    void stop() {
        bell.stop();
    }

    @Test
    void whoever_listens_is_called_for_what_it_then_finds_in_the_log() {
        BlockingStream<TrackedEventMessage<?>> stream = new HeardLog(log, bell).openStream(null);
        AtomicInteger found = new AtomicInteger();
        assertThat(stream.setOnAvailableCallback(() -> stream.peek().ifPresent(event -> found.incrementAndGet())))
                .as("else Axon would be deaf to the callback")
                .isTrue();
        log.publish(GenericEventMessage.asEventMessage("something"));
        Awaitility.await().atMost(PATIENCE).until(() -> found.get() > 0);
        stream.close();
    }

    @Test
    void it_rings_without_news_too() {
        AtomicInteger heard = new AtomicInteger();
        bell.hear(heard::incrementAndGet);
        Awaitility.await().atMost(PATIENCE).until(() -> heard.get() > 2);
    }

    @Test
    void whoever_closed_its_stream_is_not_called_any_more() {
        AtomicInteger closed = new AtomicInteger();
        AtomicInteger open = new AtomicInteger();
        BlockingStream<TrackedEventMessage<?>> stream = new HeardLog(log, bell).openStream(null);
        stream.setOnAvailableCallback(closed::incrementAndGet);
        stream.close();
        int before = closed.get();
        bell.hear(open::incrementAndGet);
        log.publish(GenericEventMessage.asEventMessage("something"));
        Awaitility.await().atMost(PATIENCE).until(() -> open.get() > 0);
        assertThat(closed.get()).isEqualTo(before);
    }
}
