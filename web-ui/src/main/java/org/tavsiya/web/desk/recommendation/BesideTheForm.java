package org.tavsiya.web.desk.recommendation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.tavsiya.api.Outage;
import org.tavsiya.cluster.read.ClusterDocument;
import org.tavsiya.cluster.read.Clusters;
import org.tavsiya.cluster.read.suggestclusters.ClusterSuggestions;
import org.tavsiya.evidence.Sensitivity;
import org.tavsiya.evidence.read.EvidenceLibrary;
import org.tavsiya.recommendation.read.open.PublicRecommendation;
import org.tavsiya.recommendation.read.open.PublicSimilar;
import org.tavsiya.recommendation.read.open.ReadRecommendation;
import org.tavsiya.recommendation.read.open.SimilarRecommendations;
import org.tavsiya.recommendation.read.rows.RowStore;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.recommendation.read.search.SearchIsBusy;
import org.tavsiya.web.desk.alike.MemberLine;
import org.tavsiya.web.desk.alike.MemberLines;
import org.tavsiya.web.site.Language;
import org.tavsiya.web.site.Wordings;

/**
 * What whoever judges wants in sight: what all voices say, what was found earlier, the same recommendation in other cycles and bodies, and
 * what else asks for it. Where a view cannot tell, the form goes on without it.
 */
@Component
class BesideTheForm {

    private static final Logger LOG = LoggerFactory.getLogger(BesideTheForm.class);

    private final RowStore rows;
    private final ReadRecommendation read;
    private final SimilarRecommendations similar;
    private final EvidenceLibrary library;
    private final Clusters clusters;
    private final ClusterSuggestions suggestions;
    private final MemberLines lines;
    private final Wordings wordings;

    BesideTheForm(
            RowStore rows,
            ReadRecommendation read,
            SimilarRecommendations similar,
            EvidenceLibrary library,
            Clusters clusters,
            ClusterSuggestions suggestions,
            MemberLines lines,
            Wordings wordings) {
        this.clusters = clusters;
        this.suggestions = suggestions;
        this.lines = lines;
        this.wordings = wordings;
        this.library = library;
        this.rows = rows;
        this.read = read;
        this.similar = similar;
    }

    void fill(String id, Model model, Locale locale) {
        model.addAttribute("public", null);
        model.addAttribute("others", List.of());
        model.addAttribute("similar", List.of());
        model.addAttribute("attached", List.of());
        model.addAttribute("cluster", null);
        model.addAttribute("asked", List.of());
        try {
            Snapshot now = rows.snapshot();
            PublicRecommendation shown = read.read(now, id);
            model.addAttribute("public", shown);
            model.addAttribute(
                    "others",
                    shown.related().stream()
                            .filter(r -> !r.relation().equals("SAME_PARAGRAPH"))
                            .toList());
            Set<String> named = asked(now, id, shown, model, locale);
            Set<String> cycles = shown.related().stream()
                    .map(PublicRecommendation.Related::id)
                    .collect(Collectors.toSet());
            model.addAttribute(
                    "similar",
                    alike(now, id).stream()
                            .filter(s -> !cycles.contains(s.id()) && !named.contains(s.id()))
                            .toList());
            model.addAttribute(
                    "attached",
                    library.bearingUpon(id).stream()
                            .filter(item -> item.content().sensitivity() == Sensitivity.PUBLIC)
                            .toList());
        } catch (RuntimeException away) {
            if (Outage.of(away).filter(Outage.VIEWS::equals).isEmpty()) {
                throw away;
            }
            LOG.warn("The form of {} is shown without what stands beside it: {}", id, away.getMessage());
        }
    }

    /** What may ask for the same, and the cluster that it is a member of already; ids of what is shown so. */
    private Set<String> asked(Snapshot now, String id, PublicRecommendation shown, Model model, Locale locale) {
        ClusterDocument cluster = clusters.of(id).orElse(null);
        Set<String> inside = cluster == null ? Set.of() : Set.copyOf(cluster.memberIds());
        model.addAttribute("cluster", cluster);
        List<MemberLine> asked = lines.of(
                suggestions.besideForm(now, id).stream()
                        .filter(s -> !inside.contains(s.id()))
                        .toList(),
                now,
                wordings.of(Language.of(locale.getLanguage()).orElse(Language.EN)));
        model.addAttribute("asked", asked);
        model.addAttribute("country", shown.countries().stream().findFirst().orElse(null));
        return Stream.concat(inside.stream(), asked.stream().map(MemberLine::id))
                .collect(Collectors.toSet());
    }

    private List<PublicSimilar> alike(Snapshot now, String id) {
        try {
            return similar.to(now, id);
        } catch (SearchIsBusy busy) {
            LOG.info("What is similar to {} is left out: {}", id, busy.getMessage());
            return List.of();
        }
    }
}
