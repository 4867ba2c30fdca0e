package org.tavsiya.recommendation.read.open;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tavsiya.recommendation.read.document.RecommendationDocument;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.rows.Rows;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.recommendation.read.search.Alike;
import org.tavsiya.recommendation.read.showrecommendation.StoredRecommendations;

/** Answers "what else asks for this": by the words that two texts share, within the State, and not within the same paragraph. */
@Component
public class SimilarRecommendations {

    private static final int MOST = 5;
    private static final int WORDS = 6;

    private final StoredRecommendations stored;
    private final Alike alike;

    SimilarRecommendations(StoredRecommendations stored, Alike alike) {
        this.stored = stored;
        this.alike = alike;
    }

    /**
     * At most {@link #MOST}, the nearest first. Refuses with {@link org.tavsiya.recommendation.read.search.SearchIsBusy}, and as
     * {@link StoredRecommendations#get} does.
     */
    public List<PublicSimilar> to(Snapshot now, String id) {
        RecommendationDocument own = stored.get(now, id);
        int row = now.rows().row(id);
        String text = text(own);
        if (row < 0 || text.isBlank()) {
            return List.of();
        }
        return Arrays.stream(alike.to(now, text, among(now.rows(), row), MOST))
                .mapToObj(other -> stored.find(now, now.rows().id(other)))
                .flatMap(Optional::stream)
                .map(other -> PublicSimilar.of(other, Alike.shared(text, text(other), WORDS)))
                .toList();
    }

    private static String text(RecommendationDocument d) {
        return Stream.of(d.heading, d.text).filter(part -> part != null).collect(Collectors.joining(". "));
    }

    private static BitSet among(Rows rows, int own) {
        int[] states = rows.column(Dimension.COUNTRY).values(own);
        BitSet among = new BitSet();
        Stream<int[]> all = states.length == 0
                ? Stream.of(rows.byParagraph())
                : Arrays.stream(states).mapToObj(rows::ofState);
        all.flatMapToInt(Arrays::stream)
                .filter(row -> row != own && rows.paragraph(row) != rows.paragraph(own))
                .forEach(among::set);
        return among;
    }
}
