package org.tavsiya.recommendation.read.document;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.tavsiya.recommendation.events.DemonstrationRemoved;
import org.tavsiya.recommendation.events.LifecycleChanged;
import org.tavsiya.recommendation.events.RecommendationLinked;
import org.tavsiya.recommendation.events.RecommendationUnlinked;
import org.tavsiya.recommendation.events.ThemeTagged;
import org.tavsiya.recommendation.events.ThemeUntagged;

/** Copies how the register keeps a recommendation: its themes, its chain, and whether it is there at all. */
final class RegisterCopy {

    private RegisterCopy() {}

    static void tagged(ThemeTagged e, Copy into) {
        RecommendationDocument d = into.document();
        move(d, e.theme(), d.untagged, d.tagged);
        into.history().said(e);
    }

    static void untagged(ThemeUntagged e, Copy into) {
        RecommendationDocument d = into.document();
        move(d, e.theme(), d.tagged, d.untagged);
        into.history().said(e);
    }

    static void lifecycle(LifecycleChanged e, Copy into) {
        into.document().lifecycle = e.lifecycle();
        into.document().supersededBy = e.supersededBy();
        into.history().subject(e.supersededBy()).said(e);
    }

    static void linked(RecommendationLinked e, Copy into) {
        into.document().links.add(new LinkToOlder(e.kind(), e.olderId(), e.reason()));
        into.history().subject(e.olderId()).said(e);
    }

    static void unlinked(RecommendationUnlinked e, Copy into) {
        into.document()
                .links
                .removeIf(link -> link.kind().equals(e.kind()) && link.olderId().equals(e.olderId()));
        into.history().subject(e.olderId()).said(e);
    }

    static void removed(DemonstrationRemoved e, Copy into) {
        into.document().removed = true;
    }

    private static void move(RecommendationDocument d, String theme, List<String> from, List<String> to) {
        from.remove(theme);
        to.remove(theme);
        to.add(theme);
        themes(d);
    }

    /** Themes of the source and of the analysts together, without those taken away. */
    static void themes(RecommendationDocument d) {
        TreeSet<String> themes = new TreeSet<>(d.sourceThemes);
        themes.addAll(d.tagged);
        d.untagged.forEach(themes::remove);
        d.themes = new ArrayList<>(themes);
    }
}
