package org.tavsiya.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** A report of a hundred and fifty recommendations, all in one chapter: opened, and taken along. */
final class WrittenReport {

    static final int FILES = 10;
    private static final int RECOMMENDATIONS = 150;
    private static final Pattern ADDRESS = Pattern.compile("/en/desk/reports/[0-9a-f]{8}-[0-9a-f-]{27}");
    private static final String CHAPTER = "cat-definition";
    private static final String PAGE = "text/html";

    interface Goals {
        void measure(String name, int milliseconds, int asked, IntConsumer act);
    }

    private final Application application;
    private final DeskSession desk;
    private final String state;

    WrittenReport(Application application, DeskSession desk, String state) {
        this.application = application;
        this.desk = desk;
        this.state = state;
    }

    void measure(Goals goals) {
        String token = DeskSession.token(desk.get("/en/desk/reports/new"));
        String report = opened(token);
        desk.post(report + "/recommendations", chosen(token), PAGE);
        String chapter = report + "?chapter=" + CHAPTER;
        String page = desk.get(chapter);
        if (!page.contains(RECOMMENDATIONS + " recommendations")) {
            throw new IllegalStateException("The chapter does not hold all of them: " + page);
        }
        goals.measure("open a report of 150 recommendations: its first page", 150, 50, i -> desk.get(report));
        goals.measure("the chapter that holds all 150: the page", 150, 50, i -> desk.get(chapter));
        for (String format : List.of("WORD", "PDF", "HTML")) {
            goals.measure("take it along, " + format, 3_000, FILES, i -> taken(report, token, format));
        }
    }

    private void taken(String report, String token, String format) {
        String file = desk.post(report + "/export", Map.of("_csrf", token, "format", format, "decided", "true"), PAGE);
        if (file.isEmpty()) {
            throw new IllegalStateException("The report was not taken along as " + format);
        }
    }

    private String opened(String token) {
        desk.post(
                "/en/desk/reports/new",
                Map.of(
                        "_csrf",
                        token,
                        "key",
                        "00000000-0000-4000-8000-000000000001",
                        "title",
                        "Measured",
                        "body",
                        "CAT",
                        "stage",
                        "SESSION",
                        "country",
                        state,
                        "language",
                        "en",
                        "joint",
                        "true",
                        "asOf",
                        LocalDate.now(ZoneOffset.UTC).toString()),
                PAGE);
        Matcher link = ADDRESS.matcher(desk.get("/en/desk/reports"));
        if (!link.find()) {
            throw new IllegalStateException("No report was opened");
        }
        return link.group();
    }

    private List<Map.Entry<String, String>> chosen(String token) {
        List<Map.Entry<String, String>> fields = new ArrayList<>(List.of(
                Map.entry("_csrf", token),
                Map.entry("key", "00000000-0000-4000-8000-000000000002"),
                Map.entry("to", CHAPTER)));
        JsonNode items = application
                .json("/api/v1/recommendations?size=" + RECOMMENDATIONS + "&country="
                        + URLEncoder.encode(state, StandardCharsets.UTF_8))
                .get("items");
        items.forEach(item -> fields.add(Map.entry("id", item.get("id").asString())));
        return fields;
    }
}
