package org.tavsiya.recommendation.write;

import static org.tavsiya.recommendation.write.Said.said;

import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.write.model.Assertion;
import org.tavsiya.recommendation.write.model.RecommendationState;
import org.tavsiya.recommendation.write.recordgrade.Grade;

/** What is said about one recommendation, decided by its rules. */
abstract class SayingTest extends AggregateTest {

    static final Grade C1 = new Grade("HRC_2011", "1", "C1", "BOTH");
    static final Assertion A = said().assertion();
    static final RecommendationState STATE = new RecommendationState()
            .evolve(Incoming.record()
                    .body("UPR")
                    .published("2012-11-20")
                    .command()
                    .event())
            .evolve(said().as("standing").on("2016-01-31").published(Status.NO_INFORMATION));
}
