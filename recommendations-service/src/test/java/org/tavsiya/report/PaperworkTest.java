package org.tavsiya.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The tables hold together, and say what the bodies say. */
class PaperworkTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private final Paperwork paperwork = new Paperwork();

    @ParameterizedTest
    @EnumSource(ReportBody.class)
    void each_body_has_an_outline_whose_parts_have_names_of_their_own(ReportBody body) {
        List<ExpectedPart> outline = paperwork.outline(body);
        assertThat(outline).isNotEmpty().extracting(ExpectedPart::id).doesNotHaveDuplicates();
        assertThat(outline)
                .allSatisfy(p -> assertThat(Stream.of(
                                p.heading().en(), p.heading().ru(), p.heading().tg()))
                        .noneMatch(String::isBlank));
        assertThat(outline.stream().flatMap(p -> p.themes().stream()))
                .as("a theme has one usual place")
                .doesNotHaveDuplicates();
    }

    @Test
    void a_coalition_may_write_twice_as_much_to_cedaw() {
        assertThat(paperwork
                        .limit(ReportBody.CEDAW, ReportStage.SESSION, false, DAY)
                        .orElseThrow()
                        .words())
                .isEqualTo(3_300);
        assertThat(paperwork
                        .limit(ReportBody.CEDAW, ReportStage.SESSION, true, DAY)
                        .orElseThrow()
                        .words())
                .isEqualTo(6_600);
        assertThat(paperwork.limit(ReportBody.CEDAW, ReportStage.SESSION, true, LocalDate.of(2010, 1, 1)))
                .as("before it was said")
                .isEmpty();
        assertThat(paperwork
                        .limit(ReportBody.CAT, ReportStage.SESSION, true, DAY)
                        .orElseThrow()
                        .binding())
                .isFalse();
        assertThat(paperwork.limit(ReportBody.CESCR, ReportStage.SESSION, true, DAY))
                .isEmpty();
    }

    @Test
    void a_recommendation_goes_where_its_themes_usually_stand() {
        String torture = "Prohibition of torture & ill-treatment (including cruel, inhuman or degrading treatment)";
        assertThat(paperwork
                        .usualPlace(ReportBody.CAT, List.of(torture))
                        .orElseThrow()
                        .id())
                .isEqualTo("cat-definition");
        assertThat(paperwork
                        .usualPlace(ReportBody.CAT, List.of(torture, "Conditions of detention"))
                        .orElseThrow()
                        .id())
                .isEqualTo("cat-conditions");
        assertThat(paperwork.usualPlace(ReportBody.CAT, List.of("Right to education")))
                .isEmpty();
    }
}
