package org.tavsiya.bench;

import java.util.List;
import java.util.UUID;

/**
 * Where a measured application keeps its truth and its views.
 *
 * @param schema of PostgreSQL, and the name of the database in MongoDB; null on the embedded default
 */
record Register(String name, String schema, List<String> arguments) {

    static Register embedded() {
        return new Register("embedded default (H2 and in-process views)", null, List.of());
    }

    /** An empty one on the servers that {@code .ci/servers} exported. */
    static Register onServers() {
        return onServers("b" + UUID.randomUUID().toString().replace("-", "").substring(0, 16));
    }

    /** One that may be filled already. */
    static Register onServers(String own) {
        return new Register(
                "PostgreSQL and MongoDB",
                own,
                List.of(
                        "--spring.datasource.url=" + postgres() + "?reWriteBatchedInserts=true&currentSchema=" + own,
                        "--spring.datasource.username=" + user(),
                        "--spring.datasource.password=" + password(),
                        "--spring.flyway.default-schema=" + own,
                        "--spring.mongodb.uri=" + mongo(own)));
    }

    static String postgres() {
        return environment("TAVSIYA_TEST_DATABASE_URL");
    }

    static String user() {
        return environment("TAVSIYA_TEST_DATABASE_USERNAME");
    }

    static String password() {
        return environment("TAVSIYA_TEST_DATABASE_PASSWORD");
    }

    static String mongo(String database) {
        return environment("TAVSIYA_TEST_MONGODB_URI").replaceFirst("/(\\?|$)", "/" + database + "$1");
    }

    private static String environment(String name) {
        String value = System.getenv(name);
        if (value == null) {
            throw new IllegalStateException(name + " is not set; start the benchmark with .ci/bench");
        }
        return value;
    }
}
