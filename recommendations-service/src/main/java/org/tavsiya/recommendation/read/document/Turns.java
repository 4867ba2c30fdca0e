package org.tavsiya.recommendation.read.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.tavsiya.recommendation.Lifecycle;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.events.AssessmentCorrected;
import org.tavsiya.recommendation.events.AssessmentPublished;
import org.tavsiya.recommendation.events.AssessmentRetracted;
import org.tavsiya.recommendation.events.LifecycleChanged;
import org.tavsiya.recommendation.read.document.Turn.Nature;

/**
 * Reads the history of one recommendation from its beginning and tells of each fact what it turned. Before it stood what was said before it
 * in time, as far as it was known when it was recorded: what is typed today about 2014 is compared with what stood in 2014.
 */
public final class Turns {

    private static final String PUBLISHED = EventDescriptions.kind(AssessmentPublished.class);
    private static final String CORRECTED = EventDescriptions.kind(AssessmentCorrected.class);
    private static final String RETRACTED = EventDescriptions.kind(AssessmentRetracted.class);
    private static final String LIVED = EventDescriptions.kind(LifecycleChanged.class);

    /** One thing that was said in a lane. */
    private static final class Said {
        final HistoryEntry entry;
        final LocalDate day;
        boolean standing = true;

        Said(HistoryEntry entry, LocalDate day) {
            this.entry = entry;
            this.day = day;
        }
    }

    private final RecommendationDocument document;
    private final Map<Long, Turn> turns = new TreeMap<>();
    private final Map<String, List<Said>> lanes = new HashMap<>();
    /** Assessments by their ids; a correction's own id stands in the lane that it made. */
    private final Map<String, Said> assessments = new HashMap<>();

    private Turns(RecommendationDocument document) {
        this.document = document;
    }

    /** @return by version; what turns nothing (an import, a theme, a link) has none */
    public static Map<Long, Turn> of(RecommendationDocument document) {
        Turns turns = new Turns(document);
        document.history.forEach(turns::add);
        return turns.turns;
    }

    private void add(HistoryEntry e) {
        Part part = EventDescriptions.named(e.kind())
                .<Part>map(EventDescription::part)
                .orElse(Part.SOURCE);
        if (e.kind().equals(PUBLISHED)) {
            said(e, Part.ASSESSMENT.name(), e.effectiveOn(), Status.NOT_ASSESSED.name());
        } else if (e.kind().equals(CORRECTED)) {
            corrected(e);
        } else if (e.kind().equals(RETRACTED)) {
            retracted(e);
        } else if (e.kind().equals(LIVED)) {
            said(e, LIVED, LocalDate.MIN, Lifecycle.ACTIVE.name());
        } else if (part == Part.POSITION || part == Part.CLAIM || part == Part.GRADE) {
            said(e, part.name(), e.assertedOn(), null);
        } else if (part == Part.THIRD_PARTY) {
            said(e, part.name() + e.speaker().name(), e.assertedOn(), null);
        }
    }

    /** @param beginning what stands where nobody has said anything */
    private void said(HistoryEntry e, String lane, LocalDate day, String beginning) {
        List<Said> all = lane(lane);
        int place = place(all, day);
        Said before = last(all, place);
        Said said = new Said(e, day);
        all.add(place, said);
        if (Part.ASSESSMENT.name().equals(lane)) {
            assessments.put(e.subject(), said);
        }
        Nature nature = before == null ? first(e, beginning) : same(before.entry, e) ? Nature.REPEAT : Nature.CHANGE;
        turns.put(
                e.version(),
                new Turn(
                        before == null ? beginning : before.entry.value(),
                        before == null ? null : before.entry.scheme(),
                        e.value(),
                        nature,
                        null,
                        null));
    }

    private static Nature first(HistoryEntry e, String beginning) {
        return beginning != null && beginning.equals(e.value()) ? Nature.REPEAT : Nature.FIRST;
    }

    /** Where words say it and no status, other words are something else; and so is another successor. */
    private static boolean same(HistoryEntry before, HistoryEntry after) {
        return Objects.equals(before.value(), after.value())
                && Objects.equals(before.scheme(), after.scheme())
                && (after.value() != null || Objects.equals(before.statement(), after.statement()))
                && (!after.kind().equals(LIVED) || Objects.equals(before.subject(), after.subject()));
    }

    private void corrected(HistoryEntry e) {
        List<Said> all = lane(Part.ASSESSMENT.name());
        Said wrong = fallen(e);
        Said right = new Said(e, e.effectiveOn());
        all.add(wrong != null && right.day.equals(wrong.day) ? all.indexOf(wrong) + 1 : place(all, right.day), right);
        String own = idOf(e);
        if (own != null) {
            assessments.put(own, right);
        }
        takenBack(e, wrong, e.value());
    }

    private void retracted(HistoryEntry e) {
        List<Said> all = lane(Part.ASSESSMENT.name());
        Said wrong = fallen(e);
        Said before = wrong == null ? null : last(all, all.indexOf(wrong));
        takenBack(e, wrong, before == null ? Status.NOT_ASSESSED.name() : before.entry.value());
    }

    /** Null in a document of another day, whose history has only what was so until then. */
    private Said fallen(HistoryEntry e) {
        Said wrong = assessments.get(e.subject());
        if (wrong != null) {
            wrong.standing = false;
        }
        return wrong;
    }

    private void takenBack(HistoryEntry e, Said wrong, String to) {
        if (wrong == null) {
            turns.put(e.version(), new Turn(null, null, to, Nature.CORRECTION, null, null));
            return;
        }
        turns.computeIfPresent(wrong.entry.version(), (version, turn) -> turn.correctedBy(e.version()));
        turns.put(e.version(), new Turn(wrong.entry.value(), null, to, Nature.CORRECTION, wrong.entry.version(), null));
    }

    /** The history names the assessment that a correction corrects; its own id is found in the lane that it left. */
    private String idOf(HistoryEntry correction) {
        return document.assessments.stream()
                .map(StandingAssessment::lane)
                .filter(lane -> lane.recordedAt().equals(correction.recordedAt())
                        && Objects.equals(lane.value(), correction.value())
                        && Objects.equals(lane.effectiveOn(), correction.effectiveOn())
                        && !assessments.containsKey(lane.id()))
                .map(Lane::id)
                .findFirst()
                .orElse(null);
    }

    private List<Said> lane(String name) {
        return lanes.computeIfAbsent(name, n -> new ArrayList<>());
    }

    private static int place(List<Said> all, LocalDate day) {
        int place = all.size();
        while (place > 0 && day.isBefore(all.get(place - 1).day)) {
            place--;
        }
        return place;
    }

    /** The last of those before the place that still stands. */
    private static Said last(List<Said> all, int place) {
        for (int i = place - 1; i >= 0; i--) {
            if (all.get(i).standing) {
                return all.get(i);
            }
        }
        return null;
    }
}
