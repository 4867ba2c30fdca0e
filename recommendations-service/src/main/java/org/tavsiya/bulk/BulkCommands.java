package org.tavsiya.bulk;

import java.util.List;
import java.util.Map;
import org.tavsiya.account.Actor;
import org.tavsiya.rules.Violation;

/** What can be asked of a run; each is one transaction. */
final class BulkCommands {

    record Open(
            String runId,
            String kind,
            Map<String, String> asked,
            BulkSelection selection,
            List<String> ids,
            Actor by) {}

    record Start(String runId, Actor by) {}

    record Cancel(String runId, Actor by) {}

    record TakeBack(String runId, String undoes, Map<String, String> asked, Actor by) {}

    /** @param most how many of them at once */
    record Next(String runId, String worker, int most) {}

    /** The log itself refused the next one, whose own decision had not. */
    record Refuse(String runId, String worker, List<Violation> violations) {}

    private BulkCommands() {}
}
