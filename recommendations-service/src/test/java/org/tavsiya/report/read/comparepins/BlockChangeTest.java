package org.tavsiya.report.read.comparepins;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tavsiya.recommendation.read.open.PublicListItem;
import org.tavsiya.report.read.Item;

/** What a block says otherwise at another pin, and nothing that it says again. */
class BlockChangeTest {

    private static final PublicListItem BEFORE = Item.of("r-1", "NOT_ASSESSED", null, null, null, null);
    private static final PublicListItem AFTER =
            Item.of("r-1", "NOT_IMPLEMENTED", "DONE", "FCO/3", "Why", List.of(Item.law()));

    @Test
    void each_part_from_what_to_what() {
        assertThat(BlockChange.between("r-1", BEFORE, AFTER))
                .containsExactly(
                        new BlockChange("r-1", BlockChange.Part.CLAIM, null, "DONE"),
                        new BlockChange("r-1", BlockChange.Part.CLAIM_TEXT, null, "It is done."),
                        new BlockChange("r-1", BlockChange.Part.STATUS, "NOT_ASSESSED", "NOT_IMPLEMENTED"),
                        new BlockChange("r-1", BlockChange.Part.REASON, null, "Why"),
                        new BlockChange("r-1", BlockChange.Part.EVIDENCE, null, "Criminal Code"));
        assertThat(BlockChange.between("r-1", AFTER, AFTER)).isEmpty();
    }

    @Test
    void what_comes_and_what_goes() {
        assertThat(BlockChange.between("r-1", null, AFTER))
                .containsExactly(new BlockChange("r-1", BlockChange.Part.THERE, null, "yes"));
        assertThat(BlockChange.between("r-1", AFTER, null))
                .containsExactly(new BlockChange("r-1", BlockChange.Part.THERE, "yes", null));
        assertThat(BlockChange.between("r-1", null, null)).isEmpty();
    }
}
