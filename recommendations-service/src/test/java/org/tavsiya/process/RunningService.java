package org.tavsiya.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tavsiya.RecommendationsApplication;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service in a JVM of its own, spoken to over HTTP. */
final class RunningService implements AutoCloseable {

    static final String PASSWORD = "correct horse battery";
    private static final Pattern READY = Pattern.compile("Tavsiya is ready: (\\S+)");
    private static final Pattern SECRET = Pattern.compile("first-sign-in/(\\S+)");
    private static final JsonMapper JSON = new JsonMapper();

    private final Process process;
    private final HttpClient http = HttpClient.newHttpClient();
    private final List<String> output = Collections.synchronizedList(new ArrayList<>());
    private final CompletableFuture<String> ready = new CompletableFuture<>();
    private volatile String secret;
    private String printed;

    RunningService(Path data, Databases databases) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m"));
        command.addAll(databases.options());
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                RecommendationsApplication.class.getName(),
                "--tavsiya.data=" + data,
                "--server.port=0",
                "--spring.main.banner-mode=off"));
        command.addAll(databases.arguments());
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        // What a developer's shell says about databases is not for this process.
        builder.environment().keySet().removeIf(name -> name.startsWith("SPRING_"));
        process = builder.start();
        Thread reader = new Thread(this::read, "output of the service");
        reader.setDaemon(true);
        reader.start();
    }

    private void read() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                output.add(line);
                Matcher address = READY.matcher(line);
                if (address.find()) {
                    printed = address.group(1);
                } else if (printed != null && line.isBlank()) {
                    ready.complete(
                            printed); // The message ends with an empty line; before it comes the one-time secret.
                }
                Matcher once = SECRET.matcher(line);
                if (once.find()) {
                    secret = once.group(1);
                }
            }
        } catch (IOException closed) {
            output.add("(output closed: " + closed.getMessage() + ")");
        }
        ready.completeExceptionally(new IllegalStateException("The service ended:\n" + String.join("\n", output)));
    }

    long pid() {
        return process.pid();
    }

    List<String> output() {
        return List.copyOf(output);
    }

    RunningService awaitReady() throws InterruptedException {
        try {
            ready.get(3, TimeUnit.MINUTES);
            return this;
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("Not ready:\n" + String.join("\n", output), e);
        }
    }

    boolean isReady() {
        return ready.isDone() && !ready.isCompletedExceptionally();
    }

    /** Creates the first administrator with the secret that the service printed. */
    RunningService withAdministrator() throws IOException, InterruptedException {
        HttpResponse<String> answer = post(
                "/api/v1/first-sign-in",
                "{\"secret\":\"" + secret + "\",\"name\":\"admin\",\"password\":\"" + PASSWORD + "\"}");
        if (answer.statusCode() != 201) {
            throw new IllegalStateException("No administrator: " + answer.body());
        }
        return this;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    /** As a reader without an account. */
    HttpResponse<String> read(String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(ready.join() + path)).GET().build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** As a reader without an account: how many milliseconds the answer took, whatever it was. */
    CompletableFuture<Long> readLater(String path) {
        long begin = System.nanoTime();
        return http.sendAsync(
                        HttpRequest.newBuilder(URI.create(ready.join() + path))
                                .GET()
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .thenApply(answer -> TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin));
    }

    JsonNode json(String path) {
        try {
            HttpResponse<String> answer = get(path);
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + " answered " + answer.statusCode() + ": " + answer.body());
            }
            return parse(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static JsonNode parse(String body) {
        return JSON.readTree(body);
    }

    HttpResponse<String> post(String path, String body, String... headers) throws IOException, InterruptedException {
        return http.send(posting(path, body, headers), HttpResponse.BodyHandlers.ofString());
    }

    /** The same, for an answer that nobody waits for. */
    CompletableFuture<HttpResponse<String>> postLater(String path, String body, String... headers) {
        return http.sendAsync(posting(path, body, headers), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest posting(String path, String body, String... headers) {
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request.build();
    }

    private HttpRequest.Builder request(String path) {
        String account = Base64.getEncoder().encodeToString(("admin:" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(ready.join() + path));
        return path.endsWith("/first-sign-in") ? request : request.header("Authorization", "Basic " + account);
    }

    /** Stops it where it stands, as a debugger or a machine that swaps does; it notices nothing. */
    void stall() throws IOException, InterruptedException {
        signal("STOP");
    }

    void resume() throws IOException, InterruptedException {
        signal("CONT");
    }

    private void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, String.valueOf(pid())).start().waitFor();
    }

    /** As {@code kill -9} does: nothing is flushed, closed or said good-bye to. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            kill();
        }
    }
}
