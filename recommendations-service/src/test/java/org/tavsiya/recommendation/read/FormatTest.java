package org.tavsiya.recommendation.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.axonframework.serialization.SimpleSerializedObject;
import org.bson.json.JsonWriterSettings;
import org.junit.jupiter.api.Test;
import org.tavsiya.eventlog.EventFamily;
import org.tavsiya.eventlog.NamedEventSerializer;
import org.tavsiya.eventlog.StoredName;
import org.tavsiya.eventlog.StoredNames;
import org.tavsiya.recommendation.events.RecommendationEvent;
import org.tavsiya.recommendation.read.document.Evolution;
import org.tavsiya.recommendation.read.document.LoggedEvent;
import org.tavsiya.recommendation.read.document.RecommendationDocument;
import org.tavsiya.vocabulary.GradeSchemes;

/**
 * What the projection makes of one life with every kind of event stands in src/test/resources/views, under the number
 * of the format. Whoever changes
 * it raises the number: only then are the views that readers have built anew with the new program.
 */
class FormatTest {

    private static final Path SAMPLES = Path.of("src/test/resources/views");
    private static final Path EVENTS = Path.of("src/test/resources/events");
    private static final Path PRESENT = Path.of("target/recommendation-view.json");
    /** The life; what this leaves out comes at its end. */
    private static final List<String> ORDER = List.of(
            "imported",
            "source-revised",
            "theme-tagged",
            "theme-untagged",
            "state-position-recorded",
            "state-claim-recorded",
            "body-grade-recorded",
            "assessment-published",
            "assessment-corrected");

    private final NamedEventSerializer serializer =
            new NamedEventSerializer(new StoredNames(List.of(new EventFamily(RecommendationEvent.class))));

    @Test
    void the_documents_are_written_as_the_number_of_the_format_says() throws IOException {
        Path committed = SAMPLES.resolve("recommendations." + RecommendationViews.FORMAT + ".json");
        RecommendationDocument document = new RecommendationDocument();
        Evolution evolution = new Evolution(new GradeSchemes());
        for (Class<?> event : inOrder()) {
            long place = document.version + 1;
            evolution.apply(
                    document,
                    new LoggedEvent(sample(event), place, place, Instant.ofEpochSecond(1_750_000_000L + place)));
        }
        String written = Documents.encode(document)
                        .toJson(JsonWriterSettings.builder().indent(true).build()) + "\n";
        Files.createDirectories(PRESENT.getParent());
        Files.writeString(PRESENT, written);
        String accept =
                "The projection writes other documents than before. Raise RecommendationViews.FORMAT by one, so that views are built anew,"
                        + " delete the old sample and accept the new one with: cp recommendations-service/target/recommendation-view.json"
                        + " recommendations-service/src/test/resources/views/recommendations.NUMBER.json";
        assertThat(committed).as(accept).exists();
        assertThat(written).as(accept).isEqualTo(Files.readString(committed));
    }

    private static List<Class<?>> inOrder() {
        return Arrays.<Class<?>>stream(RecommendationEvent.class.getPermittedSubclasses())
                .sorted(java.util.Comparator.<Class<?>>comparingInt(FormatTest::place)
                        .thenComparing(FormatTest::name))
                .toList();
    }

    private static int place(Class<?> event) {
        int place = ORDER.indexOf(name(event).replaceFirst("^recommendation\\.", ""));
        return place < 0 ? ORDER.size() : place;
    }

    private static String name(Class<?> event) {
        return event.getAnnotation(StoredName.class).value();
    }

    private RecommendationEvent sample(Class<?> event) throws IOException {
        String revision = event.getAnnotation(Revision.class).value();
        byte[] stored = Files.readString(EVENTS.resolve(name(event) + "." + revision + ".json"))
                .getBytes(StandardCharsets.UTF_8);
        return serializer.deserialize(new SimpleSerializedObject<>(stored, byte[].class, name(event), revision));
    }
}
