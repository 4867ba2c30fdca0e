package org.tavsiya.web.desk.recommendation;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.tavsiya.account.Actor;
import org.tavsiya.calendar.Today;
import org.tavsiya.recommendation.write.Trial;
import org.tavsiya.recommendation.write.model.Assertion;
import org.tavsiya.recommendation.write.model.RecommendationCommand;
import org.tavsiya.recommendation.write.recordgrade.Grades;
import org.tavsiya.rules.RuleBroken;
import org.tavsiya.rules.Violation;
import org.tavsiya.web.desk.Sentences;

/**
 * Reads a form into the command it asks for. Where something cannot be read, the rules are asked about the rest all
 * the same: all is said at once.
 */
@Component
class FormReader {

    private final Grades grades;
    private final Trial trial;
    private final Sentences sentences;
    private final Today today;

    FormReader(Grades grades, Trial trial, Sentences sentences, Today today) {
        this.grades = grades;
        this.trial = trial;
        this.sentences = sentences;
        this.today = today;
    }

    /** The command, or null where there are problems. */
    RecommendationCommand read(
            Change change, String id, ChangeForm form, Actor by, ChangeMistakes problems, Locale locale) {
        Reading reading = new Reading(problems, grades);
        Assertion assertion = form.said().assertion(by, today.date(), reading);
        RecommendationCommand command = form.command(new Target(id, form.said().version(reading), assertion), reading);
        if (problems.none()) {
            return command;
        }
        broken(command == null ? trial.of(id, assertion, change.fact()) : trial.of(command), form, problems, locale);
        return null;
    }

    /** Everything that would be said of it if it were sent, whether or not a command can be made of it. */
    void judge(Change change, String id, ChangeForm form, Actor by, ChangeMistakes problems, Locale locale) {
        RecommendationCommand command = read(change, id, form, by, problems, locale);
        if (command != null) {
            broken(trial.of(command), form, problems, locale);
        }
    }

    void broken(RuleBroken refusal, ChangeForm form, ChangeMistakes problems, Locale locale) {
        broken(refusal.violations(), form, problems, locale);
    }

    private void broken(List<Violation> violations, ChangeForm form, ChangeMistakes problems, Locale locale) {
        // The second person can still come; asking for one belongs to nobody's field.
        violations.stream()
                .filter(v -> !v.code().equals("SecondPersonNeeded"))
                .forEach(v -> problems.rule(v, sentences.of(v, form.about(), locale), form.rows()));
    }
}
