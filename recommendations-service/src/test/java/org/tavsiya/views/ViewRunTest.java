package org.tavsiya.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.junit.jupiter.api.Test;

/** What is written and what is remembered as written, in which order: a process may die between any two of these. */
class ViewRunTest {

    private static final int EVENTS = 2_500;

    private final List<String> happened = Collections.synchronizedList(new ArrayList<>());
    private volatile boolean claimedElsewhere;
    private volatile long stored = -1;
    private final EventStore log = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();

    /** Collects numbers and writes them together, as a projector of this application does. */
    public final class Numbers implements ViewProjector {

        private final List<Integer> written = Collections.synchronizedList(new ArrayList<>());

        @EventHandler
        public void on(Integer number, UnitOfWork<?> unitOfWork) {
            unitOfWork
                    .root()
                    .<List<Integer>>getOrComputeResource("numbers", key -> new ArrayList<>())
                    .add(number);
        }

        @Override
        public void batchEnds(UnitOfWork<?> unitOfWork) {
            List<Integer> batch = unitOfWork.root().getResource("numbers");
            written.addAll(batch);
            happened.add("written");
        }

        @Override
        public void prepare() {
            written.clear();
        }

        @Override
        public void drop() {
            written.clear();
        }
    }

    private final class Tokens extends InMemoryTokenStore {

        @Override
        public TrackingToken fetchToken(String processor, int segment) {
            if (claimedElsewhere) {
                throw new UnableToClaimTokenException("Another copy holds it");
            }
            return super.fetchToken(processor, segment);
        }

        @Override
        public void storeToken(TrackingToken token, String processor, int segment) {
            if (token != null && token.position().orElse(-1) >= 0) {
                happened.add("remembered");
            }
            super.storeToken(token, processor, segment);
        }
    }

    private ViewRun run(ViewProjector... projectors) {
        List<ViewProcessor> processors = new ArrayList<>();
        for (ViewProjector projector : projectors) {
            processors.add(new ViewProcessor(
                    "kind-" + processors.size(),
                    true,
                    projector,
                    new HeardLog(log, new LogBell(log)),
                    new Tokens(),
                    ClasspathParameterResolverFactory.forClass(ViewRun.class)));
        }
        return new ViewRun(1, List.of(projectors), processors, name -> stored);
    }

    /** Cannot read one of the numbers, and writes none. */
    public static final class Picky implements ViewProjector {

        private final List<Object> setAside = Collections.synchronizedList(new ArrayList<>());
        private final boolean setsAside;

        Picky(boolean setsAside) {
            this.setsAside = setsAside;
        }

        @EventHandler
        public void on(Integer number) {
            if (number == 7) {
                throw new IllegalStateException("Seven cannot be read");
            }
        }

        @Override
        public void failed(EventMessage<?> event, Exception why, UnitOfWork<?> unitOfWork) throws Exception {
            if (!setsAside) {
                throw why;
            }
            setAside.add(event.getPayload());
        }

        @Override
        public void prepare() {
            setAside.clear();
        }

        @Override
        public void drop() {
            setAside.clear();
        }
    }

    @Test
    void a_kind_of_view_that_fails_for_ever_holds_up_no_other() {
        log.publish(
                IntStream.range(0, EVENTS).mapToObj(GenericEventMessage::new).toList());
        Numbers numbers = new Numbers();
        ViewRun run = run(new Picky(false), numbers);
        run.start();
        try {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .until(() ->
                            numbers.written.size() == EVENTS && !run.errors().isEmpty());
            assertThat(run.errors()).containsOnlyKeys("kind-0").containsValue("Seven cannot be read");
            assertThat(run.position()).isLessThan(7);
        } finally {
            run.stop();
        }
    }

    /** Its database was silent for a while, and another copy took over: nobody must be told that the views stand still. */
    @Test
    void what_broke_off_here_is_past_when_another_copy_goes_on() {
        log.publish(
                IntStream.range(0, EVENTS).mapToObj(GenericEventMessage::new).toList());
        ViewRun run = run(new Picky(false));
        run.start();
        try {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> !run.errors().isEmpty());
            claimedElsewhere = true;
            stored = 6;
            Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> run.position() == 6);
            assertThat(run.errors()).as("nobody got past it").isNotEmpty();
            stored = EVENTS - 1;
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(run.position()).isEqualTo(EVENTS - 1));
            assertThat(run.errors()).isEmpty();
            assertThat(run.projectedHere()).isFalse();
        } finally {
            run.stop();
        }
    }

    @Test
    void an_event_that_is_set_aside_stops_nothing() {
        log.publish(
                IntStream.range(0, EVENTS).mapToObj(GenericEventMessage::new).toList());
        Picky picky = new Picky(true);
        ViewRun run = run(picky);
        run.start();
        try {
            Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> run.position() == EVENTS - 1);
        } finally {
            run.stop();
        }
        assertThat(picky.setAside).containsExactly(7);
        assertThat(run.errors()).isEmpty();
    }

    @Test
    void every_batch_is_written_once_and_before_it_is_remembered() {
        log.publish(
                IntStream.range(0, EVENTS).mapToObj(GenericEventMessage::new).toList());
        Numbers numbers = new Numbers();
        ViewRun run = run(numbers);
        run.start();
        try {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> numbers.written.size() == EVENTS && run.position() == EVENTS - 1);
        } finally {
            run.stop();
        }
        assertThat(numbers.written)
                .containsExactlyElementsOf(IntStream.range(0, EVENTS).boxed().toList());
        assertThat(run.errors()).isEmpty();
        long writes = happened.stream().filter("written"::equals).count();
        assertThat(writes).isBetween(3L, (long) EVENTS / 2);
        for (int i = 0; i < writes; i++) {
            assertThat(happened.indexOf("written"))
                    .as("what happened: " + happened)
                    .isZero();
            happened.remove(0);
            assertThat(happened.get(0)).isEqualTo("remembered");
            while (!happened.isEmpty() && happened.get(0).equals("remembered")) {
                happened.remove(0);
            }
        }
    }
}
