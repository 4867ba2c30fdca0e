package org.tavsiya.web.desk.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.tavsiya.web.desk.Desk.figure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tavsiya.account.Role;
import org.tavsiya.imports.ImportRuns;
import org.tavsiya.imports.ImportState;
import org.tavsiya.web.desk.Desk;
import org.tavsiya.web.desk.DeskTest;

class ImportTest extends DeskTest {

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private ImportRuns runs;

    @Autowired
    private ImportQueue queue;

    @Value("${tavsiya.data}")
    private Path data;

    private long events() {
        return sql.queryForObject(
                "select count(*) from domain_event where aggregate_type = 'recommendation'", Long.class);
    }

    private List<Path> uploads() throws IOException {
        try (Stream<Path> files = Files.list(data.resolve("uploads"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void a_json_file_is_imported_until_every_view_shows_it() throws Exception {
        String id = desk.upload("export.json", Export.json(1, 3));
        String page = desk.settled(id);
        assertThat(page).contains("<div role=\"status\"><h2>Complete</h2></div>");
        assertThat(figure(page, "Read")).isEqualTo("3");
        assertThat(figure(page, "New")).isEqualTo("3");
        mvc.perform(get("/api/v1/recommendations/" + Export.id(2)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.symbol").value("CAT/C/TJK/CO/3"))
                .andExpect(jsonPath("$.paragraph").value("2"));
        assertThat(uploads()).as("files left behind").isEmpty();
    }

    @Test
    void a_workbook_is_imported_until_every_view_shows_it() throws Exception {
        String page = desk.settled(desk.upload("search.xlsx", Export.xlsx(101, 104)));
        assertThat(figure(page, "New")).isEqualTo("4");
        mvc.perform(get("/api/v1/recommendations/" + Export.id(103)))
                .andExpect(jsonPath("$.body").value("CEDAW"));
    }

    @Test
    void importing_the_same_file_twice_appends_nothing() throws Exception {
        desk.settled(desk.upload("twice.json", Export.json(201, 205)));
        long before = events();
        String page = desk.settled(desk.upload("twice.json", Export.json(201, 205)));
        assertThat(figure(page, "Unchanged")).isEqualTo("5");
        assertThat(figure(page, "New")).isEqualTo("0");
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void a_check_shows_the_same_figures_and_imports_nothing() throws Exception {
        desk.settled(desk.upload("known.json", Export.json(301, 302)));
        long before = events();
        List<Map<String, Object>> records = new ArrayList<>(List.of(
                Export.record(301, "301. The State party should keep register 301."),
                        Export.record(302, "Something else"),
                Export.record(303, "303. New"), Export.record(303, "303. New")));
        String id = desk.upload("check.json", Export.json(records), "checkOnly", "true");
        String page = desk.settled(id);
        assertThat(page).contains("Nothing was imported");
        assertThat(List.of(
                        figure(page, "Unchanged"),
                        figure(page, "Changed"),
                        figure(page, "New"),
                        figure(page, "Repeated in the file")))
                .containsExactly("1", "1", "1", "1");
        assertThat(events()).isEqualTo(before);
        desk.send(Role.ANALYST, "/en/desk/imports/" + id + "/cancellation").andExpect(status().is3xxRedirection());
        assertThat(uploads()).isEmpty();
    }

    @Test
    void a_check_says_of_odd_records_that_they_are_in_the_file_and_only_an_import_that_they_are_in_the_register()
            throws Exception {
        Map<String, Object> odd = Export.record(351, "351. Odd");
        odd.put("Countries", List.of());
        odd.put("Symbol", "A/56/156");
        String id = desk.upload("odd-check.json", Export.json(List.of(odd)), "checkOnly", "true");
        String checked = desk.settled(id);
        desk.send(Role.ANALYST, "/en/desk/imports/" + id + "/cancellation");
        assertThat(checked)
                .contains("Oddities")
                .contains("nothing of the file was imported")
                .doesNotContain("are in the register");
        assertThat(desk.settled(desk.upload("odd.json", Export.json(List.of(odd)))))
                .contains("These records are in the register");
    }

    @Test
    void a_filter_leaves_out_what_it_does_not_name() throws Exception {
        List<Map<String, Object>> records = List.of(Export.record(401, "401. Here"), elsewhere(402));
        String page =
                desk.settled(desk.upload("filtered.json", Export.json(records), "countries", "TJ", "fromYear", "2000"));
        assertThat(figure(page, "New")).isEqualTo("1");
        assertThat(figure(page, "Left out by the filter")).isEqualTo("1");
    }

    private static Map<String, Object> elsewhere(int number) {
        Map<String, Object> record = Export.record(number, number + ". Elsewhere");
        record.put("Countries", List.of("Kazakhstan"));
        return record;
    }

    @Test
    void a_filter_that_nothing_passes_says_so() throws Exception {
        String page = desk.settled(desk.upload("none.json", Export.json(411, 412), "countries", "Tadschikistan"));
        assertThat(page).contains("No record passed the filter");
    }

    @Test
    void rejected_records_stand_on_the_page_and_in_a_csv_and_nothing_of_them_runs() throws Exception {
        String hostile = "[" + new String(Export.json(421, 421), StandardCharsets.UTF_8).replaceAll("^\\[|]$", "")
                + ", {\"Text\":\"<script>alert(1)</script>\"}]";
        String id = desk.upload("<img src=x onerror=alert(1)>.json", hostile.getBytes(StandardCharsets.UTF_8));
        String page = desk.settled(id);
        assertThat(figure(page, "Rejected")).isEqualTo("1");
        assertThat(page)
                .contains("Nothing to recognise the record by")
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert")
                .doesNotContain("<img src=x");
        String csv = desk.page(Role.ANALYST, "/en/desk/imports/" + id + "/rejected.csv");
        assertThat(csv.lines().toList()).hasSize(2).last().asString().startsWith("2,,NO_IDENTITY,");
    }

    @Test
    void a_file_that_was_cut_brings_what_is_whole_and_says_that_the_rest_is_missing() throws Exception {
        byte[] whole = Export.json(431, 434);
        String page = desk.settled(desk.upload("cut.json", java.util.Arrays.copyOf(whole, whole.length - 100)));
        assertThat(figure(page, "New")).isEqualTo("3");
        assertThat(page).contains("The file ends too early");
    }

    @ParameterizedTest
    @CsvSource({
        "en,This file cannot be imported",
        "ru,Этот файл нельзя импортировать",
        "tg,Ин файлро ворид кардан мумкин нест"
    })
    void a_wrong_file_is_refused_at_once_in_the_readers_language(String language, String sentence) throws Exception {
        String page = Desk.text(desk.upload(
                        Role.ANALYST,
                        language,
                        "report.pdf",
                        "%PDF-1.7".getBytes(StandardCharsets.UTF_8),
                        "countries",
                        "TJ")
                .andExpect(status().isUnprocessableContent()));
        assertThat(page).contains(sentence).contains("This is a PDF").contains("value=\"TJ\"");
        assertThat(uploads()).isEmpty();
    }

    @Test
    void an_empty_file_and_a_year_that_is_none_are_refused() throws Exception {
        assertThat(Desk.text(desk.upload(Role.ANALYST, "en", "empty.json", new byte[0])))
                .contains("The file is empty");
        assertThat(Desk.text(desk.upload(Role.ANALYST, "en", "x.json", Export.json(1, 1), "fromYear", "18")))
                .contains("A year has four digits")
                .contains("value=\"18\"");
        assertThat(Desk.text(desk.upload(
                        Role.ANALYST, "en", "x.json", Export.json(1, 1), "fromYear", "2020", "toYear", "2018")))
                .contains("The first year lies after the last");
    }

    @Test
    void a_zip_bomb_ends_in_a_page_that_says_what_it_is() throws Exception {
        String id = desk.upload("bomb.xlsx", bomb());
        String page = id == null ? Desk.text(desk.upload(Role.ANALYST, "en", "bomb.xlsx", bomb())) : desk.settled(id);
        assertThat(page).containsAnyOf("The file cannot be read", "This file cannot be imported");
        assertThat(uploads()).isEmpty();
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            byte[] nothing = new byte[1 << 20];
            for (String name : List.of(
                    "[Content_Types].xml", "xl/workbook.xml", "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml")) {
                zip.putNextEntry(new ZipEntry(name));
                for (int i = 0; i < 300; i++) {
                    zip.write(nothing);
                }
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    @Test
    void an_import_that_is_cancelled_keeps_its_file_and_is_resumed_to_the_end() throws Exception {
        int many = 4_000;
        String id = desk.upload("long.json", Export.json(10_001, 10_000 + many));
        await().until(() -> runs.find(id).filter(r -> r.nextBatch() > 0).isPresent()
                || !queue.find(id).orElseThrow().phase().moving());
        desk.send(Role.ANALYST, "/en/desk/imports/" + id + "/cancellation").andExpect(status().is3xxRedirection());
        String cancelled = desk.settled(id);
        assertThat(runs.get(id).state()).isEqualTo(ImportState.CANCELLED);
        assertThat(runs.get(id).read()).isPositive().isLessThan(many);
        assertThat(cancelled).contains("Cancelled").contains("/resumption");

        desk.send(Role.ANALYST, "/en/desk/imports/" + id + "/resumption").andExpect(status().is3xxRedirection());
        await().until(() -> runs.get(id).state() == ImportState.COMPLETED);
        String page = desk.settled(id);
        assertThat(figure(page, "Read")).isEqualTo("4,000");
        assertThat(figure(page, "New")).isEqualTo("4,000");
        assertThat(uploads()).isEmpty();
    }

    @Test
    void an_import_that_the_application_was_stopped_in_goes_on_by_itself_after_the_start() throws Exception {
        int many = 4_000;
        String id = desk.upload("stopped.json", Export.json(20_001, 20_000 + many));
        await().until(() -> runs.find(id).filter(r -> r.nextBatch() > 0).isPresent());
        queue.stop();
        assertThat(runs.get(id).state()).isEqualTo(ImportState.RUNNING);
        assertThat(uploads()).isNotEmpty();

        queue.start();
        await().until(() -> runs.get(id).state() == ImportState.COMPLETED);
        assertThat(figure(desk.settled(id), "New")).isEqualTo("4,000");
    }

    @Test
    void the_page_shows_how_far_it_is_as_a_part_of_itself() throws Exception {
        String id = desk.upload("part.json", Export.json(501, 501));
        desk.settled(id);
        String part = desk.page(Role.ANALYST, "/en/desk/imports/" + id + "/live");
        assertThat(part).contains("id=\"live\"").doesNotContain("<html").doesNotContain("data-live");
    }

    @Test
    void an_import_of_another_program_is_shown_and_can_be_cancelled_here() throws Exception {
        var run = runs.start(
                "uhri-json",
                "from-the-command-line.json",
                1_000,
                org.tavsiya.imports.ImportFilter.NONE,
                "ingest-uhri/1",
                desk.actor(Role.ANALYST));
        assertThat(desk.page(Role.ANALYST, "/en/desk/imports/" + run.runId()))
                .contains("Another program sends this file");
        desk.send(Role.ANALYST, "/en/desk/imports/" + run.runId() + "/cancellation");
        assertThat(runs.get(run.runId()).state()).isEqualTo(ImportState.CANCELLED);
        assertThat(desk.page(Role.ANALYST, "/en/desk/imports/" + run.runId())).doesNotContain("/resumption");
    }

    @Test
    void viewers_do_not_import_and_strangers_send_no_file() throws Exception {
        desk.open(Role.VIEWER, "/en/desk/imports").andExpect(status().isForbidden());
        desk.upload(Role.VIEWER, "en", "x.json", Export.json(1, 1)).andExpect(status().isForbidden());
        mvc.perform(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart("/en/desk/imports")
                        .contentType("multipart/form-data; boundary=parts")
                        .file(new org.springframework.mock.web.MockMultipartFile("file", Export.json(1, 1))))
                .andExpect(status().isForbidden());
        mvc.perform(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart("/en/sign-in")
                        .contentType("multipart/form-data; boundary=parts")
                        .file(new org.springframework.mock.web.MockMultipartFile("file", Export.json(1, 1))))
                .andExpect(status().isForbidden());
    }
}
