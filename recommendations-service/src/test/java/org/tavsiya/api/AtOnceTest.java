package org.tavsiya.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.Registration;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tavsiya.Http;
import org.tavsiya.ServiceTest;
import org.tavsiya.account.Role;
import org.tavsiya.recommendation.events.ThemeTagged;
import org.tavsiya.recommendation.write.Incoming;
import tools.jackson.databind.JsonNode;

/** Another copy of the application writes between a decision and its commit: the lock that orders writers here does not reach there. */
@Tag("contract")
class AtOnceTest extends ServiceTest {

    private static final LocalDate DAY = LocalDate.of(2018, 7, 1);
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private String id;

    @BeforeAll
    void open() {
        openAccounts();
    }

    @BeforeEach
    void oneMore() {
        int number = NUMBER.incrementAndGet();
        id = "bbbbbbbb-0000-4000-8000-" + String.format("%012d", number);
        importAll(List.of(
                Incoming.record().id(id).paragraph(String.valueOf(number)).build()));
    }

    @Test
    void the_second_is_told_what_the_first_changed() {
        Http.Answer second;
        try (Meanwhile other = new Meanwhile(this::tagElsewhere)) {
            second = tag("Death penalty", 0);
            assertThat(other.written).isTrue();
        }
        assertThat(second.status()).as(second.body()).isEqualTo(409);
        JsonNode problem = second.json();
        assertThat(problem.get("rule").asString()).isEqualTo("EditedMeanwhile");
        assertThat(problem.get("version").asLong()).isEqualTo(1);
        assertThat(problem.get("changes")
                        .valueStream()
                        .map(c ->
                                c.get("kind").asString() + " " + c.get("value").asString()))
                .containsExactly("recommendation.theme-tagged Torture");
        assertThat(tag("Death penalty", 1).status()).isEqualTo(200);
    }

    private Http.Answer tag(String theme, long version) {
        return as(Role.ANALYST)
                .post(
                        "/api/v1/recommendations/" + id + "/themes",
                        Map.of("theme", theme, "statement", statement("2018-07-01")),
                        "If-Match",
                        "\"" + version + "\"");
    }

    private void tagElsewhere() {
        ThemeTagged event = new ThemeTagged(id, "Torture", "Seen.", DAY, DAY, "Report", "other", "ANALYST");
        new TransactionTemplate(service.bean(PlatformTransactionManager.class))
                .executeWithoutResult(open -> service.bean(EventStorageEngine.class)
                        .appendEvents(new GenericDomainEventMessage<>("recommendation", id, 1, event)));
    }

    /** Does something once, in a transaction of its own, after a command has decided and before what it decided is written. */
    private final class Meanwhile implements AutoCloseable {

        private final Registration interceptor;
        private boolean written;

        Meanwhile(Runnable change) {
            interceptor = service.bean(CommandBus.class).registerHandlerInterceptor((unitOfWork, decision) -> {
                Object decided = decision.proceed();
                if (!written) {
                    written = true;
                    CompletableFuture.runAsync(change).join();
                }
                return decided;
            });
        }

        @Override
        public void close() {
            interceptor.close();
        }
    }
}
