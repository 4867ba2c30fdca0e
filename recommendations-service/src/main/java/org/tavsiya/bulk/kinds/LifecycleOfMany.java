package org.tavsiya.bulk.kinds;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tavsiya.bulk.BulkKind;
import org.tavsiya.bulk.BulkTarget;
import org.tavsiya.recommendation.Lifecycle;
import org.tavsiya.recommendation.write.changelifecycle.ChangeLifecycle;

/** Changes whether they still stand; taken back, each stands as before. */
@Component
class LifecycleOfMany implements BulkKind {

    @Override
    public String name() {
        return "lifecycle";
    }

    @Override
    public Object command(Map<String, String> asked, BulkTarget target) {
        Asked said = new Asked(asked);
        return new ChangeLifecycle(
                target.recommendationId(),
                null,
                said.choice(Lifecycle.class, "lifecycle"),
                said.text("supersededBy"),
                said.assertion(target));
    }

    @Override
    public Object inverse(Map<String, String> asked, BulkTarget target, Map<String, String> stood) {
        return new ChangeLifecycle(
                target.recommendationId(),
                null,
                Lifecycle.valueOf(stood.get("lifecycle")),
                new Asked(stood).text("supersededBy"),
                new Asked(asked).takingBack(target));
    }
}
