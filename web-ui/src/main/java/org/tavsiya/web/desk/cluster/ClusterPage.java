package org.tavsiya.web.desk.cluster;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.tavsiya.account.Account;
import org.tavsiya.account.Accounts;
import org.tavsiya.account.SignedIn;
import org.tavsiya.cluster.read.ClusterDocument;
import org.tavsiya.cluster.read.Clusters;
import org.tavsiya.cluster.read.suggestclusters.ClusterSuggestions;
import org.tavsiya.cluster.write.assesstogether.Outcome;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.read.rows.RowStore;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.web.desk.Mistakes;
import org.tavsiya.web.desk.alike.MemberLine;
import org.tavsiya.web.desk.alike.MemberLines;
import org.tavsiya.web.desk.recommendation.JudgmentFields;
import org.tavsiya.web.site.Wording;

/** Fills the page of a cluster. */
@Component
class ClusterPage {

    record Asked(String id, Wording w, SignedIn who, Locale locale) {}

    /** @param by name, or null where the account is gone */
    record Happened(ClusterDocument.Entry entry, String by) {}

    /**
     * A form that was looked at before it is sent, or that was refused.
     *
     * @param outcomes what would become of each member, by id; empty where the form itself is wrong
     * @param chosen the members that it was about
     */
    record Tried(JudgmentFields.Read read, Map<String, Outcome> outcomes, List<String> chosen, boolean review) {

        /** How many of them would become that. */
        public long count(String becomes) {
            return outcomes.values().stream()
                    .filter(o -> o.becomes().name().equals(becomes))
                    .count();
        }
    }

    private final Clusters clusters;
    private final ClusterSuggestions suggestions;
    private final MemberLines lines;
    private final JudgmentFields fields;
    private final Accounts accounts;
    private final RowStore rows;

    ClusterPage(
            Clusters clusters,
            ClusterSuggestions suggestions,
            MemberLines lines,
            JudgmentFields fields,
            Accounts accounts,
            RowStore rows) {
        this.clusters = clusters;
        this.suggestions = suggestions;
        this.lines = lines;
        this.fields = fields;
        this.accounts = accounts;
        this.rows = rows;
    }

    /**
     * @param wrong of a form that was refused, or null
     * @param tried of the form of a judgment, or null
     */
    String show(Asked asked, Mistakes wrong, Tried tried, Model model) {
        ClusterDocument c = clusters.show(asked.id());
        Snapshot now = rows.snapshot();
        List<MemberLine> members = lines.of(c, now, asked.w());
        model.addAttribute("c", c);
        model.addAttribute("wrong", wrong);
        model.addAttribute("members", members);
        model.addAttribute(
                "assessed",
                members.stream()
                        .filter(m -> m.status() != null && !m.status().equals(Status.NOT_ASSESSED.name()))
                        .count());
        model.addAttribute("tried", tried);
        model.addAttribute("chosen", tried != null ? tried.chosen() : offered(members));
        model.addAttribute("history", history(c));
        model.addAttribute(
                "waiting",
                c.judgments().stream().filter(j -> !j.submitted().isEmpty()).toList());
        if (c.standing()) {
            model.addAttribute("more", lines.of(suggestions.toJoin(now, c), now, asked.w()));
            model.addAttribute(
                    "others",
                    clusters.list(c.country()).stream()
                            .filter(other -> !other.id().equals(c.id()))
                            .toList());
            fields.fill(tried == null ? null : tried.read(), asked.who(), model, asked.locale());
        }
        return "desk/cluster";
    }

    /** Whoever has a judgment of its own, or cannot be judged, is ticked by hand or not at all. */
    private static List<String> offered(List<MemberLine> members) {
        return members.stream()
                .filter(m -> m.active() && !m.own())
                .map(MemberLine::id)
                .toList();
    }

    private List<Happened> history(ClusterDocument c) {
        Map<String, String> names = accounts.all().stream().collect(Collectors.toMap(Account::id, Account::name));
        List<Happened> history = new ArrayList<>(c.history().stream()
                .map(e -> new Happened(e, names.get(e.by())))
                .toList());
        Collections.reverse(history);
        return history;
    }

    static Map<String, Outcome> byMember(List<Outcome> outcomes) {
        Map<String, Outcome> byMember = new HashMap<>();
        outcomes.forEach(o -> byMember.put(o.recommendationId(), o));
        return byMember;
    }
}
