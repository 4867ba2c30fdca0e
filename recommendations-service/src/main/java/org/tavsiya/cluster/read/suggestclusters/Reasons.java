package org.tavsiya.cluster.read.suggestclusters;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.tavsiya.recommendation.read.search.Alike;

/** Says why two are near: nothing is suggested without it. */
final class Reasons {

    private static final int WORDS = 6;

    private Reasons() {}

    static List<Reason> between(Asking one, Asking other) {
        List<Reason> reasons = new ArrayList<>();
        if (Likeness.linked(one, other)) {
            reasons.add(new Reason(Reason.Kind.LINK, List.of()));
        }
        add(Reason.Kind.INSTRUMENT, common(one.instruments(), other.instruments()), reasons);
        add(Reason.Kind.WORDS, Alike.shared(one.text(), other.text(), WORDS), reasons);
        add(Reason.Kind.THEME, common(one.themes(), other.themes()), reasons);
        if (Likeness.follows(one, other)) {
            reasons.add(new Reason(Reason.Kind.LINEAGE, List.of(other.symbol())));
        } else if (one.symbol() != null && one.symbol().equals(other.symbol())) {
            reasons.add(new Reason(Reason.Kind.DOCUMENT, List.of(other.symbol())));
        }
        return reasons;
    }

    private static void add(Reason.Kind kind, List<String> details, List<Reason> reasons) {
        if (!details.isEmpty()) {
            reasons.add(new Reason(kind, details));
        }
    }

    private static List<String> common(Collection<String> one, Collection<String> other) {
        return one.stream().filter(other::contains).sorted().toList();
    }
}
