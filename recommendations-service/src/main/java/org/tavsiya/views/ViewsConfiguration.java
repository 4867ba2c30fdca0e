package org.tavsiya.views;

import java.time.Duration;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;

@Configuration
class ViewsConfiguration {

    /**
     * Tokens stand beside the views they belong to: dropping the database forgets both, and the log rebuilds both.
     *
     * @param node fixed by default, so that after a crash the claims of the old process are ours at once
     */
    @Bean
    TokenStore tokenStore(MongoDatabaseFactory database, Serializer serializer, @Value("${tavsiya.node}") String node) {
        return MongoTokenStore.builder()
                .mongoTemplate(DefaultMongoTemplate.builder().mongoDatabase(database.getMongoDatabase())
                        .trackingTokensCollectionName("view_tokens").build())
                .serializer(serializer)
                .contentType(byte[].class)
                .nodeId(node)
                .claimTimeout(Duration.ofSeconds(10))
                .transactionManager(NoTransactionManager.INSTANCE)
                .ensureIndexes(true)
                .build();
    }
}
