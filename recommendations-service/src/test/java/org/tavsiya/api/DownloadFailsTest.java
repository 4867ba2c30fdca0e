package org.tavsiya.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import io.netty.channel.Channel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tavsiya.Http;
import org.tavsiya.RunningService;
import org.tavsiya.account.Accounts;
import org.tavsiya.account.Actor;
import org.tavsiya.account.Role;
import org.tavsiya.recommendation.write.Incoming;
import org.tavsiya.recommendation.write.importfromsource.IncomingRecord;

/** MongoDB fails while a file is made. Before anything of it is sent, that is told as everywhere; afterwards the connection is dropped. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DownloadFailsTest {

    private static final String PASSWORD = "four plain words here";
    /** More than one reply of the server holds, and more than lies in the buffers before the first is sent. */
    private static final int RECORDS = 2_000;

    /** Reads for lists and files, which leave the history out, that still succeed; the next ones fail. */
    private volatile int readsLeft = Integer.MAX_VALUE;

    private final class Failing extends MemoryBackend {
        @Override
        public synchronized Document handleCommand(Channel channel, String database, String command, Document query) {
            boolean ofAFile = "find".equals(command)
                    && query.get("projection") instanceof Document fields
                    && fields.containsKey("former");
            if (ofAFile && readsLeft != Integer.MAX_VALUE && readsLeft-- <= 0) {
                throw new MongoServerError(96, "OperationFailed", "The disk does not answer.");
            }
            return super.handleCommand(channel, database, "hello".equals(command) ? "ismaster" : command, query)
                    .cloneDeeply();
        }
    }

    private final MongoServer server = new MongoServer(new Failing());
    private RunningService service;

    @BeforeAll
    void fill() {
        service = new RunningService("--spring.mongodb.uri=mongodb://127.0.0.1:"
                        + server.bind().getPort() + "/tavsiya")
                .start();
        service.bean(Accounts.class).create("analyst", PASSWORD, Role.ANALYST, new Actor("test", Role.ADMINISTRATOR));
        Http analyst = service.http().as("analyst", PASSWORD);
        String run = analyst.post(
                        "/api/v1/imports",
                        Map.of("format", "UHRI_JSON", "fileName", "export.json", "fileBytes", 10, "tool", "test"))
                .json()
                .get("runId")
                .asString();
        for (int batch = 0; batch < RECORDS / 500; batch++) {
            List<IncomingRecord> records = new ArrayList<>();
            for (int i = 0; i < 500; i++) {
                int number = batch * 500 + i;
                records.add(Incoming.record()
                        .id(new UUID(8, number).toString())
                        .paragraph(String.valueOf(number))
                        .text("Let a lawyer reach a detained person from the first hour, " + number + ".")
                        .build());
            }
            assertThat(analyst.post(
                                    "/api/v1/imports/" + run + "/batches",
                                    Map.of(
                                            "number",
                                            batch,
                                            "recordsRead",
                                            500,
                                            "bytesRead",
                                            10,
                                            "filteredOut",
                                            0,
                                            "records",
                                            records))
                            .status())
                    .isEqualTo(200);
        }
        service.awaitViews();
    }

    @AfterAll
    void destroy() {
        service.destroy();
        server.shutdownNow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/recommendations.csv", "/api/v1/recommendations.json"})
    void before_anything_is_sent_the_views_are_away_as_everywhere(String file) {
        readsLeft = 0;
        Http.Answer answer = service.http().get(file);
        readsLeft = Integer.MAX_VALUE;
        assertThat(answer.status()).as(answer.body()).isEqualTo(503);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.header("Retry-After")).isEqualTo("5");
        assertThat(answer.header("Content-Disposition")).isNull();
        assertThat(answer.header("ETag")).isNull();
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.json().get("title").asString()).isEqualTo("A database is away");
        assertThat(service.http().get(file).status())
                .as("its place is free again")
                .isEqualTo(200);
    }

    @Test
    void when_its_beginning_is_sent_the_file_has_no_end() {
        readsLeft = 2;
        assertThatThrownBy(() -> service.http().get("/api/v1/recommendations.csv"))
                .hasRootCauseInstanceOf(IOException.class);
        readsLeft = Integer.MAX_VALUE;
    }
}
