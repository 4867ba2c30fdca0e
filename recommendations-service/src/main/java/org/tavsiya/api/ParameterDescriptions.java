package org.tavsiya.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;
import org.tavsiya.once.RequestKey;

/** Describes in the OpenAPI document, once, the parameters that many calls share. */
@Component
class ParameterDescriptions implements OpenApiCustomizer {

    private static final Map<String, String> SHARED = Map.of(
            "id", "Id of the recommendation, as lists give it",
            "runId", "Id of the import, as its start answered it",
            "assessmentId", "Id of the assessment that is meant, as the recommendation shows it",
            "Idempotency-Key", "Chosen by the sender; the same one sent again keeps nothing more",
            "sort", "newest (where nothing is said), oldest, symbol, status, assessed or recorded");

    /** Repeating a change under its key is safe (draft-ietf-httpapi-idempotency-key-header). */
    static final String KEY = "Idempotency-Key";

    @Override
    public void customise(OpenAPI document) {
        document.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .forEach(ParameterDescriptions::describe);
        document.getPaths()
                .forEach((address, path) -> path.readOperations().stream()
                        .filter(ParameterDescriptions::takesKeys)
                        .forEach(call -> call.addParametersItem(key())));
    }

    static boolean takesKeys(Operation call) {
        return call.getTags() != null
                && (call.getTags().contains("Changes")
                        || call.getTags().contains("Evidence") && call.getRequestBody() != null
                        || call.getTags().contains("Coalition") && asksForVersion(call));
    }

    static boolean asksForVersion(Operation call) {
        return call.getParameters() != null
                && call.getParameters().stream().anyMatch(p -> "If-Match".equals(p.getName()));
    }

    private static Parameter key() {
        return new Parameter()
                .in("header")
                .name(KEY)
                .required(false)
                .schema(new StringSchema().maxLength(RequestKey.LONGEST))
                .description(
                        "Chosen by the sender, new for each change, for example a UUID. Sent again with the same content within a week, "
                                + "the change is not made twice: the answer is that of the first time");
    }

    private static void describe(Operation call) {
        for (Parameter parameter : call.getParameters() == null ? List.<Parameter>of() : call.getParameters()) {
            if (parameter.getDescription() == null) {
                parameter.setDescription(SHARED.get(parameter.getName()));
            }
        }
    }
}
