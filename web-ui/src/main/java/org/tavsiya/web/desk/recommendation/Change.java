package org.tavsiya.web.desk.recommendation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.tavsiya.recommendation.Lifecycle;
import org.tavsiya.recommendation.Position;
import org.tavsiya.recommendation.events.AssessmentCorrected;
import org.tavsiya.recommendation.events.AssessmentPublished;
import org.tavsiya.recommendation.events.AssessmentRetracted;
import org.tavsiya.recommendation.events.BodyGradeRecorded;
import org.tavsiya.recommendation.events.LifecycleChanged;
import org.tavsiya.recommendation.events.RecommendationEvent;
import org.tavsiya.recommendation.events.RecommendationLinked;
import org.tavsiya.recommendation.events.SaidByOthers;
import org.tavsiya.recommendation.events.Sourced;
import org.tavsiya.recommendation.events.StateClaimRecorded;
import org.tavsiya.recommendation.events.StatePositionRecorded;
import org.tavsiya.recommendation.events.TextTold;
import org.tavsiya.recommendation.events.ThemeTagged;
import org.tavsiya.recommendation.events.ThemeUntagged;
import org.tavsiya.recommendation.events.ThirdPartyAssessmentRecorded;
import org.tavsiya.recommendation.read.document.EventDescriptions;
import org.tavsiya.recommendation.read.showrecommendation.ShownRecommendation;

/**
 * What can be said about a recommendation, in the order of the page. Each has its form here, its fields in
 * {@code templates/desk/change}, and its words under {@code desk.form}; its name stands in the address and in the ids of its fields.
 */
enum Change {
    ASSESSMENT(AssessmentPublished.class, Change::active, AssessmentForm::of),
    CORRECTION(AssessmentCorrected.class, Change::assessed, CorrectionForm::of, CorrectionForm::before),
    RETRACTION(AssessmentRetracted.class, Change::assessed, RetractionForm::of, RetractionForm::before),
    CLAIM(StateClaimRecorded.class, ClaimForm::of),
    POSITION(StatePositionRecorded.class, shown -> Position.takenOn(shown.body()), PositionForm::of),
    GRADE(BodyGradeRecorded.class, GradeForm::of),
    THIRD_PARTY(ThirdPartyAssessmentRecorded.class, ThirdPartyForm::of),
    THEME(ThemeTagged.class, ThemeForm::of),
    UNTHEME(ThemeUntagged.class, shown -> !shown.themes().isEmpty(), UnthemeForm::of),
    LIFECYCLE(LifecycleChanged.class, LifecycleForm::of),
    TRANSLATION(TextTold.class, TranslationForm::of),
    LINK(RecommendationLinked.class, Change::active, LinkForm::of);

    private final Class<? extends RecommendationEvent> event;
    private final Predicate<ShownRecommendation> offered;
    private final Function<Typed, ChangeForm> form;
    private final Function<ShownRecommendation, Typed> before;

    Change(Class<? extends RecommendationEvent> event, Function<Typed, ChangeForm> form) {
        this(event, shown -> true, form);
    }

    Change(
            Class<? extends RecommendationEvent> event,
            Predicate<ShownRecommendation> offered,
            Function<Typed, ChangeForm> form) {
        this(event, offered, form, shown -> Typed.NOTHING);
    }

    Change(
            Class<? extends RecommendationEvent> event,
            Predicate<ShownRecommendation> offered,
            Function<Typed, ChangeForm> form,
            Function<ShownRecommendation, Typed> before) {
        this.event = event;
        this.offered = offered;
        this.form = form;
        this.before = before;
    }

    private static boolean active(ShownRecommendation shown) {
        return shown.lifecycle().equals(Lifecycle.ACTIVE.name());
    }

    private static boolean assessed(ShownRecommendation shown) {
        return shown.assessment() != null;
    }

    /** What it has done when it is saved; its word stands under {@code desk.event}. */
    String event() {
        return EventDescriptions.kind(event);
    }

    /** The event that it asks for; the rules and the form know from it what must be said. */
    Class<? extends RecommendationEvent> fact() {
        return event;
    }

    /** Whether a second person can be asked to look at it. */
    boolean reviewed() {
        return this == ASSESSMENT || this == CORRECTION || this == RETRACTION;
    }

    /** Whether it must name where it can be read; housekeeping is the analyst's own reading. */
    boolean sourced() {
        return Sourced.class.isAssignableFrom(event);
    }

    /** Key of what is said beside the reason: what others say needs none of ours. */
    String reasonHint() {
        return SaidByOthers.class.isAssignableFrom(event)
                ? "desk.form.reason.others"
                : this == ASSESSMENT || this == CORRECTION ? "desk.form.reason.assessment" : "desk.form.reason.hint";
    }

    /** Whether it can be said of this recommendation at all: what a rule would refuse whatever is typed is not offered. */
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
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Change> of(String path) {
        return Arrays.stream(values()).filter(c -> c.path().equals(path)).findFirst();
    }
}
