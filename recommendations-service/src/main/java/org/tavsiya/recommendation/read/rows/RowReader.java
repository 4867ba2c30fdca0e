package org.tavsiya.recommendation.read.rows;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.tavsiya.recommendation.AnnotationType;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.vocabulary.Bodies;

/** Reads a row out of the few fields of a document that figures need. */
final class RowReader {

    static final List<String> FIELDS = List.of("position", "removed", "demonstration", "countries", "body", "themes",
            "affectedPersons", "sdgs", "year", "publicationDate", "symbol", "paragraph", "part", "type", "status", "lifecycle",
            "statePosition.value", "claim.value", "grades.reading", "assessments.standing", "assessments.lane.effectiveOn");

    private final Dictionary words;
    private final Bodies bodies;

    RowReader(Dictionary words, Bodies bodies) {
        this.words = words;
        this.bodies = bodies;
    }

    /** Fills the row; what stood there before is gone. */
    void read(Document d, Columns columns, int row) {
        String paragraph = d.getString("paragraph");
        columns.present[row] = true;
        columns.demonstration[row] = d.getBoolean("demonstration", false);
        columns.position[row] = d.getLong("position");
        columns.paragraph[row] = words.paragraphs.number(paragraph(d, paragraph));
        columns.order[row] = ParagraphOrder.of(paragraph, d.getInteger("part", 0));
        columns.year[row] = d.getInteger("year", -1);
        columns.day[row] = day(d.getString("publicationDate"));
        columns.assessedDay[row] = assessedDay(d);
        for (Dimension dimension : Dimension.values()) {
            columns.set(dimension, row, values(d, dimension));
        }
    }

    /** Parts of one paragraph of one document on the same States belong together; without a paragraph each stands alone. */
    private static String paragraph(Document d, String paragraph) {
        String symbol = d.getString("symbol");
        return symbol == null || paragraph == null ? d.getString("_id") : symbol + "#" + paragraph + "#" + String.join("|", strings(d, "countries"));
    }

    private List<String> values(Document d, Dimension dimension) {
        return switch (dimension) {
            case COUNTRY -> strings(d, "countries");
            case FAMILY -> List.of(bodies.family(d.getString("body")).name());
            case BODY -> known(d.getString("body"));
            case THEME -> strings(d, "themes");
            case PERSONS -> strings(d, "affectedPersons");
            case SDG -> withGoals(strings(d, "sdgs"));
            case YEAR -> d.getInteger("year", -1) < 0 ? List.of() : List.of(d.getInteger("year").toString());
            case STATUS -> known(d.getString("status"));
            case POSITION -> lane(d, "statePosition");
            case CLAIM -> lane(d, "claim");
            case GRADE -> reading(d);
            case LIFECYCLE -> known(d.getString("lifecycle"));
            case TYPE -> List.of(d.getString("type") == null ? AnnotationType.UNCLASSIFIED.name() : d.getString("type"));
            case SYMBOL -> known(d.getString("symbol"));
        };
    }

    private static List<String> known(String value) {
        return value == null ? List.of() : List.of(value);
    }

    /** A target counts for its goal too, once: 16.3 makes 16. */
    private static List<String> withGoals(List<String> sdgs) {
        return sdgs.stream().flatMap(code -> Stream.of(code, code.split("\\.")[0])).distinct().toList();
    }

    private static List<String> lane(Document d, String lane) {
        Document found = d.get(lane, Document.class);
        return found == null ? List.of() : known(found.getString("value"));
    }

    /** The last grade that can be read on the coalition's scale. */
    private static List<String> reading(Document d) {
        List<Document> grades = d.getList("grades", Document.class, List.of());
        return grades.isEmpty() ? List.of() : List.of(grades.stream().map(g -> g.getString("reading")).filter(r -> r != null)
                .reduce((first, second) -> second).orElse(Dimension.UNREAD));
    }

    private static int assessedDay(Document d) {
        return d.getList("assessments", Document.class, List.of()).stream().filter(a -> a.getBoolean("standing", false))
                .reduce((first, second) -> second).map(a -> day(a.get("lane", Document.class).getString("effectiveOn"))).orElse(Columns.UNKNOWN_DAY);
    }

    private static int day(String date) {
        return date == null ? Columns.UNKNOWN_DAY : (int) LocalDate.parse(date).toEpochDay();
    }

    static List<String> strings(Document d, String name) {
        return d.getList(name, String.class, List.of());
    }
}
