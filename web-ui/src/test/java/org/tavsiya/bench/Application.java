package org.tavsiya.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An application started as a process of its own, on a free port of the loopback address, and asked over HTTP. */
final class Application implements AutoCloseable {

    static final String PASSWORD = "correct horse battery";
    private static final Pattern HEAP = Pattern.compile("(\\d+)M->(\\d+)M\\(\\d+M\\)");
    /** Of the young and of the old generation; what classes use stands in a line of another form. */
    private static final Pattern USED = Pattern.compile("Gen\\s+total \\d+K, used (\\d+)K");

    private static final Pattern SECRET = Pattern.compile("first-sign-in/(\\S+)");
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    /** Looking costs the measured application its processors, too. */
    private static final Duration OFTEN = Duration.ofMillis(50);

    private static final JsonMapper JSON = new JsonMapper();

    private final String address;
    private final Path collections;
    private final Process process;
    private final long startedAt;
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    /** Without the cookie of whoever imports: pages of people who are signed in are made for them alone. */
    private final HttpClient anybody = HttpClient.newHttpClient();

    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final StringBuilder said = new StringBuilder();

    /** @param program what follows {@code java} and its heap: {@code -jar FILE} or {@code -cp PATH CLASS} */
    Application(Path data, Register register, List<String> program) throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        address = "http://127.0.0.1:" + port;
        collections = Files.createTempFile(Files.createDirectories(data), "gc", ".log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+UseParallelGC",
                "-Xlog:gc:file=" + collections));
        command.addAll(program);
        command.addAll(List.of("--tavsiya.data=" + data, "--server.port=" + port));
        command.addAll(register.arguments());
        startedAt = System.nanoTime();
        process = new ProcessBuilder(command).redirectErrorStream(true).start();
        Thread reader = new Thread(this::listen, "output of the application");
        reader.setDaemon(true);
        reader.start();
    }

    private void listen() {
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                hear(line);
            }
        } catch (IOException closed) {
            hear("(output closed: " + closed.getMessage() + ")");
        }
    }

    private void hear(String line) {
        synchronized (said) {
            said.append(line).append('\n');
        }
        if (line.startsWith(ImportingApplication.ANSWER) || line.startsWith(ImportingApplication.FILLED)) {
            lines.add(line);
        }
    }

    private String said() {
        synchronized (said) {
            return said.toString();
        }
    }

    /** Seconds since the process was started until it called itself ready. */
    double awaitReady() throws InterruptedException {
        await(() -> answers("/actuator/health/readiness"));
        return seconds();
    }

    double seconds() {
        return (System.nanoTime() - startedAt) / 1e9;
    }

    /** Of all its threads since the start, as the operating system counted them. */
    double processorSeconds() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
    }

    private boolean answers(String path) {
        try {
            return http.send(request(path).GET().build(), HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Looks again and again until it is so; gives up when the application ended or after half an hour. */
    void await(BooleanSupplier condition) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new IllegalStateException("The application does not get there. It said:\n" + said());
            }
            TimeUnit.NANOSECONDS.sleep(OFTEN.toNanos());
        }
    }

    void createAdministrator() throws IOException, InterruptedException {
        await(() -> SECRET.matcher(said()).find());
        Matcher secret = SECRET.matcher(said());
        secret.find();
        HttpResponse<String> answer = http.send(
                request("/api/v1/first-sign-in")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("{\"secret\":\"" + secret.group(1)
                                + "\",\"name\":\"admin\",\"password\":\"" + PASSWORD + "\"}"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 201) {
            throw new IllegalStateException("No administrator: " + answer.body());
        }
    }

    /** Asks an {@link ImportingApplication} to import; the answer comes later. */
    void beginImport(Path file) {
        PrintWriter asked = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
        asked.println(file);
    }

    /** Has the log filled with facts until it holds so many events; comes back when they are appended. */
    void fill(long events) throws InterruptedException {
        new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true).println(ImportingApplication.FILL + events);
        await(() -> lines.poll() != null);
    }

    /** READ, ADDED, UNCHANGED and REJECTED of the import that has ended, or null while it runs. */
    long[] importEnded() {
        String answer = lines.poll();
        if (answer == null) {
            return null;
        }
        String[] words = answer.substring(ImportingApplication.ANSWER.length()).split(" ");
        return new long[] {
            Long.parseLong(words[0]), Long.parseLong(words[1]), Long.parseLong(words[2]), Long.parseLong(words[3])
        };
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofMinutes(2));
    }

    private HttpRequest.Builder signedIn(String path) {
        return request(path)
                .header(
                        "Authorization",
                        "Basic "
                                + Base64.getEncoder()
                                        .encodeToString(("admin:" + PASSWORD).getBytes(StandardCharsets.UTF_8)));
    }

    JsonNode json(String path) {
        return answer(signedIn(path).GET().build());
    }

    JsonNode post(String path) {
        return answer(signedIn(path).POST(HttpRequest.BodyPublishers.noBody()).build());
    }

    /** @param version of the recommendation that the change rests on */
    JsonNode change(String path, long version, String body) {
        return answer(signedIn(path)
                .header("If-Match", "\"" + version + "\"")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** @param name of whoever sends it, under the password of all of them */
    JsonNode send(String path, String body, String name) {
        String secret = Base64.getEncoder().encodeToString((name + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        return answer(request(path)
                .header("Authorization", "Basic " + secret)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private JsonNode answer(HttpRequest request) {
        HttpResponse<byte[]> answer = fetch(http, request);
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(request.uri() + " answered " + answer.statusCode() + ": "
                    + new String(answer.body(), StandardCharsets.UTF_8));
        }
        return JSON.readTree(answer.body());
    }

    /** As a reader who is not signed in. */
    HttpResponse<byte[]> fetch(HttpRequest request) {
        return fetch(anybody, request);
    }

    private HttpResponse<byte[]> fetch(HttpClient client, HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new IllegalStateException(request.uri() + " gave no answer. The application said:\n" + said(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    String address() {
        return address;
    }

    /** Recommendations that a reader finds; -1 while the views are built, which is answered 503. */
    long shown() {
        HttpResponse<byte[]> answer =
                fetch(request("/api/v1/recommendations?type=any&size=1").GET().build());
        return answer.statusCode() == 503
                ? -1
                : JSON.readTree(answer.body()).get("total").asLong();
    }

    /** What is left in the heap after a full collection, in MiB: all that the application keeps. */
    long liveHeap() throws IOException, InterruptedException {
        jcmd("GC.run");
        return USED.matcher(jcmd("GC.heap_info"))
                        .results()
                        .mapToLong(found -> Long.parseLong(found.group(1)))
                        .sum()
                / 1024;
    }

    private String jcmd(String command) throws IOException, InterruptedException {
        Process asked = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(process.pid()),
                        command)
                .redirectErrorStream(true)
                .start();
        String said = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (asked.waitFor() != 0) {
            throw new IllegalStateException("jcmd " + command + ": " + said);
        }
        return said;
    }

    /** Largest heap before and after any collection, in MiB, from the JVM's own log. */
    long[] peakHeap() throws IOException {
        long[] peak = new long[2];
        Matcher heap = HEAP.matcher(Files.readString(collections));
        while (heap.find()) {
            peak[0] = Math.max(peak[0], Long.parseLong(heap.group(1)));
            peak[1] = Math.max(peak[1], Long.parseLong(heap.group(2)));
        }
        return peak;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
