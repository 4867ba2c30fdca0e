package org.tavsiya.recommendation.read.document;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.tavsiya.recommendation.Staleness;
import org.tavsiya.vocabulary.GradeSchemes;

/** What is shown beside a status, and computed from what stands: docs/METHOD.md, section 2. */
@Component
public class Flags {

    private final GradeSchemes grades;

    public Flags(GradeSchemes grades) {
        this.grades = grades;
    }

    /** @param day that is shown; null on an empty register */
    public boolean stale(RecommendationDocument d, LocalDate day) {
        Lane assessment = d.assessment();
        return assessment != null
                && day != null
                && assessment.effectiveOn().isBefore(day.minusMonths(Staleness.MONTHS));
    }

    /** Whether the State's claim or the body's grade contradicts the assessment that stands. */
    public boolean disputed(RecommendationDocument d) {
        Lane assessment = d.assessment();
        return assessment != null && (claimed(d.claim, assessment.value()) || graded(d.grade(), assessment.value()));
    }

    private static boolean claimed(Lane claim, String status) {
        return claim != null && claim.value() != null && !claim.value().equals(status);
    }

    private boolean graded(Lane grade, String status) {
        return grade != null && grades.contradicts(grade.scheme(), grade.value(), status);
    }
}
