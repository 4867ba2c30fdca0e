package org.tavsiya.web.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;
import org.tavsiya.account.Role;

/** Forms beside those on a recommendation: the field that is wrong says so itself, and by which sentence. */
class WrongFieldsTest extends DeskTest {

    /** @param wrong each a field and how the sentence about it begins in the list above the form */
    private static void areWrong(ResultActions answer, String... wrong) throws Exception {
        Document page = Jsoup.parse(Desk.text(answer.andExpect(status().is4xxClientError())));
        Element alert = page.selectFirst("[role=alert][autofocus]");
        List<Element> said = alert.select("a");
        assertThat(said.stream().map(a -> a.attr("href").substring(1)).distinct())
                .containsExactlyElementsOf(every(0, wrong));
        for (int i = 0; i < wrong.length; i += 2) {
            String field = wrong[i];
            String begins = wrong[i + 1];
            assertThat(said)
                    .anySatisfy(
                            a -> assertThat(a.attr("href") + " " + a.text()).startsWith("#" + field + " " + begins));
            Element input = page.getElementById(field);
            assertThat(input.attr("aria-invalid")).isEqualTo("true");
            assertThat(List.of(input.attr("aria-describedby").split(" ")))
                    .contains(field + "-wrong")
                    .allSatisfy(id -> assertThat(page.getElementById(id)).as(id).isNotNull());
            assertThat(page.getElementById(field + "-wrong").text()).isNotEmpty();
        }
        assertThat(page.select("[aria-invalid]").eachAttr("id")).containsExactlyInAnyOrderElementsOf(every(0, wrong));
    }

    private static List<String> every(int first, String... all) {
        return IntStream.range(0, all.length)
                .filter(i -> i % 2 == first)
                .mapToObj(i -> all[i])
                .toList();
    }

    @Test
    void of_an_upload() throws Exception {
        byte[] file = "[]".getBytes(StandardCharsets.UTF_8);
        areWrong(
                desk.upload(Role.ANALYST, "en", "a.json", file, "fromYear", "soon"),
                "fromYear",
                "From year: A year has four digits");
        areWrong(
                desk.upload(Role.ANALYST, "en", "a.json", file, "fromYear", "2019", "toYear", "2018"),
                "fromYear",
                "From year: The first year lies after the last");
        areWrong(desk.upload(Role.ANALYST, "en", "a.json", new byte[0]), "file", "The file is empty");
        areWrong(
                desk.upload(Role.ANALYST, "en", "a.json", "%PDF".getBytes(StandardCharsets.UTF_8)),
                "file",
                "This file cannot be imported");
    }

    @Test
    void everything_wrong_with_an_upload_is_said_at_once() throws Exception {
        areWrong(
                desk.upload(Role.ANALYST, "en", "a.json", new byte[0], "fromYear", "soon", "toYear", "20"),
                "file",
                "The file is empty",
                "fromYear",
                "From year: A year",
                "toYear",
                "To year: A year");
    }

    @Test
    void everything_wrong_with_a_new_account_is_said_at_once() throws Exception {
        String accounts = "/en/desk/administration/accounts";
        areWrong(
                desk.send(Role.ADMINISTRATOR, accounts, "name", "x", "role", "ANALYST", "password", Desk.PASSWORD),
                "name-new",
                "A name has 2 to 40");
        areWrong(
                desk.send(Role.ADMINISTRATOR, accounts, "name", "x", "role", "ANALYST", "password", "short"),
                "name-new",
                "A name has",
                "password-new",
                "A password has");
        String id = desk.account(Role.ANALYST).id();
        areWrong(
                desk.send(Role.ADMINISTRATOR, accounts + "/" + id + "/password", "password", "short"),
                "password-" + id,
                "A password has");
    }

    @Test
    void everything_wrong_with_ones_own_password_is_said_at_once() throws Exception {
        areWrong(
                desk.send(
                        Role.ANALYST,
                        "/en/desk/account",
                        "present",
                        Desk.PASSWORD,
                        "password",
                        Desk.PASSWORD + "1",
                        "again",
                        "other"),
                "again",
                "The two passwords differ");
        areWrong(
                desk.send(Role.ANALYST, "/en/desk/account", "present", "not it", "password", "short", "again", "other"),
                "present",
                "The present password is not right",
                "password",
                "A password has",
                "again",
                "The two passwords differ");
    }
}
