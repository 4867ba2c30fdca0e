package org.tavsiya.recommendation.read.rows;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bson.Document;
import org.tavsiya.recommendation.read.document.Corrected;
import org.tavsiya.recommendation.read.document.Former;
import org.tavsiya.recommendation.read.document.Known;
import org.tavsiya.recommendation.read.document.Lane;
import org.tavsiya.recommendation.read.document.RecommendationDocument;
import org.tavsiya.recommendation.read.filter.Dimension;

/**
 * What a row is made of: the few fields of a recommendation's document that filters and figures need.
 *
 * @param position place in the log of the last event about it
 * @param reading of the last grade that can be read on the coalition's scale; {@link Dimension#UNREAD} where none can; null without grades
 * @param revised place in the log where a source last changed what it says, or -1
 * @param assessedOn effective date of the assessment that stands, or null
 */
record RowFacts(
        String id,
        long position,
        boolean removed,
        boolean demonstration,
        String symbol,
        String paragraph,
        int part,
        List<String> countries,
        String body,
        List<String> themes,
        List<String> persons,
        List<String> sdgs,
        Integer year,
        String publicationDate,
        String type,
        String status,
        String lifecycle,
        String statePosition,
        String claim,
        String reading,
        LocalDate assessedOn,
        long since,
        long revised,
        List<Known> known,
        List<Corrected> corrections,
        List<Former> former) {

    /** Fields that {@link #of(Document)} reads. */
    static final List<String> FIELDS = List.of(
            "position",
            "removed",
            "demonstration",
            "countries",
            "body",
            "themes",
            "affectedPersons",
            "sdgs",
            "year",
            "publicationDate",
            "symbol",
            "paragraph",
            "part",
            "type",
            "status",
            "lifecycle",
            "statePosition.value",
            "claim.value",
            "grades.reading",
            "assessments.standing",
            "assessments.lane.effectiveOn",
            "since",
            "revised",
            "known",
            "corrections",
            "former");

    static RowFacts of(RecommendationDocument d) {
        Lane assessment = d.assessment();
        return new RowFacts(
                d.id,
                d.position,
                d.removed,
                d.demonstration,
                d.symbol,
                d.paragraph,
                d.part == null ? 0 : d.part,
                d.countries,
                d.body,
                d.themes,
                d.affectedPersons,
                d.sdgs,
                d.year,
                d.publicationDate,
                d.type,
                d.status,
                d.lifecycle,
                d.statePosition == null ? null : d.statePosition.value(),
                d.claim == null ? null : d.claim.value(),
                reading(d.grades.stream().map(Lane::reading).toArray(String[]::new)),
                assessment == null ? null : assessment.effectiveOn(),
                d.since,
                d.revised,
                d.known,
                d.corrections,
                d.former);
    }

    static RowFacts of(Document d) {
        return new RowFacts(
                d.getString("_id"),
                d.getLong("position"),
                d.getBoolean("removed", false),
                d.getBoolean("demonstration", false),
                d.getString("symbol"),
                d.getString("paragraph"),
                d.getInteger("part", 0),
                strings(d, "countries"),
                d.getString("body"),
                strings(d, "themes"),
                strings(d, "affectedPersons"),
                strings(d, "sdgs"),
                d.getInteger("year"),
                d.getString("publicationDate"),
                d.getString("type"),
                d.getString("status"),
                d.getString("lifecycle"),
                lane(d, "statePosition"),
                lane(d, "claim"),
                reading(inner(d, "grades").stream()
                        .map(g -> g.getString("reading"))
                        .toArray(String[]::new)),
                assessedOn(d),
                d.getLong("since"),
                d.get("revised", -1L),
                inner(d, "known").stream().map(RowFacts::known).toList(),
                inner(d, "corrections").stream()
                        .map(c -> new Corrected(LocalDate.parse(c.getString("on")), c.getLong("position")))
                        .toList(),
                inner(d, "former").stream().map(RowFacts::former).toList());
    }

    private static Known known(Document k) {
        String on = k.getString("on");
        return new Known(
                Dimension.valueOf(k.getString("voice")),
                on == null ? null : LocalDate.parse(on),
                k.getString("value"),
                k.getLong("from"),
                k.getLong("until"));
    }

    private static Former former(Document f) {
        return new Former(
                f.getLong("until"),
                f.getString("symbol"),
                f.getString("paragraph"),
                f.getInteger("part"),
                f.getString("type"),
                f.getString("body"),
                strings(f, "countries"),
                strings(f, "themes"),
                strings(f, "affectedPersons"),
                strings(f, "sdgs"),
                f.getString("publicationDate"));
    }

    /** The same recommendation with what it said about itself earlier. */
    RowFacts before(Former f) {
        return new RowFacts(
                id,
                position,
                removed,
                demonstration,
                f.symbol(),
                f.paragraph(),
                f.part() == null ? 0 : f.part(),
                f.countries(),
                f.body(),
                f.themes(),
                f.affectedPersons(),
                f.sdgs(),
                f.publicationDate() == null
                        ? null
                        : Integer.valueOf(LocalDate.parse(f.publicationDate()).getYear()),
                f.publicationDate(),
                f.type(),
                status,
                lifecycle,
                statePosition,
                claim,
                reading,
                assessedOn,
                since,
                revised,
                known,
                corrections,
                List.of());
    }

    /** Refuses what no row can be made of; thrown later, it would stop every reader at this one recommendation. */
    void check() {
        if (Stream.of(countries, themes, persons, sdgs)
                .anyMatch(values -> values == null || values.stream().anyMatch(Objects::isNull))) {
            throw new IllegalStateException("A list of States, themes, persons or goals has an empty place");
        }
        if (publicationDate != null) {
            LocalDate.parse(publicationDate);
        }
    }

    private static List<String> strings(Document d, String name) {
        return d.getList(name, String.class, List.of());
    }

    private static List<Document> inner(Document d, String name) {
        return d.getList(name, Document.class, List.of());
    }

    private static String lane(Document d, String name) {
        Document lane = d.get(name, Document.class);
        return lane == null ? null : lane.getString("value");
    }

    private static String reading(String[] grades) {
        String reading = grades.length == 0 ? null : Dimension.UNREAD;
        for (String grade : grades) {
            reading = grade == null ? reading : grade;
        }
        return reading;
    }

    private static LocalDate assessedOn(Document d) {
        Document standing = inner(d, "assessments").stream()
                .filter(a -> a.getBoolean("standing", false))
                .reduce((first, second) -> second)
                .orElse(null);
        String day =
                standing == null ? null : standing.get("lane", Document.class).getString("effectiveOn");
        return day == null ? null : LocalDate.parse(day);
    }
}
