package org.tavsiya.web.desk.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.tavsiya.web.desk.Desk.figure;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tavsiya.account.Role;
import org.tavsiya.recommendation.read.showrecommendation.ShowRecommendation;
import org.tavsiya.web.desk.DeskTest;

/** OHCHR's list of a review, as it goes out of the register. */
class FormsTest extends DeskTest {

    @Autowired
    private ShowRecommendation show;

    @Autowired
    private JdbcTemplate sql;

    private static Map<String, Object> record(int number, String position) {
        Map<String, Object> record =
                Export.record(number, "101." + number + " Keep register " + number + " & publish it (France) (Chile);");
        record.remove(
                "AnnotationId"); // OHCHR's lists have none: what has one is another record until somebody matches the
        // two.
        record.put("Symbol", "A/HRC/99/11");
        record.put("ParagraphNumber", "101." + number);
        record.put("Body", "- UPR");
        record.put("UprCycle", List.of("3"));
        record.put("UprSession", List.of("39"));
        record.put("UprPositions", List.of(position));
        record.put("Themes", List.of("Prevention of torture", "Conditions of detention"));
        record.put("Sdgs", List.of("16 - PEACE, JUSTICE AND STRONG INSTITUTIONS"));
        record.put("AffectedPersons", List.of("Persons deprived of their liberty"));
        return record;
    }

    /** Of UHRI under its id, of a list without any, without a theme, of no kind told, and with words that look like markup. */
    private static List<Map<String, Object>> ofEveryKind() {
        List<Map<String, Object>> records = new ArrayList<>();
        for (int number = 6_011; number <= 6_015; number++) {
            Map<String, Object> record = record(number, number == 6_012 ? "Noted" : "Supported");
            record.put("Symbol", "A/HRC/99/12");
            records.add(record);
        }
        records.get(0).put("AnnotationId", Export.id(6_011));
        records.get(1).put("AnnotationId", Export.id(6_012));
        records.get(1).remove("AnnotationType");
        records.get(1).put("Text", "Publish what <5 inspectors saw & said");
        records.get(2).put("Themes", List.of());
        records.get(2).put("Sdgs", List.of());
        records.get(3).remove("UprPositions");
        records.get(3).put("AffectedPersons", List.of("stateless persons"));
        return records;
    }

    @Test
    void the_list_that_was_exported_is_known_again_when_it_is_imported_and_nothing_changes() throws Exception {
        desk.settled(desk.upload("every.json", Export.json(ofEveryKind())));
        assess(Export.id(6_011));
        String address = "/api/v1/upr-matrix.docx?symbol=A/HRC/99/12";
        byte[] file = exported(address);
        try (XWPFDocument list = opened(file)) {
            assertThat(list.getTables().get(0).getText())
                    .contains("Coalition: Partially implemented (2020-02-01)", "Registers were seen");
        }
        long events = events();
        String again = desk.upload("again.docx", file, "checkOnly", "true");
        String checked = desk.settled(again);
        assertThat(figure(checked, "Read")).isEqualTo("5");
        assertThat(figure(checked, "New")).isEqualTo("0");
        assertThat(figure(checked, "Changed")).as(checked).isEqualTo("0");
        assertThat(figure(checked, "Unchanged")).isEqualTo("5");
        assertThat(figure(checked, "Rejected")).isEqualTo("0");
        assertThat(events()).isEqualTo(events);
        desk.send(Role.ANALYST, "/en/desk/imports/" + again + "/import");
        String imported = desk.settled(again);
        assertThat(imported).as("it is imported now").doesNotContain("/cancellation");
        assertThat(figure(imported, "Unchanged")).isEqualTo("5");
        assertThat(figure(imported, "New")).isEqualTo("0");
        try (XWPFDocument before = opened(file);
                XWPFDocument after = opened(exported(address))) {
            assertThat(after.getTables().get(0).getText())
                    .isEqualTo(before.getTables().get(0).getText());
        }
    }

    private long events() {
        return sql.queryForObject("select count(*) from domain_event", Long.class);
    }

    private void assess(String id) throws Exception {
        desk.send(
                        Role.ANALYST,
                        "/en/desk/recommendations/" + id + "/assessment",
                        "version",
                        String.valueOf(show.version(id).orElseThrow()),
                        "status",
                        "PARTIALLY_IMPLEMENTED",
                        "effectiveOn",
                        "2020-02-01",
                        "assertedOn",
                        "2020-03-01",
                        "reason",
                        "Registers were seen in two of nine places.",
                        "evidence[0].kind",
                        "NGO_REPORT",
                        "evidence[0].title",
                        "Report of the coalition",
                        "evidence[0].publisher",
                        "Coalition",
                        "evidence[0].level",
                        "PROCESS",
                        "evidence[0].factDate",
                        "2020-01-02")
                .andExpect(status().is3xxRedirection());
        await().until(views::caughtUp);
    }

    private byte[] exported(String address) throws Exception {
        return mvc.perform(get(address))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private static XWPFDocument opened(byte[] file) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(file));
    }

    @Test
    void the_thematic_list_is_laid_out_as_ohchr_does_with_its_last_column_filled() throws Exception {
        List<Map<String, Object>> records = new ArrayList<>();
        records.add(record(6_001, "Supported"));
        records.add(record(6_002, "Noted"));
        desk.settled(desk.upload("upr.json", Export.json(records)));
        byte[] file = exported("/api/v1/upr-matrix.docx?symbol=A/HRC/99/11");
        try (XWPFDocument list = opened(file)) {
            XWPFTable table = list.getTables().get(0);
            assertThat(table.getRow(0).getTableCells().stream().map(cell -> cell.getText()))
                    .containsExactly(
                            "Recommendation",
                            "Position",
                            "Full list of themes",
                            "Assessment/comments on level of implementation");
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(list.getHeaderList().get(0).getText()).contains("(3rd Cycle - 39th Session)");
            assertThat(table.getRow(2).getCell(3).getText()).isEqualTo("Coalition: Not assessed");
        }
    }
}
