package org.tavsiya.report.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tavsiya.account.Actor;
import org.tavsiya.account.Role;
import org.tavsiya.report.ReportContents;
import org.tavsiya.report.events.RecommendationsPlaced;
import org.tavsiya.report.events.TextWritten;
import org.tavsiya.report.write.placerecommendations.MoveBlockBehind;
import org.tavsiya.rules.RuleBroken;

/** Where a block stands after it was dropped somewhere. */
class MoveBlockBehindTest {

    private static final String ID = "report-1";
    private static final String CHAPTER = "cat-redress";
    private static final Actor ANNA = new Actor("account-1", Role.ANALYST);

    private final ReportContents contents = new ReportContents();

    MoveBlockBehindTest() {
        contents.take(ReportAggregateTest.opened());
        contents.take(new RecommendationsPlaced(ID, CHAPTER, List.of("a", "b", "c"), 0, ANNA.id(), "ANALYST"));
        contents.take(new TextWritten(ID, "t", "PARAGRAPH", CHAPTER, 3, "Text", ANNA.id(), "ANALYST"));
    }

    private List<String> moved(String block, String behind) {
        new MoveBlockBehind(ID, block, CHAPTER, behind, ANNA).decide(contents).forEach(contents::take);
        return contents.blocks(CHAPTER);
    }

    @Test
    void it_stands_where_it_was_dropped() {
        assertThat(moved("a", "c")).containsExactly("b", "c", "a", "t");
        assertThat(moved("t", null)).containsExactly("t", "b", "c", "a");
        assertThat(moved("c", "t")).containsExactly("t", "c", "b", "a");
        assertThat(moved("t", "gone meanwhile")).containsExactly("c", "b", "a", "t");
        assertThat(new MoveBlockBehind(ID, "a", CHAPTER, "b", ANNA).decide(contents))
                .as("it stands there")
                .isEmpty();
        assertThat(new MoveBlockBehind(ID, "a", CHAPTER, "a", ANNA).decide(contents))
                .isEmpty();
    }

    @Test
    void only_recommendations_stand_in_no_chapter() {
        assertThat(new MoveBlockBehind(ID, "a", null, null, ANNA).decide(contents))
                .hasSize(1);
        assertThatThrownBy(() -> new MoveBlockBehind(ID, "t", null, null, ANNA).decide(contents))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> new MoveBlockBehind(ID, "none", CHAPTER, null, ANNA).decide(contents))
                .isInstanceOf(RuleBroken.class);
    }
}
