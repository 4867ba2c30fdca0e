package org.tavsiya.document.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.tavsiya.document.FollowUp;
import org.tavsiya.document.FollowUp.FollowedParagraph;
import org.tavsiya.document.FollowUpState;
import org.tavsiya.document.UnDocument;
import org.tavsiya.document.UnDocuments;
import org.tavsiya.document.read.FollowedDocument.Followed;
import org.tavsiya.document.read.FollowedDocument.Paragraph;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.recommendation.read.listrecommendations.ListRecommendations;
import org.tavsiya.recommendation.read.listrecommendations.Sort;
import org.tavsiya.recommendation.read.open.PublicListItem;
import org.tavsiya.recommendation.read.rows.Snapshot;

/** Answers "what became of the paragraphs that the body wanted to hear of first". */
@Component
public class FollowUps {

    private final UnDocuments documents;
    private final ListRecommendations lists;

    FollowUps(UnDocuments documents, ListRecommendations lists) {
        this.documents = documents;
        this.lists = lists;
    }

    /** Newest document first; of all bodies for null, and only what was asked for by that day. */
    public List<FollowedDocument> of(Snapshot now, String country, String body, LocalDate day) {
        List<UnDocument> asking = documents.all().stream()
                .filter(d -> country == null || d.country().equals(country))
                .filter(d -> body == null || d.body().equals(body))
                .filter(d -> documents.followUp(d, day).state() != FollowUpState.NOTHING_ASKED)
                .toList();
        List<UnDocument> newestFirst = new ArrayList<>(asking);
        Collections.reverse(newestFirst);
        return newestFirst.stream().map(d -> of(now, d, day)).toList();
    }

    public FollowedDocument of(Snapshot now, UnDocument document, LocalDate day) {
        FollowUp told = documents.followUp(document, day);
        List<PublicListItem> items = document.followUpParagraphs().isEmpty() ? List.of() : items(now, document);
        return new FollowedDocument(
                document.symbol(),
                document.country(),
                document.body(),
                day,
                told.state(),
                told.due(),
                told.since(),
                told.acts(),
                told.paragraphs().stream().map(p -> paragraph(p, items)).toList());
    }

    /** Replaced ones, too: what was asked was asked, whatever repeated it since. */
    private List<PublicListItem> items(Snapshot now, UnDocument document) {
        RecommendationFilter filter = RecommendationFilter.ALL
                .with(Dimension.COUNTRY, document.country())
                .with(Dimension.SYMBOL, document.symbol())
                .with(Dimension.LIFECYCLE, RecommendationFilter.ANY);
        return lists.list(now, filter, Sort.SYMBOL, 0, ListRecommendations.MOST).items();
    }

    private static Paragraph paragraph(FollowedParagraph asked, List<PublicListItem> items) {
        return new Paragraph(
                asked.paragraph(),
                asked.state(),
                asked.verdicts(),
                items.stream()
                        .filter(i -> isOf(asked.paragraph(), i.paragraph()))
                        .map(FollowUps::followed)
                        .toList());
    }

    /** Sources write "10", "10 (a)" and "10(a)-(c)". */
    static boolean isOf(String asked, String written) {
        return written != null && Pattern.matches("\\s*" + Pattern.quote(asked) + "(?!\\d)(?!\\.\\d).*", written);
    }

    private static Followed followed(PublicListItem i) {
        return new Followed(
                i.id(),
                i.paragraph(),
                i.part(),
                i.text(),
                i.status(),
                i.assessedOn(),
                i.claim(),
                i.sources().claim(),
                i.gradeScheme(),
                i.grade(),
                i.sources().grade());
    }
}
