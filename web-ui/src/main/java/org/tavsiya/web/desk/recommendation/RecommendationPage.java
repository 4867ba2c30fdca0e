package org.tavsiya.web.desk.recommendation;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.tavsiya.account.SignedIn;
import org.tavsiya.api.EditedMeanwhile;
import org.tavsiya.api.Outage;
import org.tavsiya.finding.FindingState;
import org.tavsiya.finding.read.FindingDocument;
import org.tavsiya.finding.read.Findings;
import org.tavsiya.recommendation.read.document.HistoryEntry;
import org.tavsiya.recommendation.read.rows.RowStore;
import org.tavsiya.recommendation.read.showrecommendation.ShowRecommendation;
import org.tavsiya.recommendation.read.showrecommendation.ShownRecommendation;
import org.tavsiya.web.desk.recommendation.FormErrors.Said;

/** Fills the page with the recommendation, the choices of its forms, and what was typed. */
@Component
class RecommendationPage {

    /** A line of the list of mistakes. */
    record Mistake(String href, String text) {}

    /** @param role of whoever did it; nobody's name */
    record Meanwhile(Instant at, String role, String kind, String value) {}

    private final RowStore rows;
    private final ShowRecommendation show;
    private final Findings findings;
    private final Choices choices;
    private final FieldLabels labels;
    private final MessageSource texts;

    RecommendationPage(
            RowStore rows,
            ShowRecommendation show,
            Findings findings,
            Choices choices,
            FieldLabels labels,
            MessageSource texts) {
        this.rows = rows;
        this.show = show;
        this.findings = findings;
        this.choices = choices;
        this.labels = labels;
        this.texts = texts;
    }

    String blank(String id, Model model, Locale locale) {
        return fill(id, null, model, locale);
    }

    /** The form of a finding that was returned, for its author to mend; blank for anybody else's. */
    String anew(String id, String findingId, SignedIn who, Model model, Locale locale) {
        FindingDocument returned = findings.show(findingId);
        if (!returned.author().equals(who.actor().id())
                || !returned.recommendationId().equals(id)) {
            return blank(id, model, locale);
        }
        Change change = Change.valueOf(returned.kind());
        ShownRecommendation shown = show.show(rows.snapshot(), id);
        ChangeForm form = change.form(Retyped.of(returned).with("version", Long.toString(shown.version())));
        return fill(id, new OneForm(change, true, form, FormErrors.none(change.path()), false, null), model, locale);
    }

    String again(String id, Refusal refusal, Model model, Locale locale) {
        List<Said> wrong = refusal.problems().stream()
                .map(p -> said(p, locale))
                .sorted(Comparator.comparingInt((Said s) -> FieldLabels.place(s.field())))
                .toList();
        List<Said> asked = refusal.findings().stream()
                .map(f -> new Said(
                        f.field(), texts.getMessage("desk.personal." + f.kind(), new Object[] {f.words()}, locale)))
                .toList();
        model.addAttribute(
                "mistakes",
                wrong.stream().map(s -> mistake(refusal.change(), s, locale)).toList());
        model.addAttribute(
                "questions",
                asked.stream().map(s -> mistake(refusal.change(), s, locale)).toList());
        model.addAttribute("meanwhile", refusal.meanwhile());
        String kind = refusal.change().path();
        FormErrors errors = new FormErrors(kind, FormErrors.byField(wrong), FormErrors.byField(asked));
        return fill(
                id,
                new OneForm(refusal.change(), true, refusal.typed(), errors, !asked.isEmpty(), refusal.newVersion()),
                model,
                locale);
    }

    /** A rule may speak of a field that this form does not show; then it speaks of the form. */
    private Said said(ChangeMistakes.Mistake problem, Locale locale) {
        String sentence =
                problem.key() == null ? problem.sentence() : texts.getMessage(problem.key(), new Object[0], locale);
        return new Said(
                labels.of(problem.field(), locale).isEmpty() ? ChangeMistakes.WHOLE_FORM : problem.field(), sentence);
    }

    private Mistake mistake(Change change, Said said, Locale locale) {
        String label = labels.of(said.field(), locale);
        if (label.isEmpty()) {
            return new Mistake("#" + change.path(), said.sentence());
        }
        String anchor = said.field().equals("status")
                ? "status-" + choices.statuses().get(0).code()
                : said.field();
        return new Mistake(
                "#" + change.path() + "-" + anchor,
                texts.getMessage("desk.mistake", new Object[] {label, said.sentence()}, locale));
    }

    private String fill(String id, OneForm tried, Model model, Locale locale) {
        ShownRecommendation shown = shown(id);
        model.addAttribute("r", shown);
        model.addAttribute("place", place(shown, locale));
        model.addAttribute("waiting", orWithoutViews(() -> findings.list(FindingState.WAITING, id), List::of));
        // What somebody typed stays in sight, also where another has meanwhile taken away what it speaks of.
        model.addAttribute(
                "forms",
                Arrays.stream(Change.values())
                        .filter(c -> c.offered(shown) || tried != null && tried.change() == c)
                        .map(c -> tried != null && tried.change() == c ? tried : untouched(c, shown, tried == null))
                        .toList());
        choices.fill(shown, model, locale);
        return "desk/recommendation";
    }

    /** Not every record of a source has a symbol and a paragraph; each has an id. */
    private String place(ShownRecommendation shown, Locale locale) {
        if (shown.symbol() == null || shown.paragraph() == null) {
            return shown.symbol() == null ? shown.id() : shown.symbol();
        }
        return texts.getMessage("desk.recommendation.title", new Object[] {shown.symbol(), shown.paragraph()}, locale);
    }

    /** Whoever has something to record does not wait for the views: the log knows the recommendation, too. */
    private ShownRecommendation shown(String id) {
        return orWithoutViews(() -> show.show(rows.snapshot(), id), () -> show.fromTheLog(id));
    }

    private static <T> T orWithoutViews(Supplier<T> fromViews, Supplier<T> without) {
        try {
            return fromViews.get();
        } catch (RuntimeException failure) {
            if (Outage.of(failure).filter(Outage.VIEWS::equals).isEmpty()) {
                throw failure;
            }
            return without.get();
        }
    }

    private static OneForm untouched(Change change, ShownRecommendation shown, boolean alone) {
        return new OneForm(
                change,
                alone && change == Change.ASSESSMENT,
                change.untouched(shown),
                FormErrors.none(change.path()),
                false,
                null);
    }

    List<Meanwhile> meanwhile(String id, EditedMeanwhile conflict) {
        List<HistoryEntry> history = shown(id).history();
        return conflict.changes().stream()
                .map(c -> new Meanwhile(
                        c.recordedAt(),
                        role(history, c.version()),
                        c.kind().replaceFirst("^recommendation\\.", ""),
                        c.value()))
                .toList();
    }

    private static String role(List<HistoryEntry> history, long version) {
        Stream<HistoryEntry> its = history.stream().filter(h -> h.version() == version);
        return its.map(HistoryEntry::role).filter(r -> r != null).findFirst().orElse(null);
    }
}
