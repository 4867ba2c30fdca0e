package org.tavsiya;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that calls the API: no session, no cookies, and no opinion about what comes back. */
public final class Http {

    private static final JsonMapper JSON = new JsonMapper();

    public record Answer(int status, HttpHeaders headers, byte[] bytes) {

        public String body() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        public JsonNode json() {
            return JSON.readTree(bytes);
        }

        public String header(String name) {
            return headers.firstValue(name).orElse(null);
        }
    }

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;
    private final String[] standing;

    Http(String address, String... standing) {
        this.address = address;
        this.standing = standing;
    }

    public Http as(String name, String password) {
        return new Http(
                address,
                "Authorization",
                "Basic "
                        + Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8)));
    }

    public Answer get(String path, String... headers) {
        return send("GET", path, null, headers);
    }

    public Answer delete(String path, String... headers) {
        return send("DELETE", path, null, headers);
    }

    /** @param body a text or bytes as they are, anything else as JSON, or null */
    public Answer post(String path, Object body, String... headers) {
        return send("POST", path, body, headers);
    }

    public Answer send(String method, String path, Object body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .method(
                        method,
                        body == null
                                ? BodyPublishers.noBody()
                                : body instanceof byte[] bytes
                                        ? BodyPublishers.ofByteArray(bytes)
                                        : BodyPublishers.ofString(
                                                body instanceof String text ? text : JSON.writeValueAsString(body)));
        if (body != null) {
            request.setHeader("Content-Type", body instanceof byte[] ? "application/octet-stream" : "application/json");
        }
        set(request, standing);
        set(request, headers);
        try {
            var response = client.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + path, e);
        }
    }

    private static void set(HttpRequest.Builder request, String... headers) {
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
    }
}
