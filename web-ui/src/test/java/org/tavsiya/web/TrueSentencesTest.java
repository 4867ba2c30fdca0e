package org.tavsiya.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A sentence is true when it stands alone: it says what is recorded here, and of which recommendations it speaks. */
class TrueSentencesTest {

    private final RunningApplication app = RunningApplication.withDemonstration();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|No claim by the State about any of these is recorded here.",
                "ru|Информация государства о выполнении этих рекомендаций здесь не записана.",
                "tg|дар ин ҷо сабт нашудааст"
            })
    void where_no_claim_is_recorded_the_page_does_not_say_that_the_state_claimed_nothing(
            String language, String sentence) {
        assertThat(app.page("/" + language + "?claim=none").select(".gap-line").text())
                .contains(sentence)
                .doesNotContain("has not claimed")
                .as("where one has not spoken, both have not")
                .doesNotContain("Both have", "Обе стороны", "Ҳар ду");
    }

    @Test
    void of_recorded_claims_that_fall_short_of_full_it_says_how_many_there_are() {
        String said =
                app.page("/en?claim=PARTIALLY_IMPLEMENTED").select(".gap-line").text();
        assertThat(said)
                .containsPattern(
                        "^Of the \\d+ claims? by the State recorded here, none says that a recommendation is fully implemented\\.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "tg"})
    void the_method_lists_scales_of_un_bodies_and_none_of_the_coalition(String language) {
        Document page = app.page("/" + language + "/method");
        List<String> scales = page.select("#scales tr.scheme th").eachText();
        assertThat(scales).hasSize(10).doesNotHaveDuplicates().noneMatch(name -> name.matches("[A-Z0-9_]+"));
        assertThat(page.select("#scales").text())
                .doesNotContain("COALITION", "UPRINFO", "HRC_2016", "FULLY_IMPLEMENTED", "SUPPORTED");
        assertThat(page.select("#scales b").eachText()).contains("A", "B1", "E");
    }

    @Test
    void a_grade_is_read_with_all_it_does_not_contradict_and_says_whether_it_measures_action_or_reply() {
        Document page = app.page("/en/method");
        Element committee = page.select("#scales tbody").stream()
                .filter(b -> b.text().startsWith("Human Rights Committee: letters since about 2016"))
                .findFirst()
                .orElseThrow();
        assertThat(committee.select("tr").get(1).text())
                .isEqualTo("A Reply/action largely satisfactory Action and reply in one grade \u25cfFully "
                        + "implemented\u25d5Substantially implemented");
        assertThat(committee.select("tr").get(4).text())
                .isEqualTo(
                        "D No cooperation with the Committee The State\u2019s reply ?No (or not enough) information");
    }

    @Test
    void beside_numbers_of_parts_and_percentages_of_paragraphs_it_says_which_is_which() {
        assertThat(app.page("/en").select("#bodies .note").text())
                .contains("counts once for each of its parts")
                .contains("every paragraph the same weight");
        assertThat(app.page("/en").select("#status .note").text()).contains("(by paragraphs)");
        assertThat(app.page("/en/recommendations").select(".counts").text()).contains("once for each of its parts");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/en?body=CAT|Tajikistan (Committee against Torture): progress on UN recommendations|recommendations "
                        + "(Committee against Torture) that 1 UN body made to Tajikistan",
                "/en?body=CAT&yearFrom=2012|Tajikistan (Committee against Torture; from 2012): progress|"
                        + "(Committee against Torture; from 2012) that 1 UN body made to Tajikistan",
                "/ru?body=CAT|Таджикистан (Комитет против пыток): ход выполнения|Таджикистан: Коалиция следит за тем, что стало с",
                "/tg?body=CAT|Тоҷикистон (|Тоҷикистон: Эътилоф пайгирӣ мекунад",
                "/en?country=Tajikistan|Tajikistan: progress on UN recommendations|UN bodies made to Tajikistan between"
            })
    void a_page_opened_for_a_part_speaks_of_that_part(String path, String title, String sentence) {
        Document page = app.page(path);
        assertThat(page.selectFirst("h1").text()).startsWith(title);
        assertThat(page.title()).startsWith(title);
        assertThat(page.selectFirst(".lead p").text()).contains(sentence);
    }

    @Test
    void of_two_states_it_says_both() {
        String two = RunningApplication.ofTheWorld()
                .page("/en?country=Tajikistan&country=Kazakhstan")
                .selectFirst(".lead p")
                .text();
        assertThat(two).contains("recommendations (Kazakhstan; Tajikistan) that");
    }
}
