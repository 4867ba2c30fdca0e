package org.tavsiya.recommendation.read.document;

import static org.tavsiya.recommendation.read.document.EventDescription.line;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tavsiya.recommendation.events.AssessmentCorrected;
import org.tavsiya.recommendation.events.AssessmentPublished;
import org.tavsiya.recommendation.events.AssessmentRetracted;
import org.tavsiya.recommendation.events.BodyGradeRecorded;
import org.tavsiya.recommendation.events.DemonstrationRemoved;
import org.tavsiya.recommendation.events.LifecycleChanged;
import org.tavsiya.recommendation.events.RecommendationEvent;
import org.tavsiya.recommendation.events.RecommendationImported;
import org.tavsiya.recommendation.events.RecommendationLinked;
import org.tavsiya.recommendation.events.RecommendationUnlinked;
import org.tavsiya.recommendation.events.SourceTextRevised;
import org.tavsiya.recommendation.events.StateClaimRecorded;
import org.tavsiya.recommendation.events.StatePositionRecorded;
import org.tavsiya.recommendation.events.TextTold;
import org.tavsiya.recommendation.events.ThemeTagged;
import org.tavsiya.recommendation.events.ThemeUntagged;
import org.tavsiya.recommendation.events.ThirdPartyAssessmentRecorded;

/**
 * Every kind of event, one line each: what it speaks of, in which words, and how it is copied. History, recent
 * changes, desk and API look here,
 * so that a new event is told everywhere by its line and its words ({@code fact.<kind>}, {@code desk.event.<kind>}).
 */
public final class EventDescriptions {

    /** Imports, themes and links say nothing about implementation. */
    private static final List<EventDescription<?>> LINES = List.of(
            line(
                            RecommendationImported.class,
                            Part.SOURCE,
                            ValueWord.NONE,
                            RecommendationImported::format,
                            SourceCopy::imported)
                    .noNews(),
            line(SourceTextRevised.class, Part.SOURCE, ValueWord.NONE, e -> null, SourceCopy::revised),
            line(ThemeTagged.class, Part.REGISTER, ValueWord.THEME, ThemeTagged::theme, RegisterCopy::tagged)
                    .noNews(),
            line(ThemeUntagged.class, Part.REGISTER, ValueWord.THEME, ThemeUntagged::theme, RegisterCopy::untagged)
                    .noNews(),
            line(
                    StatePositionRecorded.class,
                    Part.POSITION,
                    ValueWord.POSITION,
                    StatePositionRecorded::position,
                    LaneCopy::position),
            line(
                    StateClaimRecorded.class,
                    Part.CLAIM,
                    ValueWord.STATUS,
                    StateClaimRecorded::claimedStatus,
                    LaneCopy::claim),
            line(
                    BodyGradeRecorded.class,
                    Part.GRADE,
                    ValueWord.GRADE,
                    e -> e.scheme() + " " + e.code(),
                    LaneCopy::grade),
            line(
                    ThirdPartyAssessmentRecorded.class,
                    Part.THIRD_PARTY,
                    ValueWord.STATUS,
                    ThirdPartyAssessmentRecorded::reading,
                    LaneCopy::thirdParty),
            line(
                    AssessmentPublished.class,
                    Part.ASSESSMENT,
                    ValueWord.STATUS,
                    AssessmentPublished::status,
                    AssessmentCopy::published),
            line(
                    AssessmentCorrected.class,
                    Part.ASSESSMENT,
                    ValueWord.STATUS,
                    AssessmentCorrected::status,
                    AssessmentCopy::corrected),
            line(AssessmentRetracted.class, Part.ASSESSMENT, ValueWord.NONE, e -> null, AssessmentCopy::retracted),
            line(
                    LifecycleChanged.class,
                    Part.REGISTER,
                    ValueWord.LIFECYCLE,
                    LifecycleChanged::lifecycle,
                    RegisterCopy::lifecycle),
            line(
                            RecommendationLinked.class,
                            Part.REGISTER,
                            ValueWord.LINK,
                            RecommendationLinked::kind,
                            RegisterCopy::linked)
                    .noNews(),
            line(
                            RecommendationUnlinked.class,
                            Part.REGISTER,
                            ValueWord.LINK,
                            RecommendationUnlinked::kind,
                            RegisterCopy::unlinked)
                    .noNews(),
            line(TextTold.class, Part.SOURCE, ValueWord.LANGUAGE, TextTold::language, SourceCopy::told)
                    .noNews(),
            line(DemonstrationRemoved.class, Part.REGISTER, ValueWord.NONE, e -> null, RegisterCopy::removed));

    private static final Map<Class<?>, EventDescription<?>> BY_EVENT = by(EventDescription::event);
    private static final Map<String, EventDescription<?>> BY_KIND = by(EventDescription::kind);

    private EventDescriptions() {}

    private static <K> Map<K, EventDescription<?>> by(Function<EventDescription<?>, K> key) {
        return LINES.stream().collect(Collectors.toUnmodifiableMap(key, Function.identity()));
    }

    public static List<EventDescription<?>> all() {
        return LINES;
    }

    /** @throws IllegalStateException where no line tells what to show of it: the recommendation is set aside, and all others go on */
    public static EventDescription<?> of(RecommendationEvent event) {
        EventDescription<?> line = BY_EVENT.get(event.getClass());
        if (line == null) {
            throw new IllegalStateException("No view for " + event.getClass().getName());
        }
        return line;
    }

    /** The kind of an event, as {@link HistoryEntry#kind()} and the addresses of its words have it. */
    public static String kind(Class<? extends RecommendationEvent> event) {
        return EventDescription.kind(event);
    }

    /**
     * @param kind as in {@link HistoryEntry#kind()}
     * @return empty where a newer version of the application wrote what this one does not know
     */
    public static Optional<EventDescription<?>> named(String kind) {
        return Optional.ofNullable(BY_KIND.get(kind));
    }
}
