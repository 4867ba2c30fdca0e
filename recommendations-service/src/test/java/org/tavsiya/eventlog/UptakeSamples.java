package org.tavsiya.eventlog;

import java.util.List;
import java.util.stream.Stream;
import org.tavsiya.uptake.events.PassingOverWithdrawn;
import org.tavsiya.uptake.events.SuggestionPassedOver;
import org.tavsiya.uptake.events.SuggestionTakenUp;
import org.tavsiya.uptake.events.TakingUpWithdrawn;

/** What the samples about suggestions mean today. */
final class UptakeSamples {

    private static final String REPORT = "report-1";
    private static final String SUGGESTION = "block-2";
    private static final String BY = "account-1";
    private static final String ROLE = "ANALYST";

    private UptakeSamples() {}

    static Stream<Object> meanings() {
        return Stream.of(
                new SuggestionTakenUp(
                        REPORT, SUGGESTION, "recommendation-1", List.of("register", "detention"), BY, ROLE),
                new TakingUpWithdrawn(REPORT, SUGGESTION, "recommendation-1", BY, ROLE),
                new SuggestionPassedOver(REPORT, SUGGESTION, BY, ROLE),
                new PassingOverWithdrawn(REPORT, SUGGESTION, BY, ROLE));
    }
}
