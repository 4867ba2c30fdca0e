package org.tavsiya.web.desk.bulk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.tavsiya.account.Account;
import org.tavsiya.account.Accounts;
import org.tavsiya.account.Role;
import org.tavsiya.account.SignedIn;
import org.tavsiya.account.UnknownAccount;
import org.tavsiya.bulk.BulkCounts;
import org.tavsiya.bulk.BulkItem;
import org.tavsiya.bulk.BulkRun;
import org.tavsiya.bulk.BulkRuns;
import org.tavsiya.bulk.BulkState;
import org.tavsiya.bulk.Came;
import org.tavsiya.bulk.Foreseen;
import org.tavsiya.recommendation.read.listrecommendations.ListRecommendations;
import org.tavsiya.recommendation.read.open.PublicListItem;
import org.tavsiya.recommendation.read.rows.RowStore;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.rules.RuleBroken;
import org.tavsiya.rules.Violation;
import org.tavsiya.views.ViewsAreBuilding;
import org.tavsiya.web.desk.Sentences;

/** What the page of a run shows, step by step. */
@Component
class BulkPage {

    /** Of each group; the rest is counted. */
    private static final int SHOWN = 100;

    /** @param shown null where the register's view does not hold it now */
    record Line(String id, PublicListItem shown) {}

    /** @param sentence what refuses them; null where they moved on */
    record Group(String sentence, int count, List<Line> lines) {}

    private final BulkRuns runs;
    private final Accounts accounts;
    private final ListRecommendations lists;
    private final RowStore rows;
    private final Sentences sentences;

    BulkPage(BulkRuns runs, Accounts accounts, ListRecommendations lists, RowStore rows, Sentences sentences) {
        this.runs = runs;
        this.accounts = accounts;
        this.lists = lists;
        this.rows = rows;
        this.sentences = sentences;
    }

    /** @return whether it goes on */
    boolean fill(String id, String lang, SignedIn who, Locale locale, Model model) {
        BulkRun run = runs.get(id);
        BulkCounts counts = runs.counts(run);
        boolean mine = run.accountId().equals(who.actor().id());
        boolean decides = mine || who.may(Role.REVIEWER);
        Optional<BulkRun> undo = runs.undoing(id);
        model.addAttribute("run", run);
        model.addAttribute("counts", counts);
        model.addAttribute("by", name(run));
        model.addAttribute("assignee", name(run.asked().get("assignee")));
        model.addAttribute("brokenOff", runs.brokenOff(run));
        model.addAttribute("origin", run.selection().ticked() ? null : Selected.page(lang, run.selection()));
        model.addAttribute("percent", percent(run, counts));
        model.addAttribute("canStart", mine && run.state() == BulkState.PREVIEWED && counts.of(Foreseen.CHANGES) > 0);
        model.addAttribute("canCancel", decides && !run.state().ended());
        model.addAttribute("undo", undo.orElse(null));
        model.addAttribute(
                "canUndo",
                decides
                        && run.state().ended()
                        && run.undoes() == null
                        && counts.of(Came.DONE) > 0
                        && undo.filter(u -> u.state() != BulkState.CANCELLED).isEmpty());
        if (!run.state().moving()) {
            groups(run, counts, locale, model);
        }
        return run.state().moving();
    }

    private void groups(BulkRun run, BulkCounts counts, Locale locale, Model model) {
        boolean ended = run.state().ended();
        List<BulkItem> refused = ended
                ? runs.came(run.id(), Came.REFUSED, 0, Integer.MAX_VALUE)
                : runs.foreseen(run.id(), Foreseen.REFUSED, 0, Integer.MAX_VALUE);
        model.addAttribute("refused", byRule(refused, locale));
        model.addAttribute(
                "moved",
                group(
                        ended
                                ? runs.came(run.id(), Came.MOVED_ON, 0, SHOWN)
                                : runs.foreseen(run.id(), Foreseen.MOVED_ON, 0, SHOWN),
                        ended ? counts.of(Came.MOVED_ON) : counts.of(Foreseen.MOVED_ON)));
        model.addAttribute(
                "changes",
                group(
                        ended
                                ? runs.came(run.id(), Came.DONE, 0, SHOWN)
                                : runs.foreseen(run.id(), Foreseen.CHANGES, 0, SHOWN),
                        ended ? counts.of(Came.DONE) : counts.of(Foreseen.CHANGES)));
        model.addAttribute(
                "holds", group(runs.foreseen(run.id(), Foreseen.HOLDS, 0, SHOWN), counts.of(Foreseen.HOLDS)));
    }

    private List<Group> byRule(List<BulkItem> refused, Locale locale) {
        Map<String, List<BulkItem>> byRule = new LinkedHashMap<>();
        refused.forEach(item -> byRule.computeIfAbsent(sentence(item.rules().get(0), locale), s -> new ArrayList<>())
                .add(item));
        return byRule.entrySet().stream()
                .map(e -> new Group(
                        e.getKey(),
                        e.getValue().size(),
                        lines(e.getValue()
                                .subList(0, Math.min(SHOWN, e.getValue().size())))))
                .toList();
    }

    private String sentence(Violation rule, Locale locale) {
        return sentences.of(new RuleBroken(List.of(rule)), rule.arguments().get("status"), locale);
    }

    private Group group(List<BulkItem> items, int count) {
        return new Group(null, count, lines(items));
    }

    private List<Line> lines(List<BulkItem> items) {
        List<String> ids = items.stream().map(BulkItem::recommendationId).toList();
        Map<String, PublicListItem> shown = new LinkedHashMap<>();
        try {
            Snapshot now = rows.snapshot();
            lists.these(now, ids).forEach(item -> shown.put(item.id(), item));
        } catch (ViewsAreBuilding building) {
            return ids.stream()
                    .map(id -> new Line(id, null))
                    .toList(); // The run is known from the log's database alone.
        }
        return ids.stream().map(id -> new Line(id, shown.get(id))).toList();
    }

    String name(BulkRun run) {
        return name(run.accountId());
    }

    private String name(String accountId) {
        try {
            return accountId == null
                    ? null
                    : Optional.of(accounts.byId(accountId)).map(Account::name).orElse(null);
        } catch (UnknownAccount gone) {
            return null;
        }
    }

    private static long percent(BulkRun run, BulkCounts counts) {
        return run.state() == BulkState.PREVIEWING
                ? 100L * counts.looked() / Math.max(1, counts.total())
                : 100L * counts.ended() / Math.max(1, counts.of(Foreseen.CHANGES));
    }
}
