package org.tavsiya.views;

import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import io.netty.util.AttributeKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;

/**
 * The memory of the embedded server, for this process alone. The memory backend changes documents in place while another thread may
 * be encoding them, which drops the connection: one lock and a copy of each reply make it safe. It also does not know {@code hello}.
 */
final class GuardedBackend extends MemoryBackend {

    private static final AttributeKey<Boolean> OURS = AttributeKey.valueOf("tavsiya.ours");
    private static final Set<String> GREETINGS = Set.of("hello", "ismaster");
    /** MongoDB's number for it. */
    private static final int UNAUTHORIZED = 13;

    private final byte[] secret;

    /** @param secret what a connection says in its first hello as {@code client.application.name}; none other is answered */
    GuardedBackend(String secret) {
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public synchronized Document handleCommand(Channel channel, String database, String command, Document query) {
        admit(channel, command, query);
        String known = "hello".equals(command) ? "ismaster" : command;
        return super.handleCommand(channel, database, known, query).cloneDeeply();
    }

    @Override
    public synchronized QueryResult handleQuery(MongoQuery query) {
        if (!"$cmd".equals(query.getCollectionName())) {
            admit(query.getChannel(), "find", query.getQuery());
        }
        QueryResult result = super.handleQuery(query);
        return new QueryResult(
                result.collectDocuments().stream().map(Document::cloneDeeply).toList(), result.getCursorId());
    }

    private void admit(Channel channel, String command, Document query) {
        if (channel.attr(OURS).get() != null) {
            return;
        }
        if (!GREETINGS.contains(command.toLowerCase(java.util.Locale.ROOT)) || !saysTheSecret(query)) {
            throw new MongoServerError(UNAUTHORIZED, "Unauthorized", "These views belong to another process");
        }
        channel.attr(OURS).set(true);
    }

    private boolean saysTheSecret(Document hello) {
        return hello.get("client") instanceof Document client
                && client.get("application") instanceof Document application
                && application.get("name") instanceof String name
                && MessageDigest.isEqual(secret, name.getBytes(StandardCharsets.UTF_8));
    }
}
