package org.tavsiya.web.desk.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.tavsiya.account.SignedIn;
import org.tavsiya.calendar.Today;
import org.tavsiya.recommendation.write.model.Assertion;
import org.tavsiya.recommendation.write.publishassessment.PublishAssessment;
import org.tavsiya.recommendation.write.recordgrade.Grades;
import org.tavsiya.rules.PersonalData.Finding;
import org.tavsiya.web.desk.recommendation.FormErrors.Said;

/** The fields of an assessment, for whoever judges several recommendations by one form: the same fields, read and asked in the same way. */
@Component
public class JudgmentFields {

    private static final Change KIND = Change.ASSESSMENT;

    /** A line of the list of mistakes: where it is mended, and what it says. */
    public record Line(String href, String text) {}

    /**
     * What was typed, read.
     *
     * @param command as it would be told to one recommendation; null where something is wrong or asked
     */
    public record Read(PublishAssessment command, Map<String, String> typed, List<Said> wrong, List<Said> asked) {}

    private final Grades grades;
    private final Today today;
    private final Choices choices;
    private final SourcesSearched searched;
    private final Preview preview;
    private final FieldLabels labels;
    private final MessageSource texts;

    JudgmentFields(
            Grades grades,
            Today today,
            Choices choices,
            SourcesSearched searched,
            Preview preview,
            FieldLabels labels,
            MessageSource texts) {
        this.grades = grades;
        this.today = today;
        this.choices = choices;
        this.searched = searched;
        this.preview = preview;
        this.labels = labels;
        this.texts = texts;
    }

    /** Reads them; of what may be personal data it is asked as everywhere. */
    public Read read(Map<String, String> fields, SignedIn who, Locale locale) {
        Typed typed = searched.told(new Typed(fields), who, locale);
        ChangeForm form = KIND.form(typed);
        ChangeMistakes mistakes = new ChangeMistakes();
        Reading reading = new Reading(mistakes, grades);
        Assertion assertion = form.said().assertion(who.actor(), today.date(), reading);
        PublishAssessment command = (PublishAssessment) form.command(new Target("", 0L, assertion), reading);
        List<Finding> findings = form.said().checked() ? List.of() : Preview.findings(form);
        return new Read(
                mistakes.none() && findings.isEmpty() ? command : null,
                typed.values(),
                mistakes.all().stream().map(m -> preview.said(m, locale)).toList(),
                findings.stream().map(f -> preview.asked(f, locale)).toList());
    }

    /** What the page shows of them: blank, or as they were typed with what is said of them. */
    public void fill(Read read, SignedIn who, Model model, Locale locale) {
        Typed typed = read == null ? Typed.NOTHING : new Typed(read.typed());
        List<Said> wrong = read == null ? List.of() : read.wrong();
        List<Said> asked = read == null ? List.of() : read.asked();
        FormErrors errors = new FormErrors(KIND.path(), FormErrors.byField(wrong), FormErrors.byField(asked));
        model.addAttribute("x", new OneForm(KIND, true, KIND.form(typed), errors, !asked.isEmpty(), null, null));
        model.addAttribute("key", UUID.randomUUID().toString());
        model.addAttribute("mistakes", lines(wrong, locale));
        model.addAttribute("questions", lines(asked, locale));
        model.addAttribute("attached", List.of());
        model.addAttribute("searched", searched.choices(who));
        model.addAttribute("today", today.date());
        choices.ofAssessments(model, locale);
    }

    private List<Line> lines(List<Said> said, Locale locale) {
        List<Line> lines = new ArrayList<>();
        for (Said s : said) {
            String label = labels.of(KIND, s.field(), locale);
            String anchor = s.field().equals("status")
                    ? "status-" + choices.statuses().get(0).code()
                    : s.field();
            lines.add(
                    label.isEmpty()
                            ? new Line("#assessment-form", s.sentence())
                            : new Line(
                                    "#" + KIND.path() + "-" + anchor,
                                    texts.getMessage("desk.mistake", new Object[] {label, s.sentence()}, locale)));
        }
        return lines;
    }
}
