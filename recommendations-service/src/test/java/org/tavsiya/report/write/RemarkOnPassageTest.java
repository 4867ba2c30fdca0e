package org.tavsiya.report.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tavsiya.account.Actor;
import org.tavsiya.account.Role;
import org.tavsiya.report.ReportContents;
import org.tavsiya.report.events.PassageRemarked;
import org.tavsiya.report.events.RecommendationsPlaced;
import org.tavsiya.report.events.RemarkReopened;
import org.tavsiya.report.events.RemarkResolved;
import org.tavsiya.report.events.ReportEvent;
import org.tavsiya.report.events.TextRemoved;
import org.tavsiya.report.events.TextWritten;
import org.tavsiya.report.write.remarkonpassage.RemarkOnPassage;
import org.tavsiya.report.write.remarkonpassage.ReopenRemark;
import org.tavsiya.report.write.remarkonpassage.ResolveRemark;
import org.tavsiya.rules.RuleBroken;

/** What may be remarked on a block of a report, and when a remark is open. */
class RemarkOnPassageTest {

    private static final String ID = "report-1";
    private static final Actor ANNA = new Actor("account-1", Role.ANALYST);

    private final ReportContents contents = new ReportContents();

    RemarkOnPassageTest() {
        contents.take(ReportAggregateTest.opened());
        contents.take(new RecommendationsPlaced(ID, "cat-redress", List.of("r-1"), 0, ANNA.id(), "ANALYST"));
        contents.take(new TextWritten(
                ID,
                "text-1",
                "PARAGRAPH",
                "cat-redress",
                0,
                "Cells are **closed** to\nvisitors.",
                ANNA.id(),
                "ANALYST"));
    }

    private List<ReportEvent> remark(String block, String passage, String text) {
        return new RemarkOnPassage(ID, "remark-1", block, passage, text, ANNA).decide(contents);
    }

    private static void refused(Runnable act, String rule) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.violations())
                                .extracting(v -> v.code())
                                .containsExactly(rule));
    }

    @Test
    void words_are_found_as_they_are_read_and_as_they_were_typed() {
        for (String passage : List.of("are closed to visitors", "**closed** to", "closed  to\nvisitors")) {
            assertThat(remark("text-1", passage, " Which cells? "))
                    .containsExactly(new PassageRemarked(
                            ID,
                            "remark-1",
                            "text-1",
                            passage.replaceAll("\\s+", " "),
                            "Which cells?",
                            ANNA.id(),
                            "ANALYST"));
        }
        assertThat(remark("text-1", " ", "All of it")).extracting("passage").containsExactly((Object) null);
        assertThat(remark("r-1", "words that the register has", "Say which"))
                .extracting("passage")
                .containsExactly("words that the register has");
    }

    @Test
    void what_is_not_there_cannot_be_remarked_on() {
        refused(() -> remark("text-1", "open to visitors", "Which?"), "PassageStands");
        refused(() -> remark("r-1", "x".repeat(1001), "Which?"), "PassageStands");
        refused(() -> remark("text-2", null, "Which?"), "BlockStands");
        refused(() -> remark("text-1", null, " "), "RemarkSaysSomething");
        contents.take(new TextRemoved(ID, "text-1", ANNA.id(), "ANALYST"));
        refused(() -> remark("text-1", null, "Which?"), "BlockStands");
    }

    @Test
    void a_remark_is_answered_and_opened_again_and_nothing_happens_twice() {
        remark("text-1", null, "Which?").forEach(contents::take);
        assertThat(new ReopenRemark(ID, "remark-1", ANNA).decide(contents)).isEmpty();
        List<ReportEvent> resolved = new ResolveRemark(ID, "remark-1", ANNA).decide(contents);
        assertThat(resolved).containsExactly(new RemarkResolved(ID, "remark-1", ANNA.id(), "ANALYST"));
        resolved.forEach(contents::take);
        assertThat(new ResolveRemark(ID, "remark-1", ANNA).decide(contents)).isEmpty();
        assertThat(new ReopenRemark(ID, "remark-1", ANNA).decide(contents))
                .containsExactly(new RemarkReopened(ID, "remark-1", ANNA.id(), "ANALYST"));
        refused(() -> new ResolveRemark(ID, "remark-2", ANNA).decide(contents), "RemarkIsThere");
    }
}
