package org.tavsiya.web.desk.recommendation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.tavsiya.account.Accounts;
import org.tavsiya.api.EditedMeanwhile;
import org.tavsiya.recommendation.EvidenceKind;
import org.tavsiya.recommendation.EvidenceLevel;
import org.tavsiya.recommendation.Lifecycle;
import org.tavsiya.recommendation.LinkKind;
import org.tavsiya.recommendation.Position;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.read.document.HistoryEntry;
import org.tavsiya.recommendation.read.rows.RowStore;
import org.tavsiya.recommendation.read.showrecommendation.ShowRecommendation;
import org.tavsiya.recommendation.read.showrecommendation.ShownRecommendation;
import org.tavsiya.vocabulary.GradeSchemes;
import org.tavsiya.vocabulary.Words;

/** Fills the page with the recommendation, the choices of its forms, and what was typed. */
@Component
class RecommendationPage {

    record Choice(String value, String label) {
    }

    record Account(String id, String name) {
    }

    /** @param role of whoever did it; nobody's name */
    record Meanwhile(Instant at, String role, String kind, String value) {
    }

    private final RowStore rows;
    private final ShowRecommendation show;
    private final Words words;
    private final GradeSchemes grades;
    private final Accounts accounts;

    RecommendationPage(RowStore rows, ShowRecommendation show, Words words, GradeSchemes grades, Accounts accounts) {
        this.rows = rows;
        this.show = show;
        this.words = words;
        this.grades = grades;
        this.accounts = accounts;
    }

    String blank(String id, Model model, Locale locale) {
        return fill(id, null, new ChangeForm(), new Problems(), model, locale);
    }

    String again(String id, Change change, ChangeForm typed, Problems problems, Model model, Locale locale) {
        return fill(id, change, typed, problems, model, locale);
    }

    private String fill(String id, Change change, ChangeForm typed, Problems problems, Model model, Locale locale) {
        ShownRecommendation shown = show.show(rows.snapshot(), id);
        ChangeForm fresh = new ChangeForm();
        fresh.setVersion(Long.toString(shown.version()));
        model.addAttribute("r", shown);
        model.addAttribute("tried", change);
        model.addAttribute("typed", typed);
        model.addAttribute("fresh", fresh);
        model.addAttribute("problems", problems.all());
        model.addAttribute("statuses", words.statuses().stream().filter(s -> !s.code().equals(Status.NOT_ASSESSED.name())).toList());
        model.addAttribute("claimStatuses", words.statuses().stream().map(Words.StatusWord::code).filter(RecommendationPage::claimable).toList());
        model.addAttribute("positions", Position.values());
        model.addAttribute("lifecycles", Lifecycle.values());
        model.addAttribute("linkKinds", LinkKind.values());
        model.addAttribute("evidenceKinds", EvidenceKind.values());
        model.addAttribute("evidenceLevels", EvidenceLevel.values());
        model.addAttribute("themeChoices", themes(shown, locale));
        model.addAttribute("ownThemes", shown.themes().stream().map(t -> new Choice(t, words.theme(t, locale))).toList());
        model.addAttribute("schemes", schemes(shown.body()));
        model.addAttribute("authors", accounts.all().stream().filter(a -> accounts.mayWrite(a.id())).map(a -> new Account(a.id(), a.name())).toList());
        return "desk/recommendation";
    }

    private static boolean claimable(String status) {
        return Status.valueOf(status).value().isPresent();
    }

    private List<Choice> themes(ShownRecommendation shown, Locale locale) {
        return words.themes().stream().filter(t -> !shown.themes().contains(t)).map(t -> new Choice(t, words.theme(t, locale)))
                .sorted(Comparator.comparing(Choice::label)).toList();
    }

    /** The scales of the body itself first: they are nearly always the ones meant. */
    private List<GradeSchemes.Scheme> schemes(String body) {
        List<GradeSchemes.Scheme> sorted = new ArrayList<>(grades.all());
        sorted.sort(Comparator.comparing(s -> !s.body().equals(body)));
        return sorted;
    }

    List<Meanwhile> meanwhile(String id, EditedMeanwhile conflict) {
        List<HistoryEntry> history = show.show(rows.snapshot(), id).history();
        return conflict.changes().stream().map(c -> new Meanwhile(c.recordedAt(), role(history, c.version()),
                c.kind().replaceFirst("^recommendation\\.", ""), c.value())).toList();
    }

    private static String role(List<HistoryEntry> history, long version) {
        Stream<HistoryEntry> its = history.stream().filter(h -> h.version() == version);
        return its.map(HistoryEntry::role).filter(r -> r != null).findFirst().orElse(null);
    }
}
