package org.tavsiya.recommendation.read.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.tavsiya.recommendation.events.LifecycleChanged;
import org.tavsiya.recommendation.events.StateClaimRecorded;
import org.tavsiya.recommendation.events.StatePositionRecorded;
import org.tavsiya.recommendation.read.filter.Dimension;

/**
 * Keeps beside what a document says now what it said at every earlier place of the log. It looks at the document before and after
 * an event and not at the event: corrections and retractions need no line of their own here.
 */
final class Knowledge {

    private static final String CLAIMED = EventDescription.kind(StateClaimRecorded.class);
    private static final String POSITION = EventDescription.kind(StatePositionRecorded.class);
    private static final String LIFECYCLE = EventDescription.kind(LifecycleChanged.class);

    private final RecommendationDocument document;
    private final boolean first;
    private final Former before;

    private Knowledge(RecommendationDocument document, long position) {
        this.document = document;
        this.first = document.version < 0;
        this.before = first ? null : Former.of(document, position);
    }

    /** @param position of the event that comes next */
    static Knowledge before(RecommendationDocument document, long position) {
        return new Knowledge(document, position);
    }

    /** After the event was copied, its history entry included. */
    void after() {
        if (first) {
            document.since = document.position;
        } else if (!before.equals(Former.of(document, document.position))) {
            document.former.add(before);
        }
        for (Dimension voice :
                List.of(Dimension.STATUS, Dimension.POSITION, Dimension.CLAIM, Dimension.GRADE, Dimension.LIFECYCLE)) {
            hold(voice, now(voice));
        }
    }

    /** Takes away what is held no longer and puts what is new at its place among the others. */
    private void hold(Dimension voice, List<Known> now) {
        List<Known> all = document.known;
        int place = 0;
        for (Known known : now) {
            int found = place;
            while (found < all.size()
                    && !(all.get(found).held() && all.get(found).says(known))) {
                found++;
            }
            if (found < all.size()) {
                end(voice, place, found);
                place = found + 1;
            } else {
                all.add(place, known);
                place++;
            }
        }
        end(voice, place, all.size());
    }

    private void end(Dimension voice, int from, int to) {
        for (int i = from; i < to; i++) {
            Known known = document.known.get(i);
            if (known.voice() == voice && known.held()) {
                document.known.set(i, known.until(document.position));
            }
        }
    }

    private List<Known> now(Dimension voice) {
        return switch (voice) {
            case STATUS ->
                document.assessments.stream()
                        .filter(StandingAssessment::standing)
                        .map(StandingAssessment::lane)
                        .map(lane -> known(voice, lane.effectiveOn(), lane.value()))
                        .toList();
            case CLAIM -> asserted(voice, CLAIMED).toList();
            case POSITION -> positions();
            case GRADE -> readings();
            case LIFECYCLE ->
                said(LIFECYCLE)
                        .map(entry -> known(voice, entry.effectiveOn(), entry.value()))
                        .toList();
            default -> throw new IllegalArgumentException("Nobody says " + voice);
        };
    }

    /** The source's undated copy is heard only while nobody has dated the State's own word. */
    private List<Known> positions() {
        Lane now = document.statePosition;
        return now != null && now.undated()
                ? List.of(known(Dimension.POSITION, null, now.value()))
                : asserted(Dimension.POSITION, POSITION).toList();
    }

    /** A grade that cannot be read on the coalition's scale is heard only where none before it could be. */
    private List<Known> readings() {
        List<Known> readings = new ArrayList<>();
        boolean read = false;
        for (Lane grade : document.grades) {
            if (grade.reading() != null || !read) {
                readings.add(known(
                        Dimension.GRADE,
                        grade.assertedOn(),
                        grade.reading() == null ? Dimension.UNREAD : grade.reading()));
            }
            read = read || grade.reading() != null;
        }
        return readings;
    }

    private Stream<Known> asserted(Dimension voice, String kind) {
        return said(kind)
                .sorted(Comparator.comparing(HistoryEntry::assertedOn)) // Stable: of one day, the one recorded last.
                .map(entry -> known(voice, entry.assertedOn(), entry.value()));
    }

    private Stream<HistoryEntry> said(String kind) {
        return document.history.stream().filter(entry -> kind.equals(entry.kind()));
    }

    private Known known(Dimension voice, LocalDate on, String value) {
        return new Known(voice, on, value, document.position, null);
    }
}
