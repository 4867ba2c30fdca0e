package org.tavsiya.web.desk.recommendation;

import java.util.Map;
import org.tavsiya.recommendation.write.model.RecommendationCommand;
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
        return new RecordBodyGrade(
                target.id(),
                target.version(),
                reading.grade("grade", grade),
                Reading.given(quotation),
                target.assertion());
    }

    @Override
    public Map<String, String> texts() {
        return Map.of("quotation", quotation);
    }
}
