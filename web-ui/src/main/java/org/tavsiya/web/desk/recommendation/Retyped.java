package org.tavsiya.web.desk.recommendation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tavsiya.finding.read.FindingDocument;
import org.tavsiya.recommendation.read.document.Lane;

/** What is recorded already, as if it had just been typed: where a form begins that changes one thing of many. */
final class Retyped {

    private final Map<String, String> fields = new LinkedHashMap<>();

    private Retyped() {}

    static Typed of(Lane assessment) {
        Retyped r = new Retyped();
        r.put("assessmentId", assessment.id());
        r.judgment(assessment.value(), assessment.ongoing(), assessment.evidence());
        r.statement(assessment.reason(), assessment.effectiveOn(), assessment.assertedOn());
        r.source(
                assessment.sourceTitle(),
                assessment.sourceSymbol(),
                assessment.sourceParagraph(),
                assessment.sourceUrl(),
                assessment.sourceLanguage());
        return new Typed(r.fields);
    }

    static Typed of(FindingDocument f) {
        Retyped r = new Retyped();
        r.put("assessmentId", f.subject());
        r.put("whyWrong", f.whyWrong());
        r.judgment(f.status(), f.ongoing(), f.evidence());
        r.statement(f.reason(), f.effectiveOn(), f.assertedOn());
        r.source(f.sourceTitle(), f.sourceSymbol(), f.sourceParagraph(), f.sourceUrl(), f.sourceLanguage());
        return new Typed(r.fields);
    }

    private void judgment(String status, boolean ongoing, List<Map<String, String>> evidence) {
        put("status", status);
        put("ongoing", ongoing);
        EvidenceForm.retype(evidence == null ? List.of() : evidence, fields);
    }

    private void statement(String reason, LocalDate effectiveOn, LocalDate assertedOn) {
        put("reason", reason);
        put("effectiveOn", effectiveOn);
        put("assertedOn", assertedOn);
    }

    private void source(String title, String symbol, String paragraph, String url, String language) {
        put("sourceTitle", title);
        put("sourceSymbol", symbol);
        put("sourceParagraph", paragraph);
        put("sourceUrl", url);
        put("sourceLanguage", language);
    }

    private void put(String field, Object value) {
        fields.put(field, value == null ? "" : value.toString());
    }
}
