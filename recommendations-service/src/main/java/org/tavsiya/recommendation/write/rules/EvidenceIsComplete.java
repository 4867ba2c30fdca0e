package org.tavsiya.recommendation.write.rules;

import java.util.List;
import java.util.stream.IntStream;
import org.tavsiya.recommendation.Evidence;
import org.tavsiya.rules.Letters;
import org.tavsiya.rules.Rule;

/** A piece of evidence that nobody can look up is none. */
record EvidenceIsComplete(Evidence evidence, int place) implements Rule {

    static List<EvidenceIsComplete> each(List<Evidence> evidence) {
        return IntStream.range(0, evidence.size())
                .mapToObj(i -> new EvidenceIsComplete(evidence.get(i), i))
                .toList();
    }

    @Override
    public boolean broken() {
        return missing() != null;
    }

    private String missing() {
        if (evidence.kind() == null) {
            return "kind";
        } else if (Letters.none(evidence.title())) {
            return "title";
        } else if (Letters.none(evidence.publisher())) {
            return "publisher";
        } else if (evidence.factDate() == null) {
            return "factDate";
        }
        return evidence.level() == null ? "level" : null;
    }

    private boolean empty() {
        return evidence.kind() == null
                && Letters.none(evidence.title())
                && Letters.none(evidence.publisher())
                && evidence.factDate() == null
                && Letters.none(evidence.url())
                && evidence.level() == null;
    }

    @Override
    public String sentence() {
        return "A piece of evidence names its kind, its title, who published it, the day of the fact, and its level.";
    }

    @Override
    public String field() {
        return "evidence[" + place + "]" + (empty() ? "" : "." + missing());
    }
}
