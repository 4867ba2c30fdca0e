package org.tavsiya.views;

import com.mongodb.WriteConcern;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a processor remembers as done must not be undone by a change of the primary. */
@Configuration
class ConfirmedWrites {

    /** Of seconds; below the time after which an answer of MongoDB is waited for no longer, so that MongoDB itself says what is missing. */
    private static final long PATIENCE = 4;

    /**
     * Asked for outright, for documents and tokens alike: in a set with an arbiter MongoDB's own choice is one member, and what only
     * one member has is rolled back after a fail-over. The embedded server has one member and no disk.
     */
    @Bean
    MongoClientSettingsBuilderCustomizer majorityAndJournal(
            Topology topology, @Value("${spring.mongodb.uri:embedded}") String address) {
        return settings -> {
            settings.applyToClusterSettings(cluster -> cluster.addClusterListener(topology));
            if (!"embedded".equals(address)) {
                settings.writeConcern(WriteConcern.MAJORITY.withJournal(true).withWTimeout(PATIENCE, TimeUnit.SECONDS));
            }
        };
    }
}
