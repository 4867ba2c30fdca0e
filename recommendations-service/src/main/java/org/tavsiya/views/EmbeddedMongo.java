package org.tavsiya.views;

import com.mongodb.ConnectionString;
import de.bwaldvogel.mongo.MongoServer;
import java.net.InetSocketAddress;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The views of the embedded default: a server inside this process that speaks MongoDB's protocol and keeps everything in memory.
 * The log rebuilds it at every start. It is for a register of one State; beyond that use a real MongoDB (spring.mongodb.uri).
 */
@Configuration
@ConditionalOnProperty(name = "spring.mongodb.uri", matchIfMissing = true, havingValue = "embedded")
class EmbeddedMongo {

    /** Other users of the machine reach a port of loopback too: only a connection that says this word in its first hello is heard. */
    private final String secret = secret();

    private static String secret() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    @Bean(destroyMethod = "shutdownNow")
    MongoServer embeddedMongoServer() {
        MongoServer server = new MongoServer(new GuardedBackend(secret));
        server.bind(new InetSocketAddress("127.0.0.1", 0));
        return server;
    }

    /**
     * The server has no accounts; the name of the application is the one word of ours that the driver sends on every
     * connection before anything else.
     */
    @Bean
    MongoClientSettingsBuilderCustomizer embeddedMongoSecret() {
        return settings -> settings.applicationName(secret);
    }

    @Bean
    MongoConnectionDetails mongoConnectionDetails(MongoServer server) {
        ConnectionString address = new ConnectionString(server.getConnectionString() + "/tavsiya");
        return () -> address;
    }
}
