package org.tavsiya.web.desk.recommendation;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.tavsiya.account.Role;
import org.tavsiya.account.SignedIn;
import org.tavsiya.api.EditedMeanwhile;
import org.tavsiya.api.Outage;
import org.tavsiya.calendar.Today;
import org.tavsiya.draft.Draft;
import org.tavsiya.finding.FindingState;
import org.tavsiya.finding.read.FindingDocument;
import org.tavsiya.finding.read.Findings;
import org.tavsiya.recommendation.read.document.HistoryEntry;
import org.tavsiya.recommendation.read.rows.RowStore;
import org.tavsiya.recommendation.read.showrecommendation.ShowRecommendation;
import org.tavsiya.recommendation.read.showrecommendation.ShownRecommendation;
import org.tavsiya.web.desk.queue.ListSteps;
import org.tavsiya.web.desk.queue.Origin;
import org.tavsiya.web.desk.recommendation.FormErrors.Said;
import org.tavsiya.web.desk.work.Colleagues;

/** Fills the page with the recommendation, the choices of its forms, and what was typed. */
@Component
class RecommendationPage {

    /**
     * Whose page of what.
     *
     * @param in the list that is gone through, or null
     */
    record Asked(String id, String in, String lang, SignedIn who, Locale locale) {

        String address() {
            return Origin.of(in)
                    .map(origin -> origin.bench(lang, id))
                    .orElse("/" + lang + "/desk/recommendations/" + id);
        }
    }

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
    private final FormDrafts drafts;
    private final FormBegins begins;
    private final Preview preview;
    private final BesideTheForm beside;
    private final SourcesSearched searched;
    private final ListSteps steps;
    private final Today today;
    private final Colleagues colleagues;

    RecommendationPage(
            RowStore rows,
            ShowRecommendation show,
            Findings findings,
            Choices choices,
            FieldLabels labels,
            MessageSource texts,
            FormDrafts drafts,
            FormBegins begins,
            Preview preview,
            BesideTheForm beside,
            SourcesSearched searched,
            ListSteps steps,
            Today today,
            Colleagues colleagues) {
        this.colleagues = colleagues;
        this.rows = rows;
        this.show = show;
        this.findings = findings;
        this.choices = choices;
        this.labels = labels;
        this.texts = texts;
        this.drafts = drafts;
        this.begins = begins;
        this.preview = preview;
        this.beside = beside;
        this.searched = searched;
        this.steps = steps;
        this.today = today;
    }

    String blank(Asked asked, Model model) {
        return fill(asked, null, model);
    }

    /**
     * The form of a finding: returned, for its author to mend; waiting, for a reviewer to write differently. Blank for anybody else, and
     * where a draft has gone further already.
     */
    String anew(Asked asked, String findingId, Model model) {
        FindingDocument f = findings.show(findingId);
        boolean own = f.author().equals(asked.who().actor().id());
        boolean edits = !own && f.waiting() && asked.who().may(Role.REVIEWER);
        Change change = Change.valueOf(f.kind());
        boolean begun = drafts.about(asked.who(), asked.id()).containsKey(change.path());
        if (!f.recommendationId().equals(asked.id()) || !own && !edits || begun) {
            return blank(asked, model);
        }
        ShownRecommendation shown = show.show(rows.snapshot(), asked.id());
        ChangeForm form = change.form(Retyped.of(f).with("version", Long.toString(shown.version())));
        model.addAttribute(edits ? FormDrafts.EDITS : FormDrafts.ANSWERS, f.id());
        model.addAttribute("remark", own ? f : null);
        return fill(asked, new OneForm(change, true, form, FormErrors.none(change.path()), false, null, null), model);
    }

    String again(Asked asked, Refusal refusal, Model model) {
        Locale locale = asked.locale();
        List<Said> wrong = refusal.problems().stream()
                .map(p -> preview.said(p, locale))
                .sorted(Comparator.comparingInt((Said s) -> FieldLabels.place(s.field())))
                .toList();
        List<Said> questions =
                refusal.findings().stream().map(f -> preview.asked(f, locale)).toList();
        model.addAttribute(
                "mistakes",
                wrong.stream().map(s -> mistake(refusal.change(), s, locale)).toList());
        model.addAttribute(
                "questions",
                questions.stream()
                        .map(s -> mistake(refusal.change(), s, locale))
                        .toList());
        model.addAttribute("meanwhile", refusal.meanwhile());
        String kind = refusal.change().path();
        FormErrors errors = new FormErrors(kind, FormErrors.byField(wrong), FormErrors.byField(questions));
        Draft draft = drafts.about(asked.who(), asked.id()).get(kind);
        return fill(
                asked,
                new OneForm(
                        refusal.change(),
                        true,
                        refusal.typed(),
                        errors,
                        !questions.isEmpty(),
                        refusal.newVersion(),
                        draft),
                model);
    }

    private Mistake mistake(Change change, Said said, Locale locale) {
        String label = labels.of(change, said.field(), locale);
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

    private String fill(Asked asked, OneForm tried, Model model) {
        String id = asked.id();
        ShownRecommendation shown = shown(id);
        Map<String, Draft> begun = drafts.about(asked.who(), id);
        model.addAttribute("r", shown);
        model.addAttribute("place", place(shown, asked.locale()));
        model.addAttribute("waiting", orWithoutViews(() -> findings.list(FindingState.WAITING, id), List::of));
        // What somebody typed stays in sight, also where another has meanwhile taken away what it speaks of.
        model.addAttribute(
                "forms",
                Arrays.stream(Change.values())
                        .filter(c ->
                                c.offered(shown) || begun.containsKey(c.path()) || tried != null && tried.change() == c)
                        .map(c -> tried != null && tried.change() == c
                                ? tried
                                : begins.of(c, shown, begun.get(c.path()), tried == null, asked))
                        .toList());
        model.addAttribute("in", asked.in());
        model.addAttribute(
                "step",
                orWithoutViews(
                        () -> steps.of(asked.in(), id, asked.lang(), asked.who())
                                .orElse(null),
                        () -> null));
        beside.fill(id, model, asked.locale());
        model.addAttribute("work", orWithoutViews(() -> colleagues.on(id), () -> null));
        model.addAttribute("colleagues", colleagues.all());
        choices.fill(shown, model, asked.locale());
        model.addAttribute("searched", searched.choices(asked.who()));
        model.addAttribute("today", today.date());
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
