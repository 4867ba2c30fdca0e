package org.tavsiya.views;

import com.mongodb.client.MongoClient;
import com.mongodb.connection.ConnectionPoolSettings;
import com.mongodb.connection.SocketSettings;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;

/**
 * How long MongoDB may be silent, in milliseconds. A monitor that gets no answer within {@link #CONNECT} and {@link #HEARTBEAT}
 * together says that the server hangs: after one and a half seconds nobody else is sent to it.
 */
@Configuration
class ReachConfiguration {

    private static final int HEARTBEAT = 500;
    private static final int CONNECT = 1_000;
    private static final int SELECTION = 1_000;
    /**
     * For whoever was waiting already, and for a connection that alone went silent. Reads and writes come in batches
     * of tenths of a second.
     */
    private static final int READ = 5_000;

    private static final int WAIT_FOR_CONNECTION = 3_000;
    private static final int IDLE = 60_000;

    /** In place of Boot's own door, because a second one of ours would make Boot leave out the client, too. */
    @Bean
    static BeanPostProcessor refusingDoor(ObjectProvider<Reach> reach) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof SimpleMongoClientDatabaseFactory door
                        ? new Refusing(
                                (MongoClient) door.getMongoCluster(),
                                door.getMongoDatabase().getName(),
                                reach.getObject())
                        : bean;
            }
        };
    }

    @Bean
    HealthIndicator viewsHealthIndicator(ViewsLag lag) {
        return lag::health;
    }

    /** The embedded server lives in this process and cannot be cut off; it answers one call after the other, the monitor's as well. */
    @Bean
    MongoClientSettingsBuilderCustomizer timeLimits(
            Reach reach, @Value("${spring.mongodb.uri:embedded}") String address) {
        boolean embedded = "embedded".equals(address);
        return settings -> settings.applyToClusterSettings(cluster ->
                        cluster.addClusterListener(reach).serverSelectionTimeout(SELECTION, TimeUnit.MILLISECONDS))
                .applyToServerSettings(server -> server.heartbeatFrequency(HEARTBEAT, TimeUnit.MILLISECONDS))
                .applyToConnectionPoolSettings(ReachConfiguration::pool)
                .applyToSocketSettings(socket -> limit(socket, embedded));
    }

    private static void pool(ConnectionPoolSettings.Builder pool) {
        pool.maxWaitTime(WAIT_FOR_CONNECTION, TimeUnit.MILLISECONDS).maxConnectionIdleTime(IDLE, TimeUnit.MILLISECONDS);
    }

    private static void limit(SocketSettings.Builder socket, boolean embedded) {
        if (!embedded) {
            socket.connectTimeout(CONNECT, TimeUnit.MILLISECONDS).readTimeout(READ, TimeUnit.MILLISECONDS);
        }
    }
}
