package org.tavsiya.web.desk.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is wrong with a form, each under the field where it is mended. */
final class Problems {

    /** @param key text key, or null where the sentence is there already */
    record Problem(String field, String key, String sentence) {
    }

    /** Where a broken rule is mended. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("ReasonNeeded", "reason"), Map.entry("DatesNeeded", "effectiveOn"), Map.entry("DatesInOrder", "effectiveOn"),
            Map.entry("NotBeforeTheOneThatStands", "effectiveOn"), Map.entry("SourceNeeded", "sourceTitle"),
            Map.entry("GradeNeedsUnDocument", "sourceSymbol"), Map.entry("GradeIsInVocabulary", "grade"),
            Map.entry("EvidenceSuffices", "evidence0.title"), Map.entry("UpwardMoveNeedsNewEvidence", "evidence0.factDate"),
            Map.entry("SecondPersonNeeded", "authoredBy"), Map.entry("StatusCanBeChosen", "status"), Map.entry("FallNeedsRegressed", "status"),
            Map.entry("RegressionNeedsBaseline", "status"), Map.entry("NoWayBackToNoInformation", "status"), Map.entry("OnlyActiveIsAssessed", "status"),
            Map.entry("ClaimSaysSomething", "claimedStatus"), Map.entry("SupersededNamesItsSuccessor", "supersededBy"),
            Map.entry("LinksAnother", "olderId"), Map.entry("OlderDidNotSucceedIt", "olderId"));

    private final List<Problem> all = new ArrayList<>();

    void add(String field, String key) {
        all.add(new Problem(field, key, null));
    }

    void rule(String code, String sentence) {
        all.add(new Problem(FIELDS.getOrDefault(code, "reason"), null, sentence));
    }

    boolean none() {
        return all.isEmpty();
    }

    List<Problem> all() {
        return all;
    }
}
