package org.tavsiya.web.desk.alike;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tavsiya.cluster.read.ClusterDocument;
import org.tavsiya.cluster.read.suggestclusters.Reason;
import org.tavsiya.cluster.read.suggestclusters.SuggestedMember;
import org.tavsiya.recommendation.Lifecycle;
import org.tavsiya.recommendation.read.listrecommendations.ListRecommendations;
import org.tavsiya.recommendation.read.open.PublicListItem;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.recommendation.read.showrecommendation.ShowRecommendation;
import org.tavsiya.recommendation.read.showrecommendation.ShownRecommendation;
import org.tavsiya.recommendation.read.showrecommendation.UnknownRecommendation;
import org.tavsiya.web.desk.DeskFormat;
import org.tavsiya.web.site.Wording;

/** Makes lines of recommendations, with why each is there. */
@Component
public class MemberLines {

    private static final String REASON = "desk.cluster.reason.";

    private final ShowRecommendation show;
    private final ListRecommendations lists;
    private final DeskFormat format;

    MemberLines(ShowRecommendation show, ListRecommendations lists, DeskFormat format) {
        this.lists = lists;
        this.show = show;
        this.format = format;
    }

    /** Members by body and year, then by document and paragraph. */
    public List<MemberLine> of(ClusterDocument cluster, Snapshot now, Wording w) {
        List<MemberLine> lines = new ArrayList<>();
        Set<String> kin = cluster.history().stream()
                .map(ClusterDocument.Entry::other)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        kin.add(cluster.id());
        for (ClusterDocument.Member m : cluster.members()) {
            List<Reason> reasons = m.signals().stream()
                    .map(Reason::of)
                    .flatMap(Optional::stream)
                    .toList();
            lines.add(line(m.recommendationId(), now, reasons, kin, w));
        }
        lines.sort(Comparator.comparing(MemberLine::body, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(MemberLine::year, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(MemberLine::place)
                .thenComparing(MemberLine::id));
        return lines;
    }

    /** In their order; by one look into the documents, for there may be hundreds on a page. */
    public List<MemberLine> of(List<SuggestedMember> suggested, Snapshot now, Wording w) {
        return of(suggested, items(suggested.stream().map(SuggestedMember::id).toList(), now), w);
    }

    /** The same for several groups at once. */
    public List<List<MemberLine>> ofEach(List<List<SuggestedMember>> groups, Snapshot now, Wording w) {
        Map<String, PublicListItem> items = items(
                groups.stream().flatMap(List::stream).map(SuggestedMember::id).toList(), now);
        return groups.stream().map(group -> of(group, items, w)).toList();
    }

    private Map<String, PublicListItem> items(List<String> ids, Snapshot now) {
        Map<String, PublicListItem> items = new HashMap<>();
        lists.these(now, ids).forEach(item -> items.put(item.id(), item));
        return items;
    }

    private List<MemberLine> of(List<SuggestedMember> suggested, Map<String, PublicListItem> items, Wording w) {
        return suggested.stream()
                .filter(s -> items.containsKey(s.id()))
                .map(s -> line(s, items.get(s.id()), w))
                .toList();
    }

    private MemberLine line(SuggestedMember s, PublicListItem r, Wording w) {
        return new MemberLine(
                s.id(),
                r.symbol() == null ? r.id() : w.place(r.body(), r.symbol(), r.paragraph()),
                r.body(),
                r.year(),
                r.text(),
                r.status(),
                r.assessedOn(),
                r.version(),
                Lifecycle.ACTIVE.name().equals(r.lifecycle()),
                s.reasons().stream().map(reason -> words(reason, w)).toList(),
                s.measure(),
                false,
                s.cluster());
    }

    /** @param within the clusters whose judgments are not its own: this one, and those that it was split from or merged with */
    private MemberLine line(String id, Snapshot now, List<Reason> reasons, Set<String> within, Wording w) {
        List<String> why = reasons.stream().map(r -> words(r, w)).toList();
        try {
            ShownRecommendation r = show.show(now, id);
            return new MemberLine(
                    id,
                    place(r, w),
                    r.body(),
                    r.publicationDate() == null ? null : r.publicationDate().getYear(),
                    r.text(),
                    r.status(),
                    r.assessment() == null ? null : r.assessment().effectiveOn(),
                    r.version(),
                    Lifecycle.ACTIVE.name().equals(r.lifecycle()),
                    why,
                    null,
                    r.assessment() != null
                            && !within.contains(String.valueOf(r.assessment().cluster())),
                    null);
        } catch (UnknownRecommendation gone) {
            return new MemberLine(id, id, null, null, null, null, null, null, false, why, null, false, null);
        }
    }

    private static String place(ShownRecommendation r, Wording w) {
        return r.symbol() == null ? r.id() : w.place(r.body(), r.symbol(), r.paragraph());
    }

    private String words(Reason reason, Wording w) {
        List<String> details = reason.details().stream()
                .map(detail -> switch (reason.kind()) {
                    case THEME -> w.theme(detail);
                    case INSTRUMENT -> format.word("desk.cluster.instrument.", detail);
                    default -> detail;
                })
                .toList();
        return w.text(REASON + reason.kind(), String.join(reason.kind() == Reason.Kind.THEME ? "; " : ", ", details));
    }
}
