package org.tavsiya.web.desk.recommendation;

import org.tavsiya.recommendation.Position;
import org.tavsiya.recommendation.write.model.RecommendationCommand;
import org.tavsiya.recommendation.write.recordposition.RecordStatePosition;

/** The State's position as it was typed. */
record PositionForm(String position, StatementForm said) implements ChangeForm {

    static PositionForm of(Typed t) {
        return new PositionForm(t.at("position"), StatementForm.of(t));
    }

    @Override
    public RecommendationCommand command(Target target, Reading reading) {
        Position chosen = reading.choice(Position.class, "position", position);
        return chosen == null
                ? null
                : new RecordStatePosition(target.id(), target.version(), chosen, target.assertion());
    }
}
