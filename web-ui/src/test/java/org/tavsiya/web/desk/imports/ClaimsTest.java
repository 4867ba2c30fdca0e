package org.tavsiya.web.desk.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.tavsiya.web.desk.Desk.figure;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.tavsiya.account.Role;
import org.tavsiya.web.desk.Desk;
import org.tavsiya.web.desk.DeskTest;

class ClaimsTest extends DeskTest {

    private static final String HEADER =
            "Symbol,Paragraph,Part,Claimed status,Words of the claim,Source title,Source symbol,Date\n";

    @Autowired
    private JdbcTemplate sql;

    private long events() {
        return sql.queryForObject("select count(*) from domain_event", Long.class);
    }

    private String look(String table) throws Exception {
        return Desk.text(mvc.perform(multipart("/en/desk/imports/claims")
                .file(new MockMultipartFile("file", "plan.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)))
                .contentType("multipart/form-data; boundary=parts")
                .with(user(desk.as(Role.ANALYST)))
                .with(csrf())));
    }

    private static String hidden(String page, String name) {
        Matcher field =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
        assertThat(field.find()).isTrue();
        return field.group(1).replace("&#43;", "+").replace("&#x3D;", "=").replace("&#61;", "=");
    }

    private void register(int number) throws Exception {
        Map<String, Object> record = Export.record(number, number + ". Keep a register of detentions " + number + ".");
        record.put("Symbol", "CAT/C/TJK/CO/8");
        desk.settled(desk.upload("claims-" + number + ".json", Export.json(List.of(record))));
    }

    @Test
    void each_row_says_what_it_would_record_and_only_then_an_event_each_is_recorded() throws Exception {
        register(701);
        register(702);
        String table = HEADER
                + "CAT/C/TJK/CO/8,701,,Fully implemented,A register was opened,Fourth report,CAT/C/TJK/4,2025-05-31\n"
                + "CAT/C/TJK/CO/8,702,,PARTIALLY_IMPLEMENTED,Two registers were opened,,,2025-05-31\n"
                + "CAT/C/TJK/CO/8,799,,Well,Something,Fourth report,,31.05.2025\n";
        long before = events();
        String page = look(table);
        assertThat(page)
                .contains("To be recorded: 1. Known already: 0. Not to be recorded: 2.")
                .contains("The register holds no recommendation at this place.")
                .contains("“Well” is not a status.")
                .contains("“31.05.2025” is not a date")
                .contains("/en/desk/recommendations/" + Export.id(701));
        assertThat(events()).isEqualTo(before);

        String run = desk.send(
                        Role.ANALYST,
                        "/en/desk/imports/claims/record",
                        "table",
                        hidden(page, "table"),
                        "fileName",
                        hidden(page, "fileName"),
                        "key",
                        hidden(page, "key"))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        String report = desk.settled(run.substring(run.lastIndexOf('/') + 1));
        assertThat(figure(report, "New")).isEqualTo("1");
        assertThat(figure(report, "Rejected")).isEqualTo("2");
        mvc.perform(get("/api/v1/recommendations/" + Export.id(701)))
                .andExpect(jsonPath("$.claim.value").value("FULLY_IMPLEMENTED"))
                .andExpect(jsonPath("$.claim.statement").value("A register was opened"));

        assertThat(look(table)).contains("To be recorded: 0. Known already: 1.");
    }

    @Test
    void the_same_page_sent_twice_records_once() throws Exception {
        register(711);
        String page = look(
                HEADER
                        + "CAT/C/TJK/CO/8,711,,Выполнена частично,A register was opened,Fourth report,CAT/C/TJK/4,2025-05-31\n");
        String[] fields = {"table", hidden(page, "table"), "fileName", "plan.csv", "key", hidden(page, "key")};
        desk.send(Role.ANALYST, "/en/desk/imports/claims/record", fields);
        long once = events();
        desk.send(Role.ANALYST, "/en/desk/imports/claims/record", fields).andExpect(status().is3xxRedirection());
        assertThat(events()).isEqualTo(once);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "tg"})
    void the_table_is_read_as_it_is_downloaded(String language) throws Exception {
        String table = desk.page(Role.ANALYST, "/" + language + "/desk/imports/claims/template.csv");
        assertThat(look(table + ",CAT/C/TJK/CO/8,9999,,FULLY_IMPLEMENTED,Words,Title,,,,2025-05-31,en\r\n"))
                .contains("To be recorded: 0.")
                .contains("The register holds no recommendation at this place.");
    }

    @Test
    void a_table_of_something_else_and_strangers_are_refused() throws Exception {
        assertThat(look("Name,Age\nAlice,3\n")).contains("does not name the columns of claims");
        desk.open(Role.VIEWER, "/en/desk/imports/claims").andExpect(status().isForbidden());
    }
}
