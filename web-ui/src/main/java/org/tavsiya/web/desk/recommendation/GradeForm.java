package org.tavsiya.web.desk.recommendation;

import java.util.Map;
import org.tavsiya.recommendation.Limits;
import org.tavsiya.recommendation.write.model.RecommendationCommand;
import org.tavsiya.recommendation.write.recordgrade.Grade;
import org.tavsiya.recommendation.write.recordgrade.RecordBodyGrade;

/**
 * A body's grade as it was typed.
 *
 * @param grade scheme and code together ({@code CAT_IMPL|B1}), since a code means nothing alone
 */
record GradeForm(String grade, String quotation, StatementForm said) implements ChangeForm {

    static GradeForm of(Typed t) {
        return new GradeForm(t.at("grade"), t.at("quotation"), StatementForm.of(t));
    }

    @Override
    public RecommendationCommand command(Target target, Reading reading) {
        Grade chosen = reading.grade("grade", grade);
        String quoted = reading.within("quotation", quotation, Limits.QUOTATION);
        return chosen == null ? null : new RecordBodyGrade(target.id(), target.version(), chosen, quoted, target.assertion());
    }

    @Override
    public Map<String, String> texts() {
        return Map.of("quotation", quotation);
    }
}
