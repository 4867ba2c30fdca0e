package org.tavsiya.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tavsiya.progress.Index;
import org.tavsiya.recommendation.Staleness;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.write.publishassessment.LeastEvidence;
import org.tavsiya.recommendation.write.publishassessment.Transitions;
import org.tavsiya.recommendation.write.recordgrade.Grades;

/** The page of the method is read by diplomats: its tables come from the rules and vocabularies that the code uses. */
class MethodPageTest {

    private final RunningApplication app = RunningApplication.withDemonstration();

    @Test
    void the_table_of_evidence_is_that_of_the_rules() {
        List<Element> rows = app.page("/en/method").select("#evidence tbody tr");
        List<Status> targets = Transitions.targets().toList();
        assertThat(rows).hasSameSizeAs(targets);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(rows.get(i).select("li"))
                    .hasSize(LeastEvidence.of(targets.get(i)).size());
        }
        assertThat(rows.get(targets.indexOf(Status.CONTRARY)).text()).contains("the act itself", "a second person");
        assertThat(rows.get(targets.indexOf(Status.NO_INFORMATION)).text()).contains("no piece of evidence");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "tg"})
    void thresholds_and_values_are_those_of_the_index(String language) {
        Document page = app.page("/" + language + "/method");
        assertThat(page.select("#index").text()).contains(String.valueOf(Index.FEWEST), Index.LEAST_COVERAGE + " %");
        assertThat(page.select("#moves .prose").text()).contains(String.valueOf(Staleness.MONTHS));
        List<Element> rows = page.select("#index tbody tr");
        assertThat(rows).hasSize(Status.values().length);
        Arrays.stream(Status.values())
                .forEach(status -> status.value()
                        .ifPresent(value -> assertThat(
                                        rows.get(status.ordinal()).select("td").text())
                                .isEqualTo(value.toString().replace('.', language.equals("en") ? '.' : ','))));
    }

    @Test
    void each_scale_stands_under_its_body_with_its_readings_and_years_without_notes() {
        Document page = app.page("/en/method");
        assertThat(page.select("#scales tbody"))
                .hasSameSizeAs(app.bean(Grades.class).scales());
        assertThat(page.select("#scales .scheme").text()).contains("since 2016", "2011\u20132016");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "tg"})
    void no_note_of_the_house_and_no_code_stands_before_the_last_section(String language) {
        Document page = app.page("/" + language + "/method");
        assertThat(page.select("main section").last().id()).isEqualTo("codes");
        assertThat(page.select("#codes").text()).contains("FULLY_IMPLEMENTED", "CAT_IMPL");
        page.select("#codes").remove();
        assertThat(page.select("main").text())
                .doesNotContainPattern("\\b(GH|GM|GL)\\b")
                .doesNotContainPattern("\\b[A-Z]+_[A-Z_0-9]+\\b");
        assertThat(app.get("/api/v1/vocabulary/grade-schemes").body()).doesNotContain("(GM)", "(GH)");
    }

    @Test
    void the_values_of_the_index_are_written_as_the_language_writes_numbers() {
        assertThat(app.page("/en/method").select("td.num").eachText()).contains("0.75");
        assertThat(app.page("/ru/method").select("td.num").eachText())
                .contains("0,75")
                .doesNotContain("0.75");
    }
}
