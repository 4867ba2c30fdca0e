package org.tavsiya.web.desk.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.tavsiya.web.desk.DeskTest;

/** OHCHR's list of a review, as it goes out of the register. */
class FormsTest extends DeskTest {

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
