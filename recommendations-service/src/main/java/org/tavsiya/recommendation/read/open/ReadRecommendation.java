package org.tavsiya.recommendation.read.open;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tavsiya.recommendation.read.document.Flags;
import org.tavsiya.recommendation.read.document.RecommendationDocument;
import org.tavsiya.recommendation.read.open.PublicRecommendation.Related;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.recommendation.read.showrecommendation.StoredRecommendations;

/** Answers "what about this one", for anybody. */
@Component
public class ReadRecommendation {

    private static final int MOST_RELATED = 20;

    private final StoredRecommendations stored;
    private final OtherCycles cycles;
    private final Flags flags;

    ReadRecommendation(StoredRecommendations stored, OtherCycles cycles, Flags flags) {
        this.stored = stored;
        this.cycles = cycles;
        this.flags = flags;
    }

    /**
     * Refuses with {@link org.tavsiya.recommendation.read.showrecommendation.UnknownRecommendation}, or
     * {@link org.tavsiya.recommendation.read.rows.SnapshotPassed}.
     */
    public PublicRecommendation read(Snapshot now, String id) {
        return read(now, List.of(id)).get(id);
    }

    /**
     * The same of many, by id, in a few questions to the databases however many they are: a report shows a hundred at once.
     */
    public Map<String, PublicRecommendation> read(Snapshot now, Collection<String> ids) {
        List<RecommendationDocument> documents = stored.get(now, new LinkedHashSet<>(ids));
        Map<String, List<Related>> chains = cycles.of(now, documents);
        Map<String, RecommendationDocument> others = others(now, documents);
        Map<String, PublicRecommendation> read = new LinkedHashMap<>();
        documents.forEach(d -> read.put(
                d.id,
                PublicRecommendation.of(
                        d,
                        flags.stale(d, now.day()),
                        flags.disputed(d),
                        related(chains.get(d.id), sameParagraph(now, d).map(others::get)),
                        other -> Optional.ofNullable(others.get(other))
                                .map(PublicPlace::of)
                                .orElse(null),
                        YearEnd.of(d, now.day()),
                        now.version())));
        return read;
    }

    /** The other cycles by their years, then the other parts of the paragraph. */
    private static List<Related> related(List<Related> cycles, Stream<RecommendationDocument> sameParagraph) {
        return Stream.concat(
                        cycles.stream(),
                        sameParagraph.filter(Objects::nonNull).map(other -> Related.of("SAME_PARAGRAPH", null, other)))
                .toList();
    }

    private static Stream<String> sameParagraph(Snapshot now, RecommendationDocument d) {
        return now.rows().sameParagraph(d.id).stream().limit(MOST_RELATED);
    }

    /** Those that these name: of the same paragraph, and in their histories. */
    private Map<String, RecommendationDocument> others(Snapshot now, List<RecommendationDocument> documents) {
        Map<String, RecommendationDocument> others = new HashMap<>();
        documents.forEach(d -> others.put(d.id, d));
        Set<String> named = documents.stream()
                .flatMap(d -> Stream.concat(sameParagraph(now, d), PublicFact.others(d)))
                .filter(id -> !others.containsKey(id))
                .collect(Collectors.toSet());
        others.putAll(stored.find(now, named));
        return others;
    }
}
