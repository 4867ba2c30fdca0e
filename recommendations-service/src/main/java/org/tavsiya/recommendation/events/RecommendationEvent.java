package org.tavsiya.recommendation.events;

/** All facts about one recommendation. {@code by} is a random account id; names stand only in the account table. */
public sealed interface RecommendationEvent
        permits RecommendationImported,
                SourceTextRevised,
                ThemeTagged,
                ThemeUntagged,
                StatePositionRecorded,
                StateClaimRecorded,
                BodyGradeRecorded,
                ThirdPartyAssessmentRecorded,
                AssessmentPublished,
                AssessmentCorrected,
                AssessmentRetracted,
                LifecycleChanged,
                RecommendationLinked,
                RecommendationUnlinked,
                TextTold,
                DemonstrationRemoved {

    String recommendationId();

    String by();
}
