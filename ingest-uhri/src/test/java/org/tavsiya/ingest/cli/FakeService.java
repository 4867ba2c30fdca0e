package org.tavsiya.ingest.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The server's side of the import, with a memory of hashes, on the loopback interface. One request at a time. */
final class FakeService implements AutoCloseable {

    /** What to do with a request instead of answering it properly. */
    enum Mishap {
        UNAVAILABLE,
        ANSWER_LOST
    }

    static final class Run {
        final Map<Integer, JsonNode> batches = new LinkedHashMap<>();
        String state = "RUNNING";
        long read;
        long filteredOut;
        long added;
        long changed;
        long unchanged;
        long rejected;
    }

    private static final JsonMapper JSON = JsonMapper.shared();

    final List<String> requests = new ArrayList<>();
    final List<String> cookies = new ArrayList<>();
    final List<JsonNode> starts = new ArrayList<>();
    final Map<String, Run> runs = new LinkedHashMap<>();
    final Deque<Mishap> mishaps = new ArrayDeque<>();
    Consumer<Integer> onBatch = number -> {};
    String authorization;
    String problem;
    int problemStatus;
    boolean rejectsOneMore;
    private final Map<String, String> register = new HashMap<>();
    private final HttpServer server;

    FakeService() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    Run run(int number) {
        return runs.get("run-" + number);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            requests.add(exchange.getRequestMethod() + " " + path);
            cookies.add(exchange.getRequestHeaders().getFirst("Cookie"));
            exchange.getResponseHeaders().add("Set-Cookie", "JSESSIONID=abc; Path=/; HttpOnly");
            byte[] body = exchange.getRequestBody().readAllBytes();
            if (authorization != null
                    && !authorization.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
                answer(exchange, 401, "{\"title\":\"Unauthorized\",\"detail\":\"Sign in first\"}");
            } else if (problem != null) {
                answer(exchange, problemStatus, problem);
            } else if (mishaps.peek() == Mishap.UNAVAILABLE && mishaps.poll() != null) {
                answer(exchange, 503, "{\"title\":\"Starting\"}");
            } else {
                respond(exchange, path, body);
            }
        }
    }

    private void respond(HttpExchange exchange, String path, byte[] body) throws IOException {
        String[] parts = path.split("/");
        if (parts.length == 4) {
            starts.add(JSON.readTree(body));
            runs.put("run-" + runs.size(), new Run());
            answer(exchange, 201, report("run-" + (runs.size() - 1)));
            return;
        }
        String id = parts[4];
        Run run = runs.get(id);
        switch (parts[5]) {
            case "batches" -> take(run, JSON.readTree(body));
            case "resumption" -> run.state = "RUNNING";
            case "completion" -> run.state = "COMPLETED";
            case "cancellation" -> run.state = "CANCELLED";
            default -> {}
        }
        if (mishaps.peek() == Mishap.ANSWER_LOST && mishaps.poll() != null) {
            return;
        }
        answer(exchange, 200, parts[5].equals("rejected.csv") ? "record,reason\r\n9,from the service\r\n" : report(id));
    }

    private void take(Run run, JsonNode batch) {
        int number = batch.get("number").asInt();
        if (run.batches.putIfAbsent(number, batch) != null) {
            return;
        }
        run.read += batch.get("recordsRead").asLong();
        run.filteredOut += batch.get("filteredOut").asLong();
        run.rejected += batch.get("rejected").size() + (rejectsOneMore ? 1 : 0);
        for (JsonNode record : batch.get("records")) {
            String hash = record.get("recordHash").asString();
            String before = register.put(record.get("annotationId").asString(), hash);
            run.added += before == null ? 1 : 0;
            run.unchanged += hash.equals(before) ? 1 : 0;
            run.changed += before != null && !hash.equals(before) ? 1 : 0;
        }
        onBatch.accept(number);
    }

    private String report(String id) {
        Run run = runs.get(id);
        return JSON.writeValueAsString(Map.ofEntries(
                Map.entry("runId", id),
                Map.entry("state", run.state),
                Map.entry("read", run.read),
                Map.entry("filteredOut", run.filteredOut),
                Map.entry("added", run.added),
                Map.entry("changed", run.changed),
                Map.entry("unchanged", run.unchanged),
                Map.entry("repeated", 0),
                Map.entry("rejected", run.rejected),
                Map.entry("nextBatch", run.batches.size()),
                Map.entry("startedAt", "2026-01-01T00:00:00Z"),
                Map.entry("perBody", Map.of("CAT", 1))));
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
