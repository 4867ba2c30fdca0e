package org.tavsiya.web.desk.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.tavsiya.account.Role;
import org.tavsiya.imports.ImportBatch;
import org.tavsiya.imports.ImportFilter;
import org.tavsiya.imports.ImportReport;
import org.tavsiya.imports.ImportRuns;
import org.tavsiya.imports.ImportState;
import org.tavsiya.recommendation.write.importfromsource.IncomingRecord;
import org.tavsiya.web.desk.Desk;
import org.tavsiya.web.desk.DeskTest;

/** A reader that was mended reaches what a former one had read badly, from the raw records alone. */
// All of a register is read anew: this one is shared with no other test.
@TestPropertySource(properties = "spring.application.name=recleaning")
class RecleaningTest extends DeskTest {

    @Autowired
    private ImportRuns runs;

    @Autowired
    private JdbcTemplate sql;

    @Test
    void what_a_former_reader_read_badly_is_read_anew_as_a_change_of_the_history() throws Exception {
        desk.settled(desk.upload("well.json", Export.json(1, 3)));
        desk.settled(desk.upload("table.xlsx", Export.xlsx(101, 102)));
        readBadlyOnce(
                Export.id(50),
                new String(Export.json(50, 50), java.nio.charset.StandardCharsets.UTF_8).replaceAll("^\\[|]$", ""));
        desk.send(Role.ANALYST, "/en/desk/administration/recleaning").andExpect(status().isForbidden());
        String page = desk.send(Role.ADMINISTRATOR, "/en/desk/administration/recleaning")
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        String run = page.substring(page.lastIndexOf('/') + 1);
        await().until(() -> runs.get(run).state() == ImportState.COMPLETED);
        ImportReport report = runs.get(run);
        assertThat(List.of(report.read(), report.changed(), report.unchanged(), report.rejected()))
                .as("only what another reader read")
                .containsExactly(1L, 1L, 0L, 0L);
        await().until(views::caughtUp);
        mvc.perform(get("/api/v1/recommendations/" + Export.id(50)))
                .andExpect(jsonPath("$.body").value("CAT"))
                .andExpect(jsonPath("$.paragraph").value("50"));

        sql.update("update source_record set cleaner = null");
        String again = desk.send(Role.ADMINISTRATOR, "/en/desk/administration/recleaning")
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        String second = again.substring(again.lastIndexOf('/') + 1);
        await().until(() -> runs.get(second).state() == ImportState.COMPLETED);
        assertThat(List.of(runs.get(second).read(), runs.get(second).changed()))
                .as("JSON and XLSX alike read as they were read")
                .containsExactly(6L, 0L);
        assertThat(Desk.text(desk.open(Role.ANALYST, "/en/desk/imports/" + second)))
                .contains("Complete");
    }

    private void readBadlyOnce(String id, String raw) {
        var by = desk.actor(Role.ADMINISTRATOR);
        String run = runs.start("uhri-json", "badly.json", 1, ImportFilter.NONE, "former reader", by)
                .runId();
        runs.take(
                run,
                new ImportBatch(
                        0,
                        1,
                        1,
                        0,
                        List.of(new IncomingRecord(
                                id,
                                null,
                                "CAT/C/TJK/CO/3",
                                null,
                                null,
                                null,
                                "Badly read",
                                "OTHER",
                                "CED",
                                List.of("Tajikistan"),
                                false,
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                null,
                                null,
                                null,
                                null,
                                null,
                                List.of(),
                                List.of(),
                                List.of("NO_DATE"),
                                raw,
                                "hash of then",
                                null,
                                "ingest-uhri/1")),
                        List.of()),
                by);
        runs.complete(run, by);
    }
}
