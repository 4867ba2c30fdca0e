package org.tavsiya.web.desk.doubles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tavsiya.account.Role;
import org.tavsiya.recommendation.RecommendationId;
import org.tavsiya.web.desk.DeskTest;
import tools.jackson.databind.json.JsonMapper;

/** What was entered before UHRI had it is matched by a person, counts once, and is parted again. */
class DoublesTest extends DeskTest {

    private static final String SYMBOL = "CMW/C/TJK/CO/5";
    private static final String UHRI = "00000000-0000-4000-8000-0000000d0b1e";

    private int counted() throws Exception {
        String answer = mvc.perform(get("/api/v1/recommendations").param("q", "symbol:" + SYMBOL))
                .andReturn()
                .getResponse()
                .getContentAsString();
        return JsonMapper.shared().readTree(answer).path("total").asInt();
    }

    private void send(String address, String kept, String entered) throws Exception {
        desk.send(
                        Role.ANALYST,
                        address,
                        "kept",
                        kept,
                        "entered",
                        entered,
                        "key",
                        UUID.randomUUID().toString())
                .andExpect(status().is3xxRedirection());
    }

    @Test
    void an_entered_recommendation_is_matched_with_uhris_and_the_match_taken_back() throws Exception {
        String table = "Symbol,Paragraph,Body,State,Text,Language\n" + SYMBOL
                + ",14,CMW,Tajikistan,Conclude agreements that protect migrant workers abroad,en\n";
        desk.settled(desk.upload("entered.csv", table.getBytes(StandardCharsets.UTF_8)));
        String entered = RecommendationId.of(null, SYMBOL, "14", null, null);
        assertThat(counted()).isEqualTo(1);
        assertThat(desk.page(Role.ANALYST, "/en/desk/duplicates")).doesNotContain(entered);

        String uhri = "[{\"AnnotationId\":\"" + UHRI + "\",\"AnnotationType\":\"- Recommendations\",\"Body\":\"- CMW\","
                + "\"Countries\":[\"Tajikistan\"],\"PublicationDate\":\"2026-05-02T00:00:00\",\"Symbol\":\"" + SYMBOL
                + "\",\"Text\":\"14. The State party should conclude agreements that protect all migrant workers abroad.\"}]";
        desk.settled(desk.upload("uhri.json", uhri.getBytes(StandardCharsets.UTF_8)));
        assertThat(counted()).isEqualTo(2);
        String page = desk.page(Role.ANALYST, "/en/desk/duplicates");
        assertThat(page)
                .contains(entered)
                .contains(UHRI)
                .contains("same paragraph")
                .contains("agreements");

        send("/en/desk/duplicates", UHRI, entered);
        assertThat(counted()).isEqualTo(1);
        mvc.perform(get("/api/v1/recommendations/" + entered))
                .andExpect(jsonPath("$.lifecycle").value("SUPERSEDED"))
                .andExpect(jsonPath("$.supersededBy").value(UHRI));
        assertThat(desk.page(Role.ANALYST, "/en/desk/duplicates?done=matched"))
                .contains("Only one of them counts now")
                .contains("/en/desk/duplicates/undo");

        send("/en/desk/duplicates/undo", UHRI, entered);
        assertThat(counted()).isEqualTo(2);
        mvc.perform(get("/api/v1/recommendations/" + UHRI))
                .andExpect(jsonPath("$.links").isEmpty())
                .andExpect(jsonPath("$.history[*].kind").value(hasItem("unlinked")));
        desk.send(Role.ANALYST, "/en/desk/duplicates/refusal", "kept", UHRI, "entered", entered)
                .andExpect(status().is3xxRedirection());
        assertThat(desk.page(Role.ANALYST, "/en/desk/duplicates?done=refused"))
                .contains("is not suggested again")
                .doesNotContain(entered);
        assertThat(counted()).isEqualTo(2);
        for (String language : new String[] {"en", "ru", "tg"}) {
            desk.open(Role.ANALYST, "/" + language + "/desk/duplicates").andExpect(status().isOk());
        }
        desk.open(Role.VIEWER, "/en/desk/duplicates").andExpect(status().isForbidden());
    }

    @Test
    void a_text_in_another_language_stands_beside_the_first_on_both_pages_and_is_found() throws Exception {
        String id = "00000000-0000-4000-8000-0000000d0b2e";
        String record = "[{\"AnnotationId\":\"" + id + "\",\"AnnotationType\":\"- Recommendations\",\"Body\":\"- CRC\","
                + "\"Countries\":[\"Tajikistan\"],\"PublicationDate\":\"2026-05-02T00:00:00\",\"Symbol\":\"CRC/C/TJK/CO/9\","
                + "\"Text\":\"%s\"}]";
        desk.settled(desk.upload(
                "en.json", record.formatted("22. Register every newborn child").getBytes(StandardCharsets.UTF_8)));
        desk.settled(desk.upload(
                "ru.json",
                record.formatted("22. Регистрировать каждого новорожденного").getBytes(StandardCharsets.UTF_8),
                "language",
                "ru"));
        mvc.perform(get("/api/v1/recommendations/" + id))
                .andExpect(jsonPath("$.text").value("22. Register every newborn child"))
                .andExpect(jsonPath("$.texts[0].language").value("ru"))
                .andExpect(jsonPath("$.texts[0].official").value(true));
        mvc.perform(get("/api/v1/recommendations").param("q", "новорожденного"))
                .andExpect(jsonPath("$.items[*].id").value(hasItem(id)));
        assertThat(desk.page(Role.ANALYST, "/ru/recommendations/" + id))
                .contains("lang=\"ru\"")
                .contains("Регистрировать каждого новорожденного");

        desk.send(
                        Role.ANALYST,
                        "/tg/desk/recommendations/" + id + "/translation",
                        "key",
                        UUID.randomUUID().toString(),
                        "version",
                        "1",
                        "language",
                        "tg",
                        "translation",
                        "22. Ҳар навзодро ба қайд гиред",
                        "reason",
                        "Translated from English",
                        "effectiveOn",
                        "2026-06-01",
                        "assertedOn",
                        "2026-06-01")
                .andExpect(status().is3xxRedirection());
        assertThat(desk.page(Role.ANALYST, "/tg/desk/recommendations/" + id))
                .contains("Ҳар навзодро ба қайд гиред")
                .contains("тарҷумаи ғайрирасмӣ");
        assertThat(desk.page(Role.ANALYST, "/en/recommendations/" + id)).contains("unofficial translation");
    }
}
