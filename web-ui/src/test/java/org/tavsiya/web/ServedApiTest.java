package org.tavsiya.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description of the API that readers get, from the application with its pages and their texts, is the committed one. */
class ServedApiTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void the_started_application_serves_the_committed_description() throws IOException {
        ObjectNode served = (ObjectNode) JSON.readTree(RunningApplication.withDemonstration()
                .get("/v3/api-docs", "Accept", "application/json")
                .body());
        served.putArray("servers").addObject().put("url", "/");
        JsonNode committed = JSON.readTree(Files.readString(Path.of("../docs/openapi.json")));
        assertThat(served.at("/paths/~1api~1v1~1recommendations/get/parameters").findValuesAsString("name"))
                .contains("sdg");
        assertThat((JsonNode) served).isEqualTo(committed);
    }
}
