package org.tavsiya.report.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tavsiya.account.Actor;
import org.tavsiya.account.Role;
import org.tavsiya.report.BlockKind;
import org.tavsiya.report.Paperwork;
import org.tavsiya.report.ReportBody;
import org.tavsiya.report.ReportStage;
import org.tavsiya.report.events.BlockMoved;
import org.tavsiya.report.events.ChapterAdded;
import org.tavsiya.report.events.ChapterMoved;
import org.tavsiya.report.events.RecommendationsPlaced;
import org.tavsiya.report.events.RecommendationsTakenOut;
import org.tavsiya.report.events.ReportClosed;
import org.tavsiya.report.events.ReportEvent;
import org.tavsiya.report.events.ReportExported;
import org.tavsiya.report.events.ReportOpened;
import org.tavsiya.report.events.ReportRefreshed;
import org.tavsiya.report.events.ReportRemoved;
import org.tavsiya.report.events.ReportReopened;
import org.tavsiya.report.events.ReportRestored;
import org.tavsiya.report.events.TextRemoved;
import org.tavsiya.report.events.TextRestored;
import org.tavsiya.report.events.TextRewritten;
import org.tavsiya.report.events.TextWritten;
import org.tavsiya.report.write.changechapters.AddChapter;
import org.tavsiya.report.write.changechapters.MoveChapter;
import org.tavsiya.report.write.changechapters.RemoveChapter;
import org.tavsiya.report.write.changechapters.RenameChapter;
import org.tavsiya.report.write.closereport.CloseReport;
import org.tavsiya.report.write.closereport.ReopenReport;
import org.tavsiya.report.write.exportreport.ExportReport;
import org.tavsiya.report.write.openreport.OpenReport;
import org.tavsiya.report.write.placerecommendations.MoveBlock;
import org.tavsiya.report.write.placerecommendations.PlaceRecommendations;
import org.tavsiya.report.write.placerecommendations.TakeRecommendationsOut;
import org.tavsiya.report.write.placerecommendations.Where;
import org.tavsiya.report.write.refreshreport.RefreshReport;
import org.tavsiya.report.write.removereport.RemoveReport;
import org.tavsiya.report.write.removereport.RestoreReport;
import org.tavsiya.report.write.writetext.RemoveText;
import org.tavsiya.report.write.writetext.RestoreText;
import org.tavsiya.report.write.writetext.RewriteText;
import org.tavsiya.report.write.writetext.WriteText;
import org.tavsiya.rules.RuleBroken;

/** Given what happened to a report, when a command comes, then facts follow or a rule refuses. No Spring. */
class ReportAggregateTest {

    private static final String ID = "report-1";
    private static final String DEFINITION = "cat-definition";
    private static final String REDRESS = "cat-redress";
    private static final LocalDate DAY = LocalDate.of(2025, 12, 31);
    private static final Actor ANNA = new Actor("account-1", Role.ANALYST);
    private static final Actor BAHROM = new Actor("account-2", Role.ANALYST);

    private FixtureConfiguration<ReportAggregate> fixture;
    private Set<String> unknown = Set.of();

    @BeforeEach
    void prepare() {
        fixture = new AggregateTestFixture<>(ReportAggregate.class);
        fixture.registerAnnotatedCommandHandler(new ReportHandling(
                fixture.getRepository(), new Paperwork(), new RecommendationsInTheLog(null) {
                    @Override
                    Set<String> unknown(Collection<String> ids) {
                        return ids.stream().filter(unknown::contains).collect(Collectors.toSet());
                    }
                }));
    }

    static OpenReport open(ReportBody body, ReportStage stage, String title) {
        return new OpenReport(ID, title, body, stage, "Tajikistan", "ru", null, true, DAY, 4711, ANNA);
    }

    static ReportOpened opened() {
        return open(ReportBody.CAT, ReportStage.SESSION, "To the Committee")
                .decide(new Paperwork().outline(ReportBody.CAT));
    }

    private TestExecutor<ReportAggregate> given(ReportEvent... since) {
        List<Object> events = new ArrayList<>(List.of(opened()));
        events.addAll(List.of(since));
        return fixture.given(events);
    }

    private static TextWritten written(String id, String text) {
        return new TextWritten(ID, id, "PARAGRAPH", DEFINITION, 0, text, ANNA.id(), "ANALYST");
    }

    private static RecommendationsPlaced placed(String chapter, String... ids) {
        return new RecommendationsPlaced(ID, chapter, List.of(ids), 0, ANNA.id(), "ANALYST");
    }

    private static void refused(TestExecutor<ReportAggregate> given, Object command, String... rules) {
        given.when(command)
                .expectNoEvents()
                .expectException(RuleBroken.class)
                .expectException(new org.hamcrest.BaseMatcher<>() {
                    @Override
                    public boolean matches(Object thrown) {
                        return thrown instanceof RuleBroken broken
                                && broken.violations().stream()
                                        .map(v -> v.code())
                                        .toList()
                                        .equals(List.of(rules));
                    }

                    @Override
                    public void describeTo(org.hamcrest.Description description) {
                        description.appendText("a refusal by " + List.of(rules));
                    }
                });
    }

    @Test
    void a_report_begins_with_the_outline_of_its_body_in_its_language_and_is_pinned() {
        fixture.givenNoPriorActivity()
                .when(open(ReportBody.CAT, ReportStage.SESSION, " To the Committee "))
                .expectEvents(opened());
        assertThat(opened().chapters())
                .anySatisfy(
                        c -> assertThat(c).containsEntry("part", "cat-redress").containsEntry("heading", "Возмещение"));
        assertThat(opened().asOf()).isEqualTo(DAY);
        assertThat(opened().by()).isEqualTo("account-1");
    }

    @Test
    void a_report_without_title_state_or_pin_is_refused_with_all_that_is_wrong() {
        refused(
                fixture.givenNoPriorActivity(),
                new OpenReport(ID, " ", ReportBody.CAT, ReportStage.MID_TERM, "", "fr", null, false, null, 1, ANNA),
                "ReportTitleNeeded",
                "StageOfThatBody",
                "StateOfReportNeeded",
                "ReportLanguageKnown",
                "PinIsAState");
    }

    @Test
    void two_who_write_different_texts_are_in_nobodys_way() {
        given(written("text-1", "One"), written("text-2", "Two"))
                .andGivenCommands(new RewriteText(ID, "text-1", 1, "One by Anna", ANNA))
                .when(new RewriteText(ID, "text-2", 1, "Two by Bahrom", BAHROM))
                .expectEvents(new TextRewritten(ID, "text-2", 2, "Two by Bahrom", BAHROM.id(), "ANALYST"));
    }

    @Test
    void of_two_who_write_one_text_the_second_overwrites_nothing() {
        refused(
                given(written("text-1", "One")).andGivenCommands(new RewriteText(ID, "text-1", 1, "One by Anna", ANNA)),
                new RewriteText(ID, "text-1", 1, "One by Bahrom", BAHROM),
                "NobodySavedInBetween");
    }

    @Test
    void the_same_text_again_is_no_version() {
        given(written("text-1", "One"))
                .when(new RewriteText(ID, "text-1", 1, "One\n", ANNA))
                .expectNoEvents();
    }

    @Test
    void a_removed_text_is_not_written_and_comes_back() {
        TextRemoved removed = new TextRemoved(ID, "text-1", ANNA.id(), "ANALYST");
        refused(given(written("text-1", "One"), removed), new RewriteText(ID, "text-1", 1, "Two", ANNA), "TextStands");
    }

    @Test
    void a_removed_text_is_restored_where_it_stood() {
        given(written("text-1", "One"), new TextRemoved(ID, "text-1", ANNA.id(), "ANALYST"))
                .when(new RestoreText(ID, "text-1", null, BAHROM))
                .expectEvents(new TextRestored(ID, "text-1", DEFINITION, 0, BAHROM.id(), "ANALYST"));
    }

    @Test
    void what_stands_is_not_restored() {
        refused(given(written("text-1", "One")), new RestoreText(ID, "text-1", null, ANNA), "TextWasRemoved");
    }

    @Test
    void whoever_removes_a_text_has_seen_its_last_version() {
        refused(
                given(written("text-1", "One")).andGivenCommands(new RewriteText(ID, "text-1", 1, "Two", ANNA)),
                new RemoveText(ID, "text-1", 1, BAHROM),
                "NobodySavedInBetween");
    }

    @Test
    void a_text_says_something_and_is_no_book() {
        refused(
                given(),
                new WriteText(ID, "text-1", BlockKind.PARAGRAPH, DEFINITION, null, " \u200b ", ANNA),
                "TextSaysSomething");
        prepare();
        refused(
                given(),
                new WriteText(ID, "text-1", BlockKind.SUGGESTION, "nowhere", null, "a".repeat(2001), ANNA),
                "ChapterStands",
                "TextSaysSomething");
    }

    @Test
    void recommendations_come_once_and_wait_for_a_chapter_where_none_is_named() {
        LinkedHashMap<String, String> chapters = new LinkedHashMap<>();
        chapters.put("r-1", DEFINITION);
        chapters.put("r-2", null);
        chapters.put("r-3", "taken away meanwhile");
        chapters.put("r-0", REDRESS);
        given(placed(DEFINITION, "r-0"))
                .when(new PlaceRecommendations(ID, chapters, ANNA))
                .expectEvents(
                        new RecommendationsPlaced(ID, DEFINITION, List.of("r-1"), 1, ANNA.id(), "ANALYST"),
                        new RecommendationsPlaced(ID, null, List.of("r-2", "r-3"), 0, ANNA.id(), "ANALYST"));
    }

    @Test
    void what_the_register_does_not_hold_and_nothing_at_all_are_refused() {
        unknown = Set.of("strange");
        LinkedHashMap<String, String> strange = new LinkedHashMap<>();
        strange.put("strange", DEFINITION);
        refused(given(), new PlaceRecommendations(ID, strange, ANNA), "RecommendationsOfThisRegister");
        prepare();
        LinkedHashMap<String, String> known = new LinkedHashMap<>();
        known.put("r-0", null);
        refused(given(placed(null, "r-0")), new PlaceRecommendations(ID, known, ANNA), "SomeRecommendationsNamed");
    }

    @Test
    void a_block_moves_by_a_step_and_to_another_chapter_and_a_text_to_none() {
        given(placed(DEFINITION, "r-1", "r-2"), written("text-1", "One"))
                .when(new MoveBlock(ID, "r-2", null, Where.UP, ANNA))
                .expectEvents(new BlockMoved(ID, "r-2", DEFINITION, 1, ANNA.id(), "ANALYST"));
        prepare();
        given(placed(DEFINITION, "r-1"))
                .when(new MoveBlock(ID, "r-1", null, Where.LAST, ANNA))
                .expectEvents(new BlockMoved(ID, "r-1", null, 0, ANNA.id(), "ANALYST"));
        prepare();
        given(placed(DEFINITION, "r-1"))
                .when(new MoveBlock(ID, "r-1", null, Where.UP, ANNA))
                .expectNoEvents();
        prepare();
        refused(
                given(written("text-1", "One")),
                new MoveBlock(ID, "text-1", null, Where.LAST, ANNA),
                "TextsBelongToChapters");
    }

    @Test
    void what_was_taken_out_is_not_moved() {
        refused(
                given(placed(DEFINITION, "r-1")).andGivenCommands(new TakeRecommendationsOut(ID, List.of("r-1"), ANNA)),
                new MoveBlock(ID, "r-1", REDRESS, Where.FIRST, ANNA),
                "BlockStands");
    }

    @Test
    void taking_out_leaves_texts_alone() {
        given(placed(DEFINITION, "r-1"), written("text-1", "One"))
                .when(new TakeRecommendationsOut(ID, List.of("text-1", "r-1"), ANNA))
                .expectEvents(new RecommendationsTakenOut(ID, List.of("r-1"), ANNA.id(), "ANALYST"));
    }

    @Test
    void chapters_come_behind_another_move_and_go_when_empty() {
        given().when(new AddChapter(ID, "own", " Lawyers ", "cover", ANNA))
                .expectEvents(new ChapterAdded(ID, "own", "Lawyers", 1, ANNA.id(), "ANALYST"));
        prepare();
        given().when(new MoveChapter(ID, "summary", true, ANNA))
                .expectEvents(new ChapterMoved(ID, "summary", 0, ANNA.id(), "ANALYST"));
        prepare();
        given().when(new MoveChapter(ID, "cover", true, ANNA)).expectNoEvents();
        prepare();
        refused(given(placed(DEFINITION, "r-1")), new RemoveChapter(ID, DEFINITION, ANNA), "ChapterIsEmpty");
        prepare();
        refused(given(), new RenameChapter(ID, "gone", "\n", ANNA), "ChapterStands", "ChapterHeadingNeeded");
    }

    @Test
    void the_pin_moves_when_somebody_says_so() {
        given().when(new RefreshReport(ID, DAY.plusDays(30), 5000, BAHROM))
                .expectEvents(new ReportRefreshed(ID, DAY.plusDays(30), 5000, BAHROM.id(), "ANALYST"));
    }

    private static ExportReport export(int objections, boolean forbidden, boolean decided) {
        return new ExportReport(ID, "WORD", DAY, 4711, "ABCD", "e3b0", objections, forbidden, decided, BAHROM);
    }

    @Test
    void what_speaks_against_an_export_is_decided_by_somebody_and_what_forbids_it_by_nobody() {
        given().when(export(0, false, false))
                .expectEvents(new ReportExported(ID, "WORD", DAY, 4711, "ABCD", "e3b0", 0, BAHROM.id(), "ANALYST"));
        prepare();
        refused(given(), export(2, false, false), "OpenObjectionsAreDecided");
        prepare();
        given().when(export(2, false, true))
                .expectEvents(new ReportExported(ID, "WORD", DAY, 4711, "ABCD", "e3b0", 2, BAHROM.id(), "ANALYST"));
        prepare();
        refused(given(), export(2, true, true), "NothingForbidsExport");
    }

    private static final Actor REVIEWER = new Actor("account-3", Role.REVIEWER);
    private static final ReportClosed CLOSED = new ReportClosed(ID, ANNA.id(), "ANALYST");
    private static final ReportRemoved REMOVED = new ReportRemoved(ID, ANNA.id(), "ANALYST");

    private static ExportReport export() {
        return new ExportReport(ID, "WORD", DAY, 4711, "CODE", "sum", 0, false, false, BAHROM);
    }

    @Test
    void a_closed_report_is_taken_along_and_not_written_until_it_is_reopened() {
        given().when(new CloseReport(ID, BAHROM)).expectEvents(new ReportClosed(ID, BAHROM.id(), "ANALYST"));
        given(CLOSED).when(new CloseReport(ID, BAHROM)).expectNoEvents();
        List<Object> writing = List.of(
                new WriteText(ID, "t", BlockKind.PARAGRAPH, DEFINITION, null, "Words", BAHROM),
                new AddChapter(ID, "c", "Heading", null, BAHROM),
                new RefreshReport(ID, DAY, 5000, BAHROM),
                new TakeRecommendationsOut(ID, List.of("r-1"), BAHROM),
                new PlaceRecommendations(ID, new java.util.LinkedHashMap<>(java.util.Map.of("r-1", REDRESS)), BAHROM));
        writing.forEach(command -> {
            prepare();
            refused(given(CLOSED), command, "ReportIsOpen");
        });
        prepare();
        given(CLOSED)
                .when(export())
                .expectEvents(new ReportExported(ID, "WORD", DAY, 4711, "CODE", "sum", 0, BAHROM.id(), "ANALYST"));
        prepare();
        given(CLOSED).when(new ReopenReport(ID, BAHROM)).expectEvents(new ReportReopened(ID, BAHROM.id(), "ANALYST"));
        prepare();
        given(CLOSED, new ReportReopened(ID, BAHROM.id(), "ANALYST"))
                .when(new AddChapter(ID, "c", "Heading", null, BAHROM))
                .expectSuccessfulHandlerExecution();
        prepare();
        given().when(new ReopenReport(ID, BAHROM)).expectNoEvents();
    }

    @Test
    void a_report_is_removed_by_its_author_or_a_reviewer_and_only_while_nobody_holds_a_file_of_it() {
        given().when(new RemoveReport(ID, ANNA)).expectEvents(REMOVED);
        prepare();
        given(CLOSED)
                .when(new RemoveReport(ID, REVIEWER))
                .expectEvents(new ReportRemoved(ID, REVIEWER.id(), "REVIEWER"));
        prepare();
        refused(given(), new RemoveReport(ID, BAHROM), "AuthorOrReviewer");
        prepare();
        refused(
                given(new ReportExported(ID, "WORD", DAY, 4711, "CODE", "sum", 0, ANNA.id(), "ANALYST")),
                new RemoveReport(ID, ANNA),
                "NoFileWasMade");
    }

    @Test
    void nothing_is_done_with_a_removed_report_but_restoring_it() {
        for (Object command : List.of(
                new WriteText(ID, "t", BlockKind.PARAGRAPH, DEFINITION, null, "Words", ANNA),
                new PlaceRecommendations(ID, new java.util.LinkedHashMap<>(java.util.Map.of("r-1", REDRESS)), ANNA),
                export(),
                new CloseReport(ID, ANNA),
                new RemoveReport(ID, ANNA))) {
            prepare();
            refused(given(REMOVED), command, "ReportStands");
        }
        prepare();
        refused(given(REMOVED), new RestoreReport(ID, BAHROM), "AuthorOrReviewer");
        prepare();
        ReportRestored restored = new ReportRestored(ID, ANNA.id(), "ANALYST");
        given(REMOVED).when(new RestoreReport(ID, ANNA)).expectEvents(restored);
        prepare();
        given(REMOVED, restored)
                .when(new AddChapter(ID, "c", "Heading", null, BAHROM))
                .expectSuccessfulHandlerExecution();
    }
}
