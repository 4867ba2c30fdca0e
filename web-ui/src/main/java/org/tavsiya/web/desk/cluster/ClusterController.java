package org.tavsiya.web.desk.cluster;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
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
import org.tavsiya.cluster.write.changemembers.AddMembers;
import org.tavsiya.cluster.write.changemembers.RemoveMembers;
import org.tavsiya.cluster.write.dissolvecluster.DissolveCluster;
import org.tavsiya.cluster.write.mergeclusters.MergeClusters;
import org.tavsiya.cluster.write.model.ClusterCommand;
import org.tavsiya.cluster.write.renamecluster.RenameCluster;
import org.tavsiya.cluster.write.splitcluster.SplitCluster;
import org.tavsiya.cluster.write.undoact.UndoAct;
import org.tavsiya.recommendation.read.rows.RowStore;
import org.tavsiya.web.desk.Mistakes;
import org.tavsiya.web.site.Language;
import org.tavsiya.web.site.Wording;
import org.tavsiya.web.site.Wordings;

/** One cluster: its members, what was done to it, and changing it. */
@Controller
@RequestMapping("/{lang:en|ru|tg}/desk/clusters/{id}")
class ClusterController {

    private static final String ACTS = "/{act:subject|addition|removal|split|merger|dissolution|undo}";

    private final Clusters clusters;
    private final ClusterSuggestions suggestions;
    private final ClusterActs acts;
    private final ClusterSent sent;
    private final ClusterPage page;
    private final RowStore rows;
    private final Wordings wordings;

    ClusterController(
            Clusters clusters,
            ClusterSuggestions suggestions,
            ClusterActs acts,
            ClusterSent sent,
            ClusterPage page,
            RowStore rows,
            Wordings wordings) {
        this.clusters = clusters;
        this.suggestions = suggestions;
        this.acts = acts;
        this.sent = sent;
        this.page = page;
        this.rows = rows;
        this.wordings = wordings;
    }

    @GetMapping
    String show(
            @PathVariable String lang,
            @PathVariable String id,
            @AuthenticationPrincipal SignedIn who,
            Model model,
            Locale locale) {
        return page.show(new ClusterPage.Asked(id, wording(lang), who, locale), null, null, model);
    }

    /** The address of a refused form, opened anew or in another language. */
    @GetMapping(ACTS)
    String back(@PathVariable String lang, @PathVariable String id) {
        return "redirect:/" + lang + "/desk/clusters/" + id;
    }

    @PostMapping(ACTS)
    String act(
            @PathVariable String lang,
            @PathVariable String id,
            @PathVariable String act,
            @RequestParam MultiValueMap<String, String> fields,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes next,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        Wording w = wording(lang);
        Mistakes wrong = new Mistakes();
        ClusterCommand command = command(act, clusters.show(id), fields, who);
        // Who is taken out is ticked in the form of the split.
        String form = act.equals("removal") ? "split" : act;
        boolean asks = !act.equals("removal") && sent.asks(fields, form, wrong, w);
        model.addAttribute("asks", asks);
        if (asks) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        } else if (sent.done(
                        () -> acts.send(command, ClusterSent.key(who, "clusters/" + id + "/" + act, fields)),
                        form,
                        wrong,
                        w,
                        response)
                != null) {
            next.addFlashAttribute("done", act);
            return "redirect:/" + lang + "/desk/clusters/" + id;
        }
        model.addAttribute("typed", fields.toSingleValueMap());
        model.addAttribute("ticked", fields.getOrDefault("members", List.of()));
        return page.show(new ClusterPage.Asked(id, w, who, locale), wrong, null, model);
    }

    private ClusterCommand command(
            String act, ClusterDocument its, MultiValueMap<String, String> fields, SignedIn who) {
        String id = its.id();
        Long version = ClusterSent.version(fields);
        String named = UUID.randomUUID().toString();
        List<String> members = fields.getOrDefault("members", List.of());
        String subject = fields.getFirst("subject");
        return switch (act) {
            case "subject" -> new RenameCluster(id, version, named, subject, who.actor());
            case "addition" ->
                new AddMembers(
                        id,
                        version,
                        named,
                        suggestions.signals(rows.snapshot(), its.country(), members, its.memberIds()),
                        who.actor());
            case "removal" -> new RemoveMembers(id, version, named, members, who.actor());
            case "split" ->
                new SplitCluster(
                        id, version, named, ClusterSent.named("split", who, fields), subject, members, who.actor());
            case "merger" ->
                new MergeClusters(
                        id,
                        version,
                        named,
                        fields.getFirst("from") == null ? "" : fields.getFirst("from"),
                        who.actor());
            case "dissolution" -> new DissolveCluster(id, version, named, who.actor());
            default -> new UndoAct(id, version, who.actor());
        };
    }

    private Wording wording(String lang) {
        return wordings.of(Language.of(lang).orElseThrow());
    }
}
