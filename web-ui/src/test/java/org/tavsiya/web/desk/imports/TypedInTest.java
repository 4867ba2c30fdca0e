package org.tavsiya.web.desk.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.ResultActions;
import org.tavsiya.account.Role;
import org.tavsiya.web.desk.Desk;
import org.tavsiya.web.desk.DeskTest;

class TypedInTest extends DeskTest {

    @Autowired
    private JdbcTemplate sql;

    private final String key = UUID.randomUUID().toString();

    private ResultActions type(String... more) throws Exception {
        List<String> fields = new ArrayList<>(List.of("key", key));
        fields.addAll(List.of(more));
        return desk.send(Role.ANALYST, "/en/desk/imports/new", fields.toArray(String[]::new));
    }

    private long events() {
        return sql.queryForObject(
                "select count(*) from domain_event where aggregate_type = 'recommendation'", Long.class);
    }

    private static String id(ResultActions saved) throws Exception {
        String to = saved.andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        return to.substring(to.lastIndexOf('/') + 1);
    }

    private ResultActions whole(String paragraph, String text, String... more) throws Exception {
        List<String> fields = new ArrayList<>(List.of(
                "symbol",
                "CCPR/C/TJK/CO/9",
                "paragraph",
                paragraph,
                "body",
                "CCPR",
                "state",
                "Tajikistan",
                "date",
                "2026-07-20",
                "text",
                text,
                "language",
                "en",
                "type",
                "Recommendations"));
        fields.addAll(List.of(more));
        return type(fields.toArray(String[]::new));
    }

    @Test
    void a_whole_form_is_saved_and_shown_at_once_and_a_second_sending_brings_nothing() throws Exception {
        String id = id(whole("11", "Let every detainee call a lawyer within the hour", "themes", "Right to health"));
        assertThat(desk.page(Role.ANALYST, "/en/desk/recommendations/" + id))
                .contains("CCPR/C/TJK/CO/9")
                .contains("Let every detainee call a lawyer within the hour");
        long before = events();
        assertThat(id(whole(
                        "11",
                        "Let every detainee call a lawyer within the hour",
                        "themes",
                        "Right to health",
                        "checked",
                        "true")))
                .isEqualTo(id);
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void everything_wrong_is_said_at_once_at_its_field_and_nothing_is_lost() throws Exception {
        String page = Desk.text(type(
                        "symbol",
                        "",
                        "text",
                        "Some words that are long enough",
                        "part",
                        "two",
                        "body",
                        "",
                        "state",
                        "Tajikistann",
                        "date",
                        "20.07.2026",
                        "sdgs",
                        "justice",
                        "session",
                        "many",
                        "language",
                        "en")
                .andExpect(status().isUnprocessableContent()));
        for (String field : List.of("symbol", "part", "body", "state", "date", "sdgs", "session")) {
            assertThat(page)
                    .as(field)
                    .contains("id=\"typed-" + field + "-wrong\"")
                    .contains("href=\"#typed-" + field + "\"");
        }
        assertThat(page)
                .contains("Some words that are long enough")
                .contains("Tajikistann")
                .contains(">Symbol</label>")
                .contains("No State is known by this name");
        assertThat(page).doesNotContain("id=\"typed-text-wrong\"");
    }

    @Test
    void what_it_may_be_already_is_named_before_it_is_saved() throws Exception {
        String first = id(whole("21", "Abolish the registration of religious communities by local authorities"));
        long before = events();
        String page = Desk.text(whole("21", "Abolish the registration of religious communities by any authority")
                .andExpect(status().isUnprocessableContent()));
        assertThat(page).contains("Is it one of these?").contains(first).contains("same paragraph");
        assertThat(events()).isEqualTo(before);
        String other = id(
                whole("21", "Abolish the registration of religious communities by any authority", "checked", "true"));
        assertThat(other).isNotEqualTo(first);
    }

    @Test
    void viewers_type_nothing_in() throws Exception {
        desk.open(Role.VIEWER, "/en/desk/imports/new").andExpect(status().isForbidden());
        desk.open(Role.ANALYST, "/ru/desk/imports/new").andExpect(status().isOk());
        desk.open(Role.ANALYST, "/tg/desk/imports/new").andExpect(status().isOk());
    }
}
