package org.tavsiya.bench;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.bson.Document;

/** What the figures were measured on. */
final class Machine {

    private Machine() {}

    static List<String> described() throws IOException {
        return List.of(
                processor(),
                memory(),
                "load of the last minute when it began " + System.getProperty("bench.load", "not known"),
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                "Java " + System.getProperty("java.version"),
                postgres(),
                mongo());
    }

    private static String processor() throws IOException {
        String model = value(Path.of("/proc/cpuinfo"), "model name");
        return Runtime.getRuntime().availableProcessors() + " processors" + (model == null ? "" : " (" + model + ")");
    }

    private static String memory() throws IOException {
        String total = value(Path.of("/proc/meminfo"), "MemTotal");
        return total == null
                ? "memory not known"
                : Math.round(Long.parseLong(total.replaceAll("\\D", "")) / 1e6) + " GB memory";
    }

    private static String value(Path file, String key) throws IOException {
        if (!Files.exists(file)) {
            return null;
        }
        return Files.readAllLines(file).stream()
                .filter(l -> l.startsWith(key))
                .map(l -> l.substring(l.indexOf(':') + 1).trim())
                .findFirst()
                .orElse(null);
    }

    private static String postgres() {
        try (Connection sql = DriverManager.getConnection(Register.postgres(), Register.user(), Register.password())) {
            return "PostgreSQL " + sql.getMetaData().getDatabaseProductVersion();
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL does not tell its version", e);
        }
    }

    private static String mongo() {
        try (MongoClient client = MongoClients.create(Register.mongo("admin"))) {
            return "MongoDB "
                    + client.getDatabase("admin")
                            .runCommand(new Document("buildInfo", 1))
                            .getString("version");
        }
    }
}
