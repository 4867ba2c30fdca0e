package org.tavsiya.web.desk.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.tavsiya.account.Role;
import org.tavsiya.api.EvidenceActs;
import org.tavsiya.evidence.EvidenceContent;
import org.tavsiya.evidence.Quantity;
import org.tavsiya.evidence.Reliability;
import org.tavsiya.evidence.Sensitivity;
import org.tavsiya.evidence.write.captureevidence.CaptureEvidence;
import org.tavsiya.evidence.write.correctevidence.CorrectEvidence;
import org.tavsiya.recommendation.EvidenceKind;
import org.tavsiya.recommendation.EvidenceLevel;
import org.tavsiya.web.desk.DeskTest;
import tools.jackson.databind.json.JsonMapper;

/** A public figure is drawn on the page that it speaks to, an internal one never, and a correction is seen there at once. */
@TestPropertySource(properties = "tavsiya.node=figures")
class FiguresOnPublicPagesTest extends DeskTest {

    private static final String RECOMMENDATION = "00000000-0000-4000-8000-0000000000f1";
    private static final String PAGE = "/en/recommendations/" + RECOMMENDATION;
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 1);

    @Autowired
    private EvidenceActs acts;

    private static EvidenceContent appeals(int year, int number, String place, Sensitivity sensitivity) {
        return new EvidenceContent(
                EvidenceKind.STATISTICS,
                "Report for " + year + ", " + sensitivity,
                "Ombudsman",
                LocalDate.of(year, 12, 31),
                null,
                "https://ombudsman.example/" + year,
                "en",
                EvidenceLevel.PROCESS,
                true,
                Reliability.PRIMARY,
                sensitivity,
                new Quantity(new java.math.BigDecimal(number), "appeals about torture", year, place),
                List.of(),
                List.of("Conditions of detention"),
                List.of("CAT"));
    }

    private MockHttpServletResponse answer() throws Exception {
        return mvc.perform(get(PAGE)).andReturn().getResponse();
    }

    @Test
    void public_figures_are_drawn_where_they_speak_to_and_internal_ones_never() throws Exception {
        desk.settled(desk.upload("tajikistan.json", export()));
        MockHttpServletResponse before = answer();
        assertThat(before.getContentAsString()).doesNotContain("figures-h");
        var who = desk.actor(Role.ANALYST);
        acts.send(new CaptureEvidence("f-1", appeals(2021, 24, "Tajikistan", Sensitivity.PUBLIC), who, TODAY), null);
        acts.send(new CaptureEvidence("f-2", appeals(2023, 16, "Tajikistan", Sensitivity.PUBLIC), who, TODAY), null);
        acts.send(new CaptureEvidence("f-3", appeals(2022, 99, "Tajikistan", Sensitivity.INTERNAL), who, TODAY), null);
        acts.send(new CaptureEvidence("f-4", appeals(2022, 77, "Kenya", Sensitivity.PUBLIC), who, TODAY), null);
        MockHttpServletResponse after = answer();
        assertThat(after.getHeader("ETag")).isNotEqualTo(before.getHeader("ETag"));
        Document page = Jsoup.parse(after.getContentAsString(StandardCharsets.UTF_8));
        assertThat(page.select("table.series caption").text()).isEqualTo("appeals about torture, Tajikistan");
        assertThat(page.select("table.series tbody tr").eachText())
                .containsExactly(
                        "2021 24 Report for 2021, PUBLIC Ombudsman", "2023 16 Report for 2023, PUBLIC Ombudsman");
        assertThat(after.getContentAsString()).doesNotContain("INTERNAL", "f-1");
        assertThat(page.text()).as("names of files may hold any figure").doesNotContain("99");
        acts.send(
                new CorrectEvidence(
                        "f-2", null, appeals(2023, 17, "Tajikistan", Sensitivity.PUBLIC), "Misread.", who, TODAY),
                null);
        assertThat(Jsoup.parse(answer().getContentAsString())
                        .select("table.series tbody tr")
                        .last()
                        .text())
                .startsWith("2023 17");
        for (String language : List.of("ru", "tg")) {
            assertThat(mvc.perform(get(PAGE.replace("/en/", "/" + language + "/")))
                            .andReturn()
                            .getResponse()
                            .getContentAsString(StandardCharsets.UTF_8))
                    .contains("class=\"series\"");
        }
    }

    @Test
    void the_pages_of_a_theme_and_of_a_body_show_figures_of_one_state_that_speak_to_them() throws Exception {
        desk.settled(desk.upload("tajikistan.json", export()));
        var who = desk.actor(Role.ANALYST);
        acts.send(new CaptureEvidence("g-1", appeals(2019, 31, "Tajikistan", Sensitivity.PUBLIC), who, TODAY), null);
        acts.send(new CaptureEvidence("g-2", appeals(2020, 88, "Tajikistan", Sensitivity.INTERNAL), who, TODAY), null);
        for (String page : List.of(
                "/en?country=Tajikistan&theme=Conditions%20of%20detention",
                "/en/bodies/cat?country=Tajikistan", "/en?country=Tajikistan&body=CAT")) {
            assertThat(series(page))
                    .as(page)
                    .anyMatch(line -> line.startsWith("2019 31"))
                    .noneMatch(line -> line.contains("88"));
        }
        for (String page : List.of(
                "/en?country=Tajikistan",
                "/en?country=any&theme=Conditions%20of%20detention",
                "/en?country=Tajikistan&theme=Right%20to%20health",
                "/en?country=Tajikistan&theme=Conditions%20of%20detention&asOf=2025-01-01",
                "/en/bodies/cedaw?country=Tajikistan")) {
            assertThat(series(page)).as(page).isEmpty();
        }
    }

    private List<String> series(String page) throws Exception {
        return Jsoup.parse(mvc.perform(get(URI.create(page)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8))
                .select("table.series tbody tr")
                .eachText();
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
