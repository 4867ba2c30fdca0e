package org.tavsiya.web.overview;

import java.util.Map;
import org.tavsiya.recommendation.Status;

/** The colours of statuses on a light ground, as the style sheet has them, for whoever draws without it. */
public final class StatusColours {

    private static final Map<Status, String> ALL = Map.of(
            Status.CONTRARY, "6b1f0f",
            Status.REGRESSED, "b4450c",
            Status.NOT_IMPLEMENTED, "e98a3c",
            Status.PARTIALLY_IMPLEMENTED, "9fc5e3",
            Status.SUBSTANTIALLY_IMPLEMENTED, "3f83c4",
            Status.FULLY_IMPLEMENTED, "0b3d78",
            Status.NO_INFORMATION, "8a8a8a",
            Status.NOT_ASSESSED, "e2e2e2");

    private StatusColours() {}

    /** Six hexadecimal digits, red first. */
    public static String of(Status status) {
        return ALL.get(status);
    }
}
