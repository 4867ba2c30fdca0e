package org.tavsiya.report.read;

import java.time.LocalDate;
import java.util.List;
import org.tavsiya.recommendation.read.open.PublicEvidence;
import org.tavsiya.recommendation.read.open.PublicListItem;

/** A recommendation as the register tells of it, where only what a test is about is told. */
public final class Item {

    private Item() {}

    /** @param source of the claim, or null */
    public static PublicListItem of(
            String id, String status, String claim, String source, String reason, List<PublicEvidence> evidence) {
        return new PublicListItem(
                id,
                "CAT/C/TJK/CO/3",
                "9",
                null,
                null,
                "Open all cells.",
                "RECOMMENDATION",
                "CAT",
                List.of("Tajikistan"),
                false,
                List.of(),
                List.of(),
                List.of(),
                LocalDate.of(2018, 5, 14),
                2018,
                null,
                null,
                List.of(),
                null,
                claim,
                claim == null ? null : "It is done.",
                null,
                null,
                status,
                false,
                null,
                reason,
                evidence,
                null,
                null,
                null,
                new PublicListItem.Sources(null, source, null, null, null),
                false,
                false,
                "ACTIVE",
                null,
                false,
                null,
                1L,
                null);
    }

    public static PublicEvidence law() {
        return new PublicEvidence("LAW", "Criminal Code", "Parliament", "2012-04-16", null, null, "true");
    }
}
