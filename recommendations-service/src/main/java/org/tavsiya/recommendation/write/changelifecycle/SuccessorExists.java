package org.tavsiya.recommendation.write.changelifecycle;

import java.util.Map;
import org.tavsiya.recommendation.write.model.Successor;
import org.tavsiya.rules.Rule;

/** Nothing is superseded by what the register does not hold. */
record SuccessorExists(Successor successor) implements Rule {

    @Override
    public boolean broken() {
        return successor != null && !successor.known();
    }

    @Override
    public String sentence() {
        return "There is no recommendation " + successor.id() + " that could take its place.";
    }

    @Override
    public Map<String, String> arguments() {
        return Map.of("successor", successor.id());
    }

    @Override
    public String field() {
        return "supersededBy";
    }
}
