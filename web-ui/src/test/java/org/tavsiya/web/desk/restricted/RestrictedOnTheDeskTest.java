package org.tavsiya.web.desk.restricted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.ResultActions;
import org.tavsiya.account.Role;
import org.tavsiya.web.desk.Desk;
import org.tavsiya.web.desk.DeskTest;

class RestrictedOnTheDeskTest extends DeskTest {

    private static final String ADMINISTRATION = "/en/desk/administration/restricted";
    private static final String PAGE = "/en/desk/restricted";

    @TempDir
    static Path keys;

    @DynamicPropertySource
    static void apart(DynamicPropertyRegistry settings) {
        settings.add("tavsiya.master-key", () -> keys.resolve("master.key").toString());
    }

    private void grant(Role role, boolean granted) throws Exception {
        desk.send(
                        Role.ADMINISTRATOR,
                        ADMINISTRATION + "/right",
                        "account",
                        desk.account(role).id(),
                        "granted",
                        String.valueOf(granted))
                .andExpect(redirectedUrl(ADMINISTRATION));
    }

    private ResultActions upload(String address, String name, String content) throws Exception {
        var request = multipart(address)
                .file(new MockMultipartFile("file", name, null, content.getBytes(StandardCharsets.UTF_8)));
        request.contentType("multipart/form-data; boundary=parts")
                .with(user(desk.as(Role.ANALYST)))
                .with(csrf());
        return mvc.perform(request);
    }

    @Test
    void only_whoever_has_the_right_sees_that_there_is_anything() throws Exception {
        grant(Role.ANALYST, true);
        desk.open(Role.REVIEWER, PAGE).andExpect(status().isNotFound());
        assertThat(desk.page(Role.REVIEWER, "/en/desk")).doesNotContain(PAGE);
        assertThat(desk.page(Role.ANALYST, "/en/desk")).contains(PAGE);
        String subject = desk.send(Role.ANALYST, PAGE, "name", "A subject", "key", "s-1")
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(desk.send(Role.ANALYST, PAGE, "name", "A subject", "key", "s-1")
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .as("the same form sent again")
                .isEqualTo(subject);
        desk.send(Role.ANALYST, subject + "/notes", "name", "Heading", "words", "What was said.")
                .andExpect(redirectedUrl(subject));
        upload(subject + "/files", "list.txt", "One, two.").andExpect(redirectedUrl(subject));
        Document page = Jsoup.parse(desk.page(Role.ANALYST, subject));
        List<String> items = page.select("ul.findings a").eachAttr("href");
        assertThat(page.select("ul.findings a").eachText()).containsExactlyInAnyOrder("Heading", "list.txt");
        for (String item : items) {
            desk.open(Role.ANALYST, item)
                    .andExpect(status().isOk())
                    .andExpect(header().string("Cache-Control", "no-store"));
            desk.open(Role.REVIEWER, item).andExpect(status().isNotFound());
        }
        assertThat(items.stream().map(this::read)).anyMatch(text -> text.contains("What was said."));
        for (String language : List.of("en", "ru", "tg")) {
            for (String address : List.of(PAGE, subject)) {
                desk.open(Role.ANALYST, address.replace("/en/", "/" + language + "/"))
                        .andExpect(status().isOk());
            }
            desk.open(Role.ADMINISTRATOR, ADMINISTRATION.replace("/en/", "/" + language + "/"))
                    .andExpect(status().isOk());
        }
        desk.open(Role.ANALYST, ADMINISTRATION).andExpect(status().isForbidden());
        await().untilAsserted(() -> assertThat(Jsoup.parse(desk.page(Role.ADMINISTRATOR, ADMINISTRATION))
                        .text())
                .contains("Sealed a note or file analyst", "Read analyst", "Granted the right administrator analyst")
                .doesNotContain("Heading", "list.txt", "A subject"));
        desk.send(Role.ANALYST, subject + "/erasure").andExpect(redirectedUrl(subject));
        desk.send(Role.ANALYST, subject + "/erasure", "sure", "true").andExpect(redirectedUrl(PAGE));
        desk.open(Role.ANALYST, subject).andExpect(status().isNotFound());
        grant(Role.ANALYST, false);
        desk.open(Role.ANALYST, PAGE).andExpect(status().isNotFound());
    }

    private String read(String item) {
        try {
            return desk.page(Role.ANALYST, item);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void files_of_the_library_are_kept_and_saved_and_what_is_none_of_them_is_refused_at_its_field() throws Exception {
        String item = desk.send(
                        Role.ANALYST,
                        "/en/desk/evidence/new",
                        "kind",
                        "LAW",
                        "title",
                        "Criminal Code",
                        "publisher",
                        "Parliament",
                        "factDate",
                        "2020-01-02",
                        "language",
                        "ru",
                        "level",
                        "STRUCTURAL",
                        "reliability",
                        "OFFICIAL_TEXT",
                        "sensitivity",
                        "INTERNAL")
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        ResultActions refused = upload(item + "/files", "page.txt", "<html><body>no</body></html>");
        refused.andExpect(status().isUnprocessableContent());
        assertThat(Jsoup.parse(Desk.text(refused)).select("#file-wrong").text()).contains("neither PDF");
        upload(item + "/files", "article.txt", "Article 143-1.").andExpect(redirectedUrl(item));
        Document page = Jsoup.parse(desk.page(Role.ANALYST, item));
        String file = page.select("#kept-files a").attr("href");
        assertThat(page.select("#kept-files a").text()).isEqualTo("article.txt");
        desk.open(Role.ANALYST, file)
                .andExpect(status().isOk())
                .andExpect(header().string("X-Content-Type-Options", "nosniff"));
        assertThat(desk.page(Role.ANALYST, file)).isEqualTo("Article 143-1.");
        desk.open(Role.VIEWER, file).andExpect(status().isForbidden());
        desk.send(Role.ANALYST, file + "/removal").andExpect(redirectedUrl(item));
        desk.open(Role.ANALYST, file).andExpect(status().isNotFound());
    }
}
