package org.tavsiya.recommendation.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;
import org.bson.BsonDocumentWriter;
import org.bson.Document;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.DocumentCodec;
import org.bson.codecs.EncoderContext;
import org.junit.jupiter.api.Test;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.convert.NoOpDbRefResolver;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

class RecommendationCodecTest {

    private final MappingMongoConverter spring = spring();
    private int made;

    @Test
    void a_document_with_every_field_is_written_just_as_spring_data_would() throws Exception {
        assertWrittenAlike(full());
    }

    @Test
    void an_empty_document_is_written_just_as_spring_data_would() {
        assertWrittenAlike(new RecommendationDocument());
    }

    @Test
    void what_the_codec_wrote_spring_data_reads_back_whole() throws Exception {
        RecommendationDocument document = full();
        assertThat(spring.read(RecommendationDocument.class, written(document)))
                .usingRecursiveComparison()
                .isEqualTo(document);
    }

    @Test
    void what_the_codec_wrote_the_reader_reads_just_as_spring_data_does() throws Exception {
        for (RecommendationDocument document : List.of(full(), new RecommendationDocument())) {
            assertThat(new RecommendationReader().convert(written(document)))
                    .usingRecursiveComparison()
                    .isEqualTo(spring.read(RecommendationDocument.class, written(document)))
                    .isEqualTo(document);
        }
    }

    @Test
    void what_a_query_left_out_is_read_just_as_spring_data_does() throws Exception {
        for (String field : written(full()).keySet()) {
            Document without = written(full());
            without.remove(field);
            Document alone = new Document(field, written(full()).get(field));
            for (Document some : List.of(without, alone)) {
                assertThat(new RecommendationReader().convert(some))
                        .as(field)
                        .usingRecursiveComparison()
                        .isEqualTo(spring.read(RecommendationDocument.class, some));
            }
        }
    }

    private void assertWrittenAlike(RecommendationDocument document) {
        Document expected = new Document();
        spring.write(document, expected);
        expected.remove("_class");
        assertThat(written(document)).isEqualTo(expected);
    }

    private static Document written(RecommendationDocument document) {
        BsonDocument bson = new BsonDocument();
        new RecommendationCodec()
                .encode(
                        new BsonDocumentWriter(bson),
                        document,
                        EncoderContext.builder().build());
        return new DocumentCodec()
                .decode(bson.asBsonReader(), DecoderContext.builder().build());
    }

    /** Every field holds something, so that a field added later and forgotten in the codec is noticed here. */
    private RecommendationDocument full() throws Exception {
        RecommendationDocument document = new RecommendationDocument();
        for (Field field : RecommendationDocument.class.getFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                field.set(document, value(field.getGenericType()));
            }
        }
        return document;
    }

    private Object value(Type type) throws Exception {
        made++;
        if (type instanceof ParameterizedType p && p.getRawType() == List.class) {
            return List.of(value(p.getActualTypeArguments()[0]), value(p.getActualTypeArguments()[0]));
        } else if (type instanceof ParameterizedType p && p.getRawType() == Map.class) {
            return new LinkedHashMap<>(Map.of("key" + made, value(p.getActualTypeArguments()[1])));
        } else if (type == String.class) {
            return "ҳуқуқ " + made;
        } else if (type == boolean.class || type == Boolean.class) {
            return true;
        } else if (type instanceof Class<?> c && c.isEnum()) {
            return c.getEnumConstants()[made % c.getEnumConstants().length];
        } else if (type == long.class || type == Long.class) {
            return (long) made;
        } else if (type == int.class || type == Integer.class) {
            return made;
        } else if (type == Instant.class) {
            return Instant.ofEpochMilli(1_700_000_000_123L + made);
        } else if (type == LocalDate.class) {
            return LocalDate.of(2020, 1, 1).plusDays(made);
        }
        return record((Class<?>) type);
    }

    private Object record(Class<?> type) throws Exception {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = value(components[i].getGenericType());
        }
        return type.getDeclaredConstructor(
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new))
                .newInstance(values);
    }

    private static MappingMongoConverter spring() {
        MongoCustomConversions conversions = new MongoCustomConversions(List.of(new DateToText(), new TextToDate()));
        MongoMappingContext context = new MongoMappingContext();
        context.setSimpleTypeHolder(conversions.getSimpleTypeHolder());
        MappingMongoConverter converter = new MappingMongoConverter(NoOpDbRefResolver.INSTANCE, context);
        converter.setCustomConversions(conversions);
        converter.afterPropertiesSet();
        return converter;
    }

    @WritingConverter
    private static final class DateToText implements Converter<LocalDate, String> {
        @Override
        public String convert(LocalDate date) {
            return date.toString();
        }
    }

    @ReadingConverter
    private static final class TextToDate implements Converter<String, LocalDate> {
        @Override
        public LocalDate convert(String text) {
            return LocalDate.parse(text);
        }
    }
}
