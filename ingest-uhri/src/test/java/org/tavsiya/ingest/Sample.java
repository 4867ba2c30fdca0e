package org.tavsiya.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tavsiya.ingest.reader.UhriSource;
import tools.jackson.databind.json.JsonMapper;

/** A record in UHRI's shape with good defaults; a test names only what matters to it. All texts are invented. */
public final class Sample {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Map<String, Object> fields = new LinkedHashMap<>();

    private Sample() {}

    /** Concluding observations on Tajikistan, in the shape of the bulk export. */
    public static Sample treatyBody() {
        return new Sample()
                .with("AffectedPersons", List.of("Persons deprived of their liberty & detainees"))
                .with("AnnotationId", "6f1b0c3e-1111-4222-8333-0123456789ab")
                .with("AnnotationType", "- Recommendations")
                .with("Body", "- CAT")
                .with("Countries", List.of("Tajikistan"))
                .with("DocumentId", "7f1b0c3e-1111-4222-8333-0123456789ab")
                .with("PublicationDate", "2018-06-18T00:00:00")
                .with("PublicationDateOnUhri", "2018-07-02T09:15:30.827")
                .with("Regions", List.of("Asia-Pacific"))
                .with(
                        "Sdgs",
                        List.of(
                                "16 - PEACE, JUSTICE AND STRONG INSTITUTIONS",
                                "16.3 - Promote the rule of law and access to justice for all"))
                .with("Symbol", "CAT/C/TJK/CO/3")
                .with("Text", "18. The State party should keep a record of every detention.")
                .with("Themes", List.of("Conditions of detention"))
                .with("UprCycle", null)
                .with("UprPositions", List.of())
                .with("UprRecommendingCountry", List.of())
                .with("UprRecommendingRegions", List.of())
                .with("UprSession", List.of());
    }

    public static Sample upr() {
        return treatyBody()
                .with("Body", "- UPR")
                .with("Symbol", "A/HRC/33/11")
                .with("Text", "115.7 Invite the Special Rapporteur to visit (Norway);")
                .with("UprCycle", "2")
                .with("UprPositions", List.of("Supported"))
                .with("UprRecommendingCountry", List.of("Norway"))
                .with("UprRecommendingRegions", List.of("Western Europe & Others"))
                .with("UprSession", List.of("25th Session"));
    }

    public Sample with(String key, Object value) {
        fields.put(key, value);
        return this;
    }

    public Sample without(String key) {
        fields.remove(key);
        return this;
    }

    /** The n-th of many: an id of its own. */
    public Sample number(int n) {
        return with("AnnotationId", "00000000-0000-4000-8000-%012d".formatted(n));
    }

    public String json() {
        return JSON.writeValueAsString(fields);
    }

    /** As the import sees it. */
    public SourceRecord read() throws IOException {
        Item item = readAll("[" + json() + "]").get(0);
        return (SourceRecord) item;
    }

    public static String list(Sample... samples) {
        List<String> all = new ArrayList<>();
        for (Sample sample : samples) {
            all.add(sample.json());
        }
        return "[" + String.join(",", all) + "]";
    }

    public static List<Item> readAll(String json) throws IOException {
        Path file = Files.createTempFile("sample", ".json");
        try {
            Files.write(file, json.getBytes(StandardCharsets.UTF_8));
            return readAll(file, Filter.none());
        } finally {
            Files.delete(file);
        }
    }

    public static List<Item> readAll(Path file, Filter filter) throws IOException {
        List<Item> items = new ArrayList<>();
        try (UhriReader reader = UhriSource.open(file, filter)) {
            reader.forEachRemaining(items::add);
        }
        return items;
    }

    public static List<SourceRecord> accepted(List<Item> items) {
        return items.stream()
                .filter(SourceRecord.class::isInstance)
                .map(SourceRecord.class::cast)
                .toList();
    }

    public static List<Rejected> refused(List<Item> items) {
        return items.stream()
                .filter(Rejected.class::isInstance)
                .map(Rejected.class::cast)
                .toList();
    }
}
