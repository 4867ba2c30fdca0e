package org.tavsiya.recommendation.write;

import java.time.LocalDate;
import java.util.List;
import org.tavsiya.recommendation.write.importfromsource.ImportRecommendation;
import org.tavsiya.recommendation.write.importfromsource.IncomingRecord;

/** A record as an importer sends it, with the true symbol of a document on Tajikistan and a paraphrased text. */
public final class Incoming {

    private String id = Said.ID;
    private String symbol = "CAT/C/TJK/CO/3";
    private String paragraph = "12";
    private Integer part;
    private String text = "Let lawyers reach a detained person from the first hour.";
    private String type = "RECOMMENDATION";
    private String body = "CAT";
    private List<String> countries = List.of("Tajikistan");
    private List<String> themes = List.of("Conditions of detention");
    private String position;
    private LocalDate publicationDate = LocalDate.of(2018, 6, 18);
    private List<String> oddities = List.of();
    private String hash;
    private List<String> unsaid;
    private String cleaner;
    private String language = "en";

    public static Incoming record() {
        return new Incoming();
    }

    public Incoming id(String annotationId) {
        id = annotationId;
        return this;
    }

    public Incoming symbol(String what) {
        symbol = what;
        return this;
    }

    public Incoming paragraph(String what) {
        paragraph = what;
        return this;
    }

    public Incoming part(Integer what) {
        part = what;
        return this;
    }

    public Incoming text(String what) {
        text = what;
        return this;
    }

    public Incoming type(String what) {
        type = what;
        return this;
    }

    public Incoming body(String what) {
        body = what;
        return this;
    }

    public Incoming countries(String... which) {
        countries = List.of(which);
        return this;
    }

    public Incoming themes(String... which) {
        themes = java.util.Arrays.asList(which);
        return this;
    }

    public Incoming position(String what) {
        position = what;
        return this;
    }

    public Incoming published(String date) {
        publicationDate = date == null ? null : LocalDate.parse(date);
        return this;
    }

    public Incoming odd(String... codes) {
        oddities = List.of(codes);
        return this;
    }

    /** The hash of the raw record; without it every difference in the fields above makes another one. */
    public Incoming hash(String what) {
        hash = what;
        return this;
    }

    /** Fields of which the source itself says nothing; without it those that are null. */
    public Incoming unsaid(String... fields) {
        unsaid = java.util.Arrays.asList(fields);
        return this;
    }

    public Incoming cleaner(String version) {
        cleaner = version;
        return this;
    }

    public Incoming language(String code) {
        language = code;
        return this;
    }

    public IncomingRecord build() {
        String raw = String.join(
                "|",
                String.valueOf(symbol),
                String.valueOf(paragraph),
                text,
                type,
                body,
                countries.toString(),
                themes.toString(),
                String.valueOf(position),
                String.valueOf(publicationDate));
        return new IncomingRecord(
                id,
                "tb-1",
                symbol,
                paragraph,
                part,
                "Fundamental legal safeguards",
                text,
                type,
                body,
                countries,
                false,
                List.of("Asia-Pacific"),
                themes,
                List.of("Persons deprived of their liberty"),
                List.of("16.3"),
                publicationDate,
                null,
                null,
                null,
                position,
                List.of(),
                List.of(),
                oddities,
                raw,
                hash == null ? "h" + raw.hashCode() : hash,
                unsaid,
                cleaner,
                language);
    }

    public ImportRecommendation command() {
        return new ImportRecommendation(build(), "run-1", "UHRI_JSON", false, "importer");
    }

    public ImportRecommendation demonstration() {
        return new ImportRecommendation(build(), "run-1", "demonstration", true, "importer");
    }
}
