package org.tavsiya.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tavsiya.vocabulary.Bodies;
import org.tavsiya.vocabulary.GradeSchemes;

class UnDocumentsTest {

    private static final String STATE = "Tajikistan";

    private final UnDocuments documents = new UnDocuments();

    @Test
    void documents_of_a_body_stand_in_the_order_of_time() {
        assertThat(documents.of(STATE, "CAT"))
                .extracting(UnDocument::symbol)
                .containsExactly("CAT/C/TJK/CO/1", "CAT/C/TJK/CO/2", "CAT/C/TJK/CO/3", "CAT/C/TJK/Q/4");
        assertThat(documents.of("UPR")).extracting(UnDocument::cycle).containsExactly(1, 2, 3);
        assertThat(documents.of("SR Torture"))
                .extracting(UnDocument::kind)
                .containsExactly(DocumentKind.MISSION_REPORT, DocumentKind.FOLLOW_UP_VISIT_REPORT);
    }

    @Test
    void every_row_is_of_a_known_body_and_every_grade_of_a_known_scale() {
        Bodies bodies = new Bodies();
        GradeSchemes grades = new GradeSchemes();
        assertThat(documents.all())
                .hasSizeGreaterThan(35)
                .allMatch(d -> bodies.find(d.body()).isPresent());
        assertThat(documents.all()).extracting(UnDocument::symbol).doesNotHaveDuplicates();
        Map<String, List<FollowUpAct>> acts = DocumentTables.acts();
        assertThat(acts.keySet()).allMatch(symbol -> documents.find(symbol).isPresent());
        assertThat(acts.values().stream().flatMap(List::stream).filter(a -> a.kind() == ActKind.VERDICT))
                .isNotEmpty()
                .allMatch(a -> grades.level(a.scheme(), a.code()).isPresent());
        assertThat(DocumentTables.owed()).allMatch(a -> bodies.find(a.body()).isPresent());
        assertThat(DocumentTables.participations())
                .allMatch(p -> bodies.find(p.body()).isPresent());
        assertThat(DocumentTables.milestones())
                .allMatch(m -> m.bodies().stream().allMatch(b -> bodies.find(b).isPresent()));
    }

    @Test
    void what_is_owed_is_told_with_its_certainty_and_only_from_when_it_was_known() {
        assertThat(documents.owed(STATE, "CAT", LocalDate.of(2025, 5, 22))).isEmpty();
        assertThat(documents.owed(STATE, "CAT", LocalDate.of(2025, 5, 23)))
                .singleElement()
                .satisfies(o -> {
                    assertThat(o.kind()).isEqualTo(OwedKind.DIALOGUE);
                    assertThat(o.dated().certainty()).isEqualTo(Certainty.EXPECTED);
                    assertThat(o.passed()).isFalse();
                });
        assertThat(documents.owed(STATE, "CAT", LocalDate.of(2021, 8, 1)))
                .singleElement()
                .satisfies(o -> assertThat(List.of(o.kind(), o.symbol(), o.state(), o.passed()))
                        .containsExactly(OwedKind.FOLLOW_UP, "CAT/C/TJK/CO/3", FollowUpState.OVERDUE, true));
    }

    @Test
    void a_date_that_has_passed_is_still_told_until_its_outcome_is_known() {
        assertThat(documents.owed(STATE, "CMW", LocalDate.of(2026, 6, 1)))
                .filteredOn(o -> o.kind() == OwedKind.CONCLUDING_OBSERVATIONS)
                .singleElement()
                .satisfies(o -> assertThat(o.passed()).isTrue());
    }

    @Test
    void markers_of_a_body_are_its_sessions_documents_replies_grades_plans_and_laws() {
        assertThat(documents.markers(STATE, "CAT", LocalDate.of(2018, 1, 1), LocalDate.of(2025, 12, 31)))
                .extracting(Marker::kind)
                .containsExactly(
                        MarkerKind.SESSION,
                        MarkerKind.DOCUMENT,
                        MarkerKind.PLAN,
                        MarkerKind.LAW,
                        MarkerKind.BODY_SAID,
                        MarkerKind.STATE_INFORMATION,
                        MarkerKind.BODY_SAID,
                        MarkerKind.STATE_INFORMATION,
                        MarkerKind.DOCUMENT,
                        MarkerKind.GRADE);
    }

    @Test
    void markers_of_all_bodies_hold_each_of_them_once_and_a_year_that_touches_the_time_counts() {
        List<Marker> all = documents.markers(STATE, null, LocalDate.of(2020, 6, 1), LocalDate.of(2020, 6, 30));
        assertThat(all).singleElement().satisfies(m -> {
            assertThat(m.kind()).isEqualTo(MarkerKind.LAW);
            assertThat(m.body()).isNull();
            assertThat(m.what().en()).contains("143-1");
        });
        assertThat(documents.markers("Atlantis", null, LocalDate.MIN, LocalDate.MAX))
                .isEmpty();
    }

    @Test
    void a_state_that_is_no_party_is_told_so() {
        assertThat(documents.participation(STATE, "CRPD").orElseThrow().asOf()).isEqualTo(Dating.of("2024-03"));
        assertThat(documents.participation(STATE, "CAT")).isEmpty();
    }
}
