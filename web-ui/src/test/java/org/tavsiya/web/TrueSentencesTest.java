package org.tavsiya.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A sentence is true when it stands alone: it says what is recorded here, and of which recommendations it speaks. */
class TrueSentencesTest {

    private final RunningApplication app = RunningApplication.withDemonstration();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"en|No claim by the State about any of these is recorded here.", "ru|Информация государства о выполнении этих рекомендаций здесь не записана.",
        "tg|дар ин ҷо сабт нашудааст"})
    void where_no_claim_is_recorded_the_page_does_not_say_that_the_state_claimed_nothing(String language, String sentence) {
        assertThat(app.page("/" + language + "?claim=none").select(".gap-line").text()).contains(sentence).doesNotContain("has not claimed")
                .as("where one has not spoken, both have not").doesNotContain("Both have", "Обе стороны", "Ҳар ду");
    }

    @Test
    void of_recorded_claims_that_fall_short_of_full_it_says_how_many_there_are() {
        String said = app.page("/en?claim=PARTIALLY_IMPLEMENTED").select(".gap-line").text();
        assertThat(said).containsPattern("^Of the \\d+ claims? by the State recorded here, none says that a recommendation is fully implemented\\.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "tg"})
    void the_method_lists_scales_of_un_bodies_and_none_of_the_coalition(String language) {
        Document page = app.page("/" + language + "/method");
        List<String> scales = page.select("#scales tbody tr:first-child th span:first-child").eachText();
        assertThat(scales).contains("CAT_IMPL", "HRC_2016", "CESCR").doesNotContain("COALITION_V1", "UPRINFO_IRI", "UPR_POSITION");
        assertThat(page.select("#scales td:nth-of-type(1) b").eachText()).doesNotContain("FULLY_IMPLEMENTED", "NOT_IMPLEMENTED", "SUPPORTED");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "/en?body=CAT|Tajikistan (Committee against Torture): progress on UN recommendations|recommendations to Tajikistan (Committee against Torture), the coalition",
        "/en?body=CAT&yearFrom=2012|Tajikistan (Committee against Torture; from 2012): progress|to Tajikistan (Committee against Torture; from 2012), the coalition",
        "/ru?body=CAT|Таджикистан (Комитет против пыток): ход выполнения|Таджикистан (Комитет против пыток): из",
        "/tg?body=CAT|Тоҷикистон (|Тоҷикистон (",
        "/en?country=Tajikistan|Tajikistan: progress on UN recommendations|recommendations to Tajikistan, the coalition"})
    void a_page_opened_for_a_part_speaks_of_that_part(String path, String title, String sentence) {
        Document page = app.page(path);
        assertThat(page.selectFirst("h1").text()).startsWith(title);
        assertThat(page.title()).startsWith(title);
        assertThat(page.selectFirst(".lead p").text()).contains(sentence);
    }

    @Test
    void of_two_states_it_says_both() {
        String two = RunningApplication.ofTheWorld().page("/en?country=Tajikistan&country=Kazakhstan").selectFirst(".lead p").text();
        assertThat(two).contains("recommendations (Kazakhstan; Tajikistan), the coalition");
    }
}
