package org.tavsiya.process;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Where a started service keeps its truth and its views: embedded, or the real servers that the environment names.
 *
 * @param schema its own on PostgreSQL, which knows its sessions by the same name; null where embedded
 */
record Databases(String name, List<String> arguments, List<String> options, String schema) {

    /** @param options options of the Java virtual machine */
    static Databases embedded(String... options) {
        return new Databases("H2 and in-process views", List.of(), List.of(options), null);
    }

    static boolean realAreThere() {
        return System.getenv("TAVSIYA_TEST_DATABASE_URL") != null && System.getenv("TAVSIYA_TEST_MONGODB_URI") != null;
    }

    /** A schema and a database of its own on the real servers. */
    static Databases real() {
        String own = "p" + UUID.randomUUID().toString().replace("-", "").substring(0, 16);
        String url = System.getenv("TAVSIYA_TEST_DATABASE_URL");
        String mongo = System.getenv("TAVSIYA_TEST_MONGODB_URI");
        return new Databases(
                "PostgreSQL and MongoDB",
                List.of(
                        "--spring.datasource.url=" + url + (url.contains("?") ? "&" : "?") + "currentSchema=" + own
                                + "&ApplicationName=" + own,
                        "--spring.datasource.username=" + System.getenv("TAVSIYA_TEST_DATABASE_USERNAME"),
                        "--spring.datasource.password=" + System.getenv("TAVSIYA_TEST_DATABASE_PASSWORD"),
                        "--spring.flyway.default-schema=" + own,
                        "--spring.mongodb.uri=" + mongo.replaceFirst("/(\\?|$)", "/" + own + "$1")),
                List.of(),
                own);
    }

    static Stream<Databases> available() {
        return realAreThere() ? Stream.of(real()) : Stream.of(embedded());
    }

    @Override
    public String toString() {
        return name;
    }
}
