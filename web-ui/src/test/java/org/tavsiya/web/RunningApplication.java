package org.tavsiya.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.tavsiya.RecommendationsApplication;
import org.tavsiya.account.Actor;
import org.tavsiya.demonstration.Demonstration;
import org.tavsiya.views.Views;

/** The whole application on a free port of loopback, asked over HTTP as a browser asks. */
final class RunningApplication implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static RunningApplication withDemonstration;
    private static RunningApplication writtenTo;
    private static RunningApplication empty;
    private static RunningApplication ofTheWorld;

    private final ConfigurableApplicationContext context;
    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private RunningApplication(String... settings) {
        try {
            context = new SpringApplicationBuilder(RecommendationsApplication.class)
                    .run(Stream.concat(
                                    Stream.of(settings),
                                    Stream.of(
                                            "--server.port=0",
                                            "--server.address=127.0.0.1",
                                            "--tavsiya.data=" + Files.createTempDirectory("tavsiya-pages")))
                            .toArray(String[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Started once for all tests that only read it. */
    static synchronized RunningApplication withDemonstration() {
        if (withDemonstration == null) {
            withDemonstration = new RunningApplication();
            withDemonstration.loadDemonstration();
        }
        return withDemonstration;
    }

    /** The demonstration again, for tests that write: what they leave there, none that counts may see. */
    static synchronized RunningApplication writtenTo() {
        if (writtenTo == null) {
            writtenTo = new RunningApplication();
            writtenTo.loadDemonstration();
        }
        return writtenTo;
    }

    static synchronized RunningApplication empty() {
        if (empty == null) {
            empty = new RunningApplication();
            empty.awaitViews();
        }
        return empty;
    }

    /** One's own, empty; to be closed. */
    static RunningApplication fresh(String... settings) {
        RunningApplication fresh = new RunningApplication(settings);
        fresh.awaitViews();
        return fresh;
    }

    void loadDemonstration() {
        context.getBean(Demonstration.class).load(Actor.SYSTEM);
        awaitViews();
    }

    void rebuildViews() {
        Views views = context.getBean(Views.class);
        int generation = views.current().number();
        views.rebuild();
        org.awaitility.Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> views.current().number() > generation);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }

    /** As wide as a register of the whole world, if not as long. */
    static synchronized RunningApplication ofTheWorld() {
        if (ofTheWorld == null) {
            RunningApplication filled = new RunningApplication();
            WorldRegister register = new WorldRegister(filled.context);
            register.importAll();
            filled.awaitViews();
            register.assessSome();
            filled.awaitViews();
            ofTheWorld = filled;
        }
        return ofTheWorld;
    }

    ApplicationContext context() {
        return context;
    }

    /** Bytes of the answer as the line carries them, compressed. */
    int packed(String path) {
        HttpResponse<byte[]> answer = send(
                HttpRequest.newBuilder(URI.create(address() + path))
                        .header("Accept", "text/html,*/*;q=0.8")
                        .header("Accept-Encoding", "gzip")
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answered " + answer.statusCode());
        }
        return answer.body().length;
    }

    void awaitViews() {
        Views views = context.getBean(Views.class);
        Instant until = Instant.now().plus(PATIENCE);
        while (views.building() || !views.caughtUp()) {
            if (Instant.now().isAfter(until)) {
                throw new AssertionError("The views do not catch up: " + views.state());
            }
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }

    String address() {
        return "http://127.0.0.1:"
                + ((WebServerApplicationContext) context).getWebServer().getPort();
    }

    /** A file, which is no text. */
    HttpResponse<byte[]> bytes(String path) {
        return send(
                HttpRequest.newBuilder(URI.create(address() + path)).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address() + path)).header("Accept", "text/html,*/*;q=0.8");
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Sends a form. */
    HttpResponse<String> post(String path, String form, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address() + path))
                .header("Accept", "text/html,*/*;q=0.8")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** JSON from a program that signs in with each request. */
    HttpResponse<String> send(
            String method, String path, String body, String name, String password, String... headers) {
        String account = Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
        return send(
                HttpRequest.newBuilder(URI.create(address() + path))
                        .header("Authorization", "Basic " + account)
                        .header("Content-Type", "application/json")
                        .headers(headers)
                        .method(method, HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request, body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    Document page(String path) {
        return Jsoup.parse(get(path).body());
    }

    /** The recommendation with the longest story, so that its page shows all it can. */
    String storied() {
        return page("/en?type=any").select("#changes a").attr("href").replaceFirst(".*/", "");
    }
}
