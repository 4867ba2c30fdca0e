package org.tavsiya.web.desk.recommendation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tavsiya.account.SignedIn;
import org.tavsiya.rules.PersonalData;
import org.tavsiya.rules.PersonalData.Finding;
import org.tavsiya.web.desk.recommendation.FormErrors.Said;

/**
 * What would be said of a form if it were sent as it is: by the very rules that decide when it is, and with the same words at the same
 * fields. Nothing is recorded.
 */
@Component
class Preview {

    private final FormReader reader;
    private final FieldLabels labels;
    private final MessageSource texts;

    Preview(FormReader reader, FieldLabels labels, MessageSource texts) {
        this.reader = reader;
        this.labels = labels;
        this.texts = texts;
    }

    /** Down the form, what belongs to no field first. */
    List<Said> of(Change change, String id, ChangeForm form, SignedIn who, Locale locale) {
        ChangeMistakes mistakes = new ChangeMistakes();
        reader.judge(change, id, form, who.actor(), mistakes, locale);
        List<Said> said = new ArrayList<>(
                mistakes.all().stream().map(m -> said(m, locale)).toList());
        findings(form).forEach(f -> said.add(asked(f, locale)));
        return said;
    }

    /** A rule may speak of a field that this form does not show; then it speaks of the form. */
    Said said(ChangeMistakes.Mistake problem, Locale locale) {
        String sentence =
                problem.key() == null ? problem.sentence() : texts.getMessage(problem.key(), new Object[0], locale);
        return new Said(
                labels.of(problem.field(), locale).isEmpty() ? ChangeMistakes.WHOLE_FORM : problem.field(), sentence);
    }

    Said asked(Finding f, Locale locale) {
        return new Said(f.field(), texts.getMessage("desk.personal." + f.kind(), new Object[] {f.words()}, locale));
    }

    /** What may be personal data in any text that would become public. */
    static List<Finding> findings(ChangeForm form) {
        Map<String, String> texts = new LinkedHashMap<>(Map.of(
                "reason", form.said().reason(), "sourceTitle", form.said().sourceTitle()));
        texts.putAll(form.texts());
        List<Finding> findings = new ArrayList<>();
        texts.forEach((field, text) -> findings.addAll(PersonalData.in(field, text)));
        return findings;
    }
}
