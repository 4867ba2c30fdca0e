package org.tavsiya.web.desk.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.tavsiya.web.desk.Desk.figure;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tavsiya.account.Role;
import org.tavsiya.imports.ImportRuns;
import org.tavsiya.imports.ImportState;
import org.tavsiya.web.desk.DeskTest;

/** What an import would change is seen before anything is written, and the file that was looked at is the one that is imported. */
class SeenBeforeTest extends DeskTest {

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private ImportRuns runs;

    private long events() {
        return sql.queryForObject("select count(*) from domain_event", Long.class);
    }

    @Test
    void a_check_says_field_by_field_what_would_change_and_imports_that_file_when_asked() throws Exception {
        desk.settled(desk.upload("seen.json", Export.json(5_001, 5_002)));
        Map<String, Object> changed = Export.record(5_001, "5001. The State party should at once keep register 5001.");
        changed.put("Themes", List.of("Conditions of detention", "Right to health"));
        List<Map<String, Object>> records = List.of(
                changed,
                Export.record(5_002, "5002. The State party should keep register 5002."),
                Export.record(5_003, "5003. Open a third register."));
        long before = events();
        String id = desk.upload("seen-again.json", Export.json(records), "checkOnly", "true");
        String page = desk.settled(id);

        assertThat(figure(page, "Changed")).isEqualTo("1");
        assertThat(page)
                .contains("href=\"#changed\"")
                .contains("/en/desk/recommendations/" + Export.id(5_001))
                .contains("<ins>at once</ins>")
                .contains("<ins>Right to health</ins>")
                .doesNotContain("<del>Conditions of detention")
                .contains("5003. Open a third register.")
                .contains("/en/desk/recommendations/" + Export.id(5_002));
        assertThat(events()).isEqualTo(before);
        assertThat(runs.find(id)).isEmpty();

        desk.send(Role.ANALYST, "/en/desk/imports/" + id + "/import").andExpect(status().is3xxRedirection());
        await().until(() ->
                runs.find(id).filter(r -> r.state() == ImportState.COMPLETED).isPresent());
        String done = desk.settled(id);
        assertThat(figure(done, "Changed")).isEqualTo("1");
        assertThat(figure(done, "New")).isEqualTo("1");
        mvc.perform(get("/api/v1/recommendations/" + Export.id(5_001)))
                .andExpect(jsonPath("$.text").value("5001. The State party should at once keep register 5001."));
    }

    @Test
    void a_record_that_reads_the_same_is_known_although_its_raw_text_differs() throws Exception {
        desk.settled(desk.upload("spelt.json", Export.json(5_011, 5_011)));
        Map<String, Object> respelt = Export.record(5_011, "  5011. The State party should keep register 5011.&nbsp;");
        String id = desk.upload("respelt.json", Export.json(List.of(respelt)), "checkOnly", "true");
        assertThat(figure(desk.settled(id), "Changed")).isEqualTo("0");
        desk.send(Role.ANALYST, "/en/desk/imports/" + id + "/cancellation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "tg"})
    void the_table_to_fill_in_is_read_as_it_is_downloaded_and_its_example_is_not_taken(String language)
            throws Exception {
        String table = desk.page(Role.ANALYST, "/" + language + "/desk/imports/template.csv");
        assertThat(table.lines().count()).isEqualTo(3);
        String filled = table + "E/C.12/TJK/CO/9,18" + language.length() + ",,CESCR,Tajikistan,2026-03-06,\"Pay "
                + language + " pensions in time\",en,Recommendations,,,,,,,\r\n";
        String page = desk.settled(desk.upload("filled.csv", filled.getBytes(StandardCharsets.UTF_8)));
        assertThat(figure(page, "Read")).isEqualTo("1");
        assertThat(figure(page, "New")).isEqualTo("1");
        assertThat(figure(page, "Rejected")).isEqualTo("0");
    }

    @Test
    void each_bad_row_of_a_table_is_named_with_its_reason() throws Exception {
        String table =
                "Symbol,Paragraph,Text,Language\nE/C.12/TJK/CO/9,31,Pay the teachers,en\n,32,Nobody knows where,en\n";
        String page = desk.settled(desk.upload("rows.csv", table.getBytes(StandardCharsets.UTF_8)));
        assertThat(figure(page, "New")).isEqualTo("1");
        assertThat(figure(page, "Rejected")).isEqualTo("1");
        assertThat(page).contains("Record 2").contains("Nobody knows where");
    }

    @Test
    void a_row_of_upr_info_is_one_recommendation_however_often_it_comes() throws Exception {
        String table = "SuR,Rgrp,Org,Recommendation,RS,Rgrp,Org,Response,Action,Issue,Session\n"
                + "Tajikistan,Asia,,Open the archives,Spain,WEOG,,Accepted,5,Justice,12\n"
                + "Tajikistan,Asia,,Open the archives,France,WEOG,,Noted,5,Justice,12\n";
        String first = desk.settled(desk.upload("upr-info.csv", table.getBytes(StandardCharsets.UTF_8)));
        assertThat(figure(first, "New")).isEqualTo("2");
        String second = desk.settled(desk.upload("upr-info.csv", table.getBytes(StandardCharsets.UTF_8)));
        assertThat(figure(second, "Unchanged")).isEqualTo("2");
    }
}
