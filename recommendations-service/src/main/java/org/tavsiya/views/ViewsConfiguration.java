package org.tavsiya.views;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.MongoManagedTypes;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;

@Configuration
class ViewsConfiguration {

    /**
     * Tokens stand beside the views they belong to: dropping the database forgets both, and the log rebuilds both.
     *
     * A copy of the application that died is known to be dead after the claim's time, and another takes over.
     */
    @Bean
    TokenStore tokenStore(
            MongoDatabaseFactory database,
            Serializer serializer,
            CopyName copy,
            @Value("${tavsiya.wait-for-mongodb}") int attempts) {
        MongoReady.await(database.getMongoDatabase(), attempts);
        return MongoTokenStore.builder()
                .mongoTemplate(DefaultMongoTemplate.builder()
                        .mongoDatabase(database.getMongoDatabase())
                        .trackingTokensCollectionName(GenerationTable.TOKENS)
                        .build())
                .serializer(serializer)
                .contentType(byte[].class)
                .nodeId(copy.name())
                .claimTimeout(Duration.ofSeconds(10))
                .transactionManager(NoTransactionManager.INSTANCE)
                .ensureIndexes(true)
                .build();
    }

    /** None of our classes is a document by annotation; looking for some would read every one of them at the start. */
    @Bean
    MongoManagedTypes mongoManagedTypes() {
        return MongoManagedTypes.from();
    }

    /** Dates are stored as ISO text: MongoDB's own dates are instants and would move with the server's time zone. */
    @Bean
    MongoCustomConversions mongoCustomConversions(List<ReadsDocuments<?>> readers) {
        List<Converter<?, ?>> conversions = new ArrayList<>(readers);
        conversions.add(new DateToText());
        conversions.add(new TextToDate());
        return new MongoCustomConversions(conversions);
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
