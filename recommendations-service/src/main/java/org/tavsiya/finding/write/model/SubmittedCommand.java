package org.tavsiya.finding.write.model;

import java.time.LocalDate;
import org.tavsiya.account.Actor;
import org.tavsiya.finding.FindingKind;
import org.tavsiya.finding.events.FindingSubmitted;
import org.tavsiya.recommendation.Clocks;
import org.tavsiya.recommendation.Evidence;
import org.tavsiya.recommendation.Source;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.write.correctassessment.CorrectAssessment;
import org.tavsiya.recommendation.write.model.Assertion;
import org.tavsiya.recommendation.write.model.AssessmentDraft;
import org.tavsiya.recommendation.write.model.RecommendationCommand;
import org.tavsiya.recommendation.write.model.Together;
import org.tavsiya.recommendation.write.publishassessment.PublishAssessment;
import org.tavsiya.recommendation.write.retractassessment.RetractAssessment;

/** What is submitted, both ways: a command to the recommendation as plain values in the log, and plain values as the command again. */
public final class SubmittedCommand {

    private SubmittedCommand() {}

    public static FindingSubmitted submitted(String findingId, RecommendationCommand command, String answers) {
        if (command instanceof PublishAssessment c) {
            return submitted(
                    findingId,
                    FindingKind.ASSESSMENT,
                    c,
                    null,
                    c.draft(),
                    null,
                    c.baselineAssessmentId(),
                    c.assertion(),
                    answers);
        } else if (command instanceof CorrectAssessment c) {
            return submitted(
                    findingId,
                    FindingKind.CORRECTION,
                    c,
                    c.corrects(),
                    c.draft(),
                    c.whyWrong(),
                    c.baselineAssessmentId(),
                    c.assertion(),
                    answers);
        } else if (command instanceof RetractAssessment c) {
            return submitted(
                    findingId, FindingKind.RETRACTION, c, c.assessmentId(), null, null, null, c.assertion(), answers);
        }
        throw new IllegalArgumentException(command.getClass().getSimpleName() + " needs no second person.");
    }

    private static FindingSubmitted submitted(
            String findingId,
            FindingKind kind,
            RecommendationCommand c,
            String subject,
            AssessmentDraft draft,
            String whyWrong,
            String baseline,
            Assertion a,
            String answers) {
        return new FindingSubmitted(
                findingId,
                kind.name(),
                c.recommendationId(),
                c.expectedVersion(),
                draft == null ? null : draft.assessmentId(),
                subject,
                draft == null ? null : draft.status().name(),
                draft != null && draft.ongoing(),
                baseline,
                a.reason(),
                a.effectiveOn(),
                a.assertedOn(),
                draft == null ? null : draft.plainEvidence(),
                a.source().title(),
                a.source().symbol(),
                a.source().paragraph(),
                a.source().url(),
                a.source().language(),
                a.by().id(),
                a.role(),
                whyWrong,
                answers,
                draft == null ? null : draft.clusterId(),
                draft == null ? null : draft.clusterSubject(),
                draft == null ? null : draft.clusterSize());
    }

    /**
     * @param onto version of the recommendation that the confirmer looked at
     * @param today day of the confirmation
     */
    public static RecommendationCommand command(FindingSubmitted s, long onto, Actor confirmer, LocalDate today) {
        Assertion assertion = new Assertion(
                new Clocks(s.effectiveOn(), s.assertedOn()),
                s.reason(),
                new Source(s.sourceTitle(), s.sourceSymbol(), s.sourceParagraph(), s.sourceUrl(), s.sourceLanguage()),
                confirmer,
                today);
        return switch (FindingKind.valueOf(s.kind())) {
            case ASSESSMENT ->
                new PublishAssessment(s.recommendationId(), onto, draft(s), s.baselineAssessmentId(), assertion);
            case CORRECTION ->
                new CorrectAssessment(
                        s.recommendationId(),
                        onto,
                        s.subject(),
                        draft(s),
                        s.whyWrong(),
                        s.baselineAssessmentId(),
                        assertion);
            case RETRACTION ->
                new RetractAssessment(s.recommendationId(), onto, s.subject(), s.by(), s.findingId(), assertion);
        };
    }

    private static AssessmentDraft draft(FindingSubmitted s) {
        return new AssessmentDraft(
                s.assessmentId(),
                Status.valueOf(s.status()),
                s.ongoing(),
                s.evidence().stream().map(Evidence::ofPlain).toList(),
                s.by(),
                s.findingId(),
                Together.of(s.clusterId(), s.clusterSubject(), s.clusterSize()));
    }
}
