package org.tavsiya.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tavsiya.document.FollowUp.FollowedParagraph;

class FollowUpOnADayTest {

    private final UnDocuments documents = new UnDocuments();

    private FollowUp of(String symbol, String day) {
        return documents.followUp(documents.find(symbol).orElseThrow(), LocalDate.parse(day));
    }

    /** What the Committee itself writes in CAT/C/TJK/Q/4, para. 1, and what was told in July 2021. */
    @ParameterizedTest
    @CsvSource({
        "2018-05-13,NOTHING_ASKED",
        "2018-05-14,NOT_DUE",
        "2019-04-30,NOT_DUE",
        "2019-05-01,DUE",
        "2019-08-01,DUE",
        "2021-07-30,DUE",
        "2021-07-31,OVERDUE",
        "2021-08-01,OVERDUE",
        "2021-08-11,OVERDUE",
        "2021-08-12,ANSWERED",
        "2021-09-01,ANSWERED",
        "2025-05-22,ANSWERED",
        "2025-05-23,GRADED",
        "2025-06-01,GRADED"
    })
    void the_follow_up_to_the_third_observations_of_cat_stands_as_its_documents_say(String day, FollowUpState state) {
        FollowUp told = of("CAT/C/TJK/CO/3", day);
        assertThat(told.state()).isEqualTo(state);
        assertThat(told.paragraphs()).extracting(FollowedParagraph::paragraph).containsExactly("10", "18", "46");
        assertThat(told.paragraphs()).extracting(FollowedParagraph::state).containsOnly(state);
    }

    @Test
    void before_the_committee_called_it_overdue_nothing_is_told_but_the_date_expected() {
        FollowUp told = of("CAT/C/TJK/CO/3", "2019-08-01");
        assertThat(told.acts()).isEmpty();
        assertThat(told.since()).isNull();
        assertThat(told.due()).isEqualTo(Dating.of("2019-05?"));
    }

    @Test
    void a_verdict_is_told_with_its_words_and_its_place_and_all_that_went_before() {
        FollowUp told = of("CAT/C/TJK/CO/3", "2025-06-01");
        assertThat(told.since()).isEqualTo(Dating.of("2025-05-23"));
        assertThat(told.acts())
                .extracting(FollowUpAct::kind)
                .containsExactly(
                        ActKind.LISTED_OVERDUE,
                        ActKind.STATE_INFORMATION,
                        ActKind.RAPPORTEUR_LETTER,
                        ActKind.FURTHER_INFORMATION,
                        ActKind.VERDICT);
        assertThat(told.paragraphs())
                .allSatisfy(p -> assertThat(p.verdicts())
                        .singleElement()
                        .satisfies(v -> assertThat(List.of(v.scheme(), v.code(), v.sourceSymbol(), v.sourceParagraph()))
                                .containsExactly("CAT_WORDS", "PARTIALLY", "CAT/C/TJK/Q/4", "1")));
    }

    @Test
    void letters_told_from_their_subject_say_so_and_a_paragraph_may_have_two() {
        FollowUp told = of("CCPR/C/TJK/CO/2", "2015-11-30");
        assertThat(told.state()).isEqualTo(FollowUpState.GRADED);
        assertThat(told.paragraphs().get(1).verdicts())
                .extracting(FollowUpAct::code)
                .containsExactly("C1", "D1");
        assertThat(told.paragraphs().get(1).verdicts()).allMatch(FollowUpAct::byTopic);
        assertThat(of("CCPR/C/TJK/CO/2", "2015-11-29").state()).isEqualTo(FollowUpState.ANSWERED);
    }

    @Test
    void where_the_body_says_that_nothing_came_the_date_due_is_no_longer_asked() {
        assertThat(of("CAT/C/TJK/CO/1", "2012-11-19").state()).isEqualTo(FollowUpState.DUE);
        assertThat(of("CAT/C/TJK/CO/1", "2012-11-20").state()).isEqualTo(FollowUpState.UNANSWERED);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-03-31,2020-03-30,NOT_DUE",
        "2020-03-31,2020-03-31,DUE",
        "2020-03-31,2020-04-01,OVERDUE",
        "2020-03,2020-02-29,NOT_DUE",
        "2020-03,2020-03-01,DUE",
        "2020-03,2020-03-31,DUE",
        "2020-03,2020-04-01,OVERDUE",
        "2020-03-31?,2020-04-01,DUE",
        "2020?,2025-01-01,DUE"
    })
    void only_a_confirmed_date_makes_it_overdue_and_only_the_day_after(String due, LocalDate day, FollowUpState state) {
        assertThat(new FollowUpOnADay(asking(due, "7"), List.of(), day).told().state())
                .isEqualTo(state);
    }

    @Test
    void a_paragraph_without_a_verdict_stands_where_the_reply_left_it() {
        FollowUp told = new FollowUpOnADay(
                        asking("2020-03-31", "7", "9"),
                        List.of(act(ActKind.STATE_INFORMATION, "2020-04-01"), act(ActKind.VERDICT, "2021-01-01", "9")),
                        LocalDate.of(2021, 1, 1))
                .told();
        assertThat(told.state()).isEqualTo(FollowUpState.GRADED);
        assertThat(told.paragraphs())
                .extracting(FollowedParagraph::state)
                .containsExactly(FollowUpState.ANSWERED, FollowUpState.GRADED);
    }

    @Test
    void where_no_follow_up_is_asked_for_there_is_none() {
        assertThat(of("CMW/C/TJK/CO/1", "2026-01-01").state()).isEqualTo(FollowUpState.NOTHING_ASKED);
    }

    private static FollowUpAct act(ActKind kind, String day, String... paragraphs) {
        return new FollowUpAct(kind, Dating.of(day), Arrays.asList(paragraphs), null, null, null, null, false);
    }

    private static UnDocument asking(String due, String... paragraphs) {
        return new UnDocument(
                "X/C/1",
                Certainty.CONFIRMED,
                "Atlantis",
                "CAT",
                DocumentKind.CONCLUDING_OBSERVATIONS,
                null,
                1,
                null,
                Dating.of("2019-03-31"),
                null,
                List.of(paragraphs),
                Dating.of(due));
    }
}
