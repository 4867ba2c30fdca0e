package org.tavsiya.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who is signed in with a browser: pages of the desk, and what their forms send. */
final class DeskSession {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String address;

    DeskSession(String address, String name, String password) {
        this.address = address;
        String form = get("/en/sign-in");
        post(
                "/sign-in",
                Map.of("username", name, "password", password, "language", "en", "_csrf", token(form)),
                "text/html");
    }

    static String token(String page) {
        Matcher token = TOKEN.matcher(page);
        if (!token.find()) {
            throw new IllegalStateException("No form on the page: " + page.substring(0, Math.min(500, page.length())));
        }
        return token.group(1);
    }

    String get(String path) {
        return answer(HttpRequest.newBuilder(URI.create(address + path)).GET().build());
    }

    String post(String path, Map<String, String> fields, String accept) {
        return post(path, fields.entrySet(), accept);
    }

    /** @param fields a name may come several times */
    String post(String path, Collection<Map.Entry<String, String>> fields, String accept) {
        String body = fields.stream()
                .map(f -> URLEncoder.encode(f.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return answer(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", accept)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private String answer(HttpRequest request) {
        try {
            HttpResponse<String> answer = browser.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 400) {
                throw new IllegalStateException(
                        request.uri() + " answered " + answer.statusCode() + ": " + answer.body());
            }
            return answer.body();
        } catch (IOException away) {
            throw new IllegalStateException(request.uri() + " gave no answer", away);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
