package org.tavsiya.web.desk.cluster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.tavsiya.account.Role;
import org.tavsiya.account.SignedIn;
import org.tavsiya.api.ClusterActs;
import org.tavsiya.cluster.read.ClusterDocument;
import org.tavsiya.cluster.read.ClusterDocument.Judgment;
import org.tavsiya.cluster.read.Clusters;
import org.tavsiya.cluster.read.suggestclusters.SuggestedMember;
import org.tavsiya.finding.FindingState;
import org.tavsiya.finding.read.FindingDocument;
import org.tavsiya.finding.read.Findings;
import org.tavsiya.recommendation.read.rows.RowStore;
import org.tavsiya.web.desk.Sentences;
import org.tavsiya.web.desk.alike.MemberLine;
import org.tavsiya.web.desk.alike.MemberLines;
import org.tavsiya.web.site.Wording;

/** Tells what became of each member in one judgment. */
@Component
class JudgmentPage {

    private final Clusters clusters;
    private final ClusterActs acts;
    private final Findings findings;
    private final MemberLines lines;
    private final Sentences sentences;
    private final RowStore rows;

    JudgmentPage(
            Clusters clusters,
            ClusterActs acts,
            Findings findings,
            MemberLines lines,
            Sentences sentences,
            RowStore rows) {
        this.clusters = clusters;
        this.acts = acts;
        this.findings = findings;
        this.lines = lines;
        this.sentences = sentences;
        this.rows = rows;
    }

    String show(String id, String act, SignedIn who, Wording w, Model model) {
        ClusterDocument c = clusters.show(id);
        Judgment judgment = acts.judgment(id, act);
        Map<String, List<String>> refusals = new LinkedHashMap<>();
        judgment.refused()
                .forEach(r -> refusals.computeIfAbsent(r.get("recommendationId"), m -> new ArrayList<>())
                        .add(sentences.of(r.get("rule"), r.get("sentence"))));
        Map<String, FindingDocument> waiting = new LinkedHashMap<>();
        judgment.submitted().forEach((member, finding) -> waiting.put(member, findings.show(finding)));
        List<FindingDocument> open =
                waiting.values().stream().filter(FindingDocument::waiting).toList();
        model.addAttribute("c", c);
        model.addAttribute("j", judgment);
        model.addAttribute("lines", lines(judgment, refusals, w));
        model.addAttribute("refusals", refusals);
        model.addAttribute("findings", waiting);
        model.addAttribute("open", open.size());
        model.addAttribute(
                "mayConfirm",
                !open.isEmpty()
                        && who.may(Role.REVIEWER)
                        && open.stream()
                                .noneMatch(f -> f.author().equals(who.actor().id())));
        model.addAttribute("sample", open.isEmpty() ? null : open.get(0));
        model.addAttribute(
                "confirmedNow",
                waiting.values().stream()
                        .filter(f -> FindingState.CONFIRMED.name().equals(f.state()))
                        .count());
        return "desk/cluster-judgment";
    }

    private List<MemberLine> lines(Judgment judgment, Map<String, List<String>> refusals, Wording w) {
        TreeSet<String> all = new TreeSet<>(judgment.published());
        all.addAll(judgment.submitted().keySet());
        all.addAll(refusals.keySet());
        return lines.of(
                all.stream()
                        .map(member -> new SuggestedMember(member, 0, List.of(), null))
                        .toList(),
                rows.snapshot(),
                w);
    }
}
