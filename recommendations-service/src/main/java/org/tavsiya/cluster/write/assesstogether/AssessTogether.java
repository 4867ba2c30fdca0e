package org.tavsiya.cluster.write.assesstogether;

import java.util.List;
import java.util.Map;
import org.tavsiya.cluster.write.model.ClusterCommand;
import org.tavsiya.recommendation.Evidence;
import org.tavsiya.recommendation.RecommendationId;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.write.model.Assertion;
import org.tavsiya.recommendation.write.model.AssessmentDraft;
import org.tavsiya.recommendation.write.model.Together;
import org.tavsiya.recommendation.write.publishassessment.PublishAssessment;

/**
 * Judges members of a cluster in one act. Each gets a command and an event of its own, by all its own rules; who is refused is left out.
 *
 * @param act names this judgment, new each time
 * @param members the versions that somebody looked at, by the ids of the members
 * @param review a second person shall look at it although no rule asks for one
 */
public record AssessTogether(
        String clusterId,
        Long expectedVersion,
        String act,
        Map<String, Long> members,
        Status status,
        boolean ongoing,
        List<Evidence> evidence,
        Assertion assertion,
        boolean review)
        implements ClusterCommand {

    /**
     * What one of them is told.
     *
     * @param subject what they ask for
     * @param size how many are judged
     */
    public PublishAssessment of(String recommendationId, String subject, int size) {
        return new PublishAssessment(
                recommendationId,
                members.get(recommendationId),
                new AssessmentDraft(
                        RecommendationId.named("assessment/" + act + "/" + recommendationId),
                        status,
                        ongoing,
                        evidence,
                        assertion.by().id(),
                        null,
                        new Together(clusterId, subject, size)),
                null,
                assertion);
    }

    /** Under which the one of them waits for a second person. */
    public String finding(String recommendationId) {
        return RecommendationId.named("finding/" + act + "/" + recommendationId);
    }
}
