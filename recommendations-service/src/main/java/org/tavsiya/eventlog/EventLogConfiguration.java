package org.tavsiya.eventlog;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

@Configuration
class EventLogConfiguration {

    /** Rows read at a time by a processor; 1,000 events of about 2 kB stay far below the heap of the smallest machine. */
    private static final int READ_BATCH = 1_000;
    /** Axon's default keeps 10,000 events in heap for processors at the head; a few hundred serve the same end. */
    private static final int CACHED_EVENTS = 1_000;

    @Bean
    StoredNames storedNames(List<EventFamily> families) {
        return new StoredNames(families);
    }

    @Bean
    @Primary
    Serializer serializer(StoredNames names) {
        return new NamedEventSerializer(names);
    }

    @Bean
    @Qualifier("eventSerializer")
    Serializer eventSerializer(StoredNames names) {
        return new NamedEventSerializer(names);
    }

    /** The one list of upcasters, oldest revision first. Empty today: every event is at its first revision. */
    @Bean
    EventUpcasterChain upcasters() {
        return new EventUpcasterChain(List.<EventUpcaster>of());
    }

    /** Before anybody asks the database for anything: Flyway wants to know its vendor even before it migrates. */
    @Bean
    static BeanPostProcessor databaseIsThere(Environment settings) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof DataSource database) {
                    TimeLimits.set(database);
                    LogReady.await(database, settings.getRequiredProperty("tavsiya.wait-for-database", Integer.class));
                }
                return bean;
            }
        };
    }

    // Axon's auto-configuration looks for the data source under its Spring Boot 3 name and does not find it; hence
    // these three.

    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new ConfirmedTransactions(transactions);
    }

    /**
     * Spring's transaction binds the connection; Axon's own wrapper around that would bind it once more and close it twice,
     * and a second close ends the statements of whoever has borrowed the connection from the pool by then.
     */
    @Bean
    ConnectionProvider connectionProvider(DataSource database) {
        return new SpringDataSourceConnectionProvider(database);
    }

    /**
     * Axon's own asks for a class of exception that neither PostgreSQL's driver nor H2's batches throw; two writers
     * at once then looked like a fault.
     */
    @Bean
    PersistenceExceptionResolver persistenceExceptionResolver() {
        return DatabaseFailures::duplicateKey;
    }

    /** A migration may take as long as it takes: it has connections of its own, without the limits of the others. */
    @Bean
    FlywayConfigurationCustomizer migrationsTakeTheirTime(DataSource database) {
        return flyway -> {
            if (TimeLimits.postgresql(database)) {
                HikariDataSource pool = (HikariDataSource) database;
                flyway.dataSource(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
            }
        };
    }

    @Bean
    EventSchema eventSchema() {
        return EventSchema.builder()
                .eventTable("domain_event")
                .snapshotTable("snapshot_event")
                .globalIndexColumn("global_index")
                .timestampColumn("recorded_at")
                .eventIdentifierColumn("event_id")
                .aggregateIdentifierColumn("aggregate_id")
                .sequenceNumberColumn("sequence_number")
                .typeColumn("aggregate_type")
                .payloadTypeColumn("payload_type")
                .payloadRevisionColumn("payload_revision")
                .payloadColumn("payload")
                .metaDataColumn("meta_data")
                .build();
    }

    @Bean
    AppendOrder appendOrder(JdbcTemplate sql) {
        return () -> sql.queryForObject("select id from append_order where id = 1 for update", Integer.class);
    }

    @Bean
    EventStorageEngine eventStorageEngine(
            @Qualifier("eventSerializer") Serializer serializer,
            EventUpcasterChain upcasters,
            EventSchema schema,
            ConnectionProvider connections,
            TransactionManager transactions,
            PersistenceExceptionResolver errors,
            AppendOrder order,
            LastDoor door) {
        return new OrderedEventStorageEngine(
                JdbcEventStorageEngine.builder()
                        .eventSerializer(serializer)
                        .snapshotSerializer(serializer)
                        .upcasterChain(upcasters)
                        .schema(schema)
                        .connectionProvider(connections)
                        .transactionManager(transactions)
                        .persistenceExceptionResolver(errors)
                        .batchSize(READ_BATCH),
                order,
                door);
    }

    @Bean
    EmbeddedEventStore eventStore(EventStorageEngine engine) {
        return EmbeddedEventStore.builder()
                .storageEngine(engine)
                .cachedEvents(CACHED_EVENTS)
                .build();
    }
}
