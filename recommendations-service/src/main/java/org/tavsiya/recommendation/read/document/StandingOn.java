package org.tavsiya.recommendation.read.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tavsiya.recommendation.Lifecycle;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.events.LifecycleChanged;
import org.tavsiya.recommendation.events.StateClaimRecorded;
import org.tavsiya.recommendation.events.StatePositionRecorded;

/**
 * What stood on a day, judged by all that the document knows: corrections are in it, what was corrected or retracted is not. An assessment
 * counts from the day on which it is effective, what others say from the day on which they said it; of several the one that docs/METHOD.md,
 * section 3 ("Who stands"), names. A position that the source carries without a day counts from the publication of the recommendation.
 * On the newest of {@link #days} it is what the document says now.
 */
public final class StandingOn {

    private static final String CLAIMED = EventDescriptions.kind(StateClaimRecorded.class);
    private static final String TAKEN = EventDescriptions.kind(StatePositionRecorded.class);
    static final String LIVED = EventDescriptions.kind(LifecycleChanged.class);

    private final RecommendationDocument document;
    private final LocalDate day;

    public StandingOn(RecommendationDocument document, LocalDate day) {
        this.document = document;
        this.day = Objects.requireNonNull(day, "A day is needed");
    }

    /** The days on which any of the answers may become another one; between two of them nothing changes. Empty where no day is known. */
    public static TreeSet<LocalDate> days(RecommendationDocument d) {
        TreeSet<LocalDate> days = new TreeSet<>();
        Stream.of(
                        Stream.ofNullable(d.published()),
                        d.assessments.stream().map(a -> a.lane().effectiveOn()),
                        d.grades.stream().map(Lane::assertedOn),
                        d.thirdParties.stream().map(Lane::assertedOn),
                        said(d, CLAIMED).map(HistoryEntry::assertedOn),
                        said(d, TAKEN).map(HistoryEntry::assertedOn),
                        said(d, LIVED).map(HistoryEntry::effectiveOn))
                .flatMap(Function.identity())
                .filter(Objects::nonNull)
                .forEach(days::add);
        return days;
    }

    /** Whether the recommendation had been made; what has no day of publication is taken to be there always. */
    public boolean made() {
        return document.published() == null || !document.published().isAfter(day);
    }

    /** The coalition's assessment, or null. */
    public Lane assessment() {
        return last(document.assessments.stream()
                .filter(StandingAssessment::standing)
                .map(StandingAssessment::lane)
                .filter(lane -> !lane.effectiveOn().isAfter(day)));
    }

    /** Name of the {@link Status}; never null. */
    public String status() {
        Lane assessment = assessment();
        return assessment == null ? Status.NOT_ASSESSED.name() : assessment.value();
    }

    /** What the State claimed last, or null; its value is null where it claimed something in words that is no status. */
    public Lane claim() {
        return said(CLAIMED, document.claim);
    }

    /** The position that the State had taken, or null. */
    public Lane statePosition() {
        Lane now = document.statePosition;
        if (now != null && now.undated()) {
            return made() ? now : null;
        }
        return said(TAKEN, now);
    }

    /** All grades of UN bodies until then, in the order in which they were given. */
    public List<Lane> grades() {
        return until(document.grades);
    }

    /** The newest grade that speaks of action, else the newest; null where there was none. */
    public Lane grade() {
        List<Lane> grades = grades();
        Lane read = last(grades.stream().filter(g -> g.reading() != null));
        return read == null ? last(grades.stream()) : read;
    }

    /** All that third parties had found, in the order in which they said it. */
    public List<Lane> thirdParties() {
        return until(document.thirdParties);
    }

    /** Name of the {@link Lifecycle}; never null. */
    public String lifecycle() {
        HistoryEntry lived = lived();
        return lived == null ? Lifecycle.ACTIVE.name() : lived.value();
    }

    /** Id of the newer recommendation that had taken the place; null unless superseded. */
    public String supersededBy() {
        HistoryEntry lived = lived();
        return lived == null ? null : lived.subject();
    }

    private HistoryEntry lived() {
        return last(said(document, LIVED).filter(e -> !e.effectiveOn().isAfter(day)));
    }

    /** The last that was said until the day; of one day, what was recorded last. The history keeps those that are no longer shown. */
    private Lane said(String kind, Lane now) {
        if (now != null && !now.assertedOn().isAfter(day)) {
            return now;
        }
        HistoryEntry last = said(document, kind)
                .filter(e -> !e.assertedOn().isAfter(day))
                .reduce((standing, next) -> next.assertedOn().isBefore(standing.assertedOn()) ? standing : next)
                .orElse(null);
        return last == null ? null : lane(last);
    }

    private List<Lane> until(List<Lane> lanes) {
        return lanes.stream().filter(lane -> !lane.assertedOn().isAfter(day)).toList();
    }

    private static Stream<HistoryEntry> said(RecommendationDocument d, String kind) {
        return d.history.stream().filter(e -> kind.equals(e.kind()));
    }

    private static <T> T last(Stream<T> ordered) {
        return ordered.reduce((first, second) -> second).orElse(null);
    }

    /** The history keeps no language of the source. */
    private static Lane lane(HistoryEntry e) {
        return new Lane(
                e.subject(),
                e.value(),
                e.scheme(),
                null,
                CLAIMED.equals(e.kind()) ? e.value() : null,
                e.statement(),
                e.reason(),
                false,
                e.effectiveOn(),
                e.assertedOn(),
                e.recordedAt(),
                false,
                e.sourceTitle(),
                e.sourceSymbol(),
                e.sourceParagraph(),
                e.sourceUrl(),
                null,
                e.evidence(),
                e.speaker(),
                null);
    }
}
