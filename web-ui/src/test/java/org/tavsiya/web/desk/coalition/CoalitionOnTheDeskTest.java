package org.tavsiya.web.desk.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.tavsiya.account.Role;
import org.tavsiya.coalition.read.Coalitions;
import org.tavsiya.web.desk.Desk;
import org.tavsiya.web.desk.DeskTest;
import tools.jackson.databind.json.JsonMapper;

/** On a register of its own: there is one coalition in each. */
@TestPropertySource(properties = "tavsiya.node=coalition")
class CoalitionOnTheDeskTest extends DeskTest {

    private static final String PAGE = "/en/desk/administration/coalition";

    @Autowired
    private Coalitions coalitions;

    private String version() {
        return String.valueOf(coalitions.present().version());
    }

    private Document page() throws Exception {
        return Jsoup.parse(desk.page(Role.ADMINISTRATOR, PAGE));
    }

    private static byte[] export() {
        List<Map<String, Object>> records = Stream.concat(
                        IntStream.rangeClosed(1, 19).mapToObj(n -> record(n, "Tajikistan")),
                        Stream.of(record(20, "Kenya")))
                .toList();
        return JsonMapper.shared().writeValueAsString(records).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> record(int number, String state) {
        return Map.of(
                "AnnotationId",
                "00000000-0000-4000-8000-%012d".formatted(number),
                "AnnotationType",
                "- Recommendations",
                "Body",
                "- CAT",
                "Countries",
                List.of(state),
                "PublicationDate",
                "2018-06-18T00:00:00",
                "Symbol",
                "CAT/C/X/CO/" + number,
                "Text",
                number + ". Keep register " + number + ".",
                "Themes",
                List.of("Conditions of detention"));
    }

    @Test
    void an_import_of_nearly_one_country_suggests_it_to_the_administrator_who_confirms() throws Exception {
        desk.settled(desk.upload("tajikistan.json", export()));
        assertThat(desk.page(Role.ANALYST, "/en/desk")).doesNotContain("suggested-state");
        Document home = Jsoup.parse(desk.page(Role.ADMINISTRATOR, "/en/desk"));
        assertThat(home.select("#suggested-state").text()).contains("Nearly all records are about Tajikistan");
        assertThat(Jsoup.parse(desk.page(Role.VIEWER, "/en")).selectFirst("h1").text())
                .isEqualTo("Progress on UN recommendations");
        desk.send(
                        Role.ADMINISTRATOR,
                        home.select("#suggested-state form").attr("action"),
                        "state",
                        home.select("#suggested-state input[name=state]").attr("value"),
                        "version",
                        home.select("#suggested-state input[name=version]").attr("value"))
                .andExpect(redirectedUrl(PAGE));
        assertThat(desk.page(Role.ADMINISTRATOR, "/en/desk")).doesNotContain("suggested-state");
        Document front = Jsoup.parse(desk.page(Role.VIEWER, "/en"));
        assertThat(front.selectFirst("h1").text()).startsWith("Tajikistan");
        assertThat(front.selectFirst(".lead").text()).contains("19 recommendations");
        assertThat(page().select("#state option[selected]").attr("value")).isEqualTo("Tajikistan");
        assertThat(page().text()).contains("Last told by administrator");
    }

    @Test
    void everything_wrong_with_a_form_is_said_at_once_at_its_field_and_what_was_typed_stays() throws Exception {
        Document refused = Jsoup.parse(Desk.text(desk.send(
                        Role.ADMINISTRATOR,
                        PAGE + "/about",
                        "version",
                        version(),
                        "who.ru",
                        "Мы – коалиция.",
                        "contact.en",
                        "x".repeat(2_001))
                .andExpect(status().isUnprocessableContent())));
        assertThat(refused.select("#errors a").eachAttr("href")).containsExactly("#who.en", "#contact.en");
        assertThat(refused.getElementById("who.en").attr("aria-describedby")).contains("who.en-wrong");
        assertThat(refused.getElementById("who.en-wrong").text()).contains("in English at least");
        assertThat(refused.getElementById("who.ru").text()).isEqualTo("Мы – коалиция.");
        Document russian = Jsoup.parse(Desk.text(desk.send(
                Role.ADMINISTRATOR, "/ru/desk/administration/coalition/about", "version", version(), "who.ru", "Мы.")));
        assertThat(russian.getElementById("who.en-wrong").text()).contains("хотя бы на английском");
    }

    @Test
    void whoever_was_overtaken_sees_what_stands_now_and_loses_nothing_typed() throws Exception {
        String seen = version();
        desk.send(Role.ADMINISTRATOR, PAGE + "/name", "version", seen, "fullName.en", "The First")
                .andExpect(redirectedUrl(PAGE));
        Document late = Jsoup.parse(
                Desk.text(desk.send(Role.ADMINISTRATOR, PAGE + "/name", "version", seen, "fullName.en", "The Second")
                        .andExpect(status().isConflict())));
        assertThat(late.select("#errors").text()).contains("Somebody changed this since you opened it");
        assertThat(late.getElementById("fullName.en").attr("value")).isEqualTo("The Second");
        assertThat(late.text()).contains("Stands now: The First");
        desk.send(
                        Role.ADMINISTRATOR,
                        PAGE + "/name",
                        "version",
                        late.select("#name input[name=version]").attr("value"),
                        "fullName.en",
                        "The Second")
                .andExpect(redirectedUrl(PAGE));
        assertThat(coalitions.present().fullName()).containsEntry("en", "The Second");
    }

    @Test
    void a_form_sent_twice_is_recorded_once_and_only_by_administrators() throws Exception {
        String seen = version();
        for (int i = 0; i < 2; i++) {
            desk.send(Role.ADMINISTRATOR, PAGE + "/name", "version", seen, "key", "twice", "fullName.en", "Once")
                    .andExpect(redirectedUrl(PAGE));
        }
        assertThat(version()).isEqualTo(String.valueOf(Long.parseLong(seen) + 1));
        desk.send(Role.REVIEWER, PAGE + "/name", "version", version(), "fullName.en", "Theirs")
                .andExpect(status().isForbidden());
        assertThat(coalitions.present().fullName()).containsEntry("en", "Once");
    }
}
