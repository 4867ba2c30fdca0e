package org.tavsiya.recommendation.read.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.tavsiya.ServiceTest;
import org.tavsiya.account.Actor;
import org.tavsiya.account.Role;
import org.tavsiya.demonstration.Demonstration;
import org.tavsiya.recommendation.read.document.RecommendationDocument;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.views.Reach;
import org.tavsiya.views.Views;
import org.tavsiya.vocabulary.Bodies;

/** Rows come from the projector of the same process or from MongoDB: whichever way, they are the same. */
@Tag("contract")
class RowStoreTest extends ServiceTest {

    private static final Actor SOMEBODY = new Actor("admin", Role.ADMINISTRATOR);

    @BeforeAll
    void fill() {
        assertThat(service.bean(RowStore.class).asFarAsBuilt().rows().isEmpty()).isTrue();
        service.bean(Demonstration.class).load(SOMEBODY);
        service.awaitViews();
    }

    private RowStore another() {
        Views views = service.bean(Views.class);
        return new RowStore(
                service.bean(MongoTemplate.class),
                new ObjectProvider<>() {
                    @Override
                    public Views getObject() {
                        return views;
                    }
                },
                service.bean(Bodies.class),
                service.bean(Build.class),
                service.bean(Reach.class),
                service.bean(PastSnapshots.class));
    }

    @Test
    void a_document_in_memory_and_in_mongodb_make_the_same_row() {
        MongoTemplate mongo = service.bean(MongoTemplate.class);
        String collection = service.bean(Views.class).current().collection(RecommendationDocument.COLLECTION);
        Document fields = new Document();
        RowFacts.FIELDS.forEach(field -> fields.append(field, 1));
        List<RowFacts> stored = mongo.getCollection(collection)
                .find()
                .projection(fields)
                .sort(new Document("_id", 1))
                .map(RowFacts::of)
                .into(new ArrayList<>());
        List<RowFacts> inMemory = mongo.findAll(RecommendationDocument.class, collection).stream()
                .map(RowFacts::of)
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .toList();
        assertThat(stored).hasSizeGreaterThan(100).isEqualTo(inMemory);
        assertThat(stored)
                .anyMatch(f -> f.reading() != null)
                .anyMatch(f -> f.claim() != null)
                .anyMatch(f -> f.assessedOn() != null);
    }

    @Test
    void rows_handed_over_and_rows_read_are_the_same() {
        assertThat(described(service.bean(RowStore.class).asFarAsBuilt().rows()))
                .hasSizeGreaterThan(100)
                .isEqualTo(described(another().asFarAsBuilt().rows()));
        assertThat(service.bean(RowStore.class).asFarAsBuilt().rows().touched())
                .isEqualTo(another().asFarAsBuilt().rows().touched());
    }

    private static List<List<Object>> described(Rows rows) {
        return Arrays.stream(rows.inDefaultOrder(rows.byParagraph()))
                .mapToObj(row -> described(rows, row))
                .toList();
    }

    private static List<Object> described(Rows rows, int row) {
        List<Object> all = new ArrayList<>(Arrays.asList(
                rows.id(row),
                rows.position(row),
                rows.year(row),
                rows.day(row),
                rows.assessedDay(row),
                rows.sameParagraph(rows.id(row))));
        for (Dimension dimension : Dimension.values()) {
            Column column = rows.column(dimension);
            all.add(IntStream.of(column.values(row))
                    .mapToObj(column.labels()::label)
                    .toList());
        }
        return all;
    }
}
