package org.tavsiya.web.recommendations;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One recommendation as it stands in a longer paper: what it asks, who says what of it, and its other cycles.
 *
 * @param place its document and paragraph
 * @param about body, State and date
 * @param flags what is particular about it
 */
public record RecommendationBlock(
        String id,
        String place,
        String about,
        String text,
        String status,
        List<String> flags,
        List<DetailPage.Lane> lanes,
        List<DetailPage.Other> cycles) {

    /** Those who have spoken, in plain words. */
    public List<Voice> voices() {
        return lanes.stream()
                .filter(l -> l.says() != null)
                .map(l -> new Voice(
                        l.title(),
                        l.says(),
                        Stream.of(l.statement(), l.reason())
                                .filter(Objects::nonNull)
                                .toList(),
                        Stream.concat(
                                        Stream.of(l.facts().stream()
                                                .map(f -> f.name() + ": " + f.value())
                                                .collect(Collectors.joining(" · "))),
                                        l.evidence().stream()
                                                .map(e -> Stream.concat(Stream.of(e.title()), e.about().stream())
                                                        .collect(Collectors.joining(" · "))))
                                .filter(line -> !line.isEmpty())
                                .toList()))
                .toList();
    }

    /** Its other cycles, one a line. */
    public List<String> earlier() {
        return cycles.stream()
                .map(o -> Stream.of(o.year(), o.relation(), o.where(), o.assessed())
                        .filter(part -> part != null && !part.isEmpty())
                        .collect(Collectors.joining(" · ")))
                .toList();
    }
}
