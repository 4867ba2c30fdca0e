package org.tavsiya.web.desk.uptake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tavsiya.account.Account;
import org.tavsiya.account.Accounts;
import org.tavsiya.account.SignedIn;
import org.tavsiya.api.UptakeActs;
import org.tavsiya.recommendation.read.doubles.Duplicates;
import org.tavsiya.recommendation.read.listrecommendations.ListRecommendations;
import org.tavsiya.recommendation.read.open.PublicListItem;
import org.tavsiya.recommendation.read.rows.RowStore;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.report.read.UnknownReport;
import org.tavsiya.rules.RuleBroken;
import org.tavsiya.uptake.read.UptakeDocument;
import org.tavsiya.uptake.read.Uptakes;
import org.tavsiya.uptake.read.tracesuggestions.PossibleAnswer;
import org.tavsiya.uptake.read.tracesuggestions.PossibleAnswers;
import org.tavsiya.uptake.read.tracesuggestions.TraceSuggestions;
import org.tavsiya.uptake.read.tracesuggestions.TracedReport;
import org.tavsiya.uptake.read.tracesuggestions.TracedSuggestion;
import org.tavsiya.uptake.write.model.UptakeCommand;
import org.tavsiya.uptake.write.passover.PassOver;
import org.tavsiya.uptake.write.passover.WithdrawPassingOver;
import org.tavsiya.uptake.write.takeup.TakeUp;
import org.tavsiya.uptake.write.takeup.WithdrawTakingUp;
import org.tavsiya.web.desk.Sentences;

/** Suggestions that were sent, beside what their bodies recommended afterwards. What is said here is taken back here. */
@Controller
@RequestMapping("/{lang:en|ru|tg}/desk/uptake")
class UptakeController {

    /**
     * A suggestion on the page.
     *
     * @param said what stands of it, or null
     * @param possible what may have come of it; none where somebody said that nothing did
     * @param lookedUp what stands at the place that somebody typed; null where nobody did
     */
    record Line(
            TracedSuggestion suggestion,
            UptakeDocument.Traced said,
            List<PossibleAnswer> possible,
            List<PossibleAnswer> lookedUp) {}

    /** A place that somebody typed beside one suggestion. */
    record Place(String suggestion, String symbol, String paragraph) {

        boolean of(TracedSuggestion s) {
            return s.id().equals(suggestion) && !symbol.isBlank() && !paragraph.isBlank();
        }
    }

    private final TraceSuggestions trace;
    private final PossibleAnswers answers;
    private final Uptakes uptakes;
    private final UptakeActs acts;
    private final Duplicates places;
    private final ListRecommendations lists;
    private final RowStore rows;
    private final Accounts accounts;
    private final Sentences sentences;

    UptakeController(
            TraceSuggestions trace,
            PossibleAnswers answers,
            Uptakes uptakes,
            UptakeActs acts,
            Duplicates places,
            ListRecommendations lists,
            RowStore rows,
            Accounts accounts,
            Sentences sentences) {
        this.trace = trace;
        this.answers = answers;
        this.uptakes = uptakes;
        this.acts = acts;
        this.places = places;
        this.lists = lists;
        this.rows = rows;
        this.accounts = accounts;
        this.sentences = sentences;
    }

    @GetMapping
    String list(Model model) {
        List<TracedReport> reports = trace.all(rows.snapshot());
        model.addAttribute("reports", reports);
        model.addAttribute(
                "total", reports.stream().mapToInt(TracedReport::total).sum());
        model.addAttribute(
                "takenUp", reports.stream().mapToInt(TracedReport::takenUp).sum());
        model.addAttribute(
                "passedOver",
                reports.stream().mapToInt(TracedReport::passedOver).sum());
        model.addAttribute("open", reports.stream().mapToInt(TracedReport::open).sum());
        model.addAttribute(
                "implemented",
                reports.stream().mapToInt(TracedReport::implemented).sum());
        return "desk/uptake";
    }

    /** @param suggestion beside which somebody typed a document and a paragraph, or empty */
    @GetMapping("/{reportId}")
    String show(
            @PathVariable String reportId,
            @RequestParam(defaultValue = "") String suggestion,
            @RequestParam(defaultValue = "") String symbol,
            @RequestParam(defaultValue = "") String paragraph,
            Model model) {
        Snapshot now = rows.snapshot();
        TracedReport traced = trace.of(now, reportId).orElseThrow(() -> new UnknownReport(reportId));
        UptakeDocument said = uptakes.of(reportId);
        Place typed = new Place(suggestion, symbol.strip(), paragraph.strip());
        model.addAttribute("r", traced);
        model.addAttribute("since", answers.since(now, traced.sent()));
        model.addAttribute("typed", typed);
        model.addAttribute("names", accounts.all().stream().collect(Collectors.toMap(Account::id, Account::name)));
        model.addAttribute(
                "lines",
                traced.suggestions().stream()
                        .map(s -> line(now, traced, s, said, typed))
                        .toList());
        return "desk/uptake-report";
    }

    private Line line(Snapshot now, TracedReport traced, TracedSuggestion s, UptakeDocument said, Place typed) {
        boolean passedOver = s.outcome() == TracedSuggestion.Outcome.PASSED_OVER;
        return new Line(
                s,
                said.of(s.id()).orElse(null),
                passedOver ? List.of() : answers.of(now, traced.sent(), s),
                typed.of(s) ? lookedUp(now, s, typed) : null);
    }

    private List<PossibleAnswer> lookedUp(Snapshot now, TracedSuggestion s, Place typed) {
        List<PossibleAnswer> found = new ArrayList<>();
        for (PublicListItem item : lists.these(now, places.at(now, typed.symbol(), typed.paragraph(), null))) {
            found.add(new PossibleAnswer(item, 0, PossibleAnswers.shared(s.text(), item.text()), false));
        }
        return found;
    }

    /** What both texts share is looked at here, not taken from the form. */
    @PostMapping("/{reportId}/taken-up")
    String takeUp(
            @PathVariable String lang,
            @PathVariable String reportId,
            @RequestParam String suggestion,
            @RequestParam String recommendation,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes next,
            Locale locale) {
        Snapshot now = rows.snapshot();
        List<String> shared = trace.of(now, reportId).stream()
                .flatMap(t -> t.suggestions().stream())
                .filter(s -> s.id().equals(suggestion))
                .flatMap(s -> lists.these(now, List.of(recommendation)).stream()
                        .map(item -> PossibleAnswers.shared(s.text(), item.text())))
                .findFirst()
                .orElse(List.of());
        return sent(
                new TakeUp(reportId, suggestion, recommendation, shared, who.actor()),
                "taken-up",
                lang,
                suggestion,
                next,
                locale);
    }

    @PostMapping("/{reportId}/withdrawn")
    String withdraw(
            @PathVariable String lang,
            @PathVariable String reportId,
            @RequestParam String suggestion,
            @RequestParam String recommendation,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes next,
            Locale locale) {
        return sent(
                new WithdrawTakingUp(reportId, suggestion, recommendation, who.actor()),
                "withdrawn",
                lang,
                suggestion,
                next,
                locale);
    }

    @PostMapping("/{reportId}/passed-over")
    String passOver(
            @PathVariable String lang,
            @PathVariable String reportId,
            @RequestParam String suggestion,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes next,
            Locale locale) {
        return sent(new PassOver(reportId, suggestion, who.actor()), "passed-over", lang, suggestion, next, locale);
    }

    @PostMapping("/{reportId}/looked-at-anew")
    String lookAnew(
            @PathVariable String lang,
            @PathVariable String reportId,
            @RequestParam String suggestion,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes next,
            Locale locale) {
        return sent(new WithdrawPassingOver(reportId, suggestion, who.actor()), "anew", lang, suggestion, next, locale);
    }

    private String sent(
            UptakeCommand command,
            String done,
            String lang,
            String suggestion,
            RedirectAttributes next,
            Locale locale) {
        next.addFlashAttribute("at", suggestion);
        try {
            acts.send(command, null);
            next.addFlashAttribute("done", done);
        } catch (RuleBroken broken) {
            next.addFlashAttribute("refused", sentences.of(broken, null, locale));
        }
        next.addAttribute("lang", lang);
        next.addAttribute("id", command.reportId());
        return "redirect:/{lang}/desk/uptake/{id}";
    }
}
