package org.tavsiya.uptake.read.tracesuggestions;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.listrecommendations.ListRecommendations;
import org.tavsiya.recommendation.read.open.PublicListItem;
import org.tavsiya.recommendation.read.rows.Column;
import org.tavsiya.recommendation.read.rows.Rows;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.recommendation.read.search.Alike;
import org.tavsiya.report.ExpectedPart;
import org.tavsiya.report.Paperwork;
import org.tavsiya.report.ReportBody;
import org.tavsiya.report.read.ReportDocument;

/**
 * Suggests which recommendation answers a suggestion, and decides nothing: that is said by a person. Looked at is what the body published
 * to the State since the day that the report speaks of; words are compared in the language of both, themes in any.
 */
@Component
public class PossibleAnswers {

    private static final int ALIKE = 12;
    private static final int IN_THE_CHAPTER = 60;
    private static final int SHOWN = 5;
    /** Of the words of both: below that one or two are shared by chance. */
    private static final int NEAR = 12;

    private static final int SHOWN_WORDS = 6;

    private final Alike alike;
    private final ListRecommendations lists;
    private final Paperwork paperwork;

    PossibleAnswers(Alike alike, ListRecommendations lists, Paperwork paperwork) {
        this.alike = alike;
        this.lists = lists;
        this.paperwork = paperwork;
    }

    /** How many recommendations the body has published to the State since. */
    public int since(Snapshot now, ReportDocument sent) {
        return later(now.rows(), sent).cardinality();
    }

    /** The likeliest first, at most five; without those that are confirmed already. */
    public List<PossibleAnswer> of(Snapshot now, ReportDocument sent, TracedSuggestion suggestion) {
        BitSet later = later(now.rows(), sent);
        if (later.isEmpty()) {
            return List.of();
        }
        ReportBody body = ReportBody.valueOf(sent.body());
        String part = sent.chapter(suggestion.chapterId())
                .map(ReportDocument.ChapterOfReport::part)
                .orElse(null);
        Set<String> ids = new LinkedHashSet<>();
        for (int row : alike.to(now, suggestion.text(), later, ALIKE)) {
            ids.add(now.rows().id(row));
        }
        later.stream()
                .limit(part == null ? 0 : IN_THE_CHAPTER)
                .forEach(row -> ids.add(now.rows().id(row)));
        suggestion.became().forEach(answer -> ids.remove(answer.recommendationId()));
        List<PossibleAnswer> possible = new ArrayList<>();
        for (PublicListItem item : lists.these(now, List.copyOf(ids))) {
            PossibleAnswer answer = possible(item, suggestion, body, part);
            if (answer.percent() >= NEAR || answer.sameChapter()) {
                possible.add(answer);
            }
        }
        possible.sort(Comparator.comparingInt(PossibleAnswers::weight)
                .reversed()
                .thenComparing(answer -> answer.recommendation().id()));
        return possible.stream().limit(SHOWN).toList();
    }

    /** Words that both texts have, as they are shown. */
    public static List<String> shared(String suggestion, String recommendation) {
        return Alike.shared(suggestion, recommendation == null ? "" : recommendation, SHOWN_WORDS);
    }

    private PossibleAnswer possible(PublicListItem item, TracedSuggestion suggestion, ReportBody body, String part) {
        String text = item.text() == null ? "" : item.text();
        Optional<ExpectedPart> usual = paperwork.usualPlace(body, item.themes());
        return new PossibleAnswer(
                item,
                Alike.percent(suggestion.text(), text),
                shared(suggestion.text(), text),
                part != null && usual.map(ExpectedPart::id).filter(part::equals).isPresent());
    }

    /** The chapter outweighs a few words that two texts share by chance. */
    private static int weight(PossibleAnswer answer) {
        return answer.percent() + (answer.sameChapter() ? 15 : 0);
    }

    private static BitSet later(Rows rows, ReportDocument sent) {
        BitSet later = new BitSet();
        int country = rows.column(Dimension.COUNTRY).labels().find(sent.country());
        if (country < 0) {
            return later;
        }
        Column bodies = rows.column(Dimension.BODY);
        boolean any = sent.body().equals(ReportBody.ANY.name());
        int body = any ? -1 : bodies.labels().find(sent.body());
        for (int row : rows.ofState(country)) {
            boolean itsBody = any || body >= 0 && bodies.first(row) == body;
            if (itsBody
                    && rows.day(row) != Rows.UNKNOWN_DAY
                    && rows.day(row) > sent.asOf().toEpochDay()) {
                later.set(row);
            }
        }
        return later;
    }
}
