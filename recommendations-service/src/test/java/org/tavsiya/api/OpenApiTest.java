package org.tavsiya.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tavsiya.Http;
import org.tavsiya.ServiceTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description of the API is committed, so that its difference is the review of a change to it. */
class OpenApiTest extends ServiceTest {

    private static final Path COMMITTED = Path.of("../docs/openapi.json");
    private static final Path PRESENT = Path.of("target/openapi.json");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private JsonNode present() {
        Http.Answer answer = anonymous().get("/v3/api-docs");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        ObjectNode document = (ObjectNode) answer.json();
        document.putArray("servers").addObject().put("url", "/");
        return document;
    }

    @Test
    void the_committed_document_is_the_present_one() throws IOException {
        JsonNode present = present();
        Files.createDirectories(PRESENT.getParent());
        Files.writeString(
                PRESENT,
                JSON.writeValueAsString(JSON.treeToValue(present, TreeMap.class)) + "\n",
                StandardCharsets.UTF_8);
        assertThat(COMMITTED)
                .as("Accept it with: cp recommendations-service/target/openapi.json docs/openapi.json")
                .exists();
        assertThat(JSON.readTree(Files.readString(COMMITTED)))
                .as("The API has changed. Look at the difference, then accept it with: cp "
                        + "recommendations-service/target/openapi.json docs/openapi.json")
                .isEqualTo(JSON.readTree(Files.readString(PRESENT)));
    }

    @Test
    void every_call_has_a_summary_and_every_parameter_a_description() {
        List<String> silent = new ArrayList<>();
        List<String> calls = new ArrayList<>();
        present()
                .get("paths")
                .forEachEntry((path, methods) -> methods.forEachEntry((method, call) -> {
                    String name = method.toUpperCase(java.util.Locale.ROOT) + " " + path;
                    calls.add(name);
                    if (!call.hasNonNull("summary")
                            || call.get("summary").asString().isBlank()) {
                        silent.add(name + " has no summary");
                    }
                    if (call.has("parameters")) {
                        call.get("parameters").forEach(parameter -> {
                            if (!parameter.hasNonNull("description")
                                    || parameter.get("description").asString().isBlank()) {
                                silent.add(name + ": " + parameter.get("name").asString() + " has no description");
                            }
                        });
                    }
                }));
        assertThat(calls).hasSizeGreaterThan(30);
        assertThat(silent).isEmpty();
    }

    @Test
    void the_pages_about_the_api_are_served_from_here() {
        assertThat(anonymous().get("/swagger-ui/index.html").status()).isEqualTo(200);
        assertThat(anonymous().get("/swagger-ui/index.html").body()).doesNotContain("http://", "https://");
        assertThat(anonymous().get("/swagger-ui/swagger-ui-bundle.js").status()).isEqualTo(200);
    }
}
