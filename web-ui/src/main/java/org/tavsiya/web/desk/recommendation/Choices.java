package org.tavsiya.web.desk.recommendation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.tavsiya.recommendation.EvidenceKind;
import org.tavsiya.recommendation.EvidenceLevel;
import org.tavsiya.recommendation.Lifecycle;
import org.tavsiya.recommendation.LinkKind;
import org.tavsiya.recommendation.Position;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.ThirdPartyKind;
import org.tavsiya.recommendation.read.showrecommendation.ShownRecommendation;
import org.tavsiya.recommendation.write.recordgrade.Grades;
import org.tavsiya.recommendation.write.rules.SecondPersonNeeded;
import org.tavsiya.vocabulary.GradeSchemes;
import org.tavsiya.vocabulary.Words;

/** What can be chosen in the forms, in the words of the reader. */
@Component
class Choices {

    record Choice(String value, String label) {}

    private static final List<String> TRANSLATED_INTO = List.of("tg", "ru", "en");

    private final Words words;
    private final Grades grades;
    private final MessageSource texts;

    Choices(Words words, Grades grades, MessageSource texts) {
        this.words = words;
        this.grades = grades;
        this.texts = texts;
    }

    void fill(ShownRecommendation shown, Model model, Locale locale) {
        ofAssessments(model, locale);
        model.addAttribute(
                "claimStatuses",
                Arrays.stream(Status.values())
                        .filter(s -> s.value().isPresent())
                        .map(s -> new Choice(s.name(), texts.getMessage("status." + s.name(), new Object[0], locale)))
                        .toList());
        model.addAttribute(
                "readings",
                statuses().stream()
                        .map(s -> new Choice(s.code(), s.name().in(locale)))
                        .toList());
        model.addAttribute("partyKinds", of(ThirdPartyKind.values(), "party.", locale));
        model.addAttribute("positions", of(Position.values(), "position.", locale));
        model.addAttribute("lifecycles", of(Lifecycle.values(), "lifecycle.", locale));
        model.addAttribute("linkKinds", of(LinkKind.values(), "desk.link.", locale));
        Function<String, Choice> theme = t -> new Choice(t, words.theme(t, locale));
        model.addAttribute(
                "themeChoices",
                words.themes().stream()
                        .filter(t -> !shown.themes().contains(t))
                        .map(theme)
                        .sorted(Comparator.comparing(Choice::label))
                        .toList());
        model.addAttribute(
                "translationLanguages",
                TRANSLATED_INTO.stream()
                        .map(l -> new Choice(l, texts.getMessage("language." + l, new Object[0], locale)))
                        .toList());
        model.addAttribute("ownThemes", shown.themes().stream().map(theme).toList());
        model.addAttribute("schemes", schemes(shown.body()));
    }

    /** What an assessment is made of. */
    void ofAssessments(Model model, Locale locale) {
        model.addAttribute("statuses", statuses());
        model.addAttribute(
                "twoPeople",
                Arrays.stream(Status.values())
                        .filter(SecondPersonNeeded::strong)
                        .map(Status::name)
                        .toList());
        model.addAttribute("evidenceKinds", of(EvidenceKind.values(), "evidence.kind.", locale));
        model.addAttribute("evidenceLevels", of(EvidenceLevel.values(), "evidence.level.", locale));
    }

    /** In the order of every bar; that nothing is assessed is nobody's choice. */
    List<Words.StatusWord> statuses() {
        return words.statuses().stream()
                .filter(s -> !s.code().equals(Status.NOT_ASSESSED.name()))
                .toList();
    }

    private <E extends Enum<E>> List<Choice> of(E[] values, String prefix, Locale locale) {
        return Arrays.stream(values)
                .map(v -> new Choice(v.name(), texts.getMessage(prefix + v.name(), new Object[0], locale)))
                .toList();
    }

    /** The scales of the body itself first: they are nearly always the ones meant. */
    private List<GradeSchemes.Scheme> schemes(String body) {
        List<GradeSchemes.Scheme> sorted = new ArrayList<>(grades.scales());
        sorted.sort(Comparator.comparing(s -> !s.body().equals(body)));
        return sorted;
    }
}
