package org.tavsiya.web.desk.cluster;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tavsiya.account.SignedIn;
import org.tavsiya.api.ClusterActs;
import org.tavsiya.cluster.read.ClusterDocument;
import org.tavsiya.cluster.read.Clusters;
import org.tavsiya.cluster.read.suggestclusters.ClusterSuggestions;
import org.tavsiya.cluster.refused.RefusedPairs;
import org.tavsiya.cluster.write.formcluster.FormCluster;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.recommendation.read.rows.Column;
import org.tavsiya.recommendation.read.rows.RowStore;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.recommendation.write.model.Recorded;
import org.tavsiya.web.desk.Mistakes;
import org.tavsiya.web.site.Language;
import org.tavsiya.web.site.Wording;
import org.tavsiya.web.site.Wordings;

/** The clusters there are, and forming another one. */
@Controller
@RequestMapping("/{lang:en|ru|tg}/desk/clusters")
class ClustersController {

    /** @param assessed how many of its members have a status */
    record Line(String id, String subject, String country, int members, int assessed, List<String> bodies) {}

    private final Clusters clusters;
    private final ClusterSuggestions suggestions;
    private final RefusedPairs refused;
    private final ClusterActs acts;
    private final ClusterSent sent;
    private final ClusterNarrow narrow;
    private final SuggestionsPage page;
    private final RowStore rows;
    private final Wordings wordings;

    ClustersController(
            Clusters clusters,
            ClusterSuggestions suggestions,
            RefusedPairs refused,
            ClusterActs acts,
            ClusterSent sent,
            ClusterNarrow narrow,
            SuggestionsPage page,
            RowStore rows,
            Wordings wordings) {
        this.clusters = clusters;
        this.suggestions = suggestions;
        this.refused = refused;
        this.acts = acts;
        this.sent = sent;
        this.narrow = narrow;
        this.page = page;
        this.rows = rows;
        this.wordings = wordings;
    }

    @GetMapping
    String list(@PathVariable String lang, @RequestParam MultiValueMap<String, String> parameters, Model model) {
        Snapshot now = rows.snapshot();
        RecommendationFilter filter = narrow.read(parameters, now);
        List<Line> lines = clusters.list(ClusterNarrow.country(filter)).stream()
                // Of demonstration data that was removed nothing is left to look at.
                .filter(c -> c.memberIds().stream().anyMatch(id -> now.rows().row(id) >= 0))
                .filter(c -> ClusterNarrow.touches(c.memberIds(), filter, now))
                .map(c -> line(c, now))
                .toList();
        model.addAttribute("lines", lines);
        model.addAttribute("members", lines.stream().mapToInt(Line::members).sum());
        narrow.fill(filter, now, wording(lang), model);
        return "desk/clusters";
    }

    private static Line line(ClusterDocument c, Snapshot now) {
        Column statuses = now.rows().column(Dimension.STATUS);
        Column bodies = now.rows().column(Dimension.BODY);
        int none = statuses.labels().find(Status.NOT_ASSESSED.name());
        List<Integer> its = c.memberIds().stream()
                .map(now.rows()::row)
                .filter(row -> row >= 0)
                .toList();
        return new Line(
                c.id(),
                c.subject(),
                c.country(),
                c.members().size(),
                (int) its.stream().filter(row -> statuses.first(row) != none).count(),
                its.stream()
                        .map(row -> bodies.labels().label(bodies.first(row)))
                        .filter(body -> body != null)
                        .distinct()
                        .sorted()
                        .toList());
    }

    @GetMapping("/suggestions")
    String suggestions(@PathVariable String lang, @RequestParam MultiValueMap<String, String> parameters, Model model) {
        return page.show(parameters, wording(lang), new Mistakes(), null, model);
    }

    /** The address of a refused form, opened anew or in another language. */
    @GetMapping("/formed")
    String again(@PathVariable String lang) {
        return "redirect:/" + lang + "/desk/clusters/suggestions";
    }

    /**
     * What was offered and not chosen asks for something else than what was chosen, and is not offered beside it again.
     *
     * @param fields the members chosen, all that were offered, the subject, and what shall be done: formed, judged or refused
     */
    @PostMapping("/formed")
    String form(
            @PathVariable String lang,
            @RequestParam MultiValueMap<String, String> fields,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes next,
            HttpServletResponse response,
            Model model) {
        Wording w = wording(lang);
        List<String> offered = fields.getOrDefault("offered", List.of());
        List<String> chosen = fields.getOrDefault("members", List.of());
        String query = fields.getFirst("query") == null ? "" : fields.getFirst("query");
        String back = "redirect:/" + lang + "/desk/clusters/suggestions"
                + (query.isEmpty() ? "" : "?" + SuggestionsPage.safe(query));
        if ("refused".equals(fields.getFirst("then"))) {
            refused.refuseAmong(offered, who.actor().id());
            next.addFlashAttribute("refused", offered);
            return back;
        }
        String id = ClusterSent.named("cluster", who, fields);
        String country = fields.getFirst("country");
        FormCluster command = new FormCluster(
                id,
                UUID.randomUUID().toString(),
                country,
                fields.getFirst("subject"),
                country == null ? java.util.Map.of() : suggestions.signals(rows.snapshot(), country, chosen, chosen),
                who.actor());
        Mistakes wrong = new Mistakes();
        boolean asks = sent.asks(fields, "formed", wrong, w);
        model.addAttribute("asks", asks);
        if (asks) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        Recorded did = asks
                ? null
                : sent.done(
                        () -> acts.send(command, ClusterSent.key(who, "clusters", fields)),
                        "formed",
                        wrong,
                        w,
                        response);
        if (did == null) {
            return page.show(SuggestionsPage.parameters(query), w, wrong, fields, model);
        }
        List<String> left = new ArrayList<>(offered);
        left.removeAll(chosen);
        refused.refuseBetween(left, chosen, who.actor().id());
        next.addFlashAttribute("formed", id);
        next.addFlashAttribute("formedSubject", command.subject());
        return "judged".equals(fields.getFirst("then")) ? "redirect:/" + lang + "/desk/clusters/" + id : back;
    }

    /** These may be suggested beside each other again. */
    @PostMapping("/refused")
    String takeBack(@PathVariable String lang, @RequestParam List<String> offered) {
        refused.takeBack(offered);
        return "redirect:/" + lang + "/desk/clusters/suggestions";
    }

    private Wording wording(String lang) {
        return wordings.of(Language.of(lang).orElseThrow());
    }
}
