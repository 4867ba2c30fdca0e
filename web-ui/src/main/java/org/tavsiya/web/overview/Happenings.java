package org.tavsiya.web.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tavsiya.document.Marker;
import org.tavsiya.document.UnDocuments;
import org.tavsiya.web.overview.HowItChanged.Happening;
import org.tavsiya.web.overview.HowItChanged.Sign;
import org.tavsiya.web.site.Facts;
import org.tavsiya.web.site.Wording;

/** What happened, numbered in the order of time: a sign beside each row, and a list that says it in words. */
final class Happenings {

    /** More signs than these would be longer than the name of their row: the first and the last stand for them. */
    private static final int MOST_SIGNS = 4;

    private final List<Marker> markers;
    private final Wording w;
    private final UnDocuments documents;
    private final Facts facts;
    private final DateWords dates;
    private final boolean ofOneBody;

    /** @param markers in the order of time */
    Happenings(List<Marker> markers, boolean ofOneBody, Wording w, UnDocuments documents, Facts facts) {
        this.markers = markers.stream().distinct().toList();
        this.ofOneBody = ofOneBody;
        this.w = w;
        this.documents = documents;
        this.facts = facts;
        this.dates = new DateWords(w);
    }

    List<Happening> list() {
        return IntStream.range(0, markers.size())
                .mapToObj(i -> new Happening(
                        id(i), number(i), dates.past(markers.get(i).dated()), what(markers.get(i))))
                .toList();
    }

    private static String id(int i) {
        return "happened-" + (i + 1);
    }

    private static String number(int i) {
        return String.valueOf(i + 1);
    }

    /**
     * Of what began after one day and until another.
     *
     * @param after null for all until then
     */
    List<Sign> signs(LocalDate after, LocalDate until) {
        List<Integer> within = new ArrayList<>();
        for (int i = 0; i < markers.size(); i++) {
            LocalDate day = markers.get(i).dated().from();
            if ((after == null || day.isAfter(after)) && !day.isAfter(until)) {
                within.add(i);
            }
        }
        return within.size() <= MOST_SIGNS
                ? within.stream().map(i -> new Sign(number(i), "#" + id(i))).toList()
                : List.of(new Sign(
                        number(within.get(0)) + "–" + number(within.get(within.size() - 1)), "#" + id(within.get(0))));
    }

    private String what(Marker m) {
        String said = switch (m.kind()) {
            case SESSION -> w.text("marker.SESSION." + kind(m));
            case DOCUMENT -> w.text("document." + kind(m));
            case GRADE -> w.text("marker.GRADE", facts.grade(m.scheme(), m.code(), w));
            case LAW, PLAN ->
                m.what() == null ? w.text("marker." + m.kind()) : m.what().in(w.locale());
            default -> w.text("marker." + m.kind());
        };
        return Stream.of(ofOneBody || m.body() == null ? null : w.bodyShort(m.body()), said, m.symbol())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private String kind(Marker m) {
        return documents.find(m.symbol()).orElseThrow().kind().name();
    }
}
