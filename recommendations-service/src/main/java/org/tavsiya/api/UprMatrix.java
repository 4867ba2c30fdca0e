package org.tavsiya.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tavsiya.paper.Inline;
import org.tavsiya.paper.Mark;
import org.tavsiya.paper.Paper;
import org.tavsiya.paper.PaperLayout;
import org.tavsiya.paper.PaperPin;
import org.tavsiya.paper.TableBlock;
import org.tavsiya.paper.TableCell;
import org.tavsiya.paper.TableLine;
import org.tavsiya.paper.TextSpan;
import org.tavsiya.recommendation.read.open.PublicListItem;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.vocabulary.Words;

/**
 * OHCHR's thematic list of a review as OHCHR lays it out, with its last column filled. In English, as OHCHR's is. Each row carries
 * the id of its recommendation where nobody sees it, so that the list is known again when it is imported.
 */
@Component
class UprMatrix {

    private static final Locale ENGLISH = Locale.ENGLISH;
    private static final String NO_THEME = "Other";
    /** Before the id, without its hyphens; the reader of thematic lists looks for it. */
    private static final String MARK = "Rec_";

    private final Words words;

    UprMatrix(Words words) {
        this.words = words;
    }

    /** @throws IllegalArgumentException where the recommendations are not those of one review of one State */
    Paper of(Snapshot now, List<PublicListItem> items) {
        List<String> states = items.stream()
                .flatMap(item -> item.countries().stream())
                .distinct()
                .toList();
        Set<Object> reviews = items.stream()
                .map(item -> List.of(Objects.toString(item.uprCycle()), Objects.toString(item.uprSession())))
                .collect(Collectors.toSet());
        if (states.size() != 1 || reviews.size() != 1 || items.get(0).uprSession() == null) {
            throw ofOneReview();
        }
        PublicListItem one = items.get(0);
        String review = "UPR of " + states.get(0) + " (" + ordinal(one.uprCycle()) + " Cycle - "
                + ordinal(one.uprSession().toString()) + " Session)";
        return new Paper(
                        "Thematic list of recommendations",
                        List.of(review),
                        "en",
                        PaperLayout.LANDSCAPE,
                        review + " – Thematic list of recommendations",
                        PaperPin.of(now.day(), now.version().position()),
                        List.of(new TableBlock(null, List.of(4435, 1134, 5017, 4592), 1, lines(items), null)))
                .coded();
    }

    static IllegalArgumentException ofOneReview() {
        return new IllegalArgumentException(
                "This list is of one review of one State: name its report, as in symbol=A/HRC/33/11.");
    }

    private List<TableLine> lines(List<PublicListItem> items) {
        List<TableLine> lines = new ArrayList<>();
        lines.add(TableLine.of(
                TableCell.head("Recommendation"),
                TableCell.head("Position"),
                TableCell.head("Full list of themes"),
                TableCell.head("Assessment/comments on level of implementation")));
        TreeMap<String, List<PublicListItem>> blocks = items.stream()
                .collect(Collectors.groupingBy(
                        item -> item.themes().isEmpty()
                                ? NO_THEME
                                : item.themes().get(0),
                        TreeMap::new,
                        Collectors.toList()));
        blocks.forEach((theme, block) -> {
            lines.add(TableLine.of(TableCell.head("Theme: " + theme).over(4)));
            block.forEach(item -> lines.add(line(item)));
        });
        return lines;
    }

    private TableLine line(PublicListItem item) {
        List<List<Inline>> text =
                new ArrayList<>(paragraphs(Stream.of(item.text().split("\n"))));
        text.add(List.of(
                TextSpan.strong("Source of Position: "),
                TextSpan.of(Objects.toString(item.symbol(), "")),
                new Mark(MARK + item.id().replace("-", ""))));
        return TableLine.of(
                TableCell.of(text),
                TableCell.of(position(item.position())),
                TableCell.of(paragraphs(labels(item))),
                TableCell.of(paragraphs(assessment(item))));
    }

    private static List<List<Inline>> paragraphs(Stream<String> lines) {
        List<List<Inline>> paragraphs =
                lines.map(line -> List.<Inline>of(TextSpan.of(line))).toList();
        return paragraphs.isEmpty() ? List.of(List.of()) : paragraphs;
    }

    private static String position(String code) {
        return switch (Objects.toString(code, "")) {
            case "SUPPORTED" -> "Supported";
            case "SUPPORTED_CONSIDERED_IMPLEMENTED" -> "Supported considered implemented";
            case "NOTED" -> "Noted";
            case "SUPPORTED_NOTED" -> "Supported/Noted";
            case "PENDING" -> "Pending";
            case "NOT_SUPPORTED" -> "Not supported";
            default -> "";
        };
    }

    private Stream<String> labels(PublicListItem item) {
        return Stream.of(
                        item.themes().stream().map(theme -> "- " + theme),
                        item.sdgs().isEmpty() ? Stream.<String>of() : Stream.of("SDGs:"),
                        item.sdgs().stream()
                                .map(goal -> "- " + goal + " - "
                                        + words.sdg(goal, ENGLISH).toUpperCase(ENGLISH)),
                        item.affectedPersons().isEmpty() ? Stream.<String>of() : Stream.of("Affected persons:"),
                        item.affectedPersons().stream().map(persons -> "- " + persons))
                .flatMap(lines -> lines);
    }

    /** Every voice by its name: a status of the coalition must not be taken for one of OHCHR. */
    private Stream<String> assessment(PublicListItem item) {
        String status =
                words.status(item.status()).map(word -> word.name().in(ENGLISH)).orElse(item.status());
        return Stream.of(
                        item.assessedOn() == null
                                ? "Coalition: " + status
                                : "Coalition: " + status + " (" + item.assessedOn() + ")",
                        item.reason(),
                        item.evidence() == null || item.evidence().isEmpty()
                                ? null
                                : "Sources: "
                                        + item.evidence().stream()
                                                .map(piece -> piece.title())
                                                .filter(Objects::nonNull)
                                                .collect(Collectors.joining("; ")),
                        item.claim() == null ? null : "State claims: " + claim(item))
                .filter(Objects::nonNull);
    }

    private String claim(PublicListItem item) {
        String read =
                words.status(item.claim()).map(word -> word.name().in(ENGLISH)).orElse(item.claim());
        return item.claimText() == null ? read : read + ". " + item.claimText();
    }

    private static String ordinal(String number) {
        return switch (number) {
            case "1", "21", "31", "41", "51" -> number + "st";
            case "2", "22", "32", "42", "52" -> number + "nd";
            case "3", "23", "33", "43", "53" -> number + "rd";
            default -> number + "th";
        };
    }
}
