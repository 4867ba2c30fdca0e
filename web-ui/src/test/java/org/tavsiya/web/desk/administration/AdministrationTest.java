package org.tavsiya.web.desk.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.tavsiya.account.Account;
import org.tavsiya.account.AccountActs;
import org.tavsiya.account.Role;
import org.tavsiya.demonstration.Demonstration;
import org.tavsiya.recommendation.read.rows.RowStore;
import org.tavsiya.web.desk.Desk;
import org.tavsiya.web.desk.DeskTest;

/** On a register of its own, because demonstration data stands beside no other. */
@TestPropertySource(properties = "tavsiya.node=administration")
class AdministrationTest extends DeskTest {

    @Autowired
    private Demonstration demonstration;

    @Autowired
    private RowStore rows;

    @Autowired
    private AccountActs acts;

    private Account find(String name) {
        return accounts.all().stream()
                .filter(a -> a.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_demonstration_set_is_loaded_marked_rebuilt_and_removed() throws Exception {
        assertThat(desk.page(Role.ADMINISTRATOR, "/en/desk"))
                .contains("The register is empty")
                .contains("/desk/administration/demonstration\"")
                .contains("/desk/imports");
        assertThat(desk.page(Role.VIEWER, "/ru/desk"))
                .contains("Это может сделать администратор")
                .doesNotContain("/desk/administration/demonstration\"");

        desk.send(Role.ADMINISTRATOR, "/en/desk/administration/demonstration").andExpect(redirectedUrl("/en/desk"));
        assertThat(rows.asFarAsBuilt().rows().size()).isGreaterThan(100);
        assertThat(desk.page(Role.ANALYST, "/en/desk"))
                .contains("holds demonstration data")
                .contains("Untouched")
                .doesNotContain("??")
                .doesNotContain("demonstration/removal");
        assertThat(Desk.text(desk.upload(Role.ANALYST, "en", "x.json", "[]".getBytes())))
                .contains("The register holds demonstration data. An administrator removes it first");
        assertThat(desk.page(Role.ANALYST, "/en/desk/imports"))
                .contains("Only an administrator can remove it")
                .contains("Check the file")
                .doesNotContain("demonstration/removal")
                .doesNotContain(">Upload<");
        assertThat(desk.page(Role.ADMINISTRATOR, "/en/desk/imports"))
                .contains("demonstration/removal")
                .doesNotContain("Only an administrator");
        assertThat(desk.page(Role.VIEWER, "/en/desk")).contains("Only an administrator can remove it");

        int generation = views.state().generation();
        desk.send(Role.ADMINISTRATOR, "/en/desk/administration/views")
                .andExpect(redirectedUrl("/en/desk/administration"));
        await().until(() -> views.state().generation() > generation);
        assertThat(rows.asFarAsBuilt().rows().size()).isGreaterThan(100);
        assertThat(desk.page(Role.ADMINISTRATOR, "/en/desk/administration/views"))
                .contains("id=\"views\"")
                .contains("The views show everything")
                .doesNotContain("<html");

        assertThat(desk.page(Role.ADMINISTRATOR, "/en/desk/administration/demonstration/removal"))
                .contains("everything said about them leave the register");
        assertThat(demonstration.loaded()).isTrue();
        desk.send(Role.ADMINISTRATOR, "/en/desk/administration/demonstration/removal")
                .andExpect(redirectedUrl("/en/desk"));
        assertThat(rows.asFarAsBuilt().rows().isEmpty()).isTrue();
        assertThat(desk.page(Role.ADMINISTRATOR, "/en/desk")).contains("The register is empty");
        desk.send(Role.ADMINISTRATOR, "/ru/desk/administration/demonstration/removal")
                .andExpect(status().isConflict());
    }

    @Test
    void an_account_is_made_disabled_enabled_and_gets_a_new_password() throws Exception {
        String address = "/en/desk/administration/accounts";
        desk.send(Role.ADMINISTRATOR, address, "name", "newcomer", "password", Desk.PASSWORD, "role", "ANALYST")
                .andExpect(redirectedUrl("/en/desk/administration"));
        Account made = find("newcomer");
        assertThat(made.role()).isEqualTo(Role.ANALYST);

        desk.send(Role.ADMINISTRATOR, address + "/" + made.id() + "/state", "disabled", "true")
                .andExpect(status().is3xxRedirection());
        assertThat(find("newcomer").disabled()).isTrue();
        desk.send(Role.ADMINISTRATOR, address + "/" + made.id() + "/state", "disabled", "false");
        assertThat(find("newcomer").disabled()).isFalse();

        desk.send(Role.ADMINISTRATOR, address + "/" + made.id() + "/password", "password", "entirely different words")
                .andExpect(status().is3xxRedirection());
        assertThat(find("newcomer").passwordHash()).isNotEqualTo(made.passwordHash());

        desk.send(Role.ADMINISTRATOR, address + "/" + made.id() + "/role", "role", "REVIEWER")
                .andExpect(status().is3xxRedirection());
        assertThat(find("newcomer").role()).isEqualTo(Role.REVIEWER);
        desk.send(Role.ADMINISTRATOR, address + "/" + made.id() + "/sessions").andExpect(status().is3xxRedirection());
        assertThat(acts.all().stream()
                        .filter(a -> "newcomer".equals(a.account()))
                        .map(AccountActs.Act::kind)
                        .toList())
                .containsExactly(
                        "account.sessions-ended",
                        "account.role-changed",
                        "account.password-changed",
                        "account.enabled",
                        "account.disabled",
                        "account.created");
        assertThat(acts.all().stream()
                        .filter(a -> "newcomer".equals(a.account()))
                        .map(AccountActs.Act::by))
                .containsOnly("administrator");
        assertThat(desk.page(Role.ADMINISTRATOR, "/ru/desk/administration/acts"))
                .contains("Действия администраторов")
                .contains("Роль изменена")
                .doesNotContain("??");
        desk.send(Role.ADMINISTRATOR, address + "/nobody/role", "role", "REVIEWER")
                .andExpect(status().isNotFound());
    }

    @Test
    void a_refused_account_keeps_the_name_and_the_role_and_never_the_password() throws Exception {
        String page = Desk.text(desk.send(
                        Role.ADMINISTRATOR,
                        "/ru/desk/administration/accounts",
                        "name",
                        "administrator",
                        "password",
                        "words words words",
                        "role",
                        "REVIEWER")
                .andExpect(status().isUnprocessableContent()));
        assertThat(page)
                .contains("Это имя занято или похоже на занятое")
                .contains("href=\"#name-new\"")
                .contains("value=\"administrator\"")
                .containsPattern("value=\"REVIEWER\" selected")
                .doesNotContain("words words");
        Account viewer = desk.account(Role.VIEWER);
        assertThat(Desk.text(desk.send(
                        Role.ADMINISTRATOR,
                        "/en/desk/administration/accounts/" + viewer.id() + "/password",
                        "password",
                        "short")))
                .contains("12 to 128 characters")
                .contains("href=\"#password-" + viewer.id() + "\"");
    }

    @Test
    void nobody_disables_the_account_in_use() throws Exception {
        Account own = desk.account(Role.ADMINISTRATOR);
        desk.send(Role.ADMINISTRATOR, "/en/desk/administration/accounts/" + own.id() + "/state", "disabled", "true")
                .andExpect(status().isConflict());
        desk.send(Role.ADMINISTRATOR, "/en/desk/administration/accounts/" + own.id() + "/role", "role", "VIEWER")
                .andExpect(status().isConflict());
        assertThat(find("administrator").disabled()).isFalse();
    }
}
