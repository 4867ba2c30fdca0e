package org.tavsiya.web.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.tavsiya.progress.Counts;
import org.tavsiya.progress.Index;
import org.tavsiya.progress.Progress;
import org.tavsiya.recommendation.Status;
import org.tavsiya.web.site.Wording;

/** Collects what newer knowledge changes, figure by figure. */
public final class Differences {

    private final Wording w;
    private final List<String> found = new ArrayList<>();

    Differences(Wording w) {
        this.w = w;
    }

    List<String> found() {
        return List.copyOf(found);
    }

    public void number(String label, int then, int now) {
        text(label, w.number(then), w.number(now));
    }

    public void text(String label, String then, String now) {
        if (!Objects.equals(then, now)) {
            found.add(w.text("newer.line", label, then, now));
        }
    }

    /** @param elsewhere what differs besides, by name */
    public void besides(String elsewhere) {
        found.add(w.text("newer.besides", elsewhere));
    }

    public void counts(Counts then, Counts now) {
        number(w.text("column.name.all"), then.n(), now.n());
        number(w.text("column.assessed"), then.assessed(), now.assessed());
        for (Status status : Status.values()) {
            number(w.status(status.name()), then.of(status), now.of(status));
        }
        text(w.text("column.index"), index(then.index()), index(now.index()));
    }

    private String index(Index index) {
        return index.percent() == null
                ? w.text("index.hidden." + index.hiddenBecause())
                : w.text("percent", index.percent());
    }

    /** The counts of all one by one; of its parts, which of them differ. */
    public void figures(Progress then, Progress now) {
        counts(then.total(), now.total());
        if (!then.says(now)) {
            Stream.of(
                            differs("figure.voices", then.voices(), now.voices()),
                            differs("figure.bodies", then.bodies(), now.bodies()),
                            differs("figure.themes", then.themes(), now.themes()),
                            differs("figure.years", then.years(), now.years()),
                            differs("figure.matrix", then.matrix(), now.matrix()))
                    .filter(Objects::nonNull)
                    .forEach(this::besides);
        }
    }

    private String differs(String name, Object then, Object now) {
        return then.equals(now) ? null : w.text(name);
    }
}
