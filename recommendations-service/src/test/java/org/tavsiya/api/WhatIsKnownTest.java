package org.tavsiya.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.Registration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.tavsiya.Http;
import org.tavsiya.account.Role;

/** The log goes away before, within and after a commit: the answer says what is known, and no more. */
@Tag("contract")
class WhatIsKnownTest extends OneRecommendationTest {

    private static final String NOTHING =
            "The register's database is away right now. Nothing was recorded; try again in a moment.";
    private static final String PERHAPS =
            "The register's database is away right now. What you sent may have been recorded: look before you repeat it, "
                    + "or repeat it with the same Idempotency-Key.";

    @Test
    void before_the_commit_nothing_was_recorded() {
        long before = events();
        Http.Answer answer;
        try (Registration lost = onEachCommand(WhatIsKnownTest::lose)) {
            answer = tag(null);
        }
        assertThat(answer.status()).as(answer.body()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("5");
        assertThat(answer.json().get("detail").asString()).isEqualTo(NOTHING);
        assertThat(answer.json().get("recorded").asBoolean(true)).isFalse();
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void where_the_commit_was_not_confirmed_it_may_have_been_recorded() {
        long before = events();
        Http.Answer answer;
        try (Registration lost = onEachCommand(() -> within(WhatIsKnownTest::lose, () -> {}))) {
            answer = tag(null);
        }
        assertPerhaps(answer);
        assertThat(events()).isEqualTo(before);
        try (Registration lost = onEachCommand(() -> within(() -> {}, WhatIsKnownTest::lose))) {
            answer = tag(null);
        }
        assertPerhaps(answer);
        assertThat(events()).isEqualTo(before + 1);
    }

    @Test
    void by_its_key_it_is_known_to_be_recorded_although_nobody_said_so() {
        long before = events();
        String key = UUID.randomUUID().toString();
        Http.Answer answer;
        try (Registration lost = onEachCommand(() -> within(() -> {}, WhatIsKnownTest::lose))) {
            answer = tag(key);
        }
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().get("recorded").asBoolean()).isTrue();
        assertThat(tag(key).body()).isEqualTo(answer.body());
        assertThat(events()).isEqualTo(before + 1);
    }

    @Test
    void repeated_under_its_key_what_was_not_confirmed_is_recorded_once() {
        long before = events();
        String key = UUID.randomUUID().toString();
        try (Registration lost = onEachCommand(() -> within(WhatIsKnownTest::lose, () -> {}))) {
            assertPerhaps(tag(key));
        }
        assertThat(tag(key).status()).isEqualTo(200);
        assertThat(tag(key).status()).isEqualTo(200);
        assertThat(events()).isEqualTo(before + 1);
    }

    private static void assertPerhaps(Http.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(503);
        assertThat(answer.json().get("detail").asString()).isEqualTo(PERHAPS);
        assertThat(answer.json().has("recorded")).isFalse();
    }

    private Registration onEachCommand(Runnable deed) {
        return service.bean(CommandBus.class).registerHandlerInterceptor((unitOfWork, decision) -> {
            Object decided = decision.proceed();
            deed.run();
            return decided;
        });
    }

    private static void within(Runnable beforeCommit, Runnable afterCommit) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                beforeCommit.run();
            }

            @Override
            public void afterCommit() {
                afterCommit.run();
            }
        });
    }

    private static void lose() {
        throw new CannotGetJdbcConnectionException(
                "No connection", new SQLTransientConnectionException("The connection is gone"));
    }

    private Http.Answer tag(String key) {
        List<String> headers = new ArrayList<>(List.of("If-Match", "\"0\""));
        if (key != null) {
            headers.addAll(Arrays.asList("Idempotency-Key", key));
        }
        return as(Role.ANALYST)
                .post(
                        "/api/v1/recommendations/" + id + "/themes",
                        Map.of("theme", "Death penalty", "statement", statement("2018-07-01")),
                        headers.toArray(String[]::new));
    }
}
