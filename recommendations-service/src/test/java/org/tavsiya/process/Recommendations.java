package org.tavsiya.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.awaitility.Awaitility;

/** One recommendation in a service of its own, and what is done to it. */
final class Recommendations {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private Recommendations() {}

    static String one(RunningService service) throws Exception {
        String id = "00000000-0000-0008-0000-000000000001";
        String run = service.post(
                        "/api/v1/imports",
                        "{\"format\":\"uhri-json\",\"fileName\":\"typed.json\",\"fileBytes\":1,\"tool\":\"test\"}")
                .body()
                .replaceAll("(?s).*\"runId\":\"([^\"]+)\".*", "$1");
        HttpResponse<String> taken = service.post("/api/v1/imports/" + run + "/batches", """
                {"number":0,"recordsRead":1,"bytesRead":1,"filteredOut":0,"records":[{"annotationId":"%s","symbol":"CAT/C/TJK/CO/9",
                "paragraph":"1","text":"Investigate every complaint.","type":"RECOMMENDATION","body":"CAT","countries":["Tajikistan"],
                "themes":["Conditions of detention"],"publicationDate":"2018-06-18","raw":"{}","recordHash":"h"}]}""".formatted(id));
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
        awaitThemes(service, id, 1);
        return id;
    }

    static HttpResponse<String> tag(RunningService service, String id, long version, String theme)
            throws IOException, InterruptedException {
        return service.post(themes(id), theme(theme), "If-Match", "\"" + version + "\"");
    }

    static String themes(String id) {
        return "/api/v1/recommendations/" + id + "/themes";
    }

    static String theme(String theme) {
        return """
                {"theme":"%s","statement":{"effectiveOn":"2020-01-01","reason":"The paragraph speaks of it","sourceTitle":"Reading"}}""".formatted(theme);
    }

    static void awaitThemes(RunningService service, String id, int themes) {
        Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofSeconds(1)).untilAsserted(() -> {
            HttpResponse<String> answer = service.get("/api/v1/recommendations/" + id);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(service.json("/api/v1/recommendations/" + id).get("themes"))
                    .hasSize(themes);
        });
    }
}
