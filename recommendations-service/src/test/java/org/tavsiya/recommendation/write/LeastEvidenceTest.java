package org.tavsiya.recommendation.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tavsiya.recommendation.write.publishassessment.LeastEvidence.Need.NOT_OF_THE_STATE;
import static org.tavsiya.recommendation.write.publishassessment.LeastEvidence.Need.ONE_PIECE;
import static org.tavsiya.recommendation.write.publishassessment.LeastEvidence.Need.OUTCOME;
import static org.tavsiya.recommendation.write.publishassessment.LeastEvidence.Need.PROCESS;
import static org.tavsiya.recommendation.write.publishassessment.LeastEvidence.Need.SECOND_PERSON;
import static org.tavsiya.recommendation.write.publishassessment.LeastEvidence.Need.STRUCTURAL;
import static org.tavsiya.recommendation.write.publishassessment.LeastEvidence.Need.STRUCTURAL_OR_PROCESS;
import static org.tavsiya.recommendation.write.publishassessment.LeastEvidence.Need.THE_ACT;
import static org.tavsiya.recommendation.write.publishassessment.LeastEvidence.Need.TWO_PUBLISHERS;

import org.junit.jupiter.api.Test;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.write.publishassessment.LeastEvidence;

/** What readers are told of the least evidence is what the rules ask for, and what docs/METHOD.md, section 5, says. */
class LeastEvidenceTest {

    @Test
    void each_status_asks_for_what_the_method_says() {
        assertThat(LeastEvidence.of(Status.NO_INFORMATION)).isEmpty();
        assertThat(LeastEvidence.of(Status.NOT_IMPLEMENTED)).containsExactlyInAnyOrder(ONE_PIECE);
        assertThat(LeastEvidence.of(Status.PARTIALLY_IMPLEMENTED))
                .containsExactlyInAnyOrder(ONE_PIECE, STRUCTURAL_OR_PROCESS);
        assertThat(LeastEvidence.of(Status.SUBSTANTIALLY_IMPLEMENTED))
                .containsExactlyInAnyOrder(
                        ONE_PIECE, STRUCTURAL, PROCESS, TWO_PUBLISHERS, NOT_OF_THE_STATE, SECOND_PERSON);
        assertThat(LeastEvidence.of(Status.FULLY_IMPLEMENTED))
                .containsExactlyInAnyOrder(
                        ONE_PIECE, STRUCTURAL, PROCESS, OUTCOME, TWO_PUBLISHERS, NOT_OF_THE_STATE, SECOND_PERSON);
        assertThat(LeastEvidence.of(Status.REGRESSED)).containsExactlyInAnyOrder(ONE_PIECE, SECOND_PERSON);
        assertThat(LeastEvidence.of(Status.CONTRARY)).containsExactlyInAnyOrder(ONE_PIECE, THE_ACT, SECOND_PERSON);
    }
}
