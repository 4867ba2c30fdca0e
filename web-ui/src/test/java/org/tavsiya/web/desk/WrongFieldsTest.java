package org.tavsiya.web.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;
import org.tavsiya.account.Role;

/** Forms beside those on a recommendation: the field that is wrong says so itself, and by which sentence. */
class WrongFieldsTest extends DeskTest {

    private static void isWrong(ResultActions answer, String field, String sentence) throws Exception {
        Document page = Jsoup.parse(Desk.text(answer.andExpect(status().is4xxClientError())));
        Element alert = page.selectFirst("[role=alert][autofocus]");
        assertThat(alert.text()).contains(sentence);
        assertThat(alert.select("a").eachAttr("href")).containsExactly("#" + field);
        Element wrong = page.getElementById(field);
        assertThat(wrong.attr("aria-invalid")).isEqualTo("true");
        assertThat(List.of(wrong.attr("aria-describedby").split(" "))).contains("wrong").allSatisfy(id -> assertThat(page.getElementById(id)).as(id).isNotNull());
        assertThat(page.select("[aria-invalid]")).hasSize(1);
    }

    @Test
    void of_an_upload() throws Exception {
        byte[] file = "[]".getBytes(StandardCharsets.UTF_8);
        isWrong(desk.upload(Role.ANALYST, "en", "a.json", file, "fromYear", "soon"), "fromYear", "From year: A year has four digits");
        isWrong(desk.upload(Role.ANALYST, "en", "a.json", new byte[0]), "file", "The file is empty");
    }

    @Test
    void of_a_new_account_and_of_ones_own_password() throws Exception {
        isWrong(desk.send(Role.ADMINISTRATOR, "/en/desk/administration/accounts", "name", "x", "role", "ANALYST", "password", Desk.PASSWORD), "name-new", "");
        isWrong(desk.send(Role.ADMINISTRATOR, "/en/desk/administration/accounts", "name", "somebody", "role", "ANALYST", "password", "short"), "password-new", "");
        isWrong(desk.send(Role.ANALYST, "/en/desk/account", "present", Desk.PASSWORD, "password", Desk.PASSWORD + "1", "again", "other"), "again", "differ");
    }
}
