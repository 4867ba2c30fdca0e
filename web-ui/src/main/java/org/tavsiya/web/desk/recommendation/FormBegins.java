package org.tavsiya.web.desk.recommendation;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tavsiya.draft.Draft;
import org.tavsiya.recommendation.read.showrecommendation.ShownRecommendation;
import org.tavsiya.web.desk.recommendation.FormErrors.Said;
import org.tavsiya.web.desk.recommendation.RecommendationPage.Asked;

/** What stands in a form when its page is opened: a draft with what the rules still miss in it, else what is known before anybody types. */
@Component
class FormBegins {

    private final Preview preview;

    FormBegins(Preview preview) {
        this.preview = preview;
    }

    /**
     * @param draft null where nobody began one
     * @param alone whether no other form of the page was just sent
     */
    OneForm of(Change change, ShownRecommendation shown, Draft draft, boolean alone, Asked asked) {
        if (draft == null) {
            return new OneForm(
                    change,
                    alone && change == Change.ASSESSMENT,
                    change.untouched(shown),
                    FormErrors.none(change.path()),
                    false,
                    null,
                    null);
        }
        ChangeForm form = change.form(new Typed(draft.fields()));
        List<Said> missing = preview.of(change, asked.id(), form, asked.who(), asked.locale());
        FormErrors errors = new FormErrors(change.path(), Map.of(), Map.of(), FormErrors.byField(missing));
        return new OneForm(change, alone, form, errors, false, onto(form, shown), draft);
    }

    /** A later version than the one that the author looked at, to be named before it is changed. */
    private static Long onto(ChangeForm form, ShownRecommendation shown) {
        return form.said().version().equals(Long.toString(shown.version())) ? null : shown.version();
    }
}
