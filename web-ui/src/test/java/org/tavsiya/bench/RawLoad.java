package org.tavsiya.bench;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * The yardstick: the records of a register loaded without any of our code. The raw records go into a table of id and text
 * with one {@code COPY}; the documents, as the view stores them, into a collection without further indexes with
 * {@code insertMany}. Reading them out of the register beforehand is not counted.
 */
final class RawLoad {

    private static final int MANY = 1_000;

    /** @param copySeconds PostgreSQL's share, {@code insertSeconds} MongoDB's; one after the other */
    record Figures(long records, double copySeconds, double insertSeconds) {
        double seconds() {
            return copySeconds + insertSeconds;
        }
    }

    private final String register;
    private final String view;
    private final Path folder;

    /** @param view the collection that answers now */
    RawLoad(Register register, String view, Path folder) {
        this.register = register.schema();
        this.view = view;
        this.folder = folder;
    }

    Figures measure() throws SQLException, IOException {
        double copy = copy();
        long[] records = new long[1];
        double insert = insert(records);
        return new Figures(records[0], copy, insert);
    }

    private double copy() throws SQLException, IOException {
        Path text = Files.createTempFile(folder, "raw", ".copy");
        try (Connection sql = DriverManager.getConnection(Register.postgres(), Register.user(), Register.password())) {
            CopyManager copy = sql.unwrap(PGConnection.class).getCopyAPI();
            try (OutputStream out = Files.newOutputStream(text)) {
                copy.copyOut("copy (select recommendation_id, raw from " + register + ".source_record) to stdout", out);
            }
            sql.createStatement()
                    .execute("create table " + register + ".raw_load (id varchar(64) primary key, raw text not null)");
            try (InputStream in = Files.newInputStream(text)) {
                long begin = System.nanoTime();
                copy.copyIn("copy " + register + ".raw_load from stdin", in, 1 << 16);
                return (System.nanoTime() - begin) / 1e9;
            } finally {
                sql.createStatement().execute("drop table " + register + ".raw_load");
            }
        } finally {
            Files.delete(text);
        }
    }

    private double insert(long[] records) {
        try (MongoClient client = MongoClients.create(Register.mongo(register))) {
            MongoDatabase database = client.getDatabase(register);
            MongoCollection<Document> raw = database.getCollection("raw_load");
            double seconds = 0;
            List<Document> batch = new ArrayList<>(MANY);
            for (Document document : database.getCollection(view).find().batchSize(MANY)) {
                batch.add(document);
                if (batch.size() == MANY) {
                    seconds += insert(raw, batch);
                    records[0] += batch.size();
                    batch.clear();
                }
            }
            if (!batch.isEmpty()) {
                seconds += insert(raw, batch);
                records[0] += batch.size();
            }
            raw.drop();
            return seconds;
        }
    }

    private static double insert(MongoCollection<Document> raw, List<Document> batch) {
        long begin = System.nanoTime();
        raw.insertMany(batch);
        return (System.nanoTime() - begin) / 1e9;
    }
}
