package org.tavsiya.recommendation.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.tavsiya.account.Actor;
import org.tavsiya.account.Role;
import org.tavsiya.recommendation.Clocks;
import org.tavsiya.recommendation.Evidence;
import org.tavsiya.recommendation.EvidenceKind;
import org.tavsiya.recommendation.EvidenceLevel;
import org.tavsiya.recommendation.Source;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.events.AssessmentPublished;
import org.tavsiya.recommendation.write.correctassessment.CorrectAssessment;
import org.tavsiya.recommendation.write.model.Assertion;
import org.tavsiya.recommendation.write.model.AssessmentDraft;
import org.tavsiya.recommendation.write.publishassessment.PublishAssessment;

/** What somebody says about a recommendation, complete and within every rule; a test changes only what it is about. */
final class Said {

    static final String ID = "6f0c1a52-9f30-4d2e-8d0a-0c7a51f2b3a4";
    static final String WHY_WRONG = "It was read as if the decree were in force.";
    static final LocalDate TODAY = LocalDate.of(2025, 6, 30);
    static final Actor AUTHOR = new Actor("author", Role.ANALYST);
    static final Actor REVIEWER = new Actor("reviewer", Role.REVIEWER);
    static final Source LETTER = new Source("List of issues", "CAT/C/TJK/Q/4", "1", "https://example.org/q4", "en");

    private String assessmentId = UUID.randomUUID().toString();
    private LocalDate effectiveOn = LocalDate.of(2018, 5, 14);
    private LocalDate assertedOn;
    private String reason = "The monitoring group visited eleven places of detention.";
    private Source source = LETTER;
    private Actor by = REVIEWER;
    private String author = AUTHOR.id();
    private String baseline;
    private List<Evidence> evidence;

    static Said said() {
        return new Said();
    }

    Said as(String id) {
        assessmentId = id;
        return this;
    }

    Said on(String date) {
        effectiveOn = date == null ? null : LocalDate.parse(date);
        return this;
    }

    Said asserted(String date) {
        assertedOn = LocalDate.parse(date);
        return this;
    }

    Said because(String why) {
        reason = why;
        return this;
    }

    Said from(Source where) {
        source = where;
        return this;
    }

    Said by(Actor who) {
        by = who;
        return this;
    }

    Said writtenBy(String accountId) {
        author = accountId;
        return this;
    }

    Said worseThan(String assessment) {
        baseline = assessment;
        return this;
    }

    Said citing(Evidence... items) {
        evidence = List.of(items);
        return this;
    }

    Assertion assertion() {
        return new Assertion(
                new Clocks(effectiveOn, assertedOn == null ? effectiveOn : assertedOn), reason, source, by, TODAY);
    }

    private AssessmentDraft draft(Status status) {
        return new AssessmentDraft(
                assessmentId, status, false, evidence == null ? enough(effectiveOn) : evidence, author);
    }

    PublishAssessment publish(Status status) {
        return new PublishAssessment(ID, null, draft(status), baseline, assertion());
    }

    CorrectAssessment correct(String wrong, Status status) {
        return correct(wrong, status, WHY_WRONG);
    }

    CorrectAssessment correct(String wrong, Status status, String whyWrong) {
        return new CorrectAssessment(ID, null, wrong, draft(status), whyWrong, baseline, assertion());
    }

    /** The same as an event of the past. */
    AssessmentPublished published(Status status) {
        return new AssessmentPublished(
                ID,
                assessmentId,
                status.name(),
                false,
                reason,
                baseline,
                effectiveOn,
                effectiveOn,
                author,
                by.id(),
                null,
                draft(status).plainEvidence(),
                source.title(),
                source.symbol(),
                source.paragraph(),
                source.url(),
                source.language(),
                by.id(),
                by.role().name(),
                null,
                null,
                null);
    }

    /** Evidence of all three levels from two publishers, all facts of one day: enough for every status. */
    static List<Evidence> enough(LocalDate factDate) {
        List<Evidence> evidence = new ArrayList<>();
        for (EvidenceLevel level : EvidenceLevel.values()) {
            evidence.add(evidence(
                    level,
                    level == EvidenceLevel.STRUCTURAL ? "Parliament" : "Coalition",
                    factDate,
                    level == EvidenceLevel.STRUCTURAL));
        }
        return evidence;
    }

    static Evidence evidence(EvidenceLevel level, String publisher, LocalDate factDate, boolean fromState) {
        return new Evidence(
                fromState ? EvidenceKind.LAW : EvidenceKind.NGO_REPORT,
                "A " + level + " fact",
                publisher,
                factDate,
                null,
                level,
                fromState);
    }
}
