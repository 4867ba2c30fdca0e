package org.tavsiya.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The views of the embedded default belong to this process, although any user of the machine reaches their port. */
class EmbeddedMongoTest {

    private final EmbeddedMongo embedded = new EmbeddedMongo();
    private final de.bwaldvogel.mongo.MongoServer server = embedded.embeddedMongoServer();
    private final String address = server.getConnectionString();

    @AfterEach
    void stop() {
        server.shutdownNow();
    }

    private MongoClientSettings.Builder settings() {
        return MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(address))
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(2, TimeUnit.SECONDS));
    }

    private static void write(MongoClientSettings settings) {
        try (MongoClient client = MongoClients.create(settings)) {
            client.getDatabase("tavsiya").getCollection("recommendations_1").insertOne(new Document("_id", "a"));
            assertThat(client.getDatabase("tavsiya")
                            .getCollection("recommendations_1")
                            .countDocuments())
                    .isEqualTo(1);
        }
    }

    @Test
    void this_process_is_heard() {
        MongoClientSettings.Builder ours = settings();
        embedded.embeddedMongoSecret().customize(ours);
        write(ours.build());
    }

    @Test
    void a_stranger_is_not_heard_whatever_name_he_gives() {
        assertThatThrownBy(() -> write(settings().build())).isInstanceOf(MongoException.class);
        assertThatThrownBy(() -> write(settings().applicationName("tavsiya").build()))
                .isInstanceOf(MongoException.class);
    }

    @Test
    void a_stranger_who_sends_no_hello_at_all_is_not_heard_either() throws IOException {
        BsonDocument command = new BsonDocument("insert", new BsonString("recommendations_1"))
                .append(
                        "documents",
                        new org.bson.BsonArray(java.util.List.of(new BsonDocument("_id", new BsonString("b")))))
                .append("$db", new BsonString("tavsiya"));
        assertThat(answer(command).getString("codeName", new BsonString("none")).getValue())
                .isEqualTo("Unauthorized");
        assertThat(answer(new BsonDocument("hello", new BsonInt32(1)).append("$db", new BsonString("admin")))
                        .getNumber("ok")
                        .intValue())
                .isZero();
    }

    /** One command in MongoDB's wire protocol (OP_MSG, one body section), and its answer. */
    private BsonDocument answer(BsonDocument command) throws IOException {
        byte[] body = bytes(command);
        int size = 16 + 4 + 1 + body.length;
        ByteBuffer message = ByteBuffer.allocate(size)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(size)
                .putInt(1)
                .putInt(0)
                .putInt(2013)
                .putInt(0)
                .put((byte) 0)
                .put(body);
        try (Socket socket = new Socket(
                server.getLocalAddress().getAddress(), server.getLocalAddress().getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(message.array());
            DataInputStream in = new DataInputStream(socket.getInputStream());
            byte[] head = in.readNBytes(21);
            int length = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).getInt();
            return new RawBsonDocument(in.readNBytes(length - head.length)).decode(new BsonDocumentCodec());
        }
    }

    private static byte[] bytes(BsonDocument document) {
        RawBsonDocument raw = new RawBsonDocument(document, new BsonDocumentCodec());
        byte[] bytes = new byte[raw.getByteBuffer().remaining()];
        raw.getByteBuffer().get(bytes);
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).contains("$db");
        return bytes;
    }
}
