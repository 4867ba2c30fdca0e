package org.tavsiya.recommendation.read.rows;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.tavsiya.recommendation.AnnotationType;
import org.tavsiya.recommendation.Lifecycle;
import org.tavsiya.recommendation.Position;
import org.tavsiya.recommendation.Status;
import org.tavsiya.vocabulary.Bodies;

/** Reads a row out of the few fields of a document that figures need. */
final class RowReader {

    static final List<String> FIELDS = List.of("position", "removed", "demonstration", "countryDerived", "countries", "body", "themes",
            "affectedPersons", "sdgs", "year", "publicationDate", "symbol", "paragraph", "part", "type", "status", "lifecycle",
            "statePosition.value", "claim.value", "grades.reading", "assessments.standing", "assessments.lane.ongoing",
            "assessments.lane.effectiveOn");

    private final Dictionary words;
    private final Bodies bodies;

    RowReader(Dictionary words, Bodies bodies) {
        this.words = words;
        this.bodies = bodies;
    }

    Row read(Document d) {
        List<String> countries = strings(d, "countries");
        String symbol = d.getString("symbol");
        String paragraph = d.getString("paragraph");
        String body = d.getString("body");
        Document standing = standing(d);
        return new Row(d.getString("_id"), d.getLong("position"), d.getBoolean("demonstration", false), d.getBoolean("countryDerived", false),
                words.countries.numbers(countries), words.bodies.number(body), words.families.number(bodies.family(body).name()),
                words.themes.numbers(strings(d, "themes")), words.persons.numbers(strings(d, "affectedPersons")), words.sdgs.numbers(withGoals(strings(d, "sdgs"))),
                d.getInteger("year", -1), day(d.getString("publicationDate")), words.symbols.same(symbol),
                group(d.getString("_id"), countries, symbol, paragraph), ParagraphOrder.of(paragraph, d.getInteger("part", 0)),
                type(d.getString("type")), Status.valueOf(d.getString("status")), Lifecycle.valueOf(d.getString("lifecycle")),
                position(d), status(value(d, "claim")), reading(d), !d.getList("grades", Document.class, List.of()).isEmpty(),
                standing != null && standing.getBoolean("ongoing", false), standing == null ? Row.UNKNOWN_DAY : effective(standing));
    }

    /** Parts of one paragraph of one document on the same States belong together; without a paragraph each stands alone. */
    private int group(String id, List<String> countries, String symbol, String paragraph) {
        return words.groups.number(symbol == null || paragraph == null ? id : symbol + "#" + paragraph + "#" + String.join("|", countries));
    }

    /** A target counts for its goal too, once: 16.3 makes 16. */
    private static List<String> withGoals(List<String> sdgs) {
        return sdgs.stream().flatMap(code -> Stream.of(code, code.split("\\.")[0])).distinct().toList();
    }

    private static AnnotationType type(String type) {
        return type == null ? AnnotationType.UNCLASSIFIED : AnnotationType.valueOf(type);
    }

    private static Position position(Document d) {
        String value = value(d, "statePosition");
        return value == null ? null : Position.valueOf(value);
    }

    private static String value(Document d, String lane) {
        Document found = d.get(lane, Document.class);
        return found == null ? null : found.getString("value");
    }

    private static Status status(String value) {
        return value == null ? null : Status.valueOf(value);
    }

    private static Status reading(Document d) {
        return d.getList("grades", Document.class, List.of()).stream().map(g -> g.getString("reading")).filter(r -> r != null)
                .reduce((first, second) -> second).map(Status::valueOf).orElse(null);
    }

    private static Document standing(Document d) {
        return d.getList("assessments", Document.class, List.of()).stream().filter(a -> a.getBoolean("standing", false))
                .reduce((first, second) -> second).map(a -> a.get("lane", Document.class)).orElse(null);
    }

    private static int effective(Document lane) {
        return day(lane.getString("effectiveOn"));
    }

    private static int day(String date) {
        return date == null ? Row.UNKNOWN_DAY : (int) LocalDate.parse(date).toEpochDay();
    }

    private static List<String> strings(Document d, String name) {
        return d.getList(name, String.class, List.of());
    }
}
