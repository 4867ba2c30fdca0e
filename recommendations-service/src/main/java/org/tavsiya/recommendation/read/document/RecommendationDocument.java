package org.tavsiya.recommendation.read.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.data.annotation.Id;

/**
 * One recommendation as it stands in MongoDB. Only {@link Evolution} writes it. What is added here is not public by that: see
 * {@code read.open}. Fields rather than a record, because an event changes a few of forty.
 */
public final class RecommendationDocument {

    public static final String COLLECTION = "recommendations";
    /** Type of the aggregate, as the log has it. */
    public static final String STREAM = "recommendation";

    @Id
    public String id;
    /** Sequence number of the last event that it holds: an older event that comes again changes nothing. */
    public long version = -1;
    /** Global index of that event. */
    public long position;

    /** Global index of its first event. */
    public long since;

    /** Global index of the last event in which a source changed what it says; -1 where none did. */
    public long revised = -1;

    public Instant recordedAt;
    public boolean removed;
    public boolean demonstration;

    public String annotationId;
    public String documentId;
    public String symbol;
    public String paragraph;
    public Integer part;
    public String heading;
    public String text;
    public String type;
    public String body;
    public List<String> countries = List.of();
    public boolean countryDerived;
    public List<String> regions = List.of();
    public List<String> sourceThemes = List.of();
    public List<String> tagged = new ArrayList<>();
    public List<String> untagged = new ArrayList<>();
    public List<String> themes = List.of();
    public List<String> affectedPersons = List.of();
    public List<String> sdgs = List.of();
    /** ISO date; text, because MongoDB's dates are instants and would move with the time zone. */
    public String publicationDate;

    public Integer year;
    public String uprCycle;
    public Integer uprSession;
    public List<String> recommendingStates = List.of();
    public List<String> oddities = List.of();

    public String status = "NOT_ASSESSED";
    public String lifecycle = "ACTIVE";
    public String supersededBy;
    public Lane statePosition;
    public Lane claim;
    /** In the order in which they were said, then recorded. */
    public List<Lane> grades = new ArrayList<>();
    /** What institutions outside the procedure found, in the order in which they said it. */
    public List<Lane> thirdParties = new ArrayList<>();
    /** In the order in which they are effective, then recorded. */
    public List<StandingAssessment> assessments = new ArrayList<>();

    /** In other languages than that of {@link #text}, and in its own where that is not English. */
    public List<TextIn> texts = new ArrayList<>();

    public List<LinkToOlder> links = new ArrayList<>();
    public List<HistoryEntry> history = new ArrayList<>();
    /** What each voice said from which day on, and between which places of the log that was known. */
    public List<Known> known = new ArrayList<>();
    /** When assessments of it were found to have been wrong, in the order of recording. */
    public List<Corrected> corrections = new ArrayList<>();
    /** What it said about itself earlier, oldest first. */
    public List<Former> former = new ArrayList<>();

    /** The assessment that stands, or null. */
    public Lane assessment() {
        return assessments.stream()
                .filter(StandingAssessment::standing)
                .reduce((first, second) -> second)
                .map(StandingAssessment::lane)
                .orElse(null);
    }

    /** The newest grade that measures action, which is what the lane shows first; null where there is none. */
    public Lane grade() {
        return grades.stream()
                .filter(g -> g.reading() != null)
                .reduce((first, second) -> second)
                .orElse(grades.isEmpty() ? null : grades.get(grades.size() - 1));
    }

    /** What a third party said last, or null. */
    public Lane thirdParty() {
        return thirdParties.isEmpty() ? null : thirdParties.get(thirdParties.size() - 1);
    }

    public LocalDate published() {
        return publicationDate == null ? null : LocalDate.parse(publicationDate);
    }
}
