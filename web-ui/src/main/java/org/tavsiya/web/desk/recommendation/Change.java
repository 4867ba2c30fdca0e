package org.tavsiya.web.desk.recommendation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.tavsiya.recommendation.read.showrecommendation.ShownRecommendation;

/**
 * What can be said about a recommendation, in the order of the page. Each has its form here, its fields in
 * {@code templates/desk/change}, and its words under {@code desk.form}; its name stands in the address and in the ids of its fields.
 */
enum Change {
    ASSESSMENT(true, shown -> shown.lifecycle().equals("ACTIVE"), AssessmentForm::of, shown -> Typed.NOTHING),
    CORRECTION(true, Change::assessed, CorrectionForm::of, CorrectionForm::before),
    RETRACTION(false, Change::assessed, RetractionForm::of, RetractionForm::before),
    CLAIM(true, ClaimForm::of),
    POSITION(true, PositionForm::of),
    GRADE(true, GradeForm::of),
    THEME(false, ThemeForm::of),
    UNTHEME(false, shown -> !shown.themes().isEmpty(), UnthemeForm::of, shown -> Typed.NOTHING),
    LIFECYCLE(false, LifecycleForm::of),
    LINK(false, LinkForm::of);

    /** Whether it must name where it can be read; housekeeping is the analyst's own reading. */
    private final boolean sourced;
    private final Predicate<ShownRecommendation> offered;
    private final Function<Typed, ChangeForm> form;
    private final Function<ShownRecommendation, Typed> before;

    Change(boolean sourced, Function<Typed, ChangeForm> form) {
        this(sourced, shown -> true, form, shown -> Typed.NOTHING);
    }

    Change(boolean sourced, Predicate<ShownRecommendation> offered, Function<Typed, ChangeForm> form, Function<ShownRecommendation, Typed> before) {
        this.sourced = sourced;
        this.offered = offered;
        this.form = form;
        this.before = before;
    }

    private static boolean assessed(ShownRecommendation shown) {
        return shown.assessment() != null;
    }

    /** What it has done when it is saved; its word stands under {@code desk.event}. */
    String event() {
        return switch (this) {
            case ASSESSMENT -> "assessment-published";
            case CORRECTION -> "assessment-corrected";
            case RETRACTION -> "assessment-retracted";
            case CLAIM -> "state-claim-recorded";
            case POSITION -> "state-position-recorded";
            case GRADE -> "body-grade-recorded";
            case THEME -> "theme-tagged";
            case UNTHEME -> "theme-untagged";
            case LIFECYCLE -> "lifecycle-changed";
            case LINK -> "linked";
        };
    }

    boolean sourced() {
        return sourced;
    }

    /** Whether it can be said of this recommendation at all. */
    boolean offered(ShownRecommendation shown) {
        return offered.test(shown);
    }

    ChangeForm form(Typed typed) {
        return form.apply(typed);
    }

    /** What stands in the form before anybody types. */
    ChangeForm untouched(ShownRecommendation shown) {
        return form.apply(before.apply(shown).with("version", Long.toString(shown.version())));
    }

    String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Change> of(String path) {
        return Arrays.stream(values()).filter(c -> c.path().equals(path)).findFirst();
    }
}
