package org.tavsiya.web.desk.recommendation;

import org.tavsiya.recommendation.Lifecycle;
import org.tavsiya.recommendation.write.changelifecycle.ChangeLifecycle;
import org.tavsiya.recommendation.write.model.RecommendationCommand;

/** Whether the recommendation still stands, as it was typed. */
record LifecycleForm(String lifecycle, String supersededBy, StatementForm said) implements ChangeForm {

    static LifecycleForm of(Typed t) {
        return new LifecycleForm(t.at("lifecycle"), t.at("supersededBy"), StatementForm.of(t));
    }

    @Override
    public RecommendationCommand command(Target target, Reading reading) {
        Lifecycle chosen = reading.choice(Lifecycle.class, "lifecycle", lifecycle);
        String successor = reading.recommendation("supersededBy", supersededBy);
        return chosen == null
                ? null
                : new ChangeLifecycle(target.id(), target.version(), chosen, successor, target.assertion());
    }
}
