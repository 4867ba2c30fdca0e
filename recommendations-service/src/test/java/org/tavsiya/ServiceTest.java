package org.tavsiya;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tavsiya.account.Accounts;
import org.tavsiya.account.Actor;
import org.tavsiya.account.Role;
import org.tavsiya.recommendation.write.importfromsource.IncomingRecord;

/**
 * Tests against a whole running service, one for each test class, on databases of its own (see {@link RunningService}).
 * Tagged {@code contract}, they also run on a real PostgreSQL and a real MongoDB.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ServiceTest {

    protected static final String PASSWORD = "four plain words here";

    protected final RunningService service = new RunningService();

    @BeforeAll
    void startService() {
        service.start();
    }

    @AfterAll
    void destroyService() {
        service.destroy();
    }

    /** One account per role, each under the role's own name in small letters. */
    protected void openAccounts() {
        for (Role role : Role.values()) {
            service.bean(Accounts.class).create(role.name().toLowerCase(Locale.ROOT), PASSWORD, role, Actor.SYSTEM);
        }
    }

    protected Http anonymous() {
        return service.http();
    }

    protected Http as(Role role) {
        return service.http().as(role.name().toLowerCase(Locale.ROOT), PASSWORD);
    }

    /** Imports over the API as one run of one batch and waits until the views show it. */
    protected String importAll(List<IncomingRecord> records) {
        String run = startImport();
        assertThat(as(Role.ANALYST)
                        .post("/api/v1/imports/" + run + "/batches", batch(0, records))
                        .status())
                .isEqualTo(200);
        assertThat(as(Role.ANALYST)
                        .post("/api/v1/imports/" + run + "/completion", null)
                        .status())
                .isEqualTo(200);
        service.awaitViews();
        return run;
    }

    protected String startImport() {
        Http.Answer started = as(Role.ANALYST)
                .post(
                        "/api/v1/imports",
                        Map.of("format", "UHRI_JSON", "fileName", "export.json", "fileBytes", 10, "tool", "test"));
        assertThat(started.status()).as(started.body()).isEqualTo(201);
        return started.json().get("runId").asString();
    }

    protected static Map<String, Object> batch(long number, List<IncomingRecord> records) {
        return new TreeMap<>(Map.of(
                "number",
                number,
                "recordsRead",
                records.size(),
                "bytesRead",
                10,
                "filteredOut",
                0,
                "records",
                records));
    }

    /** Everything that a change says beside its content. */
    protected static Map<String, Object> statement(String day) {
        return Map.of(
                "effectiveOn",
                day,
                "assertedOn",
                day,
                "reason",
                "Seen by the monitoring group.",
                "sourceTitle",
                "Report of the coalition",
                "sourceSymbol",
                "CAT/C/TJK/Q/4",
                "sourceParagraph",
                "1",
                "sourceLanguage",
                "en");
    }

    protected static Map<String, Object> evidence(String level, String publisher, String factDate, boolean fromState) {
        return Map.of(
                "kind",
                fromState ? "LAW" : "NGO_REPORT",
                "title",
                "A " + level + " fact",
                "publisher",
                publisher,
                "factDate",
                factDate,
                "level",
                level,
                "fromState",
                fromState);
    }

    protected static List<Map<String, Object>> enough(String factDate) {
        return List.of(
                evidence("STRUCTURAL", "Parliament", factDate, true),
                evidence("PROCESS", "Coalition", factDate, false),
                evidence("OUTCOME", "Coalition", factDate, false));
    }

    /** A strong statement that waits is confirmed by a second person; everything else is answered as it was. */
    protected static Http.Answer confirmed(Http.Answer answer, Http reviewer) {
        return answer.status() != 202
                ? answer
                : reviewer.post(
                        "/api/v1/findings/" + answer.json().get("findingId").asString() + "/confirmation", Map.of());
    }

    protected long events() {
        return service.bean(JdbcTemplate.class).queryForObject("select count(*) from domain_event", Long.class);
    }
}
