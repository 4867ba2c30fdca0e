package org.tavsiya.web.desk.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.ResultActions;
import org.tavsiya.account.Role;
import org.tavsiya.web.desk.Desk;
import org.tavsiya.web.desk.DeskTest;
import tools.jackson.databind.json.JsonMapper;

@TestPropertySource(properties = "tavsiya.node=evidence")
class EvidenceOnTheDeskTest extends DeskTest {

    private static final String PAGE = "/en/desk/evidence";
    private static final String RECOMMENDATION = "00000000-0000-4000-8000-0000000000e1";

    private static String[] typed(int year, int number, String... more) {
        List<String> fields = new ArrayList<>(List.of(
                "key", UUID.randomUUID().toString(),
                "kind", "STATISTICS",
                "title", "Доклад за " + year + " год",
                "publisher", "Ombudsman",
                "factDate", "31.12." + year,
                "language", "ru",
                "url", "https://ombudsman.example/" + year,
                "level", "PROCESS",
                "fromState", "true",
                "reliability", "PRIMARY",
                "sensitivity", "PUBLIC",
                "passages[0].page", "12",
                "passages[0].words", "Поступило " + number + " обращений."));
        fields.addAll(List.of(
                "quantity.number", String.valueOf(number),
                "quantity.unit", "appeals about torture",
                "quantity.year", String.valueOf(year),
                "quantity.place", "Tajikistan",
                "bodies", "CAT"));
        fields.addAll(List.of(more));
        return fields.toArray(String[]::new);
    }

    private String added(int year, int number, String... more) throws Exception {
        ResultActions sent = desk.send(Role.ANALYST, PAGE + "/new", typed(year, number, more));
        String to = sent.andReturn().getResponse().getRedirectedUrl();
        assertThat(to).as(Desk.text(sent)).startsWith(PAGE + "/");
        return to;
    }

    private Document open(String address) throws Exception {
        return Jsoup.parse(desk.page(Role.ANALYST, address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "tg"})
    void pages_open_in_three_languages_for_analysts_alone(String language) throws Exception {
        String item = added(2015, 2).replace("/en/", "/" + language + "/");
        for (String address : List.of(
                "/" + language + "/desk/evidence", "/" + language + "/desk/evidence/new", item, item + "/correction")) {
            desk.open(Role.ANALYST, address).andExpect(status().isOk());
            desk.open(Role.VIEWER, address).andExpect(status().isForbidden());
        }
        assertThat(open(item).select("h1").text()).isEqualTo("Доклад за 2015 год");
    }

    @Test
    void what_is_added_is_found_and_drawn_beside_the_same_figure_of_other_years() throws Exception {
        added(2021, 24);
        String last = added(2023, 16);
        Document found = open(PAGE + "?q=обращение 2023");
        assertThat(found.select("#matches a").first().attr("href")).isEqualTo(last);
        Document item = open(last);
        assertThat(item.select("table.series tbody tr").eachText())
                .anyMatch(row -> row.startsWith("2021 24"))
                .anyMatch(row -> row.startsWith("2023 16"));
        Element bar = item.select("table.series tbody tr").stream()
                .filter(row -> row.text().startsWith("2023"))
                .findFirst()
                .orElseThrow()
                .selectFirst("rect");
        assertThat(bar.attr("width")).as("16 of 24").isEqualTo("66.7%");
    }

    @Test
    void all_that_is_wrong_is_said_beside_its_field_and_what_was_typed_stays() throws Exception {
        ResultActions refused = desk.send(
                Role.ANALYST,
                PAGE + "/new",
                "key",
                "k-1",
                "title",
                "A title",
                "quantity.number",
                "16",
                "url",
                "javascript:alert(1)");
        refused.andExpect(status().isUnprocessableContent());
        Document page = Jsoup.parse(Desk.text(refused));
        assertThat(page.select("#errors li").eachText())
                .contains("Publisher: This is needed.", "Date of the fact: This is needed.")
                .anyMatch(said -> said.startsWith("What is counted: A number comes with"))
                .anyMatch(said -> said.startsWith("Web address: An address begins with"));
        assertThat(page.select("#url-wrong")).hasSize(1);
        assertThat(page.select("#title").val()).isEqualTo("A title");
        Document unreadable = Jsoup.parse(
                Desk.text(desk.send(Role.ANALYST, PAGE + "/new", "factDate", "yesterday", "quantity.number", "many")));
        assertThat(unreadable.select("#factDate-wrong").text()).startsWith("This date cannot be read");
        assertThat(unreadable.getElementById("quantity.number-wrong").text()).startsWith("This number cannot be read");
    }

    @Test
    void what_looks_like_personal_data_is_asked_about_before_anything_is_saved() throws Exception {
        String[] fields = typed(2016, 3);
        fields[25] = "Позвонил Образцов Примерович, +992 00 000 0000.";
        Document asked = Jsoup.parse(Desk.text(desk.send(Role.ANALYST, PAGE + "/new", fields)));
        assertThat(asked.select("#questions").text())
                .contains("Perhaps a phone number", "Perhaps a person’s name", "Nothing is saved yet");
        assertThat(open(PAGE + "?q=Примерович").select("#matches li")).isEmpty();
        List<String> checked = new ArrayList<>(List.of(fields));
        checked.addAll(List.of("checked", "true"));
        desk.send(Role.ANALYST, PAGE + "/new", checked.toArray(String[]::new))
                .andExpect(redirectedUrlPattern(PAGE + "/*"));
    }

    @Test
    void it_is_corrected_marked_attached_and_withdrawn_on_its_page() throws Exception {
        desk.settled(desk.upload("tajikistan.json", export()));
        String item = added(2010, 8);
        String[] right = typed(2010, 9, "version", "0", "reason", "Misread.");
        desk.send(Role.ANALYST, item + "/correction", right).andExpect(status().isFound());
        String[] late = typed(2010, 10, "version", "0", "reason", "Too late.");
        Document meanwhile = Jsoup.parse(Desk.text(desk.send(Role.ANALYST, item + "/correction", late)));
        assertThat(meanwhile.select("#errors").text()).contains("Somebody changed this piece of evidence");
        desk.send(Role.ANALYST, item + "/address", "state", "DEAD").andExpect(status().isFound());
        desk.send(
                        Role.ANALYST,
                        item + "/attachment",
                        "recommendationId",
                        "https://x.example/en/recommendations/" + RECOMMENDATION,
                        "bearing",
                        "CONTRADICTS")
                .andExpect(status().isFound());
        Document wrong = Jsoup.parse(Desk.text(
                desk.send(Role.ANALYST, item + "/attachment", "recommendationId", "nobody", "bearing", "SUPPORTS")));
        assertThat(wrong.select("#recommendationId-wrong").text()).contains("no such recommendation");
        Document page = open(item);
        assertThat(page.text())
                .contains("9 appeals about torture", "The address is dead", "Contradicts that it is implemented")
                .contains("Corrected – Misread.", "CAT/C/TJK/CO/3");
        desk.send(Role.ANALYST, item + "/withdrawal", "reason", "A forgery.").andExpect(status().isFound());
        assertThat(open(item).select("form[action$=correction], #attachment")).isEmpty();
        desk.open(Role.ANALYST, PAGE + "/none").andExpect(status().isNotFound());
    }

    private static byte[] export() {
        return JsonMapper.shared()
                .writeValueAsString(List.of(Map.of(
                        "AnnotationId", RECOMMENDATION,
                        "AnnotationType", "- Recommendations",
                        "Body", "- CAT",
                        "Countries", List.of("Tajikistan"),
                        "PublicationDate", "2018-06-18T00:00:00",
                        "Symbol", "CAT/C/TJK/CO/3",
                        "Text", "12. Keep a register of detention.",
                        "Themes", List.of("Conditions of detention"))))
                .getBytes(StandardCharsets.UTF_8);
    }
}
