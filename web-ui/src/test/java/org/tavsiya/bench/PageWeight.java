package org.tavsiya.bench;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a first visit to a page sends over the line, compressed: the page and every asset that it or its style sheets name. */
record PageWeight(Map<String, Integer> bytes) {

    private static final Pattern ASSET = Pattern.compile(
            "(?:<script[^>]*\\ssrc|<link[^>]*\\shref|<img[^>]*\\ssrc|\\bdata-[a-z-]*chart[a-z-]*)=\"(/[^\"]+)\"");
    private static final Pattern STYLE_ASSET = Pattern.compile("url\\(['\"]?([^'\")]+)['\"]?\\)");

    static PageWeight of(Application application, String page) {
        Map<String, Integer> bytes = new LinkedHashMap<>();
        String html = fetch(application, page, bytes);
        Matcher asset = ASSET.matcher(html);
        while (asset.find()) {
            String path = asset.group(1).replace("&amp;", "&");
            if (path.matches(".*\\.(css|js|svg|png|woff2|ico)(\\?.*)?") && !bytes.containsKey(path)) {
                String text = fetch(application, path, bytes);
                if (path.contains(".css")) {
                    styleAssets(application, path, text, bytes);
                }
            }
        }
        return new PageWeight(bytes);
    }

    private static void styleAssets(Application application, String sheet, String text, Map<String, Integer> bytes) {
        Matcher asset = STYLE_ASSET.matcher(text);
        while (asset.find()) {
            String path = URI.create(sheet).resolve(asset.group(1)).toString();
            if (path.startsWith("/") && !bytes.containsKey(path)) {
                fetch(application, path, bytes);
            }
        }
    }

    /** The text as a reader sees it; {@code bytes} learns what the line carried. */
    private static String fetch(Application application, String path, Map<String, Integer> bytes) {
        HttpResponse<byte[]> packed = application.fetch(application
                .request(path)
                .header("Accept-Encoding", "gzip")
                .GET()
                .build());
        if (packed.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + packed.statusCode());
        }
        bytes.put(path, packed.body().length);
        HttpResponse<byte[]> plain =
                application.fetch(application.request(path).GET().build());
        return new String(plain.body(), java.nio.charset.StandardCharsets.UTF_8);
    }

    double kilobytes() {
        return bytes.values().stream().mapToInt(b -> b).sum() / 1000.0;
    }
}
