package org.tavsiya.ingest.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.CookieManager;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.tavsiya.ingest.Batch;
import org.tavsiya.ingest.ImportRequest;
import org.tavsiya.ingest.ImportTarget;
import org.tavsiya.ingest.Report;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A running service, over its REST interface. What got no answer is sent again: the service recognises a batch by its number. */
final class HttpImportTarget implements ImportTarget {

    /** How long to wait before the given attempt (2, 3 ...). */
    interface Pause {
        void before(int attempt) throws InterruptedException;
    }

    private static final int ATTEMPTS = 5;
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final HttpClient http;
    private final ServiceAddress service;
    private final String authorization;
    private final Pause pause;
    private String runId;

    /** @param resumed id of a run to take up; null to begin one */
    HttpImportTarget(ServiceAddress service, String user, char[] password, String resumed, Pause pause) {
        this.service = service;
        this.pause = pause;
        runId = resumed;
        authorization = user == null
                ? null
                : "Basic "
                        + Base64.getEncoder()
                                .encodeToString((user + ":" + new String(password)).getBytes(StandardCharsets.UTF_8));
        // A service that opens a session need not weigh the password anew for every batch, which is made to be slow.
        http = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .connectTimeout(Duration.ofSeconds(10))
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** Null until the run has begun. */
    String runId() {
        return runId;
    }

    /** A run that is taken up, broken off or cancelled, answers which batch it wants next. */
    @Override
    public Report start(ImportRequest request) throws IOException {
        if (runId != null) {
            return report(post("/" + runId + "/resumption", new byte[0], true));
        }
        Report report = report(post("", JSON.writeValueAsBytes(request), false));
        runId = report.runId();
        return report;
    }

    @Override
    public Report send(Batch batch) throws IOException {
        return report(post("/" + runId + "/batches", JSON.writeValueAsBytes(batch), true));
    }

    @Override
    public Report complete() throws IOException {
        return report(post("/" + runId + "/completion", new byte[0], true));
    }

    @Override
    public Report cancel() throws IOException {
        return report(post("/" + runId + "/cancellation", new byte[0], true));
    }

    /** What the service rejected, as CSV. */
    byte[] rejectedCsv() throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(service.imports("/" + runId + "/rejected.csv"))
                .header("Accept", "text/csv")
                .GET();
        return send(request, true);
    }

    private byte[] post(String path, byte[] json, boolean repeatable) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(service.imports(path))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json, application/problem+json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(json));
        return send(request, repeatable);
    }

    private byte[] send(HttpRequest.Builder builder, boolean repeatable) throws IOException {
        builder.timeout(Duration.ofMinutes(2));
        if (authorization != null) {
            builder.header("Authorization", authorization);
        }
        HttpRequest request = builder.build();
        for (int attempt = 1; ; attempt++) {
            try {
                HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
                if (response.statusCode() < 300) {
                    return response.body();
                }
                if (attempt == ATTEMPTS || !repeatable || !isPassing(response)) {
                    throw refused(response);
                }
                pause.before(attempt + 1);
            } catch (ServiceException e) {
                throw e;
            } catch (IOException e) {
                // A run that may have begun must not be begun twice; where no connection came about, none has.
                if (attempt == ATTEMPTS || !repeatable && !(e instanceof ConnectException)) {
                    throw unreachable(e);
                }
                waitBefore(attempt + 1);
            } catch (InterruptedException e) {
                throw interrupted();
            }
        }
    }

    private void waitBefore(int attempt) throws IOException {
        try {
            pause.before(attempt);
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private static IOException interrupted() {
        Thread.currentThread().interrupt();
        return new InterruptedIOException("Interrupted while talking to the service");
    }

    /** Who saved a change of one of the batch's recommendations at the same moment is done by then; a broken rule stays broken. */
    private static boolean isPassing(HttpResponse<byte[]> response) {
        int status = response.statusCode();
        return status == 409 && !new String(response.body(), StandardCharsets.UTF_8).contains("\"rule\"")
                || status == 408
                || status == 429
                || status >= 500 && status != 501;
    }

    private ServiceException unreachable(IOException e) {
        return new ServiceException(
                "No answer from " + service + " ("
                        + (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage())
                        + "). Is the service running, and is --service right?",
                e);
    }

    private ServiceException refused(HttpResponse<byte[]> response) {
        String advice = switch (response.statusCode()) {
            case 401 -> " Sign in with --user NAME and the password in the environment variable TAVSIYA_PASSWORD.";
            case 403 -> " This user may not import; ask an administrator for the right.";
            case 404 -> " Is --service the address of a Tavsiya service, and is the run id right?";
            case 413 -> " Records of this size are refused by the service or a proxy before it; raise its limit.";
            default -> "";
        };
        return new ServiceException(
                "The service answered " + response.statusCode() + ": " + problem(response) + advice);
    }

    /** Title and detail of a problem document (RFC 9457), or what else there is. */
    private static String problem(HttpResponse<byte[]> response) {
        try {
            JsonNode problem = JSON.readTree(response.body());
            String title = problem.path("title").asString("");
            String detail = problem.path("detail").asString("");
            String both = title.isEmpty() || detail.isEmpty() ? title + detail : title + ". " + detail;
            return both.isEmpty() ? "no explanation." : both + (both.endsWith(".") ? "" : ".");
        } catch (JacksonException e) {
            return response.headers()
                    .firstValue("Location")
                    .map(to -> "moved to " + to + ".")
                    .orElse("no explanation.");
        }
    }

    private Report report(byte[] json) throws ServiceException {
        try {
            Report report = JSON.readValue(json, Report.class);
            if (report != null && report.runId() != null && report.state() != null) {
                return report;
            }
        } catch (JacksonException e) {
            throw new ServiceException(
                    "The service gave an answer that is no import report. Is " + service + " a Tavsiya service?", e);
        }
        throw new ServiceException(
                "The service gave an answer that is no import report. Is " + service + " a Tavsiya service?");
    }
}
