package org.tavsiya.report.read.checkreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tavsiya.recommendation.read.open.PublicListItem;
import org.tavsiya.report.Paperwork;
import org.tavsiya.report.ReportBody;
import org.tavsiya.report.read.Item;
import org.tavsiya.report.read.ReportDocument;
import org.tavsiya.report.read.ReportDocument.BlockOfReport;
import org.tavsiya.report.read.ReportDocument.ChapterOfReport;

/** What speaks against sending a report, told from the report and from what is known beside it alone. */
class CheckReportTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private final Paperwork paperwork = new Paperwork();
    private final CheckReport check = new CheckReport(paperwork);

    private static BlockOfReport text(String id, String chapter, String text) {
        return new BlockOfReport(id, "PARAGRAPH", chapter, text, 1, "account-1", null);
    }

    private static BlockOfReport suggestion(String id, String chapter) {
        return new BlockOfReport(id, "SUGGESTION", chapter, "Open them.", 1, "account-1", null);
    }

    private static BlockOfReport bound(String id, String chapter) {
        return new BlockOfReport(id, "RECOMMENDATION", chapter, null, 0, null, null);
    }

    private static ReportDocument report(
            ReportBody body, boolean joint, LocalDate deadline, List<String> unplaced, ChapterOfReport... chapters) {
        return new ReportDocument(
                "report-1",
                3,
                "Title",
                body.name(),
                "SESSION",
                "Tajikistan",
                "en",
                deadline,
                joint,
                TODAY,
                4711,
                null,
                "account-1",
                null,
                null,
                "account-1",
                null,
                null,
                List.of(chapters),
                unplaced,
                List.of(),
                List.of(),
                List.of());
    }

    private static ChapterOfReport chapter(String part, BlockOfReport... blocks) {
        return new ChapterOfReport(part, part, "Heading", List.of(blocks));
    }

    /** All that a body expects, with something in it. */
    private ChapterOfReport[] whole(ReportBody body, ChapterOfReport... more) {
        List<ChapterOfReport> chapters = new ArrayList<>();
        paperwork.outline(body).stream()
                .filter(p -> p.required())
                .forEach(p -> chapters.add(chapter(p.id(), text("t-" + p.id(), p.id(), "Something."))));
        chapters.addAll(List.of(more));
        return chapters.toArray(ChapterOfReport[]::new);
    }

    private static KnownToTheRegister known(PublicListItem... items) {
        return known(Map.of(), items);
    }

    private static KnownToTheRegister known(Map<String, Integer> words, PublicListItem... items) {
        Map<String, PublicListItem> byId = new java.util.HashMap<>();
        List.of(items).forEach(i -> byId.put(i.id(), i));
        return new KnownToTheRegister(
                byId,
                words,
                Set.of("CAT/C/TJK/CO/3")::contains,
                link -> link.contains("localhost"),
                List.of("Register of complaints, unit 4"),
                TODAY);
    }

    @Test
    void a_whole_report_on_time_has_nothing_against_it() {
        PublicListItem item =
                Item.of("r-1", "PARTIALLY_IMPLEMENTED", "DONE", "CAT/C/TJK/FCO/3", "Why", List.of(Item.law()));
        ReportDocument report = report(
                ReportBody.CAT,
                true,
                TODAY,
                List.of(),
                whole(
                        ReportBody.CAT,
                        chapter(
                                "cat-redress",
                                bound("r-1", "cat-redress"),
                                text(
                                        "t-1",
                                        "cat-redress",
                                        "See CAT/C/TJK/CO/3, and [the law](https://example.org/law)."),
                                suggestion("s-1", "cat-redress"))));
        assertThat(check.check(report, known(item)).objections()).isEmpty();
    }

    @Test
    void words_are_counted_against_the_limit_without_cover_and_annexes() {
        ReportDocument report = report(
                ReportBody.CEDAW,
                true,
                TODAY,
                List.of(),
                whole(
                        ReportBody.CEDAW,
                        chapter("cedaw-social", text("t-1", "cedaw-social", "Words")),
                        chapter("own", text("t-3", "own", "Words")),
                        chapter("annex-sources", text("t-2", "annex-sources", "Words"))));
        CheckReport.Checked checked =
                check.check(report, known(Map.of("cover", 2, "cedaw-social", 6_600, "own", 11, "annex-sources", 501)));
        assertThat(checked.counted()).isEqualTo(6_611);
        assertThat(checked.apart()).isEqualTo(503);
        assertThat(checked.left()).isEqualTo(-11);
        assertThat(checked.objections())
                .extracting(Objection::kind, Objection::words, Objection::detail)
                .contains(tuple(CheckKind.TOO_LONG, "11", "6600"));
    }

    @Test
    void parts_deadline_and_what_is_in_no_chapter() {
        ReportDocument report = report(
                ReportBody.CAT,
                true,
                TODAY.minusDays(1),
                List.of("r-9"),
                chapter("cover"),
                chapter("summary", text("t", "summary", "x")));
        assertThat(check.check(report, known(Item.of("r-9", "NOT_ASSESSED", null, null, null, null)))
                        .objections())
                .extracting(Objection::kind, Objection::words)
                .contains(
                        tuple(CheckKind.DEADLINE_PASSED, "2025-12-31"),
                        tuple(CheckKind.PART_EMPTY, "Heading"),
                        tuple(CheckKind.PART_MISSING, "previous"),
                        tuple(CheckKind.NOT_PLACED, "1"),
                        tuple(CheckKind.NOT_PUBLISHED, null));
        assertThat(check.check(report(ReportBody.ANY, true, null, List.of()), known())
                        .objections())
                .extracting(Objection::kind)
                .contains(CheckKind.NO_DEADLINE);
    }

    @Test
    void claims_and_statuses_without_what_they_rest_on_and_what_is_gone() {
        ReportDocument report = report(
                ReportBody.ANY,
                true,
                TODAY,
                List.of(),
                whole(ReportBody.ANY, chapter("findings", bound("r-1", "findings"), bound("r-2", "findings"))));
        CheckReport.Checked checked =
                check.check(report, known(Item.of("r-1", "NOT_IMPLEMENTED", "DONE", " ", "Why", List.of())));
        assertThat(checked.objections())
                .extracting(Objection::kind, Objection::chapterId, Objection::blockId)
                .containsExactly(
                        tuple(CheckKind.GONE, "findings", "r-2"),
                        tuple(CheckKind.STATUS_WITHOUT_EVIDENCE, "findings", "r-1"),
                        tuple(CheckKind.CLAIM_WITHOUT_SOURCE, "findings", "r-1"),
                        tuple(CheckKind.NO_SUGGESTION, "findings", null));
        assertThat(checked.forbidden()).isTrue();
    }

    @Test
    void what_a_text_must_not_hold() {
        ReportDocument report = report(
                ReportBody.ANY,
                true,
                TODAY,
                List.of(),
                whole(
                        ReportBody.ANY,
                        chapter(
                                "findings",
                                text(
                                        "t-1",
                                        "findings",
                                        "Ms Rahimova in cell 12 said so: CAT/C/TJK/CO/9. After the register of complaints, UNIT 4,"
                                                + " see [us](http://localhost/en/desk) or [me](mailto:a)."))));
        CheckReport.Checked checked = check.check(report, known());
        assertThat(checked.objections())
                .extracting(Objection::kind)
                .startsWith(CheckKind.INTERNAL_EVIDENCE)
                .contains(CheckKind.PERSONAL, CheckKind.SYMBOL_UNKNOWN, CheckKind.LINK_TO_HERE, CheckKind.LINK_NOWHERE);
        assertThat(checked.objections())
                .filteredOn(o -> o.kind() == CheckKind.PERSONAL)
                .extracting(Objection::detail)
                .contains("title-name", "cell");
        assertThat(checked.objections())
                .filteredOn(o -> o.kind() == CheckKind.SYMBOL_UNKNOWN)
                .extracting(Objection::words)
                .containsExactly("CAT/C/TJK/CO/9");
        assertThat(checked.forbidden()).isTrue();
    }
}
