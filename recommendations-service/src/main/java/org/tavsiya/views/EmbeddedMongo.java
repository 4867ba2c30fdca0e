package org.tavsiya.views;

import com.mongodb.ConnectionString;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import java.net.InetSocketAddress;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
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

    @Bean(destroyMethod = "shutdownNow")
    MongoServer embeddedMongoServer() {
        MongoServer server = new MongoServer(new CopyingBackend());
        server.bind(new InetSocketAddress("127.0.0.1", 0));
        return server;
    }

    @Bean
    MongoConnectionDetails mongoConnectionDetails(MongoServer server) {
        ConnectionString address = new ConnectionString(server.getConnectionString() + "/tavsiya");
        return () -> address;
    }

    /**
     * The memory backend changes documents in place while another thread may be encoding them, which drops the
     * connection. One lock and a copy of each reply make it safe. It also does not know {@code hello}.
     */
    private static final class CopyingBackend extends MemoryBackend {

        @Override
        public synchronized Document handleCommand(Channel channel, String database, String command, Document query) {
            String known = "hello".equals(command) ? "ismaster" : command;
            return super.handleCommand(channel, database, known, query).cloneDeeply();
        }

        @Override
        public synchronized QueryResult handleQuery(MongoQuery query) {
            QueryResult result = super.handleQuery(query);
            return new QueryResult(result.collectDocuments().stream().map(Document::cloneDeeply).toList(), result.getCursorId());
        }
    }
}
