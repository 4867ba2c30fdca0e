package org.tavsiya;

import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.tavsiya.views.Views;

/**
 * The whole service on a free port of loopback, with databases of its own: H2 in a folder of its own and the embedded view server,
 * or, where the environment names them, a fresh schema of a PostgreSQL ({@code TAVSIYA_TEST_DATABASE_URL}, {@code _USERNAME},
 * {@code _PASSWORD}) and a fresh database of a MongoDB ({@code TAVSIYA_TEST_MONGODB_URI}). It can be stopped and started again.
 */
public final class RunningService {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String name =
            "t" + UUID.randomUUID().toString().replace("-", "").substring(0, 16);
    private final Path folder = temporary();
    private final String database = System.getenv("TAVSIYA_TEST_DATABASE_URL");
    private final String mongodb = System.getenv("TAVSIYA_TEST_MONGODB_URI");
    private final MovableClock clock = new MovableClock();
    private final List<String> settings = new ArrayList<>();
    private ConfigurableApplicationContext context;

    /** Beans that replace the application's own. Not annotated, so that no scan of the class path finds it. */
    static final class Replacements {

        /** As the application's, only not slow on purpose. */
        @Bean
        @Primary
        PasswordEncoder quickPasswordEncoder() {
            return new BCryptPasswordEncoder(4);
        }
    }

    public RunningService(String... settings) {
        this.settings.addAll(List.of("--server.port=0", "--server.address=127.0.0.1", "--tavsiya.data=" + folder));
        this.settings.addAll(List.of(settings));
        if (database != null) {
            sql("create schema " + name);
            this.settings.add("--spring.datasource.url=" + database + (database.contains("?") ? "&" : "?")
                    + "currentSchema=" + name);
            this.settings.add("--spring.datasource.username=" + System.getenv("TAVSIYA_TEST_DATABASE_USERNAME"));
            this.settings.add("--spring.datasource.password=" + System.getenv("TAVSIYA_TEST_DATABASE_PASSWORD"));
        }
        if (mongodb != null) {
            this.settings.add("--spring.mongodb.uri="
                    + mongodb.replaceFirst("^(mongodb(?:\\+srv)?://[^/?]+)(?:/[^?]*)?", "$1/" + name));
        }
    }

    /** @param more settings of this start alone */
    public RunningService start(String... more) {
        context = new SpringApplicationBuilder(RecommendationsApplication.class, Replacements.class)
                .initializers(
                        c -> c.getBeanFactory().registerSingleton("movableClock", clock),
                        c -> c.addBeanFactoryPostProcessor(
                                beans -> beans.getBeanDefinition("clock").setFallback(true)))
                .run(Stream.concat(settings.stream(), Stream.of(more)).toArray(String[]::new));
        awaitViews();
        return this;
    }

    public void stop() {
        context.close();
    }

    /** Stops the service and deletes what it leaves behind. */
    public void destroy() {
        if (context != null) {
            context.close();
        }
        dropViews();
        if (database != null) {
            sql("drop schema " + name + " cascade");
        }
        try (Stream<Path> files = Files.walk(folder)) {
            Files.deleteIfExists(folder.resolveSibling(folder.getFileName() + ".master-key"));
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes all MongoDB data of the stopped service; the embedded server has lost its own with the stop. */
    public void dropViews() {
        if (mongodb != null) {
            try (var client = MongoClients.create(mongodb)) {
                client.getDatabase(name).drop();
            }
        }
    }

    public String address() {
        return "http://127.0.0.1:"
                + ((WebServerApplicationContext) context).getWebServer().getPort();
    }

    public Http http() {
        return new Http(address());
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public ConfigurableApplicationContext context() {
        return context;
    }

    public MovableClock clock() {
        return clock;
    }

    public Path folder() {
        return folder;
    }

    /** Waits until the views hold the whole log and no rebuild is running. */
    public void awaitViews() {
        Views views = bean(Views.class);
        Instant until = Instant.now().plus(PATIENCE);
        while (views.state().rebuild() != null || views.state().building() || !views.caughtUp()) {
            if (Instant.now().isAfter(until)) {
                throw new AssertionError("The views do not catch up: " + views.state());
            }
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }

    private void sql(String statement) {
        try (Connection connection = DriverManager.getConnection(
                database,
                System.getenv("TAVSIYA_TEST_DATABASE_USERNAME"),
                System.getenv("TAVSIYA_TEST_DATABASE_PASSWORD"))) {
            connection.createStatement().execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("The test's own schema: " + statement, e);
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("tavsiya-test-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
